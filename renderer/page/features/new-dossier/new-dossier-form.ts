import { z } from "zod";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import {
	type AgentIdentity,
	type Facts,
	type Issuer,
	issuerSchema,
	issuers,
	type Organism,
	type Person,
} from "../../../../shared/file/parts.ts";
import { parseDay } from "../../format/parse-day.ts";
import {
	agentFormSchema,
	EMPTY_AGENT,
	EMPTY_FACTS,
	factsFormSchema,
	type IdentityFault,
	personFormSchema,
	readAgent,
	readFacts,
	readPerson,
} from "../dossier/identity-form.ts";
import { type FieldFault, readStepForm } from "../steps/read-form.ts";
import { EMPTY_FORM } from "../steps/step-form.ts";

export const newDossierSchema = z.object({
	known: z.string(),
	agent: agentFormSchema,
	issuer: z.union([issuerSchema, z.literal("")]),
	/** The fields of the breach, as in the form of the first step. */
	days: z.record(z.string(), z.string()),
	facts: factsFormSchema,
	persons: z.array(personFormSchema),
	necessary: z.boolean(),
});
export type NewDossierForm = z.infer<typeof newDossierSchema>;

/** Where only one body can issue the order, it stands there from the start. */
export function emptyForm({ kind }: Organism): NewDossierForm {
	const [first, second] = issuers[kind] as readonly Issuer[];
	return {
		known: "",
		agent: EMPTY_AGENT,
		issuer: first !== undefined && second === undefined ? first : "",
		days: {},
		facts: EMPTY_FACTS,
		persons: [],
		necessary: false,
	};
}

export interface NewDossier {
	readonly agent: AgentIdentity;
	readonly issuer: Issuer;
	readonly facts: Facts;
	readonly known: IsoDate;
	readonly breach: {
		readonly first?: IsoDate | undefined;
		readonly last?: IsoDate | undefined;
		readonly continuous?: boolean | undefined;
	};
	readonly persons: Omit<Person, "id">[];
	/** C14 */
	readonly necessary: true;
}

export type NewDossierFault =
	| IdentityFault
	| FieldFault
	| {
			readonly field: "breachFirst" | "breachLast";
			readonly why: "breach-after-known";
	  }
	| { readonly field: "necessary"; readonly why: "necessary" };

export interface ReadNewDossier {
	readonly value: NewDossier | null;
	/** In the order of the blocks. */
	readonly faults: readonly NewDossierFault[];
}

/** Reads the four blocks; the faults come in their order. */
export function readNewDossier(
	form: NewDossierForm,
	today: string,
): ReadNewDossier {
	const known = parseDay(form.known, today);
	const agent = readAgent(form.agent, today);
	const facts = readFacts(form.facts);
	const persons = form.persons.map((person, place) =>
		readPerson(person, personPrefix(place)),
	);
	const breach = readBreach(form, known, today);
	const faults: readonly NewDossierFault[] = [
		...breach.knownFaults,
		...agent.faults,
		...(form.issuer === ""
			? [{ field: "issuer", why: "choose" } as const]
			: []),
		...breach.faults,
		...facts.faults,
		...persons.flatMap((person) => person.faults),
		...(form.necessary
			? []
			: [{ field: "necessary", why: "necessary" } as const]),
	];
	const isWhole =
		faults.length === 0 &&
		known !== null &&
		agent.value !== null &&
		facts.value !== null &&
		form.issuer !== "";
	if (!isWhole) return { value: null, faults };
	const value: NewDossier = {
		agent: agent.value,
		issuer: form.issuer as Issuer, // not empty, as seen above
		facts: facts.value,
		known,
		breach: breach.value,
		persons: persons.flatMap((person) => person.value ?? []),
		necessary: true,
	};
	return { value, faults };
}

export const personPrefix = (place: number): string => `person${place}-`;

/** The facts known are the first step: they are read as its form is. */
function readBreach(form: NewDossierForm, known: string | null, today: string) {
	const step = { ...EMPTY_FORM, on: form.known, values: form.days };
	const { input, faults } = readStepForm("facts-known", step, today);
	const value = (input?.["breach"] ?? {}) as NewDossier["breach"]; // as the step's form writes it
	const isAfter = (day: string | undefined) =>
		known !== null && day !== undefined && day > known;
	const late = (["first", "last"] as const).find((end) => isAfter(value[end]));
	const field =
		late === "first" && form.days["breachDays"] !== "one"
			? "breachFirst"
			: "breachLast";
	return {
		value,
		knownFaults: faults.flatMap((fault) =>
			fault.field === "on" ? [{ ...fault, field: "known" }] : [],
		),
		faults: [
			...faults.filter((fault) => fault.field !== "on"),
			...(late === undefined
				? []
				: [{ field, why: "breach-after-known" } as const]),
		],
	};
}
