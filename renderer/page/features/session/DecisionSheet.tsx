import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { ConfirmSheet } from "../../components/ConfirmSheet.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "../dossier/dossier.module.css";
import { useStepText } from "../dossier/use-step-text.ts";
import type { StepInput } from "../steps/read-form.ts";
import type { PointForm } from "./point-form.ts";

interface DecisionSheetProps {
	readonly inputs: readonly StepInput[];
	readonly form: PointForm;
	readonly dossier: DossierView;
	readonly busy: boolean;
	readonly onConfirm: () => void;
	readonly onLeave: () => void;
}

/** A decision is confirmed once: what will stand in the record, word for word. */
export function DecisionSheet(props: DecisionSheetProps) {
	const { inputs, form, dossier } = props;
	const { t } = useTexts();
	const stepText = useStepText();
	const pieces = dossier.pieces.filter(({ id }) =>
		form.step.pieces.includes(id),
	);
	return (
		<ConfirmSheet
			title={t("steps.check.title")}
			sentence={t("steps.check.sentence")}
			confirm={t("session.record")}
			leave={t("session.sheetLeave")}
			onConfirm={props.onConfirm}
			onLeave={props.onLeave}
			busy={props.busy}
		>
			<dl className={styles["pairs"]}>
				<dt>{t("session.decision")}</dt>
				<dd>
					{inputs.map(({ step, on, ...fields }) => (
						<div key={String(step)}>
							{stepText.line({
								name: step as StepName, // of the form's own steps
								on: String(on),
								fields,
							})}
						</div>
					))}
				</dd>
				<dt>{t("session.reasons")}</dt>
				<dd className={styles["prose"]}>{form.step.reasons}</dd>
				<dt>{t("session.present")}</dt>
				<dd>{form.present.join(" · ")}</dd>
				<dt>{t("session.withdrew")}</dt>
				<dd>{form.withdrew.join(" · ") || t("dossier.none")}</dd>
				{pieces.length > 0 && (
					<>
						<dt>{t("steps.check.pieces")}</dt>
						<dd>{pieces.map(({ title }) => title).join(" · ")}</dd>
					</>
				)}
			</dl>
		</ConfirmSheet>
	);
}
