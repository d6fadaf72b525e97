import { sha256 } from "../renderer/vault/crypto/primitives.ts";
import { destructionMark } from "../renderer/vault/destruction/register.ts";
import { segment } from "../renderer/vault/registers/segments.ts";
import type { Chain } from "../renderer/vault/streams/chain.ts";
import { readClear } from "../renderer/vault/streams/clear-events.ts";
import { isSignedIn } from "../renderer/vault/streams/record-seal.ts";
import { wellKnownStream } from "../renderer/vault/streams/well-known.ts";
import { bytesToHex } from "../shared/base/bytes.ts";
import type { StreamId, VaultId } from "../shared/base/ids.ts";
import {
	destructionEventSchema,
	rosterEventSchema,
} from "../shared/roster/events.ts";
import type { Roster } from "../shared/roster/roster.ts";
import type { Found } from "./verify-folder.ts";

/** What a signed entry of the register of destructions names, and is there again. */
export function cameBack(
	vault: VaultId,
	chains: ReadonlyMap<StreamId, Chain>,
	roster: Roster,
): Found[] {
	const marks = marksIn(vault, chains, roster);
	return [...chains.keys()]
		.filter((stream) => marks.has(destructionMark(stream)))
		.map((stream) => ({ stream, seq: 0, why: "destroyed" }));
}

/** The marks of the register of destructions, as far as somebody of the roster signed them. */
function marksIn(
	vault: VaultId,
	chains: ReadonlyMap<StreamId, Chain>,
	roster: Roster,
): ReadonlySet<string | undefined> {
	return new Set(
		destructionStreams(vault, chains)
			.flatMap((stream) => chains.get(stream)?.records ?? [])
			.filter((record) => isSignedIn(roster, record))
			.map((record) => readClear(record, destructionEventSchema)?.mark),
	);
}

/** What the roster says was lost, and does not lead to its known end again; not what was pruned or destroyed since. */
export function stillLost(
	vault: VaultId,
	chains: ReadonlyMap<StreamId, Chain>,
	roster: Roster,
): Found[] {
	const recordsOf = (stream: StreamId) => chains.get(stream)?.records ?? [];
	const marks = marksIn(vault, chains, roster);
	const pruned = new Set(
		recordsOf(wellKnownStream(vault, "roster"))
			.map((record) => readClear(record, rosterEventSchema))
			.flatMap((event) => (event?.v === "register-pruned/1" ? event.days : []))
			.map(({ stream }) => stream),
	);
	return [...roster.lost].flatMap(([stream, { count, hash }]): Found[] => {
		if (pruned.has(stream) || marks.has(destructionMark(stream))) return [];
		const chain = chains.get(stream) ?? EMPTY;
		const last = chain.bytes[count - 1];
		const isThere = last && bytesToHex(sha256(last)) === hash;
		const seq = Math.min(chain.bytes.length, count - 1);
		return isThere ? [] : [{ stream, seq, why: "lost" }];
	});
}

const EMPTY: Pick<Chain, "bytes"> = { bytes: [] };

/** The register of destructions goes on in another stream where records of it were lost. */
export function destructionStreams(
	vault: VaultId,
	streams: ReadonlyMap<StreamId, unknown>,
): StreamId[] {
	const found: StreamId[] = [];
	for (let number = 1; ; number++) {
		const stream = segment(vault, "destructions", number);
		if (!streams.has(stream) && number > 1) return found;
		found.push(stream);
	}
}
