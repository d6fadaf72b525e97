import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	addDays,
	isAfter,
	isBefore,
	plainDate,
} from "../../shared/base/dates.ts";
import { advance } from "../../shared/dossier/advance.ts";
import { decide, evolve } from "../../shared/dossier/decide.ts";
import { guard } from "../../shared/dossier/guards/table.ts";
import { history, standingOn } from "../../shared/dossier/history.ts";
import { openSteps } from "../../shared/dossier/open-steps.ts";
import { initialStanding } from "../../shared/dossier/standing.ts";
import { initialState } from "../../shared/dossier/state.ts";
import type { LawEvent } from "../../shared/dossier/steps.ts";
import { readEvent, writeEvent } from "../../shared/dossier/stored.ts";
import { isRuleId, RULES } from "../../shared/law/rules.ts";
import { explainLimit, lateIds, limits } from "../../shared/limits/limits.ts";
import { explainVerdict } from "../../shared/retention/explain.ts";
import { nextChange } from "../../shared/retention/next-change.ts";
import { verdict } from "../../shared/retention/verdict.ts";
import { attempts, contexts, play, START } from "./law-histories.ts";

const offset = fc.integer({ min: 0, max: 5000 });
const RUNS = { numRuns: 300 };

describe("a random legal history", () => {
	test("replays to the same state, also from its stored form", () => {
		fc.assert(
			fc.property(attempts, contexts, (tries, context) => {
				const { state, events } = play(tries, context);
				expect(events.reduce(evolve, initialState)).toEqual(state);
				const read = events.map((event) => {
					const found = readEvent(
						JSON.parse(JSON.stringify(writeEvent(event))),
					);
					if (!found.ok) throw new Error(found.reason.why);
					return found.value;
				});
				expect(read.reduce(evolve, initialState)).toEqual(state);
			}),
			RUNS,
		);
	});

	test("holds no step that the law forbids at its place", () => {
		fc.assert(
			fc.property(attempts, contexts, (tries, context) => {
				let standing = initialStanding;
				for (const step of history(play(tries, context).state)) {
					expect(guard(standing, step, context)).toBeNull();
					standing = advance(standing, step);
				}
			}),
			RUNS,
		);
	});

	test("comes to the same verdicts in whatever order its days were recorded", () => {
		fc.assert(
			fc.property(
				attempts,
				contexts,
				fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
				offset,
				(tries, context, draws, days) => {
					const { state, events } = play(tries, context);
					const on = addDays(START, days);
					const again = shuffledByDay(events, draws).reduce(
						evolve,
						initialState,
					);
					const { cause: _, ...before } = verdict(state, context, on);
					const { cause: __, ...after } = verdict(again, context, on);
					expect(after).toEqual(before);
					expect(lateIds(limits(again, context, on))).toEqual(
						lateIds(limits(state, context, on)),
					);
				},
			),
			RUNS,
		);
	});

	test("never keeps through a day before its cause, and is never due before it", () => {
		fc.assert(
			fc.property(attempts, contexts, offset, (tries, context, days) => {
				const { state } = play(tries, context);
				const on = addDays(START, days);
				const found = verdict(state, context, on);
				const cause = history(state).find(({ ref }) => ref === found.cause);
				if (found.outcome === "until") {
					expect(isBefore(plainDate(found.keepThrough), on)).toBe(false);
					if (cause !== undefined)
						expect(isBefore(plainDate(found.keepThrough), cause.on)).toBe(
							false,
						);
				}
				if (found.outcome === "due") {
					expect(isAfter(plainDate(found.dueFrom), on)).toBe(false);
					if (cause !== undefined)
						expect(isBefore(plainDate(found.dueFrom), cause.on)).toBe(false);
				}
				if (cause !== undefined) expect(isAfter(cause.on, on)).toBe(false);
			}),
			RUNS,
		);
	});

	test("gets a verdict that cites a rule, and is destroyed only when nothing is open", () => {
		fc.assert(
			fc.property(attempts, contexts, offset, (tries, context, days) => {
				const found = verdict(
					play(tries, context).state,
					context,
					addDays(START, days),
				);
				expect(isRuleId(found.rule)).toBe(true);
				expect(RULES[found.rule].kind).toBe("conservation");
				expect(found.provisional).toEqual(
					found.relied
						.filter((each) => each.provisional)
						.map(({ id }) => id)
						.sort(),
				);
				if (found.outcome === "running")
					expect([found.rule, found.provisional]).toEqual(["R0", []]);
				if (found.outcome === "undetermined") expect(found.rule).toBe("R4");
				if (found.outcome === "career") expect(found.rule).toBe("R3c");
				if (found.outcome !== "due") expect(found.blockedBy).toEqual([]);
				else
					expect(found.blockedBy.includes("provisional")).toBe(
						found.provisional.length > 0,
					);
			}),
			RUNS,
		);
	});

	test("does not change before the day that nextChange names, and changes on it", () => {
		fc.assert(
			fc.property(
				attempts,
				contexts,
				fc.integer({ min: 0, max: 1500 }),
				(tries, context, days) => {
					const { state } = play(tries, context);
					const seen = (on: typeof START) =>
						JSON.stringify([
							verdict(state, context, on),
							limits(state, context, on),
						]);
					const on = addDays(START, days);
					const next = nextChange(state, context, on);
					const before = seen(on);
					const horizon = addDays(on, 120);
					const until =
						next !== null && isBefore(next, horizon) ? next : horizon;
					for (
						let day = addDays(on, 1);
						isBefore(day, until);
						day = addDays(day, 1)
					)
						expect(seen(day)).toBe(before);
					if (next !== null) {
						expect(seen(addDays(next, -1))).toBe(before);
						expect(seen(next)).not.toBe(before);
					} else expect(seen(addDays(on, 20_000))).toBe(before);
				},
			),
			{ numRuns: 150 },
		);
	});

	test("explains each limit and its verdict from the same working", () => {
		fc.assert(
			fc.property(attempts, contexts, offset, (tries, context, days) => {
				const { state } = play(tries, context);
				const on = addDays(START, days);
				const found = verdict(state, context, on);
				expect(explainVerdict(state, context, on)).toMatchObject({
					rule: found.rule,
					readings: found.relied,
				});
				for (const limit of limits(state, context, on)) {
					const why = explainLimit(state, context, on, limit.id);
					expect(why).toMatchObject({
						rule: limit.rule,
						readings: limit.relied,
					});
					const counted = why?.days ?? [];
					if (counted.length > 0)
						expect([counted[0]?.day, counted.at(-1)?.day]).toEqual([
							limit.startsOn,
							limit.lastDay,
						]);
				}
			}),
			RUNS,
		);
	});

	test("offers as open exactly what may be recorded", () => {
		fc.assert(
			fc.property(attempts, contexts, (tries, context) => {
				const { state, last } = play(tries, context);
				for (const { allowed, refusal } of openSteps(state, context, last))
					expect(refusal === null).toBe(allowed);
			}),
			{ numRuns: 60 },
		);
	});

	test("never loses the legality of later steps to one recorded before them", () => {
		fc.assert(
			fc.property(
				attempts,
				attempts,
				contexts,
				offset,
				(tries, more, context, days) => {
					let { state } = play(tries, context);
					for (const { make } of more.slice(0, 4)) {
						const step = make(addDays(START, days % 200));
						const decision = decide(
							state,
							{ do: "record-step", step },
							context,
						);
						if (decision.ok) state = decision.value.reduce(evolve, state);
						let standing = initialStanding;
						for (const each of history(state)) {
							expect(guard(standing, each, context)).toBeNull();
							standing = advance(standing, each);
						}
					}
					expect(standingOn(state, addDays(START, 9000))).toBeDefined();
				},
			),
			{ numRuns: 150 },
		);
	});
});

/** Another order of recording in which the steps of one day keep theirs. */
function shuffledByDay(
	events: readonly LawEvent[],
	draws: readonly number[],
): readonly LawEvent[] {
	const days = new Map<string, LawEvent[]>();
	for (const event of events) {
		const day = event.on.toString();
		days.set(day, [...(days.get(day) ?? []), event]);
	}
	return [...days.values()]
		.map((group, index) => ({ group, draw: draws[index] ?? 0 }))
		.sort((a, b) => a.draw - b.draw)
		.flatMap(({ group }) => group);
}
