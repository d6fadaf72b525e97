import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Result } from "../../../../shared/base/result.ts";
import type { FactorFault } from "../../../../shared/vault-protocol.ts";
import { focusField } from "../../components/ErrorSummary.tsx";
import { TextField } from "../../components/fields.tsx";
import { QrCode } from "../../components/QrCode.tsx";
import {
	isStorageRefusal,
	StorageRefus,
} from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useWaitText } from "../../session/use-wait-text.ts";
import { useAccounts, useVault } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { useRecording } from "../../vault/use-recording.ts";
import styles from "./own-account.module.css";

type Begun = { readonly uri: string; readonly secret: string };

/** Optional: a code of an authenticator beside the passphrase. Nothing is set until a code of it was given. */
export function SecondFactor() {
	const { t } = useTexts();
	const vault = useVault();
	const { data: view } = useAccounts();
	const [begun, setBegun] = useState<Begun | null>(null);
	const [removing, setRemoving] = useState(false);
	const words = useRef<HTMLParagraphElement>(null);
	const leave = () => {
		setBegun(null);
		setRemoving(false);
		words.current?.focus();
	};
	const isOn = view?.accounts.find(({ self }) => self)?.secondFactor === true;
	const begin = async () => {
		const answer = await vault.beginSecondFactor({});
		if (answer.ok) setBegun(answer.value);
	};
	return (
		<>
			<h3>{t("accounts.own.factor")}</h3>
			<p ref={words} tabIndex={-1}>
				{t(isOn ? "accounts.own.factorOn" : "accounts.own.factorText")}
			</p>
			{begun === null && !isOn && (
				<Button onClick={() => void begin()}>{t("accounts.own.begin")}</Button>
			)}
			{begun !== null && <SetForm begun={begun} onLeave={leave} />}
			{isOn && begun === null && !removing && (
				<Button onClick={() => setRemoving(true)}>
					{t("accounts.own.remove")}
				</Button>
			)}
			{removing && <RemoveForm onLeave={leave} />}
		</>
	);
}

interface SetFormProps {
	readonly begun: Begun;
	readonly onLeave: () => void;
}

const GROUPS = /.{1,4}/g;

function SetForm({ begun, onLeave }: SetFormProps) {
	const { t } = useTexts();
	const vault = useVault();
	return (
		<CodeForm
			words={t("accounts.own.scan")}
			submit={t("accounts.own.set")}
			ask={(code) => vault.setSecondFactor({ code })}
			onLeave={onLeave}
		>
			<div className={styles["code"]}>
				<QrCode text={begun.uri} label={t("accounts.own.qr")} />
				<div>
					<div>{t("accounts.own.secret")}</div>
					<div className={styles["secret"]}>
						{begun.secret.match(GROUPS)?.join(" ")}
					</div>
				</div>
			</div>
		</CodeForm>
	);
}

/** Removed with a code of it: a session left open is not enough. */
function RemoveForm({ onLeave }: { readonly onLeave: () => void }) {
	const { t } = useTexts();
	const vault = useVault();
	return (
		<CodeForm
			words={t("accounts.own.removeSentence")}
			submit={t("accounts.own.remove")}
			ask={(code) => vault.removeSecondFactor({ code })}
			onLeave={onLeave}
		/>
	);
}

interface CodeFormProps {
	/** Takes the focus when the form opens. */
	readonly words: string;
	readonly children?: ReactNode;
	readonly submit: string;
	readonly ask: (code: string) => Promise<Result<null, FactorFault | "closed">>;
	readonly onLeave: () => void;
}

function CodeForm({ words, children, submit, ask, onLeave }: CodeFormProps) {
	const { t } = useTexts();
	const [code, setCode] = useState("");
	const { send, busy, fault } = useCode(ask);
	const waits = useWaitText();
	const first = useRef<HTMLParagraphElement>(null);
	useEffect(() => first.current?.focus(), []);
	const go = async () => {
		if (await send(code)) onLeave();
		else focusField("factor-code");
	};
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				void go();
			}}
		>
			{fault && isStorageRefusal(fault) && <StorageRefus refusal={fault} />}
			<p ref={first} tabIndex={-1}>
				{words}
			</p>
			{children}
			<TextField
				name="factor-code"
				label={t("accounts.own.code")}
				hint={t("accounts.own.codeHint")}
				value={code}
				onChange={setCode}
				inputWidth="10rem"
				mono
				needed
				error={
					fault?.kind === "wrong-code"
						? t("accounts.own.wrongCode")
						: fault?.kind === "wait"
							? waits(fault.nextAt)
							: undefined
				}
			/>
			<p>{t("accounts.own.lost")}</p>
			<div className={styles["acts"]}>
				<Button onClick={onLeave}>{t("accounts.leave")}</Button>
				<Button type="submit" variant="filled" loading={busy}>
					{submit}
				</Button>
			</div>
		</form>
	);
}

/** Asks the vault with a code; the accounts are looked at again afterwards. */
function useCode(ask: CodeFormProps["ask"]) {
	const { queries } = useParts();
	const { run, busy } = useRecording();
	const [fault, setFault] = useState<FactorFault | null>(null);
	const send = async (code: string): Promise<boolean> => {
		const answer = await run(() => ask(code));
		setFault(answer.ok || answer.reason === "closed" ? null : answer.reason);
		await queries.invalidateQueries({ queryKey: queryKeys.accounts });
		return answer.ok;
	};
	return { send, busy, fault };
}
