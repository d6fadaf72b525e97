import { Button } from "@mantine/core";
import type { TFunction } from "i18next";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { AccountId } from "../../../../shared/base/ids.ts";
import type { VaultStatus } from "../../../../shared/vault-protocol.ts";
import { useStore } from "../../base/store.ts";
import { focusField } from "../../components/ErrorSummary.tsx";
import {
	SecretField,
	SelectField,
	TextField,
} from "../../components/fields.tsx";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import links from "../../components/status.module.css";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useKey } from "../../keys/use-key.ts";
import { useParts } from "../../parts.ts";
import { useProgress } from "../../session/use-progress.ts";
import { RecoveryBox } from "../kit/RecoveryBox.tsx";
import { LockLine } from "./LockLine.tsx";
import styles from "./unlock.module.css";
import { type UnlockFault, useUnlock } from "./use-unlock.ts";
import { VersionLine } from "./VersionLine.tsx";

type Locked = Extract<VaultStatus, { readonly phase: "locked" }>;

/** Two fields, one to fill; nothing about the dossiers (SCREENS 4.2). */
export function UnlockScreen({ locked }: { readonly locked: Locked }) {
	const { t } = useTexts();
	const { session } = useParts();
	const demo = useStore(session.app)?.demo === true;
	const [recovering, setRecovering] = useState(false);
	const title = t("locked.unlock.title");
	useEffect(() => {
		document.title = t("shell.app");
		focusField("passphrase");
	}, [t]);
	if (recovering)
		return (
			<main className="scelle-alone">
				<RecoveryBox onLeave={() => setRecovering(false)} />
			</main>
		);
	return (
		<main className="scelle-alone">
			<div className={styles["box"]}>
				<h1>{title}</h1>
				{locked.organism && <p>{locked.organism}</p>}
				<VersionLine />
				<LockLine />
				{demo && <DemoNote />}
				<UnlockForm locked={locked} />
				<Forgotten onRecover={() => setRecovering(true)} />
			</div>
		</main>
	);
}

function DemoNote() {
	const { t } = useTexts();
	const { main } = useParts();
	return (
		<div className={styles["demo"]}>
			<p>{t("locked.unlock.demo", { phrase: DEMO_PHRASE })}</p>
			<Button onClick={() => void main.setDemo(false)}>
				{t("shell.leaveDemo")}
			</Button>
		</div>
	);
}

/** The keys first; then, where many dossiers have changed or were never seen by this account, their lists. */
function Working({ onCancel }: { readonly onCancel: () => void }) {
	const { t } = useTexts();
	const { number } = useFormat();
	const lists = useProgress("lists");
	const label =
		lists === null
			? t("locked.unlock.working")
			: t("locked.unlock.lists", {
					done: number(lists.done),
					total: number(lists.total),
				});
	return (
		<div>
			<ProgressLine label={label} part={lists} />
			<Button onClick={onCancel}>{t("locked.unlock.cancel")}</Button>
		</div>
	);
}

/** What the throw-away vault's accounts open with. */
export const DEMO_PHRASE = "ceci est une démonstration";

