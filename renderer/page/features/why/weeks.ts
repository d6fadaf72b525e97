import {
	addDays,
	isAfter,
	isoDate,
	plainDate,
} from "../../../../shared/base/dates.ts";
import type { CountedDay } from "../../../../shared/law/explanation.ts";

const WEEK = 7;

/** The Mondays of the weeks from the first to the last of these days; none without days. */
export function weeksOf(days: readonly Pick<CountedDay, "day">[]): string[] {
	const sorted = days.map(({ day }) => day).sort();
	const [first] = sorted;
	const last = sorted.at(-1);
	if (first === undefined || last === undefined) return [];
	const start = plainDate(first);
	const mondays: string[] = [];
	for (
		let monday = addDays(start, 1 - start.dayOfWeek);
		!isAfter(monday, plainDate(last));
		monday = addDays(monday, WEEK)
	)
		mondays.push(isoDate(monday));
	return mondays;
}
