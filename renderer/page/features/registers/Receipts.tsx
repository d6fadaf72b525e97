import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import type {
	ReceiptCheck,
	StorageRefusal,
} from "../../../../shared/vault-protocol.ts";
import { TextField } from "../../components/fields.tsx";
import { QrCode } from "../../components/QrCode.tsx";
import { StatusTag } from "../../components/StatusTag.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useVault } from "../../vault/queries.ts";
import { useRecording } from "../../vault/use-recording.ts";
import styles from "./registers.module.css";

/** A short code for the state of the vault, copied by hand and compared later: a vault that was set back is noticed. */
export function Receipts() {
	const { t } = useTexts();
	return (
		<section className={styles["part"]} aria-labelledby="receipts">
			<h2 id="receipts">{t("registers.receipt.title")}</h2>
			<p>{t("registers.receipt.intro")}</p>
			<TakeReceipt />
			<CompareReceipt />
		</section>
	);
}

interface Receipt {
	readonly code: string;
	readonly on: IsoDate;
}

function TakeReceipt() {
	const { t } = useTexts();
	const { longDay } = useFormat();
	const vault = useVault();
	const { run, busy } = useRecording();
	const [receipt, setReceipt] = useState<Receipt | null>(null);
	const [refusal, setRefusal] = useState<StorageRefusal | null>(null);
	const take = async () => {
		const answer = await run(() => vault.takeReceipt({}));
		if (answer.ok) return setReceipt(answer.value);
		if (answer.reason !== "closed" && answer.reason.kind !== "role")
			setRefusal(answer.reason);
	};
	return (
		<>
			{refusal && <StorageRefus refusal={refusal} />}
			{receipt && (
				<div className={styles["receipt"]}>
					<QrCode text={receipt.code} label={t("registers.receipt.qr")} />
					<div>
						<p>{t("registers.receipt.taken", { day: longDay(receipt.on) })}</p>
						<p className={styles["code"]}>{receipt.code}</p>
						<p>{t("registers.receipt.keep")}</p>
					</div>
				</div>
			)}
			<Button onClick={() => void take()} loading={busy}>
				{t("registers.receipt.take")}
			</Button>
		</>
	);
}

function CompareReceipt() {
	const { t } = useTexts();
	const vault = useVault();
	const [code, setCode] = useState("");
	const [empty, setEmpty] = useState(false);
	const [check, setCheck] = useState<ReceiptCheck | null>(null);
	const compare = async () => {
		setEmpty(code.trim() === "");
		setCheck(null);
		if (code.trim() === "") return;
		const answer = await vault.checkReceipt({ code: code.trim() });
		if (answer.ok) setCheck(answer.value);
	};
	return (
		<form
			noValidate
			className={styles["compare"]}
			onSubmit={(event) => {
				event.preventDefault();
				void compare();
			}}
		>
			<TextField
				name="receipt-code"
				label={t("registers.receipt.code")}
				hint={t("registers.receipt.codeHint")}
				value={code}
				onChange={setCode}
				mono
				width="26rem"
				error={empty ? t("common.errors.needed") : undefined}
			/>
			<div>
				<Button type="submit">{t("registers.receipt.compare")}</Button>
			</div>
			{check && <CheckResult check={check} />}
		</form>
	);
}

function CheckResult({ check }: { readonly check: ReceiptCheck }) {
	const { t } = useTexts();
	const { longDay } = useFormat();
	const words = useRef<HTMLParagraphElement>(null);
	useEffect(() => words.current?.focus(), []);
	if (check.kind === "matches")
		return (
			<p ref={words} tabIndex={-1}>
				<StatusTag status="done" text={t("registers.receipt.matches")} />{" "}
				{t("registers.receipt.matchesText", { day: longDay(check.on) })}
			</p>
		);
	return (
		<div role="alert" className={styles["bad"]}>
			<p ref={words} tabIndex={-1}>
				{t(`registers.receipt.${check.kind}`)}
			</p>
			{check.kind === "unknown" ? (
				<Missing check={check} />
			) : (
				<Differing check={check} />
			)}
			<p>{t("registers.verify.tell")}</p>
		</div>
	);
}

type CheckOf<Kind> = Extract<ReceiptCheck, { readonly kind: Kind }>;

/** What the vault knows at the latest: everything after it is missing, if it was set back. */
function Missing({ check }: { readonly check: CheckOf<"unknown"> }) {
	const { t } = useTexts();
	const { longDay } = useFormat();
	const { latest, worked } = check;
	return (
		<p>
			{latest === null
				? t("registers.receipt.noReceipt")
				: t("registers.receipt.latest", { day: longDay(latest) })}
			{worked !== null &&
				` ${t("registers.receipt.worked", { day: longDay(worked) })}`}
		</p>
	);
}

function Differing({ check }: { readonly check: CheckOf<"differs"> }) {
	const { t } = useTexts();
	const { references, others, gone } = check;
	const names = others.map((kind) => t(`registers.verify.streams.${kind}`));
	return (
		<>
			{references.length > 0 && (
				<p>
					{t("registers.receipt.references", {
						references: references.join(", "),
					})}
				</p>
			)}
			{names.length > 0 && (
				<p>{t("registers.receipt.others", { names: names.join(", ") })}</p>
			)}
			{gone > 0 && <p>{t("registers.receipt.gone", { count: gone })}</p>}
		</>
	);
}
