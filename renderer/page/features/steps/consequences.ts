import { daysBetween, plainDate } from "../../../../shared/base/dates.ts";
import type { OpenStep } from "../../../../shared/dossier/open-steps.ts";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { WhatIf } from "../../../../shared/dossier/what-if.ts";
import { DAYS_TOLD } from "../../../../shared/limits/distance.ts";
import { LIMITS, type Limit } from "../../../../shared/limits/table.ts";
import type { Verdict } from "../../../../shared/retention/verdict-types.ts";
import type { Distance, LimitView } from "../../../../shared/vault-protocol.ts";

/** What a step would change, as the column beside its form shows it. */
export interface Consequences {
	/** Limits that the step ends, in time or not. */
	readonly met: readonly Limit[];
	/** Limits that it starts. */
	readonly started: readonly Limit[];
	/** Limits whose last day moves. */
	readonly moved: readonly Limit[];
	/** Limits that run no more without having been met. */
	readonly ended: readonly Limit[];
	readonly before: Verdict;
	readonly after: Verdict;
	readonly verdictChanges: boolean;
	readonly opened: readonly StepName[];
	readonly closed: readonly OpenStep[];
}

/** Compares the two outlooks of a preview; the step itself is not listed among those that it closes. */
export function consequences(
	{ before, after }: WhatIf,
	step: StepName,
): Consequences {
	const was = (id: string) => before.limits.find((limit) => limit.id === id);
	const isNow = (id: string) => after.limits.find((limit) => limit.id === id);
	const open = (steps: readonly OpenStep[], name: StepName) =>
		steps.find((each) => each.step === name)?.allowed ?? false;
	return {
		met: after.limits.filter(
			({ id, metOn }) => metOn !== null && (was(id)?.metOn ?? null) === null,
		),
		started: after.limits.filter(
			({ id, metOn }) => metOn === null && was(id) === undefined,
		),
		moved: after.limits.filter(({ id, metOn, lastDay }) => {
			const old = was(id);
			return metOn === null && old !== undefined && old.lastDay !== lastDay;
		}),
		ended: before.limits.filter(
			({ id, metOn }) => metOn === null && isNow(id) === undefined,
		),
		before: before.verdict,
		after: after.verdict,
		verdictChanges: isOther(before.verdict, after.verdict),
		opened: after.openSteps
			.filter((each) => each.allowed && !open(before.openSteps, each.step))
			.map((each) => each.step),
		closed: after.openSteps.filter(
			(each) =>
				!each.allowed &&
				each.step !== step &&
				open(before.openSteps, each.step),
		),
	};
}

/** Whether a reader would see another conservation: what it rests on besides may differ. */
function isOther(a: Verdict, b: Verdict): boolean {
	const seen = ({ relied: _, cause: __, ...verdict }: Verdict) =>
		JSON.stringify(verdict);
	return seen(a) !== seen(b);
}

/** A limit of a preview with its distance from `today`; one that the dossier shows already keeps its own. */
export function shownLimit(
	limit: Limit,
	known: readonly LimitView[],
	today: string,
): LimitView {
	const same = known.find(
		({ id, lastDay }) => id === limit.id && lastDay === limit.lastDay,
	);
	return { ...limit, distance: same?.distance ?? distance(limit, today) };
}

/** In days, or months from a hundred on: no step of a form starts a limit of working days. */
function distance({ id, lastDay }: Limit, today: string): Distance {
	const [from, to] = [plainDate(today), plainDate(lastDay)];
	const count = daysBetween(from, to);
	if (LIMITS[id].unit !== "months" || Math.abs(count) <= DAYS_TOLD)
		return { count, unit: "days" };
	const { months } = from.until(to, { largestUnit: "months" });
	return { count: months, unit: "months" };
}
