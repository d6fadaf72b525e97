import { useMemo } from "react";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { RecordedBy } from "../../../../shared/vault-protocol.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { readStep, stepDetails } from "../steps/step-words.ts";

/** A step as the chronology and a proposal hold it. */
export interface StepShown {
	readonly name: StepName;
	readonly on: string;
	readonly fields: Readonly<Record<string, unknown>>;
}

/** Steps in words. */
export function useStepText() {
	const { t } = useTexts();
	const { day, time, dayOf } = useFormat();
	const law = useLaw();
	return useMemo(() => {
		const details = ({ name, on, fields }: StepShown): readonly string[] => {
			const step = readStep(name, on, fields);
			return step === null ? [] : stepDetails(step, { t, day });
		};
		return {
			/** « sous enveloppe fermée au lieu de service » */
			details: (step: StepShown) => details(step).join(" · "),
			/** « Ordre expédié le 16.11.2026 · sous enveloppe fermée au lieu de service » */
			line: (step: StepShown) =>
				[
					t("dossier.stepOn", {
						step: law.step(step.name, "name"),
						day: day(step.on),
					}),
					...details(step),
				].join(" · "),
			proposed: ({ by, at }: RecordedBy) =>
				t("dossier.proposal.by", { name: by, day: dayOf(at), time: time(at) }),
		};
	}, [t, day, time, dayOf, law]);
}
