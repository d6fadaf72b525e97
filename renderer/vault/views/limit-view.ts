import {
	daysBetween,
	type IsoDate,
	type PlainDate,
	plainDate,
} from "../../../shared/base/dates.ts";
import { workingDaysBetween } from "../../../shared/limits/counting.ts";
import { LIMITS, type Limit } from "../../../shared/limits/table.ts";
import {
	defaultOption,
	type Readings,
	spanOn,
} from "../../../shared/readings/readings.ts";
import type { OptionOf, ReadingId } from "../../../shared/readings/table.ts";
import type { Distance, LimitView } from "../../../shared/vault-protocol.ts";

/** Beyond this the distance of a limit in months is told in months. */
const DAYS_TOLD = 60;

/** A limit with its distance from a day, in the limit's own unit. */
export const limitView = (
	limit: Limit,
	readings: Readings,
	today: IsoDate,
): LimitView => ({
	...limit,
	distance: distance(limit, readings, plainDate(today)),
});

function distance(
	limit: Limit,
	readings: Readings,
	today: PlainDate,
): Distance {
	const last = plainDate(limit.lastDay);
	const { unit } = LIMITS[limit.id];
	if (unit === "working-days") {
		const option = <Id extends ReadingId>(id: Id): OptionOf<Id> =>
			spanOn(readings, id, last, today)?.option ?? defaultOption(id);
		return { count: workingDaysBetween(today, last, { read: option }), unit };
	}
	const days = daysBetween(today, last);
	if (unit === "days" || Math.abs(days) <= DAYS_TOLD)
		return { count: days, unit: "days" };
	return { count: today.until(last, { largestUnit: "months" }).months, unit };
}
