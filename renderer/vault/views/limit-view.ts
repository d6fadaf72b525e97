import { type IsoDate, plainDate } from "../../../shared/base/dates.ts";
import { distanceTo } from "../../../shared/limits/distance.ts";
import type { Limit } from "../../../shared/limits/table.ts";
import type { Readings } from "../../../shared/readings/readings.ts";
import type { LimitView } from "../../../shared/vault-protocol.ts";

/** A limit with its distance from a day, in the limit's own unit. */
export const limitView = (
	limit: Limit,
	readings: Readings,
	today: IsoDate,
): LimitView => ({
	...limit,
	distance: distanceTo(limit, plainDate(today), readings),
});
