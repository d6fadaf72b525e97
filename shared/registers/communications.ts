import { z } from "zod";
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

/** Steps in force whose communication was not entered yet: as many as there are more steps than entries. */
export function dueCommunications(
	state: DossierState,
	entered: readonly { readonly recipient: Recipient }[],
): DueCommunication[] {
	const due: DueCommunication[] = [];
	const left = entered.map(({ recipient }) => recipient);
	for (const { step } of state.entries) {
		const wanted = step === null ? undefined : MANDATORY[step.step];
		if (step === null || wanted === undefined) continue;
		const found = left.indexOf(wanted.recipient);
		if (found >= 0) left.splice(found, 1);
		else due.push({ step: step.step, ...wanted });
	}
	return due;
}
