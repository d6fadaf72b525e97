import { daysBetween, type PlainDate, plainDate } from "../base/dates.ts";
import { newWorking } from "../law/working.ts";
import type { Readings } from "../readings/readings.ts";
import { workingDaysBetween } from "./counting.ts";
import { LIMITS, type Limit, type LimitUnit } from "./table.ts";

/** How far the last day lies from a day, in the limit's own unit; negative once it has passed, 0 on the last day. */
export interface Distance {
	readonly unit: LimitUnit;
	readonly count: number;
}

/** Up to this many days every limit is told in days: « dans 58 jours » must not become « dans 2 mois » a week earlier. */
export const DAYS_TOLD = 99;

/** Months only from a hundred days on; working days as L1 and L2 stand on `day`. */
export function distanceTo(
	{ id, lastDay }: Pick<Limit, "id" | "lastDay">,
	day: PlainDate,
	readings: Readings,
): Distance {
	const last = plainDate(lastDay);
	const { unit } = LIMITS[id];
	if (unit === "working-days") {
		const working = newWorking(readings, day, day);
		return { unit, count: workingDaysBetween(day, last, working) };
	}
	const days = daysBetween(day, last);
	if (unit === "days" || Math.abs(days) <= DAYS_TOLD)
		return { unit: "days", count: days };
	return { unit, count: day.until(last, { largestUnit: "months" }).months };
}
