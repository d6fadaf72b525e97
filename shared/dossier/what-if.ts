import type { PlainDate } from "../base/dates.ts";
import type { Result } from "../base/result.ts";
import type { Limit } from "../limits/table.ts";
import type { Verdict } from "../retention/verdict-types.ts";
import type { Context } from "./context.ts";
import type { OpenStep } from "./open-steps.ts";
import type { Refusal } from "./refusal.ts";
import type { DossierState } from "./state.ts";
import type { Command } from "./steps.ts";

/** What a dossier looks like to the law on one day. */
export interface Outlook {
	readonly limits: readonly Limit[];
	readonly verdict: Verdict;
	readonly openSteps: readonly OpenStep[];
}

/** "Et si ?": both outlooks are asked on the step's own day, or on `on` when that is later. Nothing is recorded. */
export interface WhatIf {
	readonly before: Outlook;
	readonly after: Outlook;
}

/** A step after today may be tried. */
export function whatIf(
	_state: DossierState,
	_command: Command,
	_context: Context,
	_on: PlainDate,
): Result<WhatIf, Refusal> {
	throw new Error("not written yet");
}
