import { z } from "zod";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import {
	type Communication,
	MANDATORY,
	recipients,
	ways,
} from "../../../../shared/registers/communications.ts";
import { parseDay } from "../../format/parse-day.ts";
import {
	choose,
	dayFaults,
	type IdentityFault,
	missing,
} from "../dossier/identity-form.ts";

export const communicationFormSchema = z.object({
	recipient: z.enum(["", ...recipients]),
	to: z.string(),
	what: z.string(),
	basis: z.string(),
	motive: z.string(),
	on: z.string(),
	way: z.enum(["", ...ways]),
	mustReturn: z.boolean(),
});
export type CommunicationForm = z.infer<typeof communicationFormSchema>;

const EMPTY: CommunicationForm = {
	recipient: "",
	to: "",
	what: "",
	basis: "",
	motive: "",
	on: "",
	way: "",
	mustReturn: false,
};

/** Filled in as far as the law says to whom and why, when a step asks for it. */
export function emptyCommunication(step: StepName | null): CommunicationForm {
	const wanted = step === null ? undefined : MANDATORY[step];
	return wanted === undefined ? EMPTY : { ...EMPTY, ...wanted };
}

/** The communication, or what is missing (C7: to whom, what, when, precise motive). */
export function readCommunication(
	form: CommunicationForm,
	today: string,
): {
	readonly value: Communication | null;
	readonly faults: readonly IdentityFault[];
} {
	const { recipient, way, mustReturn } = form;
	const on = parseDay(form.on, today);
	const faults: IdentityFault[] = [
		...choose("recipient", recipient),
		...missing("to", form.to),
		...missing("what", form.what),
		...missing("basis", form.basis),
		...missing("motive", form.motive),
		...dayFaults("on", form.on, on, today),
		...choose("way", way),
	];
	if (faults.length > 0 || recipient === "" || way === "" || on === null)
		return { value: null, faults };
	const value: Communication = {
		recipient,
		way,
		mustReturn,
		on,
		to: form.to.trim(),
		what: form.what.trim(),
		basis: form.basis.trim(),
		motive: form.motive.trim(),
	};
	return { value, faults };
}
