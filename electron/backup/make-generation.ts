import path from "node:path";
import { sameBytes } from "../../shared/base/bytes.ts";
import type { BlobId, StreamId, VaultId } from "../../shared/base/ids.ts";
import { writeAtomically } from "../bytes/atomic-write.ts";
import type { Disk } from "../bytes/disk.ts";
import { diskFull, ifMissing } from "../bytes/errno.ts";
import { goneBlobs, markOf, readGone } from "../bytes/gone.ts";
import { idPath } from "../bytes/safe-path.ts";
import type { Head } from "../bytes/sentinel.ts";
import { readSlotFile } from "../bytes/slot-file.ts";
import { StreamFiles } from "../bytes/stream-files.ts";
import { clearGone } from "./clear-gone.ts";
import {
	encodeManifest,
	type Manifest,
	type SavedBlob,
	type SavedStream,
} from "./manifest.ts";
import type { Place } from "./place.ts";
import { pruneGenerations } from "./prune.ts";
import {
	chainOf,
	copyWhole,
	isSameEnd,
	measure,
	readStart,
} from "./saved-files.ts";

/** The profile as it stands: every file of it is on the disk up to these ends. */
export interface Snapshot {
	readonly disk: Disk;
	readonly dir: string;
	readonly vault: VaultId;
	readonly heads: ReadonlyMap<StreamId, Head>;
	readonly blobs: readonly BlobId[];
}

/** What was written does not read back as it was written, or the profile's own file is not what the journal says. */
export class NotAsWritten extends Error {}

/** How many backups a place keeps. */
export const GENERATIONS = 10;
/** Left free in a place, so that a backup is not what fills it up. */
const MARGIN_BYTES = 64 * 1024 * 1024;

interface Writing {
	readonly snapshot: Snapshot;
	readonly place: Place;
	readonly files: StreamFiles;
	readonly before: Manifest | null;
	readonly number: number;
	readonly progress: (done: number) => void;
}

/**
 * Writes one more backup into a place: first what was destroyed goes there as well, then every stream and blob that is
 * not there yet, each read back and compared, at last the list of all that says that the backup exists. Of what was
 * there already a tenth is read again each time. Throws when anything is not as it should be; nothing older is touched
 * before all is whole.
 */
export async function makeGeneration(
	snapshot: Snapshot,
	place: Place,
	{
		now,
		progress,
		keep = GENERATIONS,
	}: {
		readonly now: number;
		readonly progress: (done: number) => void;
		readonly keep?: number;
	},
): Promise<Manifest> {
	const { disk, dir, vault } = snapshot;
	await place.prepare();
	const gone = await readGone(disk, path.join(dir, "gone"));
	await clearGone(place, gone, await profileSlots(snapshot));
	await keepEscrow(snapshot, place);
	const [last = 0] = await place.numbers();
	const writing: Writing = {
		snapshot,
		place,
		files: new StreamFiles(dir, vault, disk),
		before: await place.newest(),
		number: last + 1,
		progress,
	};
	await mustHaveRoom(writing);
	const streams = await saveStreams(writing);
	const blobs = await saveBlobs(writing);
	const manifest: Manifest = {
		vault,
		number: writing.number,
		madeAt: now,
		streams,
		blobs,
	};
	await writeManifest(place, manifest);
	await pruneGenerations(place, keep);
	return manifest;
}

async function profileSlots({ disk, dir }: Snapshot) {
	const own = await readSlotFile(disk, path.join(dir, "slots"));
	if (own === null) throw new NotAsWritten("the slots cannot be read");
	return own;
}

/** The machine's secret, sealed to the recovery kit: what another machine needs to open the backup. */
async function keepEscrow({ disk, dir }: Snapshot, place: Place) {
	const sealed = await disk.readFile(path.join(dir, "escrow")).catch(ifMissing);
	const there = await disk.readFile(place.escrow).catch(ifMissing);
	if (sealed !== null && !(there && sameBytes(sealed, there)))
		await writeAtomically(disk, place.escrow, sealed);
}

async function mustHaveRoom({ snapshot, place, before }: Writing) {
	const { disk, dir, heads, blobs } = snapshot;
	const saved = new Map(before?.streams.map((each) => [each.stream, each]));
	const kept = new Set(before?.blobs.map(({ blob }) => blob));
	let needed = MARGIN_BYTES;
	for (const [stream, head] of heads) {
		const there = saved.get(stream);
		if (there === undefined || !isSameEnd(there, head)) needed += head.length;
	}
	const sizes = await disk.sizes(path.join(dir, "blobs"));
	for (const blob of blobs) if (!kept.has(blob)) needed += sizes.get(blob) ?? 0;
	if ((await disk.freeBytes(place.dir)) < needed) throw diskFull();
}

