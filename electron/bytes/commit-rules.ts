import type { StreamId, VaultId } from "../../shared/base/ids.ts";
import { type Commit, encodeCommit } from "../../shared/formats/commit.ts";
import { decodeRecord } from "../../shared/formats/record.ts";
import { type Blobs, RESERVED_BYTES } from "./blobs.ts";
import type { Disk } from "./disk.ts";
import { MAX_PAYLOAD } from "./frames.ts";
import type { Head } from "./sentinel.ts";
import {
	EMPTY_HEAD,
	headAfter,
	passesThrough,
	type StreamFiles,
} from "./stream-files.ts";

/** Streams are read whole. An access register that is pruned every three years stays a hundred times below. */
const MAX_STREAM_BYTES = 1024 ** 3;

export type CommitFault = "disk-full" | "out-of-order" | "storage-failed";

/** What the rules look at. */
export interface JournalState {
	readonly disk: Disk;
	readonly dir: string;
	readonly vault: VaultId;
	readonly files: StreamFiles;
	readonly blobs: Blobs;
	readonly heads: ReadonlyMap<StreamId, Head>;
	readonly damaged: ReadonlySet<StreamId>;
}

/** Why a commit is not taken; null when it is. Nothing of it was written yet. */
export async function objectionTo(
	commit: Commit,
	state: JournalState,
): Promise<CommitFault | null> {
	// A file that no copy could make whole takes nothing more; that is the disk's fault, not the vault's.
	if (commit.records.some(({ stream }) => state.damaged.has(stream)))
		return "storage-failed";
	if (!isInOrder(commit, state)) return "out-of-order";
	const { vault, blobs } = state;
	const isTooLong = encodeCommit(vault, commit).length > MAX_PAYLOAD;
	const isWhole = commit.keepBlobs.every((blob) => blobs.isFinished(blob));
	if (isTooLong || !isWhole) return "storage-failed";
	return (await hasRoom(commit, state)) ? null : "disk-full";
}

/**
 * Kept back from entries of the access register, which take some hundred bytes each: on a full disk people still unlock
 * and look, and each look is still entered (C5). Where not even that is left, the vault shows nothing.
 */
export const RESERVED_FROM_ENTRIES = 32 * 1024 * 1024;

/** A destruction is let through on a full disk: it is what makes room. */
async function hasRoom(
	commit: Commit,
	{ disk, dir }: JournalState,
): Promise<boolean> {
	if (commit.dropStreams.length + commit.dropBlobs.length > 0) return true;
	const kept = isOfEntries(commit) ? RESERVED_FROM_ENTRIES : RESERVED_BYTES;
	return (await disk.freeBytes(dir)) > kept;
}

const isOfEntries = ({ records, keepBlobs, overwriteSlots }: Commit) =>
	records.length > 0 &&
	keepBlobs.length + overwriteSlots.length === 0 &&
	records.every(({ bytes }) => {
		const record = decodeRecord(bytes);
		return record.ok && record.value.kind === "access";
	});

function isInOrder(
	commit: Commit,
	{ files, heads: known }: JournalState,
): boolean {
	const heads = new Map<StreamId, Head>();
	for (const { stream, bytes } of commit.records) {
		const head = heads.get(stream) ?? known.get(stream) ?? EMPTY_HEAD;
		const fits = files.continues(head, stream, bytes);
		if (!fits) return false;
		const after = headAfter(head, bytes);
		if (after.length > MAX_STREAM_BYTES) return false;
		heads.set(stream, after);
	}
	return true;
}

/**
 * The head of a copy that may be put in the place of a stream's file, or null when it may not. It is a chain that either
 * leads through the stream's known end, or is shorter and continues what the file still holds: nothing better is there.
 */
export async function headOfRestored(
	stream: StreamId,
	records: readonly Uint8Array[],
	{ files, heads }: JournalState,
): Promise<Head | null> {
	const head = chainHead(files, stream, records);
	const known = heads.get(stream) ?? EMPTY_HEAD;
	if (head === null) return null;
	if (records.length > 0 && records.length >= known.count)
		return passesThrough(records, known) ? head : null;
	const readable = (await files.read(stream)).head;
	return passesThrough(records, readable) ? head : null;
}

function chainHead(
	files: StreamFiles,
	stream: StreamId,
	records: readonly Uint8Array[],
): Head | null {
	let head = EMPTY_HEAD;
	for (const record of records) {
		if (!files.continues(head, stream, record)) return null;
		head = headAfter(head, record);
	}
	return head.length > MAX_STREAM_BYTES ? null : head;
}
