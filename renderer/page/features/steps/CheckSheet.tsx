import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import { DateLegale } from "../../components/date-legale/DateLegale.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import styles from "../dossier/dossier.module.css";
import { LateWarnings } from "./LateWarnings.tsx";
import type { StepForm } from "./step-form.ts";
import { readStep, stepDetails } from "./step-words.ts";
import type { Sheet } from "./use-step-form.ts";

interface CheckSheetProps {
	readonly sheet: Sheet;
	readonly step: StepName;
	readonly dossier: DossierView;
	readonly form: StepForm;
	readonly today: string;
	readonly busy: boolean;
	readonly confirm: string;
	readonly onConfirm: () => void;
	readonly onLeave: () => void;
}

/** « Vérifiez avant d’enregistrer » (SCREENS 4.8): what will stand in the record, and what it changes. */
export function CheckSheet(props: CheckSheetProps) {
	const { sheet, step, dossier, form, today } = props;
	const { t } = useTexts();
	const { longDay, day } = useFormat();
	const law = useLaw();
	const { on, step: _, ...fields } = sheet.input;
	const read = readStep(step, String(on), fields);
	const details = read === null ? [] : stepDetails(read, { t, day });
	const pieces = dossier.pieces.filter(({ id }) => form.pieces.includes(id));
	const after = sheet.preview?.whatIf?.after.verdict ?? null;
	return (
		<ConfirmSheet
			title={t("steps.check.title")}
			sentence={t("steps.check.sentence")}
			confirm={props.confirm}
			leave={t("steps.check.leave")}
			onConfirm={props.onConfirm}
			onLeave={props.onLeave}
			busy={props.busy}
		>
			{sheet.preview && <LateWarnings preview={sheet.preview} />}
			<dl className={styles["pairs"]}>
				<dt>{t("steps.check.step")}</dt>
				<dd>{law.step(step, "name")}</dd>
				<dt>{t("steps.check.on")}</dt>
				<dd>{longDay(String(on))}</dd>
				{details.length > 0 && (
					<>
						<dt>{t("steps.check.details")}</dt>
						<dd>{details.join(" · ")}</dd>
					</>
				)}
				{form.reasons !== "" && (
					<>
						<dt>{t("steps.field.reasons")}</dt>
						<dd className={styles["prose"]}>{form.reasons}</dd>
					</>
				)}
				{pieces.length > 0 && (
					<>
						<dt>{t("steps.check.pieces")}</dt>
						<dd>{pieces.map(({ title }) => title).join(" · ")}</dd>
					</>
				)}
				{after && (
					<>
						<dt>{t("steps.check.after")}</dt>
						<dd>
							<DateLegale verdict={after} today={today} />
						</dd>
					</>
				)}
			</dl>
		</ConfirmSheet>
	);
}
