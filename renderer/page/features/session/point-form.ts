import { z } from "zod";
import { STEP_NAMES, type StepName } from "../../../../shared/dossier/steps.ts";
import type { Deliberation } from "../../../../shared/file/parts.ts";
import {
	type FieldFault,
	readStepForm,
	type StepInput,
} from "../steps/read-form.ts";
import {
	EMPTY_FORM,
	type StepForm,
	stepFormSchema,
} from "../steps/step-form.ts";
import { goesWithPardon, namesBody } from "./session-points.ts";

/** The decision on one point as it is kept in its draft. */
export interface PointForm {
	/** Empty while nothing is chosen. */
	readonly choice: string;
	readonly pardon: boolean;
	/** Who sat at the table and who withdrew, as the minutes name them; votes never. */
	readonly present: readonly string[];
	readonly withdrew: readonly string[];
	readonly step: StepForm;
}

export const pointFormSchema: z.ZodType<PointForm> = z.object({
	choice: z.string(),
	pardon: z.boolean(),
	present: z.array(z.string()),
	withdrew: z.array(z.string()),
	step: stepFormSchema,
});

/** `present`: who sat at the point before. */
export const emptyPointForm = (
	day: string,
	present: readonly string[] = [],
): PointForm => ({
	choice: "",
	pardon: false,
	present,
	withdrew: [],
	step: { ...EMPTY_FORM, on: day },
});

export const chosenStep = ({ choice }: PointForm): StepName | null =>
	STEP_NAMES.find((step) => step === choice) ?? null;

/** The form of one choice: at this table it is the college that decides. */
export const formOfChoice = (form: StepForm, step: StepName): StepForm => ({
	...form,
	values: namesBody(step) ? { ...form.values, by: "college" } : form.values,
});

/** What is recorded, in this order, or what is wrong: a pardon stands before what it goes with (P5). */
export function readPoint(
	form: PointForm,
	today: string,
): {
	readonly inputs: readonly StepInput[];
	readonly faults: readonly FieldFault[];
} {
	const step = chosenStep(form);
	if (step === null)
		return { inputs: [], faults: [{ field: "decision", why: "choose" }] };
	const read = readStepForm(step, formOfChoice(form.step, step), today);
	const faults: FieldFault[] = [...read.faults];
	if (form.step.reasons.trim() === "")
		faults.push({ field: "reasons", why: "needed" });
	if (form.present.length === 0)
		faults.push({ field: "present", why: "needed" });
	if (faults.length > 0 || read.input === null) return { inputs: [], faults };
	return { inputs: [...pardonOf(form, step, read.input), read.input], faults };
}

/** What the minutes keep of it. */
export const minutesOf = ({
	present,
	withdrew,
	step,
}: PointForm): Deliberation => ({
	present: [...present],
	withdrew: [...withdrew],
	reasons: step.reasons.trim(),
});

const pardonOf = (
	{ pardon }: PointForm,
	step: StepName,
	{ on }: StepInput,
): readonly StepInput[] =>
	pardon && goesWithPardon(step)
		? [{ step: "pardoned", on, by: "college" }]
		: [];
