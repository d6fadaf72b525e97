import type { StepName } from "../../../../shared/dossier/steps.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { FieldName } from "./field-words.ts";
import type { FieldFault } from "./read-form.ts";
import { useFieldWords } from "./use-field-words.ts";

/** What to write in a field that cannot be taken: beside it, and in the summary with its label. */
export function useFaultTexts(step: StepName) {
	const { t } = useTexts();
	const { headerDay } = useFormat();
	const said = useFieldWords();
	const text = (fault: FieldFault, today: string) =>
		said.fault(fault, headerDay(today));
	const label = (field: string): string => {
		if (field === "on") return said.on(step);
		const [measure, kind] = [field.split("-")[0], field.slice(6)];
		if (measure === "ratio" || measure === "count")
			return t(`law.sanction.${kind as "fine"}`); // named after a kind by its own form
		return said.label(field as FieldName); // every field of a step's form has a label
	};
	return {
		beside: (faults: readonly FieldFault[], field: string, today: string) => {
			const fault = faults.find((each) => each.field === field);
			return fault === undefined ? undefined : text(fault, today);
		},
		inSummary: (fault: FieldFault, today: string) =>
			t("common.labelled", {
				label: label(fault.field),
				value: text(fault, today),
			}),
	};
}
