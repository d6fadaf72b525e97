import { z } from "zod";
import type { PlainDate } from "../base/dates.ts";
import { ok, type Result, refuse } from "../base/result.ts";
import type { Agent } from "../dossier/context.ts";
import { day, STEP_SCHEMAS } from "../dossier/schemas.ts";
import type { Step } from "../dossier/steps.ts";
import type { Readings } from "../readings/readings.ts";
import { isOptionOf, isReadingId } from "../readings/table.ts";
import { normalStep } from "./case-steps.ts";

/** What a case says of a dossier on one day; an absent field is not checked. */
export interface SeenOn {
	readonly at: PlainDate;
	readonly dossier: string;
	readonly outcome?: string;
	readonly rule?: string;
	readonly keepThrough?: string | null;
	readonly dueFrom?: string | null;
	readonly provisional?: readonly string[];
	readonly blockedBy?: readonly string[];
	readonly late?: readonly string[];
	readonly deadlines?: Readonly<Record<string, string | null>>;
}

/** A step that the law forbids after the dossier's own. */
export interface Refused {
	readonly refused: { readonly dossier: string; readonly step: Step };
	readonly rule: string;
}

export type Expectation = SeenOn | Refused;

/** One agent's history and what the law makes of it (cases/README.md). */
export interface Case {
	readonly readings: Readings;
	readonly agent: Agent;
	readonly dossiers: Readonly<Record<string, readonly Step[]>>;
	readonly expect: readonly Expectation[];
}

const [first = STEP_SCHEMAS["facts-known"], ...others] =
	Object.values(STEP_SCHEMAS);

const step = z.preprocess(
	normalStep,
	z.discriminatedUnion("step", [first, ...others]),
);

const departure = z
	.strictObject({
		on: day,
		step: z.literal("left-service"),
		reason: z.enum([
			"resignation",
			"retirement",
			"death",
			"contract-end",
			"dismissal",
			"other",
		]),
	})
	.transform(({ on, reason }) => ({ on, reason }));

const readings = z
	.record(z.string(), z.string())
	.superRefine((chosen, context) => {
		for (const [id, option] of Object.entries(chosen))
			if (!isReadingId(id) || !isOptionOf(id, option))
				context.addIssue({
					code: "custom",
					message: `no such reading: ${id} ${option}`,
				});
	})
	.transform(
		(chosen): Readings =>
			Object.fromEntries(
				Object.entries(chosen).map(([id, option]) => [
					id,
					[{ from: null, option }],
				]),
			),
	);

const isoText = z.iso.date();
const ids = z.array(z.string());

const seenOn = z.strictObject({
	at: day,
	dossier: z.string(),
	outcome: z
		.enum(["running", "until", "career", "due", "undetermined"])
		.exactOptional(),
	rule: z.string().exactOptional(),
	keepThrough: isoText.nullable().exactOptional(),
	dueFrom: isoText.nullable().exactOptional(),
	provisional: ids.exactOptional(),
	blockedBy: ids.exactOptional(),
	late: ids.exactOptional(),
	deadlines: z
		.partialRecord(
			z.enum(["dispatch", "reply", "decide", "recourse"]),
			isoText.nullable(),
		)
		.exactOptional(),
});

const refused = z.strictObject({
	refused: z.strictObject({ dossier: z.string(), step }),
	rule: z.string(),
});

const agent = z.strictObject({
	status: z.enum(["official", "employee"]),
	entered: day.exactOptional(),
});

const schema = z
	.strictObject({
		name: z.string().exactOptional(),
		rules: ids.exactOptional(),
		readings: readings.default({}),
		agent,
		agentSteps: z.array(departure).default([]),
		dossiers: z.record(z.string(), z.array(step)),
		expect: z.array(z.union([refused, seenOn])),
	})
	.superRefine(({ dossiers, expect }, context) => {
		for (const each of expect) {
			const name = "refused" in each ? each.refused.dossier : each.dossier;
			if (!Object.hasOwn(dossiers, name))
				context.addIssue({
					code: "custom",
					message: `no such dossier: ${name}`,
				});
		}
	});

/** Reads a case; otherwise says in words for its author what is wrong with the file. */
export function readCase(json: unknown): Result<Case, string> {
	const { data, error } = schema.safeParse(json);
	if (data === undefined) return refuse(z.prettifyError(error));
	const { readings, dossiers, expect } = data;
	const agent = { ...data.agent, departures: data.agentSteps };
	return ok({ readings, agent, dossiers, expect });
}
