import { hexToBytes } from "../../../shared/base/bytes.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { rosterEventSchema } from "../../../shared/roster/events.ts";
import {
	emptyRoster,
	evolveRoster,
	type Roster,
	signingKeysOf,
} from "../../../shared/roster/roster.ts";
import { readClear } from "../streams/clear-events.ts";
import { isAuthentic } from "../streams/record-seal.ts";

/**
 * Folds the roster, each record checked against the signing key that the roster itself gave its author before it. The
 * first record brings the device's key and is signed by it.
 */
export function readRoster(
	records: readonly StoredRecord[],
): Result<Roster, "damaged"> {
	let roster = emptyRoster;
	for (const record of records) {
		const event = readClear(record, rosterEventSchema);
		if (event === null) return refuse("damaged");
		const isFirst = event.v === "vault-founded/1" && record.seq === 0;
		const signers = isFirst
			? [event.deviceKey]
			: signingKeysOf(roster, record.author);
		const authentic = signers.some((key) =>
			isAuthentic(record, hexToBytes(key)),
		);
		const after = authentic ? evolveRoster(roster, event, record.author) : null;
		if (after === null) return refuse("damaged");
		roster = after;
	}
	return roster.deviceKey === "" ? refuse("damaged") : ok(roster);
}
