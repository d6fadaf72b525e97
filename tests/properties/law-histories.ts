import fc from "fast-check";
import { addDays, type PlainDate, plainDate } from "../../shared/base/dates.ts";
import type { Agent, Context } from "../../shared/dossier/context.ts";
import { decide, evolve } from "../../shared/dossier/decide.ts";
import { type DossierState, initialState } from "../../shared/dossier/state.ts";
import type { LawEvent, Step } from "../../shared/dossier/steps.ts";
import type { Readings } from "../../shared/readings/readings.ts";
import { READINGS } from "../../shared/readings/table.ts";
import type { SanctionFacts } from "../../shared/retention/sanction-facts.ts";

/** One attempt: how many days after the last, and what. */
export interface Attempt {
	readonly gap: number;
	readonly make: (on: PlainDate) => Step;
}

const always = (make: (on: PlainDate) => Step) => fc.constant(make);
const of = <Value>(
	values: readonly Value[],
	make: (value: Value) => (on: PlainDate) => Step,
) => fc.constantFrom(...values).map(make);

/** Every kind of step, with fields that the law may refuse. */
const STEPS: readonly fc.Arbitrary<(on: PlainDate) => Step>[] = [
	fc
		.record({
			back: fc.option(fc.integer({ min: 0, max: 1500 })),
			continuous: fc.boolean(),
		})
		.map(({ back, continuous }) => (on) => ({
			step: "facts-known",
			on,
			breach: {
				...(back !== null && { last: addDays(on, -back) }),
				...(continuous && { continuous }),
			},
		})),
	always((on) => ({ step: "order-issued", on, channel: "workplace" })),
	fc
		.option(
			fc.record({
				from: fc.integer({ min: -8, max: 12 }),
				length: fc.integer({ min: 0, max: 9 }),
				kind: fc.constantFrom("annual" as const, "sick" as const),
			}),
		)
		.map((leave) => (on) => ({
			step: "order-notified",
			on,
			...(leave !== null && {
				leave: {
					from: addDays(on, leave.from),
					to: addDays(on, leave.from + leave.length),
					kind: leave.kind,
				},
			}),
		})),
	fc.boolean().map((excused) => (on) => ({
		step: "reply-received",
		on,
		...(excused && { exceptional: { reason: "r" } }),
	})),
	fc
		.record({ excused: fc.boolean(), refusal: fc.boolean() })
		.map(({ excused, refusal }) => (on) => ({
			step: "reply-missing",
			on,
			...(excused && { exceptional: { reason: "r" } }),
			...(refusal && { refusal }),
		})),
	of(
		[
			["satisfactory", false],
			["satisfactory", false],
			["satisfactory", true],
			["unsatisfactory", false],
		] as const,
		([reply, grave]) =>
			(on) => ({ step: "assessed", on, reply, grave }),
	),
	of(["college", "subordinate"] as const, (by) => (on) => ({
		step: "pardoned",
		on,
		by,
	})),
	always((on) => ({ step: "filed", on })),
	always((on) => ({ step: "put-aside", on })),
	always((on) => ({ step: "forwarded", on })),
	of(["college", "commissioner"] as const, (by) => (on) => ({
		step: "closed",
		on,
		by,
	})),
	always((on) => ({ step: "referred-to-commissioner", on })),
	of(
		["closure", "minor", "council", "minor", "council"] as const,
		(outcome) => (on) => ({ step: "commissioner-decided", on, outcome }),
	),
	fc
		.record({
			by: fc.constantFrom("college" as const, "council" as const),
			kind: fc.constantFrom(
				"warning" as const,
				"demotion" as const,
				"dismissal" as const,
			),
		})
		.map(({ by, kind }) => (on) => ({
			step: "sanctioned",
			on,
			by,
			sanctions: [{ kind }],
		})),
	of(["college", "council", "tribunal", "court"] as const, (by) => (on) => ({
		step: "acquitted",
		on,
		by,
	})),
	of(["hand", "registered"] as const, (how) => (on) => ({
		step: "decision-notified",
		on,
		how,
	})),
	of(["council", "tribunal", "court"] as const, (to) => (on) => ({
		step: "recourse",
		on,
		to,
	})),
	of(["confirmed", "acquitted"] as const, (outcome) => (on) => ({
		step: "recourse-decided",
		on,
		outcome,
	})),
	of(["warning", "transfer"] as const, (kind) => (on) => ({
		step: "recourse-decided",
		on,
		outcome: "replaced",
		sanctions: [{ kind }],
	})),
	always((on) => ({ step: "contract-ended", on })),
	of(["college", "commissioner"] as const, (by) => (on) => ({
		step: "suspended",
		on,
		by,
	})),
	always((on) => ({ step: "suspension-confirmed", on })),
	always((on) => ({ step: "suspension-ended", on })),
	of(["none", "contravention", "delit", "crime"] as const, (kind) => (on) => ({
		step: "offence",
		on,
		kind,
	})),
	always((on) => ({ step: "prosecutor-informed", on })),
	fc.integer({ min: 0, max: 4000 }).map((days) => (on) => ({
		step: "prosecutor-said",
		on,
		limitationThrough: addDays(on, days),
	})),
	always((on) => ({ step: "hold-placed", on, ground: "litigation" })),
	always((on) => ({ step: "hold-lifted", on })),
	fc.option(fc.integer({ min: 0, max: 1000 })).map((days) => (on) => ({
		step: "human-decided",
		on,
		decision:
			days === null ? { destroy: true } : { keepThrough: addDays(on, days) },
	})),
	always((on) => ({ step: "archives-notified", on })),
	of(["agreed", "opposed"] as const, (answer) => (on) => ({
		step: "archives-answered",
		on,
		answer,
	})),
];

