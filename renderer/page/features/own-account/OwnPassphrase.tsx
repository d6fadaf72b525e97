import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { SecretField } from "../../components/fields.tsx";
import { Refus } from "../../components/Refus.tsx";
import {
	isStorageRefusal,
	StorageRefus,
} from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useWaitText } from "../../session/use-wait-text.ts";
import { NewPassphrase } from "../first-run/NewPassphrase.tsx";
import styles from "./own-account.module.css";
import {
	type PassphraseField,
	usePassphraseChange,
} from "./use-passphrase-change.ts";

/** The passphrase is changed by whoever knows it; the keys and the dossiers stay. */
export function OwnPassphrase() {
	const { t } = useTexts();
	const [open, setOpen] = useState(false);
	const [changed, setChanged] = useState(false);
	const words = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (changed && !open) words.current?.focus();
	}, [changed, open]);
	return (
		<>
			<h3>{t("accounts.own.passphrase")}</h3>
			<p ref={words} tabIndex={-1}>
				{t(changed ? "accounts.own.changed" : "accounts.own.passphraseText")}
			</p>
			{open ? (
				<ChangeForm
					onDone={() => {
						setOpen(false);
						setChanged(true);
					}}
					onLeave={() => setOpen(false)}
				/>
			) : (
				<Button onClick={() => setOpen(true)}>
					{t("accounts.own.change")}
				</Button>
			)}
		</>
	);
}

interface ChangeFormProps {
	readonly onDone: () => void;
	readonly onLeave: () => void;
}

function ChangeForm({ onDone, onLeave }: ChangeFormProps) {
	const { t } = useTexts();
	const { form, change, faults, turn, refusal, busy, send } =
		usePassphraseChange(onDone);
	const error = (field: PassphraseField) =>
		faults.includes(field) ? t(`accounts.own.${MESSAGES[field]}`) : undefined;
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				void send();
			}}
		>
			{refusal && <ChangeRefus refusal={refusal} />}
			<ErrorSummary
				turn={turn}
				errors={faults.map((field) => ({
					field: `own-${field}`,
					text: t("common.labelled", {
						label: t(`accounts.own.${field}`),
						value: t(`accounts.own.${MESSAGES[field]}`),
					}),
				}))}
			/>
			<SecretField
				name="own-current"
				label={t("accounts.own.current")}
				value={form.current}
				onChange={(current) => change({ current })}
				needed
				error={error("current")}
			/>
			<NewPassphrase
				name="own-next"
				label={t("accounts.own.next")}
				account={form}
				onChange={change}
				error={error("next")}
			/>
			<div className={styles["acts"]}>
				<Button onClick={onLeave}>{t("accounts.leave")}</Button>
				<Button type="submit" variant="filled" loading={busy}>
					{t("accounts.own.changeNow")}
				</Button>
			</div>
		</form>
	);
}

interface ChangeRefusProps {
	readonly refusal: NonNullable<
		ReturnType<typeof usePassphraseChange>["refusal"]
	>;
}

function ChangeRefus({ refusal }: ChangeRefusProps) {
	const { t } = useTexts();
	const waits = useWaitText();
	if (isStorageRefusal(refusal)) return <StorageRefus refusal={refusal} />;
	return (
		<Refus
			appeared
			cannot={t("accounts.own.notNow")}
			because={
				refusal.kind === "wait"
					? waits(refusal.nextAt)
					: t("locked.unlock.faults.expired")
			}
		/>
	);
}

const MESSAGES = { current: "wrong", next: "weak" } as const;
