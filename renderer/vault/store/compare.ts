import { sameBytes } from "../../../shared/base/bytes.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import type { HeadView } from "../../../shared/bytes-protocol.ts";
import type { ChainHead } from "../streams/chain.ts";

/** How the working copy stands against main's journal, stream by stream. */
export interface Comparison {
	/** The journal has more: to be taken from there. */
	readonly behind: readonly StreamId[];
	/** The working copy has more: the journal was damaged or is older. */
	readonly ahead: readonly StreamId[];
	/** Same length, other contents. */
	readonly differing: readonly StreamId[];
	/** Streams of the working copy that the journal no longer has. */
	readonly surplus: readonly StreamId[];
	readonly missingRecords: number;
	readonly storeIsEmpty: boolean;
}

/** Compares ends only: whether the contents lead there is proved when a stream is read. */
export function compareHeads(
	journal: readonly HeadView[],
	store: ReadonlyMap<StreamId, ChainHead>,
): Comparison {
	const behind: StreamId[] = [];
	const ahead: StreamId[] = [];
	const differing: StreamId[] = [];
	let missingRecords = 0;
	for (const { stream, count, hash } of journal) {
		const mine = store.get(stream);
		const mineCount = mine?.count ?? 0;
		if (mineCount < count) {
			behind.push(stream);
			missingRecords += count - mineCount;
		} else if (mineCount > count) ahead.push(stream);
		else if (mine && !sameBytes(mine.hash, hash)) differing.push(stream);
	}
	const known = new Set(journal.map(({ stream }) => stream));
	const surplus = [...store.keys()].filter((stream) => !known.has(stream));
	return {
		behind,
		ahead,
		differing,
		surplus,
		missingRecords,
		storeIsEmpty: store.size === 0,
	};
}

/** A command that was cut short between journal and working copy leaves this much, and no more. */
const INTERRUPTED_RECORDS = 64;

/** In step, or so little behind that an interrupted command explains it: caught up without a word. */
export function isCatchUp(
	comparison: Comparison,
	journalIsEmpty: boolean,
): boolean {
	const { ahead, differing, surplus, missingRecords, storeIsEmpty } =
		comparison;
	const others = ahead.length + differing.length + surplus.length;
	if (others > 0) return false;
	return (
		journalIsEmpty || (!storeIsEmpty && missingRecords <= INTERRUPTED_RECORDS)
	);
}
