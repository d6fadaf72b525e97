import { later, type PlainDate } from "../base/dates.ts";
import { ok, type Result } from "../base/result.ts";
import { limits } from "../limits/limits.ts";
import type { Limit } from "../limits/table.ts";
import { verdict } from "../retention/verdict.ts";
import type { Verdict } from "../retention/verdict-types.ts";
import type { Context } from "./context.ts";
import { decide, evolve } from "./decide.ts";
import { type OpenStep, openSteps } from "./open-steps.ts";
import type { Refusal } from "./refusal.ts";
import type { DossierState } from "./state.ts";
import type { Command } from "./steps.ts";

/** What a dossier looks like to the law on one day. */
export interface Outlook {
	readonly limits: readonly Limit[];
	readonly verdict: Verdict;
	readonly openSteps: readonly OpenStep[];
}

/** "Et si ?": nothing is recorded. */
export interface WhatIf {
	readonly before: Outlook;
	readonly after: Outlook;
}

/** Both outlooks are asked on `on`, or on the step's own day when that is later: a step after today may be tried. */
export function whatIf(
	state: DossierState,
	command: Command,
	{ today: _, ...context }: Context,
	on: PlainDate,
): Result<WhatIf, Refusal> {
	const decision = decide(state, command, context);
	if (!decision.ok) return decision;
	const day = later(on, dayOf(command));
	return ok({
		before: outlook(state, context, day),
		after: outlook(decision.value.reduce(evolve, state), context, day),
	});
}

const dayOf = (command: Command): PlainDate =>
	command.do === "record-step" ? command.step.on : command.on;

const outlook = (
	state: DossierState,
	context: Context,
	on: PlainDate,
): Outlook => ({
	limits: limits(state, context, on),
	verdict: verdict(state, context, on),
	openSteps: openSteps(state, context, on),
});
