import type { StreamId, VaultId } from "../../../shared/base/ids.ts";
import { decodeRecord } from "../../../shared/formats/record.ts";
import {
	destructionEventSchema,
	rosterEventSchema,
} from "../../../shared/roster/events.ts";
import type { Roster } from "../../../shared/roster/roster.ts";
import { destructionMark } from "../destruction/register.ts";
import { segment } from "../registers/segments.ts";
import { readRoster } from "../roster/read-roster.ts";
import { readClear } from "../streams/clear-events.ts";
import { isSignedIn } from "../streams/record-seal.ts";
import { wellKnownStream } from "../streams/well-known.ts";
import type { StreamStore } from "./stream-store.ts";

/**
 * Tells the streams that were destroyed or pruned, by the registers that say so: a working copy that still has them must
 * not bring them back. Null when the registers hold an event that this version does not know: it may be another end.
 */
export async function goneByLaw({
	vault,
	store,
}: {
	readonly vault: VaultId;
	readonly store: StreamStore;
}): Promise<((stream: StreamId) => boolean) | null> {
	const roster = await store.read(wellKnownStream(vault, "roster"));
	const read = readRoster(roster.records);
	const signers = read.ok ? read.value : null;
	const marks = await destroyedMarks({ vault, store, signers });
	if (marks === null) return null;
	const pruned = new Set<StreamId>();
	for (const record of roster.records) {
		const event = readClear(record, rosterEventSchema);
		if (event === null) return null;
		if (event.v === "register-pruned/1")
			for (const { stream } of event.days) pruned.add(stream);
	}
	return (stream) => pruned.has(stream) || marks.has(destructionMark(stream));
}

/**
 * The marks in all streams of the register: it goes on in another one where records of it were lost. Only what somebody of
 * the roster signed counts, unless there is none to ask. Null on an event that this version does not know.
 */
export async function destroyedMarks({
	vault,
	store,
	signers,
}: {
	readonly vault: VaultId;
	readonly store: StreamStore;
	readonly signers: Roster | null;
}): Promise<ReadonlySet<string> | null> {
	const marks = new Set<string>();
	for (let number = 1; ; number++) {
		const stream = segment(vault, "destructions", number);
		const rows = await store.rows(stream);
		if (rows.length === 0 && number > 1) return marks;
		for (const bytes of rows) {
			const record = decodeRecord(bytes);
			if (!record.ok) continue;
			if (signers !== null && !isSignedIn(signers, record.value)) continue;
			const event = readClear(record.value, destructionEventSchema);
			if (event === null) return null;
			marks.add(event.mark);
		}
	}
}
