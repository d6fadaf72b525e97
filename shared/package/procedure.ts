import {
	addDays,
	type IsoDate,
	isAfter,
	isBefore,
	isoDate,
	type PlainDate,
} from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import { history, standingOn } from "../dossier/history.ts";
import {
	bodyAfter,
	currentDecision,
	effectiveOn,
	isAcquittal,
	type Standing,
} from "../dossier/standing.ts";
import type { DossierState } from "../dossier/state.ts";
import { recourseWindow } from "../retention/dating.ts";
import { standingFacts } from "../retention/sanction-facts.ts";
import { standingVerdict } from "../retention/verdict.ts";

/** Whether a dossier's procedure is under way on a day; `since` is the first day on which it no longer was. */
export type Procedure =
	| { readonly is: "not-begun" }
	| { readonly is: "under-way" }
	| { readonly is: "ended"; readonly since: IsoDate };

/**
 * C1, "in the current procedure only": under way from the order on, as long as the outcome is R0 or the agent can still
 * bring the sanction before another body (T4). A sanction that nobody has notified yet can still be brought there.
 */
export function procedureOn(
	state: DossierState,
	context: Context,
	on: PlainDate,
): Procedure {
	if (standingOn(state, on).issued === null) return { is: "not-begun" };
	if (procedureUnderWay(state, context, on)) return { is: "under-way" };
	return { is: "ended", since: isoDate(endedSince(state, context, on)) };
}

export function procedureUnderWay(
	state: DossierState,
	context: Context,
	on: PlainDate,
): boolean {
	const standing = standingOn(state, on);
	if (standing.issued === null) return false;
	const { outcome } = standingVerdict(standing, context, on);
	return outcome === "running" || isOpenToRecourse(standing, on);
}

function isOpenToRecourse(standing: Standing, on: PlainDate): boolean {
	const decision = currentDecision(standing);
	if (decision === null || isAcquittal(decision)) return false;
	if (bodyAfter(decision) === null) return false;
	const through = lastWindow(standing, isoDate(on));
	return through === null || !isAfter(on, through);
}

/** T4's last day for the decision that stands; null while it is not notified. */
function lastWindow(standing: Standing, today: IsoDate): PlainDate | null {
	const facts = standingFacts(standing).decisions.at(-1);
	return facts === undefined ? null : recourseWindow(facts, today);
}

/** Going back over the days on which anything can have changed, the earliest from which it never was under way again. */
function endedSince(
	state: DossierState,
	context: Context,
	on: PlainDate,
): PlainDate {
	let since = on;
	for (const day of turningDays(state, on)) {
		if (procedureUnderWay(state, context, day)) break;
		since = day;
	}
	return since;
}

/** The days of the steps, of effective notifications and after recourse windows, up to `on`, the latest first. */
function turningDays(state: DossierState, on: PlainDate): readonly PlainDate[] {
	const steps = history(state);
	const days = steps.flatMap((step) => {
		if (step.step !== "decision-notified") return [step.on];
		const through = lastWindow(standingOn(state, step.on), isoDate(step.on));
		const after = through === null ? [] : [addDays(through, 1)];
		return [step.on, effectiveOn(step), ...after];
	});
	return days
		.filter((day) => !isAfter(day, on))
		.sort((a, b) => (isBefore(a, b) ? 1 : -1));
}
