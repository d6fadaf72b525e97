import type { StepName } from "../dossier/steps.ts";
import type { LimitId } from "../limits/table.ts";
import type { RuleId } from "./rules.ts";

/** One part of the path: what is taken there, by which rules, and the limits that run from it. */
export interface ProcedurePart {
	readonly part:
		| "facts-known"
		| "order-issued"
		| "order-notified"
		| "reply"
		| "decision"
		| "follow-up"
		| "conservation";
	readonly steps: readonly StepName[];
	readonly rules: readonly RuleId[];
	readonly limits: readonly LimitId[];
}

/** The whole procedure on one page (LAW.md sections 2 to 4), in the order of the law; every step, limit and rule once. */
export const PROCEDURE: readonly ProcedurePart[] = [
	{
		part: "facts-known",
		steps: ["facts-known", "offence", "prosecutor-informed", "prosecutor-said"],
		rules: ["P12"],
		limits: ["dispatch", "limitation"],
	},
	{
		part: "order-issued",
		steps: ["order-issued"],
		rules: ["P1", "P2", "P16"],
		limits: [],
	},
	{
		part: "order-notified",
		steps: ["order-notified"],
		rules: ["P3"],
		limits: ["reply"],
	},
	{
		part: "reply",
		steps: ["reply-received", "reply-missing", "assessed"],
		rules: ["P4"],
		limits: ["decide"],
	},
	{
		part: "decision",
		steps: ["pardoned", "filed", "put-aside", "forwarded"],
		rules: ["P5", "P6"],
		limits: [],
	},
	{
		part: "follow-up",
		steps: [
			"closed",
			"referred-to-commissioner",
			"commissioner-decided",
			"suspended",
			"suspension-confirmed",
			"suspension-ended",
			"sanctioned",
			"acquitted",
			"decision-notified",
			"recourse",
			"recourse-decided",
			"contract-ended",
		],
		rules: ["P7", "P8", "P9", "P10", "P11", "P13", "P14", "P15"],
		limits: ["suspension", "recourse"],
	},
	{
		part: "conservation",
		steps: [
			"human-decided",
			"hold-placed",
			"hold-lifted",
			"archives-notified",
			"archives-answered",
		],
		rules: ["R0", "R1", "R2", "R3a", "R3b", "R3c", "R4", "A1"],
		limits: ["archives"],
	},
];

/** How a procedure ends, and which rules then say how long the dossier is kept (LAW.md section 4). */
export const ENDINGS: readonly {
	readonly step: StepName;
	readonly rules: readonly RuleId[];
}[] = [
	{ step: "pardoned", rules: ["R1"] },
	{ step: "filed", rules: ["R2"] },
	{ step: "put-aside", rules: ["L6", "R4"] },
	{ step: "closed", rules: ["R3a"] },
	{ step: "acquitted", rules: ["L14", "R3a"] },
	{ step: "sanctioned", rules: ["R3b", "R3c"] },
	{ step: "contract-ended", rules: ["L16", "R4"] },
];