function UnlockForm({ locked }: { readonly locked: Locked }) {
	const { t } = useTexts();
	const { accounts } = locked;
	const [account, setAccount] = useState<AccountId | null>(
		accounts[0]?.id ?? null,
	);
	const [typed, setTyped] = useState("");
	const [shown, setShown] = useState(false);
	const [code, setCode] = useState("");
	const [empty, setEmpty] = useState(false);
	const capsLock = useCapsLock();
	const { state, submit, cancel } = useUnlock();
	const busy = state.kind === "working";
	const fault = state.kind === "fault" ? state.fault : null;
	const send = () => {
		setEmpty(typed === "");
		if (account === null || typed === "" || busy) return;
		setShown(false);
		void submit(account, typed, code.trim()).then((fault) => {
			if (!asksCode(fault)) setTyped("");
			setCode("");
		});
	};
	useKey("main-button", send);
	return (
		<form
			noValidate
			className={styles["form"]}
			onKeyDown={capsLock.onKey}
			onSubmit={(event) => {
				event.preventDefault();
				send();
			}}
		>
			<SelectField
				name="account"
				label={t("locked.unlock.account")}
				value={account}
				onChange={setAccount}
				choices={accounts.map(({ id, initials }) => ({
					value: id,
					label: initials,
				}))}
			/>
			<SecretField
				name="passphrase"
				label={t("locked.unlock.passphrase")}
				value={typed}
				onChange={setTyped}
				shown={shown}
				onShownChange={setShown}
				hint={capsLock.on ? t("locked.unlock.capsLock") : undefined}
				error={empty ? t("locked.unlock.empty") : undefined}
			/>
			{asksCode(fault?.kind) && (
				<TextField
					name="code"
					label={t("locked.unlock.code")}
					hint={t("locked.unlock.codeHint")}
					value={code}
					onChange={setCode}
					mono
				/>
			)}
			<Fault
				fault={fault}
				withCode={state.kind === "fault" && state.withCode}
			/>
			{busy ? (
				<Working onCancel={cancel} />
			) : (
				<Button type="submit" variant="filled">
					{t("locked.unlock.submit")}
				</Button>
			)}
			<span role="status" className="scelle-spoken">
				{busy && t("locked.unlock.working")}
				{state.kind === "cancelled" && t("locked.unlock.cancelled")}
			</span>
		</form>
	);
}

/** The passphrase was right: it stays, and a code is what is missing. */
const asksCode = (fault: UnlockFault["kind"] | null | undefined): boolean =>
	fault === "code-needed" || fault === "code-spent";

interface FaultProps {
	readonly fault: UnlockFault | null;
	readonly withCode: boolean;
}

/** Why the vault did not open; said aloud, and the field takes the focus again. */
function Fault({ fault, withCode }: FaultProps) {
	const { t } = useTexts();
	const { time } = useFormat();
	useEffect(() => {
		if (fault !== null)
			focusField(asksCode(fault.kind) ? "code" : "passphrase");
	}, [fault]);
	if (fault === null) return null;
	const nextAt = "nextAt" in fault ? fault.nextAt : null;
	const text =
		fault.kind === "wrong" && withCode
			? t("locked.unlock.faults.wrong-code")
			: faultText(fault.kind, t);
	return (
		<div role="alert" className={styles["fault"]}>
			{text}
			{nextAt !== null &&
				` ${t("locked.unlock.nextTry", { time: time(nextAt) })}`}
		</div>
	);
}

function faultText(kind: UnlockFault["kind"], t: TFunction): string {
	switch (kind) {
		case "wrong":
		case "damaged":
		case "expired":
		case "code-needed":
		case "code-spent":
		case "wait":
			return t(`locked.unlock.faults.${kind}`);
		case "disk-full":
			return t("common.storage.fullTitle");
		case "storage-failed":
			return t("common.storage.failedTitle");
	}
}

function Forgotten({ onRecover }: { readonly onRecover: () => void }) {
	const { t } = useTexts();
	const [open, setOpen] = useState(false);
	return (
		<div className={styles["forgotten"]}>
			<button
				type="button"
				className={links["link"]}
				aria-expanded={open}
				onClick={() => setOpen(!open)}
			>
				{t("locked.unlock.forgotten")}
			</button>
			{open && (
				<>
					<p>
						<Words text={t("locked.unlock.forgottenText")} />
					</p>
					<Button onClick={onRecover}>{t("kit.recover.begin")}</Button>
				</>
			)}
		</div>
	);
}

/** Whether Caps Lock was on at the last key. */
function useCapsLock(): { on: boolean; onKey: (event: KeyboardEvent) => void } {
	const [on, setOn] = useState(false);
	const last = useRef(false);
	return {
		on,
		onKey: (event) => {
			const now = event.getModifierState("CapsLock");
			if (now !== last.current) setOn(now);
			last.current = now;
		},
	};
}
