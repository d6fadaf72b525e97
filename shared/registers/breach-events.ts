import { z } from "zod";
import { isoDateSchema, line, prose } from "../file/parts.ts";
import { ways } from "./communications.ts";

/** Whether the risk for the persons is high: nobody may have judged it yet when a breach is entered. */
export const breachRisks = ["open", "high", "not-high"] as const;
export type BreachRisk = (typeof breachRisks)[number];

const id = z.string().regex(/^[0-9a-f]{32}$/);
/** Milliseconds since 1970. */
const instant = z.number().int().nonnegative();
const entry = <Name extends string, Shape extends z.ZodRawShape>(
	v: Name,
	shape: Shape,
) => z.strictObject({ v: z.literal(v), at: instant, id, ...shape });

/** The register of breaches (C10). It stays when dossiers go: no name belongs in it. docs/formats/registers.md, 5. */
export const breachEntrySchema = z.discriminatedUnion("v", [
	entry("breach-recorded/1", {
		/** When it became known: the 72 hours run from here. */
		known: instant,
		what: line(5_000),
		/** Whose data, and of how many. */
		persons: line(1_000),
		measures: prose(5_000),
		risk: z.enum(breachRisks),
	}),
	entry("breach-assessed/1", {
		risk: z.enum(["high", "not-high"]),
		reason: line(2_000),
	}),
	entry("breach-measures-taken/1", { measures: line(5_000) }),
	entry("authority-told/1", {
		told: instant,
		way: z.enum(ways),
		/** Why it came after the 72 hours, where it did. */
		reason: prose(2_000),
		/** Its entry in the register of communications (C7). */
		communication: id,
	}),
	entry("persons-told/1", { on: isoDateSchema, how: line(1_000) }),
]);
export type BreachEntry = z.infer<typeof breachEntrySchema>;
export type BreachEntryOf<Name extends BreachEntry["v"]> = Extract<
	BreachEntry,
	{ v: Name }
>;
