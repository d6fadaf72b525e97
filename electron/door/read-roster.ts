import { createHash } from "node:crypto";
import { bytesToHex } from "../../shared/base/bytes.ts";
import {
	ID_BYTES,
	type StreamId,
	streamId,
	type VaultId,
} from "../../shared/base/ids.ts";
import {
	decodeRecord,
	recordMessage,
	type StoredRecord,
} from "../../shared/formats/record.ts";
import { wellKnownMessage } from "../../shared/formats/well-known.ts";
import {
	type RosterEvent,
	rosterEventSchema,
} from "../../shared/roster/events.ts";
import { foldRoster } from "../../shared/roster/fold.ts";
import type { Roster } from "../../shared/roster/roster.ts";
import type { KnownVault } from "./permits.ts";
import { isSignedBy } from "./signatures.ts";

/** Where a vault's roster is. */
export function rosterStream(vault: VaultId): StreamId {
	const hash = createHash("sha256")
		.update(wellKnownMessage(vault, "roster"))
		.digest();
	return streamId(bytesToHex(hash.subarray(0, ID_BYTES)));
}

/** The public keys and roles of who there is, from the journal's clear records; null when one of them is not as signed. */
export function readRoster(records: readonly Uint8Array[]): Roster | null {
	const decoded: StoredRecord[] = [];
	for (const bytes of records) {
		const record = decodeRecord(bytes);
		if (!record.ok || record.value.kind !== "roster") return null;
		decoded.push(record.value);
	}
	const roster = foldRoster(decoded, {
		eventOf,
		isAuthentic: (record, key) =>
			isSignedBy(record.signature, recordMessage(record), key),
	});
	return roster.ok ? roster.value : null;
}

function eventOf({ suite, body }: StoredRecord): RosterEvent | null {
	if (suite !== "clear") return null;
	try {
		const parsed = rosterEventSchema.safeParse(
			JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)),
		);
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}

/** Who may sign, as the open vault's journal says; null without a vault, or when its roster is damaged. */
export async function knownVault(
	read: (
		find: (vault: VaultId) => StreamId,
	) => Promise<{ vault: VaultId; records: readonly Uint8Array[] } | null>,
): Promise<KnownVault | null> {
	const found = await read(rosterStream);
	const roster = found === null ? null : readRoster(found.records);
	return found === null || roster === null
		? null
		: { vault: found.vault, roster };
}
