import path from "node:path";
import type { StreamId } from "../../shared/base/ids.ts";
import type { Commit } from "../../shared/formats/commit.ts";
import type { Blobs } from "./blobs.ts";
import type { Disk } from "./disk.ts";
import type { Drafts } from "./drafts.ts";
import { sha256 } from "./frames.ts";
import { type Head, readSentinel } from "./sentinel.ts";
import type { Slots } from "./slots.ts";
import {
	EMPTY_HEAD,
	headAfter,
	passesThrough,
	type StreamFiles,
} from "./stream-files.ts";

/** The parts of a journal that a start finds. */
export interface FoundParts {
	readonly disk: Disk;
	readonly dir: string;
	readonly files: StreamFiles;
	readonly slots: Slots;
	readonly blobs: Blobs;
	readonly drafts: Drafts;
	readonly commits: readonly Commit[];
}

/** Where the streams stand after a start. */
export interface Recovered {
	readonly heads: Map<StreamId, Head>;
	/** Streams whose file does not lead to their head: their length is 0 until they are restored. */
	readonly damaged: Set<StreamId>;
	/** Streams whose contents may not be on the disk yet. */
	readonly unsynced: Set<StreamId>;
	/** Whether the log held a destruction that may be only half carried out. */
	readonly shred: boolean;
	readonly sentinel: "good" | "missing" | "damaged";
}

/**
 * Brings a journal to where the last acknowledged commit left it: each stream's end from its file and the sentinel, then
 * everything that the commit log holds. Idempotent, because it may be interrupted; cuts no record off that has not been
 * set aside. docs/formats/journal.md, section 5.
 */
export async function recover(parts: FoundParts): Promise<Recovered> {
	const found = await findHeads(parts);
	await replay(parts, found);
	for (const stream of found.suspects) await judge(parts, found, stream);
	return found;
}

interface Found extends Recovered {
	/** The length that the sentinel knew of each unsynced stream. */
	readonly syncedLengths: ReadonlyMap<StreamId, number>;
	/** Streams with records behind damage; the log may put them right. */
	readonly suspects: Set<StreamId>;
}

/**
 * A file as long as the sentinel says is taken at its word; any other is read and checked record by record, so that a
 * torn tail is left out and good records that the sentinel does not know are kept.
 */
async function findHeads({
	disk,
	dir,
	files,
	commits,
}: FoundParts): Promise<Found> {
	const sentinel = await readSentinel(disk, path.join(dir, "sentinel"));
	const known: ReadonlyMap<StreamId, Head> =
		typeof sentinel === "string" ? new Map() : sentinel.heads;
	const syncedLengths = new Map<StreamId, number>();
	const found: Found = {
		heads: new Map(),
		damaged: new Set(),
		unsynced: new Set(),
		suspects: new Set(),
		syncedLengths,
		shred: commits.some(({ dropStreams }) => dropStreams.length > 0),
		sentinel: typeof sentinel === "string" ? sentinel : "good",
	};
	const lengths = await files.lengths();
	for (const stream of new Set([...known.keys(), ...lengths.keys()])) {
		const expected = known.get(stream);
		const length = lengths.get(stream) ?? 0;
		syncedLengths.set(stream, expected?.length ?? 0);
		if (expected !== undefined && length > 0 && expected.length === length)
			found.heads.set(stream, expected);
		else await findHead(files, found, stream, expected);
	}
	return found;
}

async function findHead(
	files: StreamFiles,
	found: Found,
	stream: StreamId,
	expected: Head | undefined,
): Promise<void> {
	const { head, records, strays } = await files.read(stream);
	if (expected !== undefined && !passesThrough(records, expected)) {
		found.damaged.add(stream);
		found.heads.set(stream, { ...expected, length: 0 });
	} else if (head.count > 0) {
		found.heads.set(stream, head);
		// Without a sentinel the log alone says what may not be on the disk.
		if (found.sentinel === "good") found.unsynced.add(stream);
	}
	if (strays.length > 0) found.suspects.add(stream);
}

async function replay(parts: FoundParts, found: Found): Promise<void> {
	const { commits, files, slots, blobs, drafts } = parts;
	const dropped = new Set(commits.flatMap((each) => each.dropStreams));
	for (const commit of commits) {
		for (const slot of commit.overwriteSlots) await slots.overwrite(slot);
		for (const blob of commit.keepBlobs) await blobs.keep(blob);
	}
	for (const [stream, records] of byStream(commits))
		if (!dropped.has(stream)) await place(files, found, stream, records);
	for (const blob of commits.flatMap((each) => each.dropBlobs))
		await blobs.destroy(blob);
	for (const stream of dropped) {
		await files.destroy(stream);
		await drafts.destroyOf(stream);
		await blobs.destroyOf(stream);
		found.heads.delete(stream);
		found.damaged.delete(stream);
		found.unsynced.delete(stream);
		found.suspects.delete(stream);
	}
}

/**
 * Puts the log's records where they belong. Those that are there already are written once more: a sync that failed may
 * have left them in memory alone.
 */
async function place(
	files: StreamFiles,
	found: Found,
	stream: StreamId,
	records: readonly Uint8Array[],
): Promise<void> {
	const start = found.heads.get(stream) ?? EMPTY_HEAD;
	const seq = (each: Uint8Array) => files.recordOf(stream, each)?.seq ?? -1;
	const missing = records.filter((each) => seq(each) >= start.count);
	let head = start;
	const run = missing.filter((each) => {
		if (!files.continues(head, stream, each)) return false;
		head = headAfter(head, each);
		return true;
	});
	const misfits = missing.filter((each) => !run.includes(each));
	if (misfits.length > 0) found.damaged.add(stream);
	if (found.damaged.has(stream)) {
		await files.setAside(stream, missing);
		found.heads.set(stream, headBehind(files, stream, head, misfits));
		return;
	}
	await files.rewrite(stream, found.syncedLengths.get(stream) ?? 0);
	if (run.length > 0) await files.append(stream, start.length, run);
	found.heads.set(stream, head);
	found.unsynced.add(stream);
}

/** Records behind damage that the log did not explain: the file's chain is broken. */
async function judge(
	{ files }: FoundParts,
	found: Found,
	stream: StreamId,
): Promise<void> {
	const { strays } = await files.read(stream);
	const head = found.heads.get(stream) ?? EMPTY_HEAD;
	const reached = headBehind(files, stream, head, strays);
	if (reached.count === head.count) return;
	found.damaged.add(stream);
	found.heads.set(stream, reached);
}

/** The head of a stream whose file does not lead there: the furthest that is known. */
function headBehind(
	files: StreamFiles,
	stream: StreamId,
	head: Head,
	records: readonly Uint8Array[],
): Head {
	let furthest: Head = { ...head, length: 0 };
	for (const each of records) {
		const seq = files.recordOf(stream, each)?.seq ?? -1;
		if (seq >= furthest.count)
			furthest = {
				count: seq + 1,
				hash: new Uint8Array(sha256(each)),
				length: 0,
			};
	}
	return furthest;
}

function byStream(commits: readonly Commit[]): Map<StreamId, Uint8Array[]> {
	const records = new Map<StreamId, Uint8Array[]>();
	for (const commit of commits)
		for (const { stream, bytes } of commit.records)
			records.set(stream, [...(records.get(stream) ?? []), bytes]);
	return records;
}
