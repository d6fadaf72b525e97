import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { isoDate, type PlainDate, readEnteredDay } from "../base/dates.ts";
import {
	type FineRatio,
	SANCTIONS,
	type SanctionKind,
} from "../law/sanctions.ts";
import type { StepName, StepOf } from "./steps.ts";

/** A day as `YYYY-MM-DD` outside, as a date inside. */
export const day = z.codec(z.string(), z.instanceof(Temporal.PlainDate), {
	decode(text, context): PlainDate {
		const date = readEnteredDay(text);
		if (date !== null) return date;
		context.issues.push({
			code: "custom",
			message: "not a day of the calendar (YYYY-MM-DD)",
			input: text,
		});
		return z.NEVER;
	},
	encode: isoDate,
});

const flag = z.boolean().exactOptional();

const leave = z.strictObject({
	from: day,
	to: day,
	kind: z.enum(["annual", "sick"]).exactOptional(),
	extends: flag,
});

const exceptional = z
	.strictObject({ reason: z.string(), author: z.string().exactOptional() })
	.exactOptional();

const holdGround = z.enum([
	"restriction",
	"litigation",
	"criminal-case",
	"request",
	"other",
]);

const breach = z.strictObject({
	first: day.exactOptional(),
	last: day.exactOptional(),
	continuous: flag,
});

// The keys of the table are its kinds: a brand's constructor.
const kinds = Object.keys(SANCTIONS) as [SanctionKind, ...SanctionKind[]];

const sanction = z.strictObject({
	kind: z.enum(kinds),
	fineRatio: z
		.custom<FineRatio>(
			(value) => typeof value === "string" && /^\d+\/\d+$/.test(value),
			"not a fraction such as 1/5",
		)
		.exactOptional(),
	years: z.number().exactOptional(),
	months: z.number().exactOptional(),
});

const sanctions = z.array(sanction);

const fact = <Name extends StepName, Fields extends z.core.$ZodLooseShape>(
	step: Name,
	fields: Fields,
) => z.strictObject({ step: z.literal(step), on: day, ...fields });

/** The form of each step; strict, so that a field nobody knows is noticed. */
export const STEP_SCHEMAS = {
	"facts-known": fact("facts-known", { breach }),
	"order-issued": fact("order-issued", {
		channel: z.enum(["workplace", "registered"]),
	}),
	"order-notified": fact("order-notified", {
		leave: leave.exactOptional(),
		privacyNotice: flag,
	}),
	"reply-received": fact("reply-received", { exceptional }),
	"reply-missing": fact("reply-missing", { exceptional, refusal: flag }),
	assessed: fact("assessed", {
		reply: z.enum(["satisfactory", "unsatisfactory"]),
		grave: z.boolean(),
	}),
	pardoned: fact("pardoned", { by: z.enum(["college", "subordinate"]) }),
	filed: fact("filed", {}),
	"put-aside": fact("put-aside", {}),
	forwarded: fact("forwarded", {}),
	closed: fact("closed", { by: z.enum(["college", "commissioner"]) }),
	"referred-to-commissioner": fact("referred-to-commissioner", {}),
	"commissioner-decided": fact("commissioner-decided", {
		outcome: z.enum(["closure", "minor", "council"]),
	}),
	sanctioned: fact("sanctioned", {
		by: z.enum(["college", "council"]),
		sanctions,
	}),
	acquitted: fact("acquitted", {
		by: z.enum(["college", "council", "tribunal", "court"]),
	}),
	"decision-notified": fact("decision-notified", {
		how: z.enum(["hand", "registered"]),
	}),
	recourse: fact("recourse", {
		to: z.enum(["council", "tribunal", "court"]),
		by: z.enum(["agent", "college"]).exactOptional(),
	}),
	"recourse-decided": z.discriminatedUnion("outcome", [
		fact("recourse-decided", { outcome: z.enum(["confirmed", "acquitted"]) }),
		fact("recourse-decided", { outcome: z.literal("replaced"), sanctions }),
	]),
	"contract-ended": fact("contract-ended", {}),
	suspended: fact("suspended", { by: z.enum(["college", "commissioner"]) }),
	"suspension-confirmed": fact("suspension-confirmed", {}),
	"suspension-ended": fact("suspension-ended", {}),
	offence: fact("offence", {
		kind: z.enum(["none", "contravention", "delit", "crime"]),
		minorVictim: flag,
	}),
	"prosecutor-informed": fact("prosecutor-informed", {}),
	"prosecutor-said": fact("prosecutor-said", { limitationThrough: day }),
	"hold-placed": fact("hold-placed", { ground: holdGround }),
	"hold-lifted": fact("hold-lifted", { ground: holdGround.exactOptional() }),
	"human-decided": fact("human-decided", {
		decision: z.union([
			z.strictObject({ keepThrough: day }),
			z.strictObject({ destroy: z.literal(true) }),
		]),
	}),
	"archives-notified": fact("archives-notified", {}),
	"archives-answered": fact("archives-answered", {
		answer: z.enum(["agreed", "opposed"]),
	}),
} as const satisfies {
	readonly [Name in StepName]: z.ZodType<StepOf<Name>, unknown>;
};
