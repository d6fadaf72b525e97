import { hexToBytes } from "../base/bytes.ts";
import type { AccountId } from "../base/ids.ts";
import { ok, type Result, refuse } from "../base/result.ts";
import type { StoredRecord } from "../formats/record.ts";
import type { RosterEvent } from "./events.ts";
import {
	DEVICE,
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
 * Folds the roster, each record checked against the signing key that the roster itself gave its author last before it:
 * a former kit's sheets, or a former passphrase, may be in other hands, and would give an account every key. The first
 * record brings the device's key and is signed by it. `before`: the roster of the records before these.
 */
export function foldRoster(
	records: readonly StoredRecord[],
	{ eventOf, isAuthentic }: RosterReading,
	before: Roster = emptyRoster,
): Result<Roster, "damaged"> {
	let roster = before;
	for (const record of records) {
		const event = eventOf(record);
		if (event === null) return refuse("damaged");
		const isFirst = event.v === "vault-founded/1" && record.seq === 0;
		const signers = isFirst
			? [event.deviceKey]
			: signersOf(roster, event, record.author);
		const authentic = signers.some((key) =>
			isAuthentic(record, hexToBytes(key)),
		);
		const after = authentic ? evolveRoster(roster, event, record.author) : null;
		if (after === null) return refuse("damaged");
		roster = isOfFormerKit(roster, record, event, isAuthentic)
			? { ...after, renewalAllowedBy: roster.renewalAllowedBy }
			: after;
	}
	return roster.deviceKey === "" ? refuse("damaged") : ok(roster);
}

/** The device's former keys sign too; a former kit's that it was used, since an older backup is sealed to that kit. */
function signersOf(
	roster: Roster,
	event: RosterEvent,
	author: AccountId,
): readonly string[] {
	const known = signingKeysOf(roster, author);
	const anyOfThem = author === DEVICE || event.v === "recovery-used/1";
	return anyOfThem ? known : known.slice(-1);
}

/** That a former kit was used is shown, and allows nobody to make a new one: its sheets may be in other hands. */
function isOfFormerKit(
	roster: Roster,
	record: StoredRecord,
	event: RosterEvent,
	isAuthentic: RosterReading["isAuthentic"],
): boolean {
	if (event.v !== "recovery-used/1") return false;
	const newest = signingKeysOf(roster, record.author).at(-1);
	return newest === undefined || !isAuthentic(record, hexToBytes(newest));
}
