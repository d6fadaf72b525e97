import { hexToBytes } from "../../../shared/base/bytes.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { rosterEventSchema } from "../../../shared/roster/events.ts";
import {
	emptyRoster,
	evolveRoster,
	type Roster,
	signingKeyOf,
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
		const signer =
			event.v === "vault-founded/1" && record.seq === 0
				? event.deviceKey
				: signingKeyOf(roster, record.author);
		if (signer === null || !isAuthentic(record, hexToBytes(signer)))
			return refuse("damaged");
		roster = evolveRoster(roster, event);
	}
	return roster.deviceKey === "" ? refuse("damaged") : ok(roster);
}
