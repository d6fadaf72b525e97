import { useState } from "react";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { FieldError } from "../../components/ErrorSummary.tsx";
import { useSession } from "../../session/use-session.ts";
import type { FieldFault } from "./read-form.ts";
import { useFaultTexts } from "./use-fault-texts.ts";

export interface FormFaults {
	/** For the summary, in the order of the fields. */
	readonly errors: readonly FieldError[];
	/** Grows with each try that failed. */
	readonly turn: number;
	readonly error: (field: string) => string | undefined;
	/** Shows what is wrong; answers whether nothing is. */
	readonly judge: (faults: readonly FieldFault[]) => boolean;
}

/** What was found wanting when a step's form was last sent. */
export function useFormFaults(step: StepName): FormFaults {
	const { today } = useSession();
	const texts = useFaultTexts(step);
	const [faults, setFaults] = useState<readonly FieldFault[]>([]);
	const [turn, setTurn] = useState(0);
	return {
		turn,
		errors: faults.map((each) => ({
			field: each.field,
			text: texts.inSummary(each, today),
		})),
		error: (field) => texts.beside(faults, field, today),
		judge: (found) => {
			setFaults(found);
			if (found.length > 0) setTurn((before) => before + 1);
			return found.length === 0;
		},
	};
}
