import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import { focusField } from "../../components/ErrorSummary.tsx";
import { TextField } from "../../components/fields.tsx";
import { QrCode } from "../../components/QrCode.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
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
	const set = useSetFactor();
	const words = useRef<HTMLParagraphElement>(null);
	const leave = () => {
		setBegun(null);
		words.current?.focus();
	};
	const isOn = view?.accounts.find(({ self }) => self)?.secondFactor === true;
	const begin = async () => {
		const answer = await vault.beginSecondFactor({});
		if (answer.ok) setBegun(answer.value);
	};
	const remove = async () => {
		await set.run(null);
		setRemoving(false);
		words.current?.focus();
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
			{begun !== null && <FactorForm begun={begun} set={set} onLeave={leave} />}
			{isOn && begun === null && (
				<Button onClick={() => setRemoving(true)}>
					{t("accounts.own.remove")}
				</Button>
			)}
			{removing && (
				<ConfirmSheet
					title={t("accounts.own.remove")}
					sentence={t("accounts.own.removeSentence")}
					confirm={t("accounts.own.remove")}
					leave={t("accounts.leave")}
					onConfirm={() => void remove()}
					onLeave={() => setRemoving(false)}
					busy={set.busy}
				/>
			)}
		</>
	);
}

interface FactorFormProps {
	readonly begun: Begun;
	readonly set: ReturnType<typeof useSetFactor>;
	readonly onLeave: () => void;
}

const GROUPS = /.{1,4}/g;

function FactorForm({ begun, set, onLeave }: FactorFormProps) {
	const { t } = useTexts();
	const [code, setCode] = useState("");
	const words = useRef<HTMLParagraphElement>(null);
	useEffect(() => words.current?.focus(), []);
	const send = async () => {
		if (await set.run(code)) onLeave();
		else focusField("factor-code");
	};
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				void send();
			}}
		>
			<p ref={words} tabIndex={-1}>
				{t("accounts.own.scan")}
			</p>
			<div className={styles["code"]}>
				<QrCode text={begun.uri} label={t("accounts.own.qr")} />
				<div>
					<div>{t("accounts.own.secret")}</div>
					<div className={styles["secret"]}>
						{begun.secret.match(GROUPS)?.join(" ")}
					</div>
				</div>
			</div>
			<TextField
				name="factor-code"
				label={t("accounts.own.code")}
				hint={t("accounts.own.codeHint")}
				value={code}
				onChange={setCode}
				width="10rem"
				mono
				needed
				error={set.wrong ? t("accounts.own.wrongCode") : undefined}
			/>
			<p>{t("accounts.own.lost")}</p>
			<div className={styles["acts"]}>
				<Button onClick={onLeave}>{t("accounts.leave")}</Button>
				<Button type="submit" variant="filled" loading={set.busy}>
					{t("accounts.own.set")}
				</Button>
			</div>
		</form>
	);
}

/** Sets the factor that was begun, or removes it (null). */
function useSetFactor() {
	const vault = useVault();
	const { queries } = useParts();
	const { run, busy } = useRecording();
	const [wrong, setWrong] = useState(false);
	return {
		busy,
		wrong,
		run: async (code: string | null): Promise<boolean> => {
			const answer = await run(() => vault.setSecondFactor({ code }));
			setWrong(!answer.ok && code !== null);
			await queries.invalidateQueries({ queryKey: queryKeys.accounts });
			return answer.ok;
		},
	};
}
