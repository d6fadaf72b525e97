import { z } from "zod";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import {
	askers,
	erasureGrounds,
	type RequestKind,
	requestKinds,
	requestOutcomes,
	restrictedUses,
	restrictionCases,
} from "../../../../shared/registers/request-events.ts";
import type { Asked } from "../../../../shared/vault-protocol.ts";
import { parseDay } from "../../format/parse-day.ts";
import {
	choose,
	dayFaults,
	missing,
	type Read,
} from "../dossier/identity-form.ts";

export const newRequestSchema = z.object({
	person: z.string(),
	kind: z.enum(["", ...requestKinds]),
	asks: z.enum(["", ...askers]),
	received: z.string(),
	words: z.string(),
	reference: z.string(),
	identified: z.boolean(),
});
export type NewRequestForm = z.infer<typeof newRequestSchema>;
export const EMPTY_REQUEST: NewRequestForm = {
	person: "",
	kind: "",
	asks: "",
	received: "",
	words: "",
	reference: "",
	identified: false,
};

export function readNewRequest(
	form: NewRequestForm,
	today: string,
): Read<Asked<"receiveRequest">> {
	const { kind, asks, identified } = form;
	const received = parseDay(form.received, today);
	const faults = [
		...missing("person", form.person),
		...choose("kind", kind),
		...choose("asks", asks),
		...dayFaults("received", form.received, received, today),
	];
	if (faults.length > 0 || kind === "" || asks === "" || received === null)
		return { value: null, faults };
	const reference = form.reference.trim();
	const value = {
		person: form.person.trim(),
		kind,
		asks,
		received,
		identified,
		words: form.words.trim(),
		reference: reference === "" ? null : reference,
	};
	return { value, faults };
}

export const answerSchema = z.object({
	on: z.string(),
	outcome: z.enum(["", ...requestOutcomes]),
	ground: z.enum(["", ...erasureGrounds]),
	restriction: z.enum(["", ...restrictionCases]),
	words: z.string(),
});
export type AnswerForm = z.infer<typeof answerSchema>;
export const EMPTY_ANSWER: AnswerForm = {
	on: "",
	outcome: "",
	ground: "",
	restriction: "",
	words: "",
};

/** N: an erasure is refused on a listed ground. */
export const needsGround = (
	kind: RequestKind,
	{ outcome }: AnswerForm,
): boolean => kind === "erasure" && outcome === "refused";
/** N: a restriction is claimed in a listed case. */
export const needsCase = (
	kind: RequestKind,
	{ outcome }: AnswerForm,
): boolean => kind === "restriction" && outcome === "granted";

type Answer = Omit<Asked<"answerRequest">, "id">;

export function readAnswer(
	kind: RequestKind,
	form: AnswerForm,
	today: string,
): Read<Answer> {
	const { outcome } = form;
	const on = parseDay(form.on, today);
	const ground = needsGround(kind, form);
	const restriction = needsCase(kind, form);
	const faults = [
		...choose("outcome", outcome),
		...(ground ? choose("ground", form.ground) : []),
		...(restriction ? choose("restriction", form.restriction) : []),
		...dayFaults("on", form.on, on, today),
		...(outcome === "refused" ? missing("words", form.words) : []),
	];
	if (faults.length > 0 || outcome === "" || on === null)
		return { value: null, faults };
	const value: Answer = {
		on,
		outcome,
		ground: ground && form.ground !== "" ? form.ground : null,
		restriction:
			restriction && form.restriction !== "" ? form.restriction : null,
		words: form.words.trim(),
	};
	return { value, faults };
}

export const daySchema = z.object({ on: z.string() });
export type DayForm = z.infer<typeof daySchema>;

/** `field` names the day on the screen, where another form has one too. */
export function readOneDay(
	field: "seen" | "told",
	form: DayForm,
	today: string,
): Read<IsoDate> {
	const on = parseDay(form.on, today);
	const faults = dayFaults(field, form.on, on, today);
	return { value: faults.length > 0 ? null : on, faults };
}

export const allowedUseSchema = z.object({
	use: z.enum(["", ...restrictedUses]),
	reason: z.string(),
});
export type UseForm = z.infer<typeof allowedUseSchema>;

export function readUse({
	use,
	reason,
}: UseForm): Read<Omit<Asked<"allowRestrictedUse">, "id">> {
	const faults = [...choose("use", use), ...missing("reason", reason)];
	return faults.length > 0 || use === ""
		? { value: null, faults }
		: { value: { use, reason: reason.trim() }, faults };
}
