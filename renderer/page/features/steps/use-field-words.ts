import { useMemo } from "react";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { type FieldName, OWN_WORDS, type WordsOf } from "./field-words.ts";
import type { FieldFault } from "./read-form.ts";

/** Labels, answers and faults of the steps' forms in the screen's language. */
export function useFieldWords() {
	const { t } = useTexts();
	return useMemo(() => {
		// Keys made of a table's name and one of its ids; `LawTexts` and the tests of the forms hold every one of them.
		const look = t as unknown as (key: string, params?: object) => string;
		const label = (name: FieldName) => t(`steps.field.${name}`);
		return {
			label,
			/** « Expédié le », « Reçue le »: the day of each step has its own label. */
			on: (step: StepName) => t(`steps.on.${step}`),
			value: (words: WordsOf, value: string) =>
				OWN_WORDS.includes(words)
					? look(`steps.${words}.${value}`)
					: look(`law.${words}.${value}`),
			fault: ({ why }: FieldFault, today: string) =>
				why === "needed" || why === "not-a-day" || why === "after-today"
					? t(`common.errors.${why}`, { today })
					: t(`steps.error.${why}`),
		};
	}, [t]);
}
