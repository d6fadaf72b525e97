import { hexToBytes } from "../base/bytes.ts";
import { ok, type Result, refuse } from "../base/result.ts";
import type { StoredRecord } from "../formats/record.ts";
import type { RosterEvent } from "./events.ts";
import {
	emptyRoster,
	evolveRoster,
	type Roster,
	signingKeysOf,
} from "./roster.ts";

/** What a room brings to read the roster with. */
export interface RosterReading {
	/** The event in a clear record; null when it is none that this version knows. */
	readonly eventOf: (record: StoredRecord) => RosterEvent | null;
	readonly isAuthentic: (record: StoredRecord, key: Uint8Array) => boolean;
}

/**
 * Folds the roster, each record checked against the signing key that the roster itself gave its author before it. The
 * first record brings the device's key and is signed by it.
 */
export function foldRoster(
	records: readonly StoredRecord[],
	{ eventOf, isAuthentic }: RosterReading,
): Result<Roster, "damaged"> {
	let roster = emptyRoster;
	for (const record of records) {
		const event = eventOf(record);
		if (event === null) return refuse("damaged");
		const isFirst = event.v === "vault-founded/1" && record.seq === 0;
		const known = signingKeysOf(roster, record.author);
		// Who reads the register from now on is said by a key of today: a former one may be in other hands.
		const inForce = event.v === "register-rekeyed/1" ? known.slice(-1) : known;
		const signers = isFirst ? [event.deviceKey] : inForce;
		const authentic = signers.some((key) =>
			isAuthentic(record, hexToBytes(key)),
		);
		const after = authentic ? evolveRoster(roster, event, record.author) : null;
		if (after === null) return refuse("damaged");
		roster = after;
	}
	return roster.deviceKey === "" ? refuse("damaged") : ok(roster);
}
