import type { Result } from "../../../shared/base/result.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { rosterEventSchema } from "../../../shared/roster/events.ts";
import { foldRoster } from "../../../shared/roster/fold.ts";
import type { Roster } from "../../../shared/roster/roster.ts";
import { readClear } from "../streams/clear-events.ts";
import { isAuthentic } from "../streams/record-seal.ts";

/** The roster of these records, each of them checked; they go on from `before`, or from nothing. */
export const readRoster = (
	records: readonly StoredRecord[],
	before?: Roster,
): Result<Roster, "damaged"> =>
	foldRoster(
		records,
		{
			eventOf: (record) => readClear(record, rosterEventSchema),
			isAuthentic,
		},
		before,
	);
