import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { DestructionRow } from "../../../../shared/vault-protocol.ts";
import { CheckField, TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useVault } from "../../vault/queries.ts";
import { DestructionFaultBox } from "./DestructionFaultBox.tsx";
import styles from "./destruction.module.css";
import { approvalFaults } from "./lists.ts";
import { StopSheet } from "./StopSheet.tsx";
import { useDestructionCommand } from "./use-destruction-command.ts";

interface ApprovalFormProps {
	readonly row: DestructionRow;
	readonly act: "propose" | "approve";
}

/** The warning read and the reference typed, by each of the two persons. The focus is on not doing it. */
export function ApprovalForm({ row, act }: ApprovalFormProps) {
	const { t } = useTexts();
	const { form, setForm, faults, fault, busy, send } = useApproval(row, act);
	const [declining, setDeclining] = useState(false);
	const safe = useRef<HTMLButtonElement>(null);
	useEffect(() => safe.current?.focus(), []);
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				void send();
			}}
		>
			{fault && <DestructionFaultBox fault={fault} />}
			{row.verdict.revision && (
				<div className={styles["warning"]}>
					<p>{t("destruction.revision")}</p>
					<CheckField
						name={`revision-${row.id}`}
						label={t("destruction.read")}
						value={form.revisionRead}
						onChange={(revisionRead) => setForm({ ...form, revisionRead })}
						error={
							faults.includes("revision")
								? t("destruction.revisionNeeded")
								: undefined
						}
					/>
				</div>
			)}
			<TextField
				name={`reference-${row.id}`}
				label={t(`destruction.typeReference.${act}`)}
				value={form.reference}
				onChange={(reference) => setForm({ ...form, reference })}
				mono
				width="16rem"
				needed
				error={
					faults.includes("reference")
						? t("destruction.referenceNeeded", { reference: row.reference })
						: undefined
				}
			/>
			<div className={styles["buttons"]}>
				{act === "approve" && (
					<Button ref={safe} onClick={() => setDeclining(true)}>
						{t("destruction.decline")}
					</Button>
				)}
				<Button type="submit" variant="filled" loading={busy}>
					{t(`destruction.${act}`)}
				</Button>
			</div>
			{declining && <StopSheet row={row} onLeave={() => setDeclining(false)} />}
		</form>
	);
}

function useApproval(row: DestructionRow, act: ApprovalFormProps["act"]) {
	const vault = useVault();
	const { run, busy, fault } = useDestructionCommand();
	const [form, setForm] = useState({ reference: "", revisionRead: false });
	const [tried, setTried] = useState(false);
	const send = async () => {
		setTried(true);
		if (busy || approvalFaults(form, row).length > 0) return;
		const { id } = row;
		const reference = form.reference.trim();
		await run(() =>
			act === "propose"
				? vault.proposeDestruction({
						id,
						reference,
						revisionRead: form.revisionRead,
					})
				: vault.approveDestruction({ id, reference }),
		);
	};
	const faults = tried ? approvalFaults(form, row) : [];
	return { form, setForm, faults, fault, busy, send };
}
