import { Button } from "@mantine/core";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { STEP_NAMES, type StepName } from "../../../../shared/dossier/steps.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import { SelectField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { useDossierInHand } from "../dossier/use-dossier-in-hand.ts";
import { LateWarnings } from "../steps/LateWarnings.tsx";
import { LawRefus } from "../steps/LawRefus.tsx";
import { STEP_FIELDS } from "../steps/StepFields.tsx";
import styles from "../steps/steps.module.css";
import { EffectTable } from "./EffectTable.tsx";
import { useTriedStep } from "./use-tried-step.ts";

/** « Et si ? »: a step is tried, nothing is recorded and no draft is kept (SCREENS 4.7). */
export function WhatIfPanel({ dossier: id }: { readonly dossier: StreamId }) {
	const dossier = useDossierInHand(id);
	return dossier === null ? null : <Simulation dossier={dossier} />;
}

/** Facts are known before anything can be tried. */
const TRIED: readonly StepName[] = STEP_NAMES.filter(
	(step) => step !== "facts-known",
);

function Simulation({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const law = useLaw();
	const tried = useTriedStep(dossier);
	const { step, access, preview } = tried;
	const Fields = step === null ? null : STEP_FIELDS[step];
	return (
		<div className={styles["simulation"]}>
			<div className={styles["form"]}>
				<p>{t("steps.whatIf.text")}</p>
				<SelectField<StepName>
					name="what-if-step"
					label={t("steps.whatIf.step")}
					value={step}
					onChange={tried.choose}
					choices={TRIED.map((value) => ({
						value,
						label: law.step(value, "name"),
					}))}
				/>
				<DateField
					name="what-if-on"
					label={t("steps.whatIf.on")}
					value={access.form.on}
					onChange={tried.putDay}
					today={access.today}
				/>
				{Fields && <Fields access={access} />}
			</div>
			{preview === null && (
				<p className={styles["quiet"]}>{t("steps.whatIf.choose")}</p>
			)}
			{preview?.refusal && (
				<LawRefus refusal={preview.refusal} dossier={dossier.id} />
			)}
			{step !== null && preview?.whatIf && (
				<>
					<LateWarnings preview={preview} />
					<EffectTable whatIf={preview.whatIf} step={step} dossier={dossier} />
				</>
			)}
			<div className={styles["buttons"]}>
				{step !== null && dossier.may.includes("record") && (
					<Button onClick={() => void tried.record(step)}>
						{t("steps.whatIf.record")}
					</Button>
				)}
				<Button variant="subtle" onClick={tried.clear}>
					{t("steps.whatIf.again")}
				</Button>
			</div>
		</div>
	);
}
