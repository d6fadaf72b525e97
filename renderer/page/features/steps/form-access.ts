import type { OpenStep } from "../../../../shared/dossier/open-steps.ts";
import type { Draft } from "../../drafts/use-draft.ts";
import type { Asked } from "./read-form.ts";
import type { SanctionRow, StepForm } from "./step-form.ts";

/** A form as its fields use it. */
export interface FormAccess {
	readonly form: StepForm;
	readonly put: (name: string, value: string) => void;
	readonly putSanctions: (rows: readonly SanctionRow[]) => void;
	/** What to write in a field that was found wanting; absent: nothing is wrong with it. */
	readonly error: (name: string) => string | undefined;
	readonly today: string;
	readonly asked: Asked;
	/** What the law says of this kind of step today, way by way; null while a step is rectified. */
	readonly open: OpenStep | null;
}

export const typed = ({ form }: FormAccess, name: string): string =>
	form.values[name] ?? "";

/** The access to a form that is kept somewhere: in a draft, in a panel. */
export const accessOf = (
	{ value: form, set }: Pick<Draft<StepForm>, "value" | "set">,
	rest: Pick<FormAccess, "error" | "today" | "asked" | "open">,
): FormAccess => ({
	...rest,
	form,
	put: (name, value) =>
		set((before) => ({
			...before,
			values: { ...before.values, [name]: value },
		})),
	putSanctions: (sanctions) => set((before) => ({ ...before, sanctions })),
});
