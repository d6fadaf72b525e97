import { sameBytes } from "../../../shared/base/bytes.ts";
import type { StreamId, VaultId } from "../../../shared/base/ids.ts";
import {
	decodeRecord,
	HASH_BYTES,
	type StoredRecord,
} from "../../../shared/formats/record.ts";
import { sha256 } from "../crypto/primitives.ts";

/** Where a stream ends. */
export interface ChainHead {
	readonly count: number;
	readonly hash: Uint8Array;
}

export const EMPTY_CHAIN: ChainHead = {
	count: 0,
	hash: new Uint8Array(HASH_BYTES),
};

export interface Chain {
	/** The records up to the first that does not belong there. */
	readonly records: readonly StoredRecord[];
	readonly bytes: readonly Uint8Array[];
	readonly head: ChainHead;
	/** Whether every record given belongs. */
	readonly whole: boolean;
}

/** Follows a stream link by link: right vault, right stream, numbers without a gap, each naming the one before. */
export function followChain(
	vault: VaultId,
	stream: StreamId,
	bytes: readonly Uint8Array[],
): Chain {
	const records: StoredRecord[] = [];
	let head = EMPTY_CHAIN;
	for (const each of bytes) {
		const record = nextInChain(head, vault, stream, each);
		if (record === null) break;
		records.push(record);
		head = { count: head.count + 1, hash: sha256(each) };
	}
	const whole = records.length === bytes.length;
	return { records, bytes: bytes.slice(0, records.length), head, whole };
}

/**
 * The longest chain that can be made of everything that is left of a stream, in whatever order and from whichever copy.
 * Where two records would continue it, the one given first is taken. `whole` is false when a record behind the chain's
 * end has no place in it.
 */
export function longestChain(
	vault: VaultId,
	stream: StreamId,
	candidates: readonly Uint8Array[],
): Chain {
	const bySeq = new Map<number, Uint8Array[]>();
	for (const bytes of candidates) {
		const decoded = decodeRecord(bytes);
		const seq = decoded.ok ? decoded.value.seq : -1;
		bySeq.set(seq, [...(bySeq.get(seq) ?? []), bytes]);
	}
	const chain: Uint8Array[] = [];
	let head = EMPTY_CHAIN;
	for (;;) {
		const next = bySeq
			.get(head.count)
			?.find((bytes) => nextInChain(head, vault, stream, bytes) !== null);
		if (next === undefined) break;
		chain.push(next);
		head = { count: head.count + 1, hash: sha256(next) };
	}
	const furthest = Math.max(-1, ...bySeq.keys());
	const whole = furthest < head.count;
	return { ...followChain(vault, stream, chain), whole };
}

function nextInChain(
	head: ChainHead,
	vault: VaultId,
	stream: StreamId,
	bytes: Uint8Array,
): StoredRecord | null {
	const decoded = decodeRecord(bytes);
	if (!decoded.ok) return null;
	const { value } = decoded;
	const belongs =
		value.vault === vault &&
		value.stream === stream &&
		value.seq === head.count &&
		sameBytes(value.previous, head.hash);
	return belongs ? value : null;
}

/** The furthest end that is known: what main says, or the record with the highest number that any copy still has. */
export function furthestEnd(
	records: readonly Uint8Array[],
	said: ChainHead = EMPTY_CHAIN,
): ChainHead {
	let end = said;
	for (const bytes of records) {
		const decoded = decodeRecord(bytes);
		if (decoded.ok && decoded.value.seq >= end.count)
			end = { count: decoded.value.seq + 1, hash: sha256(bytes) };
	}
	return end;
}
