import {
	addDays,
	isAfter,
	isBefore,
	isoDate,
	later,
	type PlainDate,
} from "../base/dates.ts";
import type { Context, Departure } from "../dossier/context.ts";
import type { Standing } from "../dossier/standing.ts";
import type { Dated } from "../dossier/steps.ts";
import { type Phrase, phrase } from "../law/phrases.ts";
import type { RetentionRule } from "../law/rules.ts";
import type { Working } from "../law/working.ts";

/** What is asked of the retention table: a standing, on a day, with what stands outside the dossier. */
export interface Case {
	readonly standing: Standing;
	readonly context: Context;
	readonly on: PlainDate;
	readonly working: Working;
}

/** What a rule gives: the outcome, the step that causes it, and the sentence that says so. */
export type Ruling = {
	readonly rule: RetentionRule;
	readonly cause: Dated | null;
	readonly answer: Phrase;
} & (
	| { readonly outcome: "running" | "career" | "undetermined" }
	| { readonly outcome: "until"; readonly keepThrough: PlainDate }
	| { readonly outcome: "due"; readonly dueFrom: PlainDate }
);

export const running = (cause: Dated | null, answer: Phrase): Ruling => ({
	outcome: "running",
	rule: "R0",
	cause,
	answer,
});

/** R4: nothing but a human decision, or another course of the case, would settle it. */
export function undetermined(
	cause: Dated | null,
	answer: Phrase,
	{ working }: Case,
): Ruling {
	working.change(phrase("would-change-human-decision", {}));
	return { outcome: "undetermined", rule: "R4", cause, answer };
}

/** Nothing to keep: due from the cause's own day, or from a later one. */
export function due(
	rule: RetentionRule,
	cause: Dated,
	answer: Phrase,
	from: PlainDate = cause.on,
): Ruling {
	const dueFrom = later(from, cause.on);
	return { outcome: "due", rule, cause, answer, dueFrom };
}

/** Kept through a day that is included; due from the day after, never before the cause itself. */
export function keep(
	rule: RetentionRule,
	cause: Dated,
	through: PlainDate,
	{ on, working }: Case,
	answers: { readonly kept: Phrase; readonly passed: Phrase },
): Ruling {
	if (!isAfter(on, through))
		return {
			outcome: "until",
			rule,
			cause,
			answer: answers.kept,
			keepThrough: through,
		};
	const next = addDays(through, 1);
	const ruling = due(rule, cause, answers.passed, next);
	working.calculate(
		isAfter(cause.on, next)
			? phrase("due-from-cause", { due: isoDate(cause.on) })
			: phrase("due-next-day", {
					through: isoDate(through),
					due: isoDate(next),
				}),
	);
	return ruling;
}

const known = ({ context, on }: Case): readonly Departure[] =>
	context.agent.departures.filter((each) => !isAfter(each.on, on));

const earliest = (departures: readonly Departure[]): Departure | null =>
	departures.reduce<Departure | null>(
		(first, each) =>
			first === null || isBefore(each.on, first.on) ? each : first,
		null,
	);

/** The agent's first departure by the day asked, death included. */
export const departureOf = (asked: Case): Departure | null =>
	earliest(known(asked));

/** The agent's death by the day asked. */
export const deathOf = (asked: Case): Departure | null =>
	earliest(known(asked).filter((each) => each.reason === "death"));

export function noteDeparture(
	{ on, reason }: Departure,
	{ working }: Case,
): void {
	working.input({ label: "left-on", value: isoDate(on), ref: null });
	working.input({ label: "left-reason", value: reason, ref: null });
}

/** K9: nobody has said what becomes of the dossier of a dead agent. */
export function afterDeath(
	cause: Dated,
	death: Departure,
	asked: Case,
): Ruling {
	noteDeparture(death, asked);
	asked.working.also("K9");
	const day = isoDate(death.on);
	return undetermined(cause, phrase("undetermined-death", { day }), asked);
}
