import type { PlainDate } from "../base/dates.ts";
import type { Context } from "./context.ts";
import { decide } from "./decide.ts";
import type { Refusal } from "./refusal.ts";
import type { DossierState } from "./state.ts";
import { STEP_NAMES, type Step, type StepName } from "./steps.ts";

/** One way of taking a step, such as a sanction `by` the council. */
export interface StepChoice {
	readonly field: "by" | "to";
	readonly value: string;
	/** Null when allowed. */
	readonly refusal: Refusal | null;
}

/** Whether a kind of step may be recorded on the day asked. */
export interface OpenStep {
	readonly step: StepName;
	readonly allowed: boolean;
	/** Null when allowed; otherwise why its first way is refused. */
	readonly refusal: Refusal | null;
	/** Empty where a step has one way only. */
	readonly choices: readonly StepChoice[];
}

/** The mildest content of a step, so that only its place on the path can be refused. */
const PROBES: {
	readonly [Name in StepName]: (on: PlainDate) => readonly Step[];
} = {
	"facts-known": (on) => [{ step: "facts-known", on, breach: {} }],
	"order-issued": (on) => [{ step: "order-issued", on, channel: "workplace" }],
	"order-notified": (on) => [{ step: "order-notified", on }],
	"reply-received": (on) => [{ step: "reply-received", on }],
	"reply-missing": (on) => [{ step: "reply-missing", on }],
	assessed: (on) => [
		{ step: "assessed", on, reply: "satisfactory", grave: false },
	],
	pardoned: (on) => [
		{ step: "pardoned", on, by: "college" },
		{ step: "pardoned", on, by: "subordinate" },
	],
	filed: (on) => [{ step: "filed", on }],
	"put-aside": (on) => [{ step: "put-aside", on }],
	forwarded: (on) => [{ step: "forwarded", on }],
	closed: (on) => [
		{ step: "closed", on, by: "college" },
		{ step: "closed", on, by: "commissioner" },
	],
	"referred-to-commissioner": (on) => [
		{ step: "referred-to-commissioner", on },
	],
	"commissioner-decided": (on) => [
		{ step: "commissioner-decided", on, outcome: "closure" },
	],
	sanctioned: (on) => [
		{ step: "sanctioned", on, by: "college", sanctions: [{ kind: "warning" }] },
		{
			step: "sanctioned",
			on,
			by: "council",
			sanctions: [{ kind: "dismissal" }],
		},
	],
	acquitted: (on) => [
		{ step: "acquitted", on, by: "college" },
		{ step: "acquitted", on, by: "council" },
		{ step: "acquitted", on, by: "tribunal" },
		{ step: "acquitted", on, by: "court" },
	],
	"decision-notified": (on) => [{ step: "decision-notified", on, how: "hand" }],
	recourse: (on) => [
		{ step: "recourse", on, to: "council" },
		{ step: "recourse", on, to: "tribunal" },
		{ step: "recourse", on, to: "court" },
	],
	"recourse-decided": (on) => [
		{ step: "recourse-decided", on, outcome: "confirmed" },
	],
	"contract-ended": (on) => [{ step: "contract-ended", on }],
	suspended: (on) => [
		{ step: "suspended", on, by: "college" },
		{ step: "suspended", on, by: "commissioner" },
	],
	"suspension-confirmed": (on) => [{ step: "suspension-confirmed", on }],
	"suspension-ended": (on) => [{ step: "suspension-ended", on }],
	offence: (on) => [{ step: "offence", on, kind: "none" }],
	"prosecutor-informed": (on) => [{ step: "prosecutor-informed", on }],
	"prosecutor-said": (on) => [
		{ step: "prosecutor-said", on, limitationThrough: on },
	],
	"hold-placed": (on) => [{ step: "hold-placed", on, ground: "other" }],
	"hold-lifted": (on) => [{ step: "hold-lifted", on }],
	"human-decided": (on) => [
		{ step: "human-decided", on, decision: { destroy: true } },
	],
	"archives-notified": (on) => [{ step: "archives-notified", on }],
	"archives-answered": (on) => [
		{ step: "archives-answered", on, answer: "agreed" },
	],
};

/** Every kind of step in the order of the law, allowed on `on` or refused with its rule. */
export const openSteps = (
	state: DossierState,
	context: Context,
	on: PlainDate,
): readonly OpenStep[] =>
	STEP_NAMES.map((name) => {
		const tried = PROBES[name](on).map((step) => ({
			step,
			refusal: refusalOf(state, step, context),
		}));
		const allowed = tried.some(({ refusal }) => refusal === null);
		const [first] = tried;
		return {
			step: name,
			allowed,
			refusal: allowed ? null : (first?.refusal ?? null),
			choices: tried.length < 2 ? [] : tried.flatMap(toChoice),
		};
	});

function refusalOf(
	state: DossierState,
	step: Step,
	context: Context,
): Refusal | null {
	const decision = decide(state, { do: "record-step", step }, context);
	return decision.ok ? null : decision.reason;
}

function toChoice({
	step,
	refusal,
}: {
	readonly step: Step;
	readonly refusal: Refusal | null;
}): readonly StepChoice[] {
	if ("by" in step && step.by !== undefined)
		return [{ field: "by", value: step.by, refusal }];
	if ("to" in step) return [{ field: "to", value: step.to, refusal }];
	return [];
}
