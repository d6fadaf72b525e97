import {
	addDays,
	type IsoDate,
	isoDate,
	type PlainDate,
	plainDate,
} from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import { history, standingOn } from "../dossier/history.ts";
import type { DossierState } from "../dossier/state.ts";
import { standingLimits } from "../limits/limits.ts";
import type { Limit } from "../limits/table.ts";
import { recourseWindow } from "./dating.ts";
import {
	type DecisionFacts,
	type SanctionFacts,
	sanctionFacts,
} from "./sanction-facts.ts";
import { standingVerdict } from "./verdict.ts";
import type { Verdict } from "./verdict-types.ts";

interface Seen {
	readonly verdict: Verdict;
	readonly limits: readonly Limit[];
}

/**
 * The next day after `on` on which the verdict, its blockers, `late` or a limit changes by time alone; null: never.
 * Until that day every answer given on `on` holds.
 */
export function nextChange(
	state: DossierState,
	context: Context,
	on: PlainDate,
): PlainDate | null {
	const fixed = fixedDays(state, context);
	const first = seenOn(state, context, on);
	const before = JSON.stringify(first);
	let [day, seen] = [isoDate(on), first];
	for (;;) {
		const next = earliestAfter(day, [...fixed, ...expiries(seen)]);
		if (next === null) return null;
		seen = seenOn(state, context, plainDate(next));
		if (JSON.stringify(seen) !== before) return plainDate(next);
		day = next;
	}
}

function seenOn(state: DossierState, context: Context, on: PlainDate): Seen {
	const standing = standingOn(state, on);
	return {
		verdict: standingVerdict(standing, context, on),
		limits: standingLimits(standing, { context, on }),
	};
}

const earliestAfter = (
	day: IsoDate,
	days: readonly IsoDate[],
): IsoDate | null =>
	days.reduce<IsoDate | null>(
		(first, each) =>
			each > day && (first === null || each < first) ? each : first,
		null,
	);

const dayAfter = (day: IsoDate): IsoDate => isoDate(addDays(plainDate(day), 1));

/** The days on which something that was seen comes to its end. */
const expiries = ({ verdict, limits }: Seen): readonly IsoDate[] => [
	...(verdict.outcome === "until" ? [dayAfter(verdict.keepThrough)] : []),
	...limits.map(({ lastDay }) => dayAfter(lastDay)),
];

/** The days that the records name by themselves: steps, departures, readings, sanctions here and elsewhere. */
const fixedDays = (
	state: DossierState,
	context: Context,
): readonly IsoDate[] => [
	...history(state).map(({ on }) => isoDate(on)),
	...context.agent.departures.map(({ on }) => isoDate(on)),
	...Object.values(context.readings).flatMap((spans) =>
		spans.flatMap(({ from }) => (from === null ? [] : [isoDate(from)])),
	),
	...[sanctionFacts(state), ...context.others].flatMap(sanctionDays),
];

const sanctionDays = ({ decisions }: SanctionFacts): readonly IsoDate[] =>
	decisions.flatMap(decisionDays);

/** Decided, attacked, notified, in effect, and no longer open to a recourse. */
function decisionDays(decision: DecisionFacts): readonly IsoDate[] {
	const { on, recourse, notified } = decision;
	const days = recourse === null ? [on] : [on, recourse];
	if (notified === null) return days;
	const window = recourseWindow(decision, notified.on);
	const unused = window === null ? [] : [dayAfter(isoDate(window))];
	return [...days, notified.on, notified.effective, ...unused];
}
