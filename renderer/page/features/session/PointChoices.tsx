import { Checkbox, Radio } from "@mantine/core";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { readStepForm } from "../steps/read-form.ts";
import { SanctionFields } from "../steps/SanctionFields.tsx";
import { usePreview } from "../steps/use-preview.ts";
import { ChoiceEffect } from "./ChoiceEffect.tsx";
import { formOfChoice } from "./point-form.ts";
import styles from "./session.module.css";
import { choicesAt, goesWithPardon } from "./session-points.ts";
import type { PointFormState } from "./use-point-form.ts";

interface PointChoicesProps {
	readonly dossier: DossierView;
	readonly state: PointFormState;
}

/** « Le collège peut »: radios with what each makes of the dossier; the arrows move within. */
export function PointChoices({ dossier, state }: PointChoicesProps) {
	const { t } = useTexts();
	const { draft, step, put, access, error } = state;
	const choices = choicesAt(dossier.stage);
	return (
		<>
			<Radio.Group
				name="decision"
				label={t("session.college")}
				value={draft.value.choice}
				onChange={(choice) => put({ choice })}
				error={error("decision")}
			>
				<div className={styles["choices"]}>
					{choices.map((choice) => (
						<Choice
							key={choice}
							choice={choice}
							dossier={dossier}
							state={state}
						/>
					))}
				</div>
			</Radio.Group>
			{choices.some(goesWithPardon) && (
				<div className={styles["choice"]}>
					<Checkbox
						name="pardon"
						label={t("session.pardon")}
						checked={draft.value.pardon}
						onChange={(event) => put({ pardon: event.currentTarget.checked })}
					/>
					<Effect dossier={dossier} step="pardoned" state={state} />
				</div>
			)}
			{step === "sanctioned" && <SanctionFields access={access} />}
		</>
	);
}

interface ChoiceProps extends PointChoicesProps {
	readonly choice: StepName;
}

function Choice({ choice, dossier, state }: ChoiceProps) {
	const { t } = useTexts();
	return (
		<div className={styles["choice"]}>
			<Radio
				name="decision"
				value={choice}
				label={t(`session.choice.${choice as "filed"}`)} // of choicesAt: each has its words
			/>
			<Effect dossier={dossier} step={choice} state={state} />
		</div>
	);
}

interface EffectProps extends PointChoicesProps {
	readonly step: StepName;
}

/** What the step would make of the dossier on the day of the form. */
function Effect({ dossier, step, state }: EffectProps) {
	const { today } = useSession();
	const form = state.draft.value.step;
	const asked =
		step === "pardoned"
			? { ...form, values: { by: "college" } }
			: formOfChoice(form, step);
	const { input } = readStepForm(step, asked, today);
	const { preview } = usePreview(dossier.id, input);
	return <ChoiceEffect preview={preview} dossier={dossier} />;
}