async function saveStreams(writing: Writing): Promise<SavedStream[]> {
	const { snapshot, place, before, number, progress } = writing;
	const known = new Map(before?.streams.map((each) => [each.stream, each]));
	const sizes = await place.disk.sizes(place.journal);
	const saved: SavedStream[] = [];
	let turn = 0;
	for (const [stream, head] of snapshot.heads) {
		const file = place.streamFile({ stream, ...head });
		const old = known.get(stream);
		const isThere =
			old !== undefined &&
			isSameEnd(old, head) &&
			sizes.get(path.basename(file)) === head.length;
		const isDue = turn++ % GENERATIONS === number % GENERATIONS;
		const good =
			isThere && !(isDue && !(await isWholeStream(writing, stream, head)))
				? old
				: await saveStream(writing, stream, head);
		if (good !== null) saved.push(good);
		progress(saved.length);
	}
	await place.disk.syncFolder(place.journal);
	return saved;
}

const isWholeStream = async (
	{ files, place }: Writing,
	stream: StreamId,
	head: Head,
): Promise<boolean> => {
	const file = place.streamFile({ stream, ...head });
	const bytes = await place.disk.readFile(file).catch(ifMissing);
	const chain = bytes && chainOf(files, stream, bytes);
	return chain !== null && isSameEnd(chain.head, head);
};

/** Null when the stream was destroyed meanwhile. */
async function saveStream(
	writing: Writing,
	stream: StreamId,
	head: Head,
): Promise<SavedStream | null> {
	const { snapshot, place, files } = writing;
	const { disk, dir } = snapshot;
	const source = idPath(path.join(dir, "journal"), stream);
	const bytes = await readStart(disk, source, head.length);
	if (bytes === null && (await isGone(snapshot, stream))) return null;
	const chain = bytes && chainOf(files, stream, bytes);
	if (bytes === null || chain === null || !isSameEnd(chain.head, head))
		throw new NotAsWritten("a stream of the profile");
	await writeAtomically(disk, place.streamFile({ stream, ...head }), bytes);
	if (!(await isWholeStream(writing, stream, head)))
		throw new NotAsWritten("a stream of the backup");
	const { count, hash, length } = head;
	return { stream, kind: chain.kind, count, hash, length };
}

async function isGone(
	{ disk, dir }: Snapshot,
	stream: StreamId,
): Promise<boolean> {
	const gone = await readGone(disk, path.join(dir, "gone"));
	return gone.has(markOf(stream));
}

async function isGoneBlob(
	{ disk, dir }: Snapshot,
	blob: BlobId,
): Promise<boolean> {
	return goneBlobs(await readGone(disk, path.join(dir, "gone")))(blob);
}

async function saveBlobs(writing: Writing): Promise<SavedBlob[]> {
	const { snapshot, place, before, number } = writing;
	const known = new Map(before?.blobs.map((each) => [each.blob, each]));
	const sizes = await place.disk.sizes(place.blobs);
	const saved: SavedBlob[] = [];
	const blobs = [...snapshot.blobs, ...(await bringBack(writing))];
	for (const [turn, blob] of blobs.entries()) {
		const old = known.get(blob);
		const isThere = old !== undefined && sizes.get(blob) === old.length;
		const isDue = turn % GENERATIONS === number % GENERATIONS;
		const good =
			isThere && !(isDue && !(await isWholeBlob(place, old)))
				? old
				: await saveBlob(snapshot, place, blob);
		if (good !== null) saved.push(good);
	}
	await place.disk.syncFolder(place.blobs);
	return saved;
}

/** Pieces that the last backup has and the profile lost: they are put back from it, and go on being backed up. */
async function bringBack({
	snapshot,
	place,
	before,
}: Writing): Promise<BlobId[]> {
	const { disk, dir } = snapshot;
	const folder = path.join(dir, "blobs");
	const here = new Set(snapshot.blobs);
	const back: BlobId[] = [];
	for (const saved of before?.blobs ?? []) {
		const { blob } = saved;
		if (here.has(blob) || (await isGoneBlob(snapshot, blob))) continue;
		if (await isWholeBlob(place, saved)) {
			await copyWhole(disk, place.blobFile(blob), idPath(folder, blob));
			back.push(blob);
		}
	}
	if (back.length > 0) await disk.syncFolder(folder);
	return back;
}

const isWholeBlob = async (place: Place, saved: SavedBlob) => {
	const found = await measure(place.disk, place.blobFile(saved.blob));
	return found !== null && sameBytes(found.sha256, saved.sha256);
};

async function saveBlob(
	snapshot: Snapshot,
	place: Place,
	blob: BlobId,
): Promise<SavedBlob | null> {
	const { disk, dir } = snapshot;
	const source = idPath(path.join(dir, "blobs"), blob);
	const measured = await measure(disk, source);
	if (measured === null) {
		if (await isGoneBlob(snapshot, blob)) return null;
		throw new NotAsWritten("a piece of the profile");
	}
	const saved: SavedBlob = { blob, ...measured };
	await copyWhole(disk, source, place.blobFile(blob));
	if (!(await isWholeBlob(place, saved)))
		throw new NotAsWritten("a piece of the backup");
	return saved;
}

async function writeManifest(place: Place, manifest: Manifest): Promise<void> {
	const file = place.manifestFile(manifest.number);
	await writeAtomically(place.disk, file, encodeManifest(manifest));
	const written = await place.manifest(manifest.number);
	if (written === null) throw new NotAsWritten("the list of the backup");
}
