import { z } from "zod";
import { type IsoDate, isoDate } from "../base/dates.ts";
import type { DossierState } from "../dossier/state.ts";
import type { StepName } from "../dossier/steps.ts";
import { isoDateSchema, line } from "../file/parts.ts";

/** To whom the law lets or makes the commune communicate (C7). */
export const recipients = [
	"commissioner",
	"prosecutor",
	"ministry",
	"archives",
	"council",
	"court",
	"lawyer",
	"other-authority",
] as const;
export type Recipient = (typeof recipients)[number];

export const ways = ["registered", "hand", "sealed-package", "other"] as const;

/** What a communication is made of, in the dossier's own stream: it goes with the dossier. */
export const communicationSchema = z.strictObject({
	recipient: z.enum(recipients),
	/** Name or office, as the clerk writes it. */
	to: line(),
	what: line(1_000),
	/** The rule of LAW.md, or a text. */
	basis: line(200),
	motive: line(1_000),
	on: isoDateSchema,
	way: z.enum(ways),
	/** C3: whether it has to be given back or destroyed at the end of the procedure. */
	mustReturn: z.boolean(),
});
export type Communication = z.infer<typeof communicationSchema>;

/** The register's own entry: without a name, because it stays when the dossier is gone. */
export const communicationEntrySchema = z.strictObject({
	v: z.literal("communicated/1"),
	at: z.number().int().nonnegative(),
	id: z.string().regex(/^[0-9a-f]{32}$/),
	recipient: z.enum(recipients),
	basis: line(200),
	way: z.enum(ways),
	on: isoDateSchema,
});
export type CommunicationEntry = z.infer<typeof communicationEntrySchema>;

/** Steps that cannot be without a communication, and to whom: offered when the step is recorded. */
export const MANDATORY: Readonly<
	Partial<
		Record<StepName, { readonly recipient: Recipient; readonly basis: string }>
	>
> = {
	"referred-to-commissioner": { recipient: "commissioner", basis: "P7" },
	"prosecutor-informed": { recipient: "prosecutor", basis: "P12" },
	"contract-ended": { recipient: "ministry", basis: "P13" },
	"archives-notified": { recipient: "archives", basis: "A1" },
};

export interface DueCommunication {
	readonly step: StepName;
	readonly recipient: Recipient;
	readonly basis: string;
}

type Entered = Pick<Communication, "recipient" | "basis" | "on">;

/**
 * Steps in force whose communication was not entered yet: one entry each. It is the step's when it names the step's rule
 * as its basis, or was made on the step's day or later: a letter of before was about something else.
 */
export function dueCommunications(
	state: DossierState,
	entered: readonly Entered[],
): DueCommunication[] {
	const due: DueCommunication[] = [];
	const left = [...entered];
	for (const { step } of state.entries) {
		const wanted = step === null ? undefined : MANDATORY[step.step];
		if (step === null || wanted === undefined) continue;
		const from = isoDate(step.on);
		const found = placeOf(left, wanted, from);
		if (found >= 0) left.splice(found, 1);
		else due.push({ step: step.step, ...wanted });
	}
	return due;
}

/** Of the entry that names the rule, else of one that is not of before the step; -1 when there is none. */
function placeOf(
	entered: readonly Entered[],
	{ recipient, basis }: Omit<DueCommunication, "step">,
	from: IsoDate,
): number {
	const named = entered.findIndex(
		(each) => each.recipient === recipient && names(each.basis, basis),
	);
	return named >= 0
		? named
		: entered.findIndex(
				(each) => each.recipient === recipient && each.on >= from,
			);
}

/** The rule as a word of its own: P1 is not named by P12. */
const names = (basis: string, rule: string): boolean =>
	basis.split(/[^A-Za-z0-9]+/).includes(rule);