/** The path that most dossiers take, so that random attempts reach deep: indexes of STEPS. */
const USUAL: readonly number[][] = [
	[0, 1, 2, 3, 5, 6],
	[0, 1, 2, 3, 5, 7],
	[0, 1, 2, 3, 5, 8],
	[0, 1, 2, 4, 9, 11, 12, 13, 15, 16, 17],
	[0, 1, 2, 3, 9, 11, 12, 13, 15, 16, 18, 15, 16, 17],
	[0, 1, 2, 3, 9, 11, 12, 14, 15],
];

const stepAt = (index: number): fc.Arbitrary<(on: PlainDate) => Step> => {
	const found = STEPS[index];
	if (found === undefined) throw new Error("no such step");
	return found;
};

const gap = fc.oneof(
	fc.integer({ min: 0, max: 12 }),
	fc.integer({ min: 0, max: 12 }),
	fc.integer({ min: 0, max: 400 }),
);

const usual = fc
	.constantFrom(...USUAL)
	.chain((path) =>
		fc.tuple(...path.map((index) => fc.record({ gap, make: stepAt(index) }))),
	);
const strays = fc.array(fc.record({ gap, make: fc.oneof(...STEPS) }), {
	maxLength: 10,
});

/** A usual path with strays before, between and after. */
export const attempts: fc.Arbitrary<readonly Attempt[]> = fc
	.tuple(usual, strays, fc.array(fc.nat(20), { maxLength: 10 }))
	.map(([path, others, places]) => {
		const mixed: Attempt[] = [...path];
		for (const [index, other] of others.entries())
			mixed.splice(
				Math.min(places[index] ?? mixed.length, mixed.length),
				0,
				other,
			);
		return mixed;
	});

export const START = plainDate("2025-11-03");

export interface Played {
	readonly state: DossierState;
	readonly events: readonly LawEvent[];
	readonly last: PlainDate;
}

/** Tries each attempt; what the law forbids is left out. */
export function play(tries: readonly Attempt[], context: Context): Played {
	let [state, last] = [initialState, START];
	const events: LawEvent[] = [];
	for (const { gap: days, make } of tries) {
		const on = addDays(last, days);
		const decision = decide(
			state,
			{ do: "record-step", step: make(on) },
			context,
		);
		if (!decision.ok) continue;
		events.push(...decision.value);
		state = decision.value.reduce(evolve, state);
		last = on;
	}
	return { state, events, last };
}

const options = Object.entries(READINGS);

export const readings: fc.Arbitrary<Readings> = fc
	.tuple(
		...options.map(([, terms]) =>
			fc.option(fc.constantFrom<string>(...terms.options)),
		),
	)
	.map((chosen) =>
		Object.fromEntries(
			options.flatMap(([id], index) => {
				const option = chosen[index];
				return option === null || option === undefined
					? []
					: [[id, [{ from: null, option }]]];
			}),
		),
	);

const reasons = fc.constantFrom(
	"resignation" as const,
	"retirement" as const,
	"death" as const,
);

export const agents: fc.Arbitrary<Agent> = fc.record({
	status: fc.constantFrom("official" as const, "employee" as const),
	entered: fc
		.integer({ min: -5000, max: 0 })
		.map((days) => addDays(START, days)),
	departures: fc.array(
		fc.record({
			on: fc.integer({ min: 0, max: 2500 }).map((days) => addDays(START, days)),
			reason: reasons,
		}),
		{ maxLength: 2 },
	),
});

const iso = (days: number) =>
	addDays(START, days).toString() as SanctionFacts["decisions"][number]["on"];

export const others: fc.Arbitrary<readonly SanctionFacts[]> = fc.array(
	fc
		.record({
			on: fc.integer({ min: -900, max: 1500 }),
			weight: fc.constantFrom("minor" as const, "graver" as const),
			told: fc.option(fc.integer({ min: 0, max: 90 })),
			attacked: fc.option(fc.integer({ min: 0, max: 60 })),
			annulled: fc.boolean(),
		})
		.map(({ on, weight, told, attacked, annulled }) => ({
			decisions: [
				{
					on: iso(on),
					by: "college" as const,
					onAppeal: false,
					weight,
					notified:
						told === null
							? null
							: { on: iso(on + told), effective: iso(on + told + 5) },
					recourse: attacked === null ? null : iso(on + attacked),
				},
				...(annulled && attacked !== null
					? [
							{
								on: iso(on + attacked + 200),
								by: "council" as const,
								onAppeal: true,
								weight: "none" as const,
								notified: null,
								recourse: null,
							},
						]
					: []),
			],
		})),
	{ maxLength: 2 },
);

export const contexts: fc.Arbitrary<Context> = fc.record({
	readings,
	agent: agents,
	others,
});
