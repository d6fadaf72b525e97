import { rm } from "node:fs/promises";
import path from "node:path";
import { blobId, isId, streamId } from "../../shared/base/ids.ts";
import { readCommits } from "../bytes/commit-log.ts";
import type { Disk } from "../bytes/disk.ts";
import { Drafts } from "../bytes/drafts.ts";
import { ifMissing } from "../bytes/errno.ts";
import {
	goneBlobs,
	type Mark,
	markOf,
	readGone,
	slotMark,
} from "../bytes/gone.ts";
import { destroyFile } from "../bytes/overwrite.ts";
import { isUsed, readSlotFile } from "../bytes/slot-file.ts";
import { bringSlots, holdsSecret } from "./slots-copy.ts";

/** Chromium's store, set aside with its profile. */
export const ASIDE_STORE = "IndexedDB";
/** What a start copied of it. */
const STORE_COPIES = ["store-copy", "store-copy.new"];

/** Where a profile goes that a restore replaces. It is never deleted, but what is destroyed later is destroyed there too. */
export const asideFolder = (dir: string, at: number): string =>
	`${dir}-aside-${at}`;

/** When profiles were set aside, the newest first. */
export async function setAsideAt(disk: Disk, dir: string): Promise<number[]> {
	const names = (await disk.list(path.dirname(dir)).catch(ifMissing)) ?? [];
	const prefix = `${path.basename(dir)}-aside-`;
	return names
		.filter((name) => name.startsWith(prefix))
		.map((name) => Number(name.slice(prefix.length)))
		.filter(Number.isSafeInteger)
		.sort((a, b) => b - a);
}

/** Destroys in every profile that was set aside what the vault has destroyed since. */
export async function clearAsides(disk: Disk, dir: string): Promise<void> {
	const gone = await readGone(disk, path.join(dir, "gone"));
	for (const at of await setAsideAt(disk, dir))
		await clearAside(disk, asideFolder(dir, at), gone);
}

async function clearAside(
	disk: Disk,
	aside: string,
	gone: ReadonlySet<Mark>,
): Promise<void> {
	const files = await goneFiles(disk, aside, gone);
	const slots = await hasGoneSlot(disk, path.join(aside, "slots"), gone);
	if (files.length === 0 && !slots) return;
	// A store cannot be cleared in part: a deleted row was measured to stay in its files.
	for (const name of [ASIDE_STORE, `${ASIDE_STORE}-2`, ...STORE_COPIES])
		await rm(path.join(aside, name), { recursive: true, force: true });
	for (const name of ["slots", "slots-copy"]) {
		const file = path.join(aside, name);
		const own = await readSlotFile(disk, file);
		if (own !== null) await bringSlots(disk, [own, gone], file);
	}
	for (const file of files) await destroyFile(disk, file);
	for (const name of ["journal", "blobs", "aside", "drafts"])
		await disk.syncFolder(path.join(aside, name)).catch(ifMissing);
}

async function goneFiles(
	disk: Disk,
	aside: string,
	gone: ReadonlySet<Mark>,
): Promise<string[]> {
	const found: string[] = [];
	const isGoneBlob = goneBlobs(gone);
	for (const folder of ["journal", "aside", "blobs"])
		for (const name of (await disk
			.list(path.join(aside, folder))
			.catch(ifMissing)) ?? []) {
			if (!isId(name)) continue;
			const isGone =
				folder === "blobs"
					? isGoneBlob(blobId(name))
					: gone.has(markOf(streamId(name)));
			if (isGone) found.push(path.join(aside, folder, name));
		}
	const drafts = new Drafts(path.join(aside, "drafts"), disk);
	for (const { owner, file } of await drafts.files())
		if (gone.has(markOf(owner))) found.push(file);
	const log = path.join(aside, "commits");
	if (await holdsGone(disk, log, gone)) found.push(log);
	return found;
}

/** A log that could not be carried out when its profile was set aside may hold records of what is gone. */
async function holdsGone(
	disk: Disk,
	log: string,
	gone: ReadonlySet<Mark>,
): Promise<boolean> {
	const { commits } = await readCommits(disk, log).catch(() => ({
		commits: [],
	}));
	return commits.some(({ records }) =>
		records.some(({ stream }) => gone.has(markOf(stream))),
	);
}

async function hasGoneSlot(
	disk: Disk,
	file: string,
	gone: ReadonlySet<Mark>,
): Promise<boolean> {
	const slots = await readSlotFile(disk, file);
	if (slots === null) return false;
	const { layout, bitmap } = slots;
	for (let slot = 0; slot < layout.capacity; slot++)
		if (isUsed(bitmap, slot) && gone.has(slotMark(slot)))
			if (holdsSecret(slots, slot)) return true;
	return false;
}
