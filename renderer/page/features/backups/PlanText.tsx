import type { RestorePlan } from "../../../../shared/ipc.ts";
import type { BackupComparison } from "../../../../shared/vault-protocol.ts";
import { useFormat } from "../../format/use-format.ts";
import { useMomentText } from "../../format/use-moment-text.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useStepText } from "../dossier/use-step-text.ts";
import { useAmounts } from "./use-backups.ts";

interface PlanTextProps {
	readonly plan: RestorePlan;
	/** By dossier, for whom the dossiers are open; null while the vault is locked. */
	readonly comparison: BackupComparison | null;
}

/** What a restore would change, in sentences: what would be absent, what does not come back, what stays. */
export function PlanText({ plan, comparison }: PlanTextProps) {
	const { t } = useTexts();
	const momentText = useMomentText();
	const amounts = useAmounts();
	const { recordsAbsent, dossiersAbsent, destroyedSince, unreadable } = plan;
	const { numbers } = amounts;
	// Without this machine's own secret there was no vault here that it would replace.
	const isReplaced = plan.secret === "here";
	return (
		<>
			<p>
				{t("backups.plan.made", {
					when: momentText(plan.madeAt),
					dossiers: amounts.dossiers(plan.dossiers),
					records: amounts.records(plan.records),
				})}
			</p>
			{isReplaced && recordsAbsent + dossiersAbsent === 0 && (
				<p>{t("backups.plan.nothing")}</p>
			)}
			{recordsAbsent > 0 && (
				<p>{t("backups.plan.absentRecords", numbers(recordsAbsent))}</p>
			)}
			{dossiersAbsent > 0 && (
				<p>{t("backups.plan.absentDossiers", numbers(dossiersAbsent))}</p>
			)}
			{comparison && <Absent plan={plan} comparison={comparison} />}
			{destroyedSince > 0 && (
				<p>{t("backups.plan.destroyed", numbers(destroyedSince))}</p>
			)}
			{isReplaced && <p>{t("backups.plan.kept")}</p>}
			{isReplaced && <p>{t("backups.plan.aside")}</p>}
			{plan.secret === "sealed" && <p>{t("backups.plan.secretSealed")}</p>}
			{plan.secret === "missing" && <p>{t("backups.plan.secretMissing")}</p>}
			{unreadable > 0 && (
				<p>{t("backups.plan.unreadable", numbers(unreadable))}</p>
			)}
		</>
	);
}

/** The dossiers that would lose something, with the steps. */
function Absent({
	plan,
	comparison: { absent, receipt },
}: {
	readonly plan: RestorePlan;
	readonly comparison: BackupComparison;
}) {
	const { t } = useTexts();
	const { day } = useFormat();
	const listed = absent.reduce((sum, { entries }) => sum + entries, 0);
	return (
		<>
			{absent.length > 0 && (
				<ul>
					{absent.map((each) => (
						<AbsentDossier key={each.reference} {...each} />
					))}
				</ul>
			)}
			{listed < plan.recordsAbsent && <p>{t("backups.plan.others")}</p>}
			{receipt && (
				<p>
					{t(
						receipt.reached
							? "backups.plan.receiptReached"
							: "backups.plan.receiptMissed",
						{ day: day(receipt.on) },
					)}
				</p>
			)}
		</>
	);
}

function AbsentDossier({
	reference,
	whole,
	entries,
	steps,
	destructionStopped,
}: BackupComparison["absent"][number]) {
	const { t } = useTexts();
	const amounts = useAmounts();
	const stepText = useStepText();
	const records = amounts.records(entries);
	return (
		<li>
			{whole
				? t("backups.plan.wholeDossier", { reference, records })
				: t("backups.plan.inDossier", { reference, records })}
			{steps.length > 0 && (
				<ul>
					{steps.map((step) => (
						<li key={`${step.name} ${step.on}`}>{stepText.line(step)}</li>
					))}
				</ul>
			)}
			{destructionStopped && <p>{t("backups.plan.stopped")}</p>}
		</li>
	);
}
