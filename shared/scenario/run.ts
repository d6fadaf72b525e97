import { isAfter, isoDate } from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import { decide, evolve } from "../dossier/decide.ts";
import { type DossierState, initialState } from "../dossier/state.ts";
import type { Step } from "../dossier/steps.ts";
import { lateIds, limits } from "../limits/limits.ts";
import { sanctionFacts } from "../retention/sanction-facts.ts";
import { verdict } from "../retention/verdict.ts";
import type { Case, Refused, SeenOn } from "./case.ts";

/** One thing that a case says, and what the program says. */
export interface Check {
	readonly check: string;
	readonly passed: boolean;
	readonly expected: unknown;
	readonly actual: unknown;
}

export interface Outcome {
	readonly passed: boolean;
	readonly checks: readonly Check[];
}

type States = ReadonlyMap<string, DossierState>;

interface Replayed {
	readonly states: States;
	readonly checks: readonly Check[];
}

/** Replays a case's dossiers and checks what it expects; pure. */
export function runCase(given: Case): Outcome {
	// A human decision may rest on the other dossiers: they are replayed first without them.
	const alone = replay(given, new Map());
	const { states, checks: broken } = replay(given, alone.states);
	const checks = [
		...broken,
		...given.expect.flatMap((each) =>
			"refused" in each
				? [checkRefusal(each, given, states)]
				: checkDay(each, given, states),
		),
	];
	return { passed: checks.every((each) => each.passed), checks };
}

const check = (name: string, expected: unknown, actual: unknown): Check => ({
	check: name,
	passed: JSON.stringify(expected) === JSON.stringify(actual),
	expected,
	actual,
});

/** Steps are replayed in the order of the law: by day, and on one day as they stand (K1). */
function replay(given: Case, known: States): Replayed {
	const states = new Map<string, DossierState>();
	const checks: Check[] = [];
	for (const [dossier, steps] of Object.entries(given.dossiers)) {
		const context = contextOf(given, othersOf(dossier, known));
		const found = replayDossier(dossier, byDay(steps), given, context);
		states.set(dossier, found.state);
		checks.push(...found.checks);
	}
	return { states, checks };
}

const byDay = (steps: readonly Step[]): readonly Step[] =>
	[...steps].sort((a, b) =>
		isAfter(a.on, b.on) ? 1 : isAfter(b.on, a.on) ? -1 : 0,
	);

/** A forbidden step ends the replay, unless the case expects it to be refused: then it is left out. */
function replayDossier(
	dossier: string,
	steps: readonly Step[],
	given: Case,
	context: Context,
): { readonly state: DossierState; readonly checks: readonly Check[] } {
	let state = initialState;
	for (const step of steps) {
		const decision = decide(state, { do: "record-step", step }, context);
		if (decision.ok) state = decision.value.reduce(evolve, state);
		else if (!isExpected(dossier, step, given)) {
			const name = `${dossier}: ${step.step} on ${isoDate(step.on)} is allowed`;
			return { state, checks: [check(name, "allowed", decision.reason.rule)] };
		}
	}
	return { state, checks: [] };
}

const isExpected = (dossier: string, step: Step, { expect }: Case): boolean =>
	expect.some(
		(each) =>
			"refused" in each &&
			each.refused.dossier === dossier &&
			JSON.stringify(each.refused.step) === JSON.stringify(step),
	);

const contextOf = (
	{ readings, agent }: Case,
	others: Context["others"],
): Context => ({ readings, agent, others });

const stateOf = (dossier: string, states: States): DossierState =>
	states.get(dossier) ?? initialState;

function checkRefusal(
	{ refused: { dossier, step }, rule }: Refused,
	given: Case,
	states: States,
): Check {
	const state = stateOf(dossier, states);
	const context = contextOf(given, othersOf(dossier, states));
	const decision = decide(state, { do: "record-step", step }, context);
	const name = `${dossier}: ${step.step} on ${isoDate(step.on)} is refused`;
	return check(name, rule, decision.ok ? "allowed" : decision.reason.rule);
}

const othersOf = (dossier: string, states: States): Context["others"] =>
	[...states]
		.filter(([name]) => name !== dossier)
		.map(([, state]) => sanctionFacts(state));

/** One check for each field that the case names. */
function checkDay(
	expected: SeenOn,
	given: Case,
	states: States,
): readonly Check[] {
	const { at, dossier, deadlines, ...fields } = expected;
	const state = stateOf(dossier, states);
	const context = contextOf(given, othersOf(dossier, states));
	const found = verdict(state, context, at);
	const begun = limits(state, context, at);
	const actual: Readonly<Record<string, unknown>> = {
		keepThrough: null,
		dueFrom: null,
		...found,
		late: lateIds(begun),
	};
	const lastDays: Readonly<Record<string, unknown>> = Object.fromEntries(
		begun.map(({ id, lastDay }) => [id, lastDay]),
	);
	const where = `${dossier} at ${isoDate(at)}`;
	return [
		...Object.entries(fields).map(([field, value]) =>
			check(`${where}: ${field}`, sorted(value), sorted(actual[field])),
		),
		...Object.entries(deadlines ?? {}).map(([limit, day]) =>
			check(`${where}: ${limit}`, day, lastDays[limit] ?? null),
		),
	];
}

/** Lists of ids are compared as sets. */
const sorted = (value: unknown): unknown =>
	Array.isArray(value) ? [...value].sort() : value;
