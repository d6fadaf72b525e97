import { z } from "zod";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import {
	compactNationalNumber,
	type NationalNumberFault,
	nationalNumberFault,
} from "../../../../shared/file/national-number.ts";
import {
	type AgentIdentity,
	type Facts,
	type Person,
	type PersonPart,
	personParts,
} from "../../../../shared/file/parts.ts";
import { parseDay } from "../../format/parse-day.ts";

/** Why a field of a person or of the facts cannot be taken. */
export type IdentityWhy =
	| "needed"
	| "choose"
	| "not-a-day"
	| "not-a-time"
	| "after-today"
	| "before-given"
	| "tick"
	| NationalNumberFault;

export interface IdentityFault {
	readonly field: string;
	readonly why: IdentityWhy;
}

export interface Read<Value> {
	readonly value: Value | null;
	readonly faults: readonly IdentityFault[];
}

export const agentFormSchema = z.object({
	name: z.string(),
	firstName: z.string(),
	nationalNumber: z.string(),
	status: z.enum(["", "official", "employee"]),
	service: z.string(),
	entered: z.string(),
});
export type AgentForm = z.infer<typeof agentFormSchema>;

export const EMPTY_AGENT: AgentForm = {
	name: "",
	firstName: "",
	nationalNumber: "",
	status: "",
	service: "",
	entered: "",
};

export const factsFormSchema = z.object({
	description: z.string(),
	articles: z.array(z.string()),
	knownBy: z.string(),
});
export type FactsForm = z.infer<typeof factsFormSchema>;

export const EMPTY_FACTS: FactsForm = {
	description: "",
	articles: [],
	knownBy: "",
};

export const personFormSchema = z.object({
	name: z.string(),
	part: z.enum(["", ...personParts]),
	note: z.string(),
});
export type PersonForm = z.infer<typeof personFormSchema>;

export const EMPTY_PERSON: PersonForm = { name: "", part: "", note: "" };

/** Both check digits of the national number are verified (law of 19.6.2013, article 2). */
export function readAgent(form: AgentForm, today: string): Read<AgentIdentity> {
	const { name, firstName, nationalNumber, status, service } = form;
	const entered = parseDay(form.entered, today);
	const faults: IdentityFault[] = [
		...missing("name", name),
		...missing("firstName", firstName),
		...numberFaults(nationalNumber),
		...choose("status", status),
		...missing("service", service),
		...dayFaults("entered", form.entered, entered, today),
	];
	if (faults.length > 0 || status === "" || entered === null)
		return { value: null, faults };
	const agent: AgentIdentity = {
		name: name.trim(),
		firstName: firstName.trim(),
		nationalNumber: compactNationalNumber(nationalNumber),
		status,
		service: service.trim(),
		entered,
	};
	return { value: agent, faults };
}

export function readFacts(form: FactsForm): Read<Facts> {
	const faults = [
		...missing("description", form.description),
		...missing("knownBy", form.knownBy),
	];
	const value: Facts = {
		description: form.description.trim(),
		articles: form.articles.map((each) => each.trim()).filter(Boolean),
		knownBy: form.knownBy.trim(),
	};
	return { value: faults.length === 0 ? value : null, faults };
}

/** `prefix` tells one person's fields from another's on the same screen. */
export function readPerson(
	form: PersonForm,
	prefix = "",
): Read<Omit<Person, "id">> {
	const { name, part, note } = form;
	const faults: IdentityFault[] = [
		...missing(`${prefix}personName`, name),
		...choose(`${prefix}personPart`, part),
	];
	return faults.length > 0 || part === ""
		? { value: null, faults }
		: { value: { name: name.trim(), part, note: note.trim() }, faults };
}

export const choose = (
	field: string,
	value: string,
): readonly IdentityFault[] => (value === "" ? [{ field, why: "choose" }] : []);

export const missing = (
	field: string,
	text: string,
): readonly IdentityFault[] =>
	text.trim() === "" ? [{ field, why: "needed" }] : [];

function numberFaults(text: string): readonly IdentityFault[] {
	if (text.trim() === "") return missing("nationalNumber", text);
	const why = nationalNumberFault(text);
	return why === null ? [] : [{ field: "nationalNumber", why }];
}

/** A day that was typed and lies not after today. */
export function dayFaults(
	field: string,
	typed: string,
	day: IsoDate | null,
	today: string,
): readonly IdentityFault[] {
	if (day === null)
		return [{ field, why: typed.trim() === "" ? "needed" : "not-a-day" }];
	return day > today ? [{ field, why: "after-today" }] : [];
}

export const PERSON_PARTS: readonly PersonPart[] = personParts;
