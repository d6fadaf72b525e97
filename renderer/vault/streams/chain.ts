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
