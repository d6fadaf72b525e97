import path from "node:path";
import type { StreamId } from "../../shared/base/ids.ts";
import { writeAtomically } from "../bytes/atomic-write.ts";
import { CommitLog } from "../bytes/commit-log.ts";
import { withFile, writeAll } from "../bytes/disk.ts";
import { Drafts } from "../bytes/drafts.ts";
import { ifMissing } from "../bytes/errno.ts";
import { addGone, goneBlobs, type Mark, markOf } from "../bytes/gone.ts";
import { idPath } from "../bytes/safe-path.ts";
import { type Head, writeSentinel } from "../bytes/sentinel.ts";
import { readSlotFile, type SlotFile } from "../bytes/slot-file.ts";
import { keepMachineSecret } from "../machine/machine-secret.ts";
import type { Manifest } from "./manifest.ts";
import { findBlob } from "./restore-plan.ts";
import {
	goneFor,
	laterStream,
	laterStreams,
	ownSecretOf,
	type Restored,
	restoredStream,
	type Sources,
} from "./restore-sources.ts";
import { restoredMark } from "./restored-mark.ts";
import { copyWhole } from "./saved-files.ts";
import { mergeSlots, slotFileOf } from "./slots-copy.ts";

/** A part of the backup that nothing within reach has whole: no profile is made of the rest. */
export class BackupDamaged extends Error {}

type Progress = (done: number, total: number) => void;

/**
 * Lays a profile out in an empty folder, as it was when the backup was made, without anything that was destroyed since.
 * The sentinel comes last: until then it is none. Throws {@link BackupDamaged} when a part of it is nowhere whole.
 */
export async function restoreProfile(
	sources: Sources,
	manifest: Manifest,
	[dir, progress]: readonly [dir: string, progress: Progress],
): Promise<void> {
	const { disk, vault } = sources;
	const gone = await goneFor(sources);
	await disk.makeFolder(path.join(dir, "journal"));
	await disk.makeFolder(path.join(dir, "blobs", "pending"));
	await addGone(disk, path.join(dir, "gone"), gone);
	const heads = await restoreStreams(sources, manifest, {
		dir,
		gone,
		progress,
	});
	await restoreBlobs(sources, manifest, dir, gone);
	await restoreSlots(sources, dir, gone);
	await restoreSecrets(sources, dir);
	await restoreDrafts(sources, dir, gone);
	const log = await CommitLog.open(path.join(dir, "commits"), vault, disk);
	await log.close();
	await restoredMark(disk, dir).put();
	for (const each of ["journal", "blobs"])
		await disk.syncFolder(path.join(dir, each));
	await writeSentinel(disk, path.join(dir, "sentinel"), { vault, heads });
}

async function restoreStreams(
	sources: Sources,
	manifest: Manifest,
	{
		dir,
		gone,
		progress,
	}: { dir: string; gone: ReadonlySet<Mark>; progress: Progress },
): Promise<Map<StreamId, Head>> {
	const heads = new Map<StreamId, Head>();
	const put = async (restored: Restored) => {
		const file = idPath(path.join(dir, "journal"), restored.stream);
		await withFile(sources.disk, [file, "wx"], async (handle) => {
			await writeAll(handle, restored.bytes, 0);
			await handle.sync();
		});
		heads.set(restored.stream, restored.head);
	};
	for (const [done, saved] of manifest.streams.entries()) {
		progress(done, manifest.streams.length);
		if (gone.has(markOf(saved.stream))) continue;
		const restored = await restoredStream(sources, saved);
		if (restored === null) throw new BackupDamaged("a stream");
		await put(restored);
	}
	for (const stream of await laterStreams(sources, manifest)) {
		if (gone.has(markOf(stream))) continue;
		const restored = await laterStream(sources, stream);
		if (restored !== null) await put(restored);
	}
	return heads;
}

async function restoreBlobs(
	sources: Sources,
	{ blobs }: Manifest,
	dir: string,
	gone: ReadonlySet<Mark>,
): Promise<void> {
	const isGone = goneBlobs(gone);
	for (const saved of blobs) {
		if (isGone(saved.blob)) continue;
		const file = await findBlob(sources, saved);
		if (file === null) throw new BackupDamaged("a piece");
		const to = idPath(path.join(dir, "blobs"), saved.blob);
		await copyWhole(sources.disk, file, to);
	}
}

/** The profile's own slots where they can be read: they are the newest, and know every slot that was destroyed. */
async function restoreSlots(
	{ disk, places, present }: Sources,
	dir: string,
	gone: ReadonlySet<Mark>,
): Promise<void> {
	const files = places.map(({ slots }) => slots);
	if (present !== null)
		files.unshift(
			path.join(present, "slots"),
			path.join(present, "slots-copy"),
		);
	const found: SlotFile[] = [];
	for (const file of files) {
		const slots = await readSlotFile(disk, file);
		if (slots !== null) found.push(slots);
	}
	const [first, ...others] = found;
	if (first === undefined) throw new BackupDamaged("the slots");
	// In memory: what a file replaces on the way would lie in the free space of the disk.
	let bytes = mergeSlots(first, first, gone);
	for (const other of others)
		if (other.layout.length === first.layout.length)
			bytes = mergeSlots(slotFileOf(bytes, first), other, gone);
	for (const name of ["slots", "slots-copy"])
		await writeAtomically(disk, path.join(dir, name), bytes);
}

/** Drafts are this machine's: no backup has them, and a restore leaves them to their accounts. */
async function restoreDrafts(
	{ disk, present }: Sources,
	dir: string,
	gone: ReadonlySet<Mark>,
): Promise<void> {
	if (present === null) return;
	const kept = await new Drafts(path.join(present, "drafts"), disk).files();
	const there = kept.filter(({ owner }) => !gone.has(markOf(owner)));
	if (there.length === 0) return;
	await disk.makeFolder(path.join(dir, "drafts"));
	// No draft keeps a vault from coming back: one that cannot be copied stays in the profile that is set aside.
	for (const { file } of there)
		await copyWhole(
			disk,
			file,
			path.join(dir, "drafts", path.basename(file)),
		).catch(() => undefined);
	await disk.syncFolder(path.join(dir, "drafts"));
}

/** What belongs to the machine stays; on another machine the sealed copy waits for two sheets of the kit. */
async function restoreSecrets(sources: Sources, dir: string): Promise<void> {
	const { disk, places, present } = sources;
	const secret = await ownSecretOf(sources);
	if (secret !== null)
		await keepMachineSecret(disk, path.join(dir, "machine-secret"), secret);
	const escrows = places.map(({ escrow }) => escrow);
	if (present !== null) {
		escrows.unshift(path.join(present, "escrow"));
		for (const name of ["attempts", "backups"])
			await copyIfThere(path.join(present, name), path.join(dir, name));
	}
	for (const escrow of escrows)
		if (await copyIfThere(escrow, path.join(dir, "escrow"))) return;

	async function copyIfThere(from: string, to: string): Promise<boolean> {
		const bytes = await disk.readFile(from).catch(ifMissing);
		if (bytes !== null) await writeAtomically(disk, to, bytes);
		return bytes !== null;
	}
}
