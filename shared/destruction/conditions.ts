import { type IsoDate, plainDate } from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import type { DossierState } from "../dossier/state.ts";
import { verdict } from "../retention/verdict.ts";
import type { Verdict } from "../retention/verdict-types.ts";

/** One thing that has to hold before a dossier may be destroyed, as the screens list it. */
export type Condition =
	| "conservation-ended"
	| "no-hold"
	| "archives-clear"
	| "readings-confirmed"
	| "revision-read";

export interface Conditions {
	readonly verdict: Verdict;
	readonly unmet: readonly Condition[];
}

/**
 * Whether the law lets a dossier go on this day: its conservation ended, no hold stands, the archives' gate is open, no
 * reading that the result relies on is open, and the révision warning was read where a sanction stands (R rules, A1,
 * K14, section 5 of LAW.md). Nothing that is not due is ever offered.
 */
export function destructionConditions(
	state: DossierState,
	context: Context,
	today: IsoDate,
	revisionRead: boolean,
): Conditions {
	const found = verdict(state, context, plainDate(today));
	const unmet: Condition[] = [];
	if (found.outcome !== "due") unmet.push("conservation-ended");
	if (found.blockedBy.includes("hold")) unmet.push("no-hold");
	if (found.blockedBy.includes("archives")) unmet.push("archives-clear");
	if (found.blockedBy.includes("provisional") || found.provisional.length > 0)
		unmet.push("readings-confirmed");
	if (found.revision && !revisionRead) unmet.push("revision-read");
	return { verdict: found, unmet };
}

/** Days between the approval and the destruction, during which either person may cancel. */
export const COOLING_OFF_DAYS = 7;
