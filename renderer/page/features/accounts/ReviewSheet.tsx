import { useState } from "react";
import type { AccountRow } from "../../../../shared/vault-protocol.ts";
import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import {
	CheckField,
	ChoiceField,
	TextField,
} from "../../components/fields.tsx";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useProgress } from "../../session/use-progress.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { AccountFaultBox } from "./AccountFaultBox.tsx";
import styles from "./accounts.module.css";
import {
	decisionsOf,
	isUnused,
	needsReason,
	type ReviewFault,
	type ReviewForm,
	reviewFaults,
	rolesAfter,
} from "./review.ts";
import { useAccountCommand } from "./use-account-command.ts";

interface ReviewSheetProps {
	readonly account: AccountRow;
	readonly onLeave: () => void;
}

/** « Maintenir · Réduire · Retirer »; nothing is chosen beforehand. */
export function ReviewSheet({ account, onLeave }: ReviewSheetProps) {
	const { t } = useTexts();
	const vault = useVault();
	const { today } = useSession();
	const { run, busy, fault } = useAccountCommand();
	const progress = useProgress("keys");
	const [form, setForm] = useState<ReviewForm>({
		decision: null,
		roles: account.roles,
		reason: "",
	});
	const [faults, setFaults] = useState<readonly ReviewFault[]>([]);
	const { name } = account;
	const review = async () => {
		const found = reviewFaults(form, account, today);
		setFaults(found);
		if (found.length > 0) return;
		const done = await run(() =>
			vault.reviewAccount({
				account: account.id,
				roles: [...rolesAfter(form, account)],
				reason: form.reason.trim() || t("accounts.review.asBefore"),
			}),
		);
		if (done !== null) onLeave();
	};
	return (
		<ConfirmSheet
			title={t("accounts.reviewOf", { name })}
			sentence={t("accounts.review.sentence", { name })}
			confirm={t(`accounts.review.confirm.${form.decision ?? "none"}`)}
			leave={t("accounts.leave")}
			onConfirm={() => void review()}
			onLeave={onLeave}
			busy={busy}
		>
			{fault && <AccountFaultBox fault={fault} />}
			{busy ? (
				<ProgressLine
					label={t("accounts.review.working")}
					part={progress}
					takesFocus
				/>
			) : (
				<ReviewFields
					account={account}
					form={form}
					faults={faults}
					onChange={(change) => setForm({ ...form, ...change })}
				/>
			)}
		</ConfirmSheet>
	);
}

interface ReviewFieldsProps {
	readonly account: AccountRow;
	readonly form: ReviewForm;
	readonly faults: readonly ReviewFault[];
	readonly onChange: (change: Partial<ReviewForm>) => void;
}

function ReviewFields(props: ReviewFieldsProps) {
	const { account, form, faults, onChange } = props;
	const { t } = useTexts();
	const { roles: mine, today } = useSession();
	const { decision, roles, reason } = form;
	const error = (fault: ReviewFault) =>
		faults.includes(fault) ? t(`accounts.review.errors.${fault}`) : undefined;
	return (
		<div className={styles["form"]}>
			<ChoiceField
				name="review-decision"
				label={t("accounts.review.decision")}
				value={decision}
				onChange={(chosen) => onChange({ decision: chosen })}
				choices={decisionsOf(mine, account.roles).map((value) => ({
					value,
					label: t(`accounts.review.decisions.${value}`),
					hint: t(`accounts.review.effects.${value}`),
				}))}
				error={error("decision")}
				needed
			/>
			{decision === "reduce" && (
				<fieldset className={styles["roles"]}>
					<legend>{t("accounts.review.rolesLeft")}</legend>
					{account.roles.map((role, place) => (
						<CheckField
							key={role}
							name={`review-role-${role}`}
							label={t(`accounts.roles.${role}`)}
							value={roles.includes(role)}
							onChange={(kept) =>
								onChange({
									roles: account.roles.filter((each) =>
										each === role ? kept : roles.includes(each),
									),
								})
							}
							error={place === 0 ? error("roles") : undefined}
						/>
					))}
				</fieldset>
			)}
			{decision !== null && (
				<TextField
					name="review-reason"
					label={t("accounts.review.reason")}
					hint={
						decision === "keep" && isUnused(account, today)
							? t("accounts.review.unusedHint")
							: undefined
					}
					value={reason}
					onChange={(next) => onChange({ reason: next })}
					lines={2}
					needed={needsReason(decision, account, today)}
					error={error("reason")}
				/>
			)}
		</div>
	);
}
