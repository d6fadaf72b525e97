import { cp } from "node:fs/promises";
import path from "node:path";
import { utf8 } from "../../shared/base/bytes.ts";
import {
	renameInSpiteOfScanners,
	writeAtomically,
} from "../bytes/atomic-write.ts";
import type { Disk } from "../bytes/disk.ts";
import { ifMissing } from "../bytes/errno.ts";
import type { Profile } from "../profile.ts";
import { ASIDE_STORE, asideFolder, setAsideAt } from "./asides.ts";
import { dropPrepared, preparedFolder } from "./restores.ts";

type Places = Pick<Profile, "dir" | "storeDir">;

/** In a prepared profile whose swap was refused: when the present one was set aside, which no start leaves there. */
const TAKEN_BACK = "taken-back";

/**
 * Puts the prepared profile in the place of the present one, which is set aside whole with its store and never deleted.
 * Nothing may have the profile open. Interrupted anywhere, {@link finishSwap} completes it or takes it back. When a part
 * of it is refused everything is as before, it throws, and no later start carries it out.
 */
export async function swapIn(
	disk: Disk,
	profile: Places,
	how: { readonly now: number; readonly clearStore: () => Promise<void> },
): Promise<void> {
	const { dir } = profile;
	try {
		await swap(disk, profile, how);
	} catch (error) {
		await takeBack(disk, profile, how.now).catch(() => undefined);
		throw error;
	}
	// It is in its place: a name that is not durable yet is found again by the next start.
	await disk.syncFolder(path.dirname(dir)).catch(() => undefined);
}

async function swap(
	disk: Disk,
	{ dir, storeDir }: Places,
	{ now, clearStore }: Parameters<typeof swapIn>[2],
): Promise<void> {
	const aside = asideFolder(dir, now);
	if ((await disk.list(dir).catch(ifMissing)) !== null)
		await renameInSpiteOfScanners(disk, dir, aside);
	if (storeDir !== undefined && (await namesIn(disk, storeDir)).length > 0) {
		await disk.makeFolder(aside);
		await cp(storeDir, path.join(aside, ASIDE_STORE), { recursive: true });
	}
	await clearStore();
	await renameInSpiteOfScanners(disk, preparedFolder(dir), dir);
}

/** Said first in the prepared profile, so that a start that finds the rest undone takes it back as well. */
async function takeBack(
	disk: Disk,
	profile: Places,
	at: number,
): Promise<void> {
	const note = path.join(preparedFolder(profile.dir), TAKEN_BACK);
	await writeAtomically(disk, note, utf8(String(at))).catch(() => undefined);
	await putBack(disk, profile, at);
	await dropPrepared(disk, profile.dir);
}

/** The profile that was set aside then stands in its place again, with its store where that was cleared. */
async function putBack(
	disk: Disk,
	{ dir, storeDir }: Places,
	at: number,
): Promise<void> {
	const aside = asideFolder(dir, at);
	if ((await disk.list(dir).catch(ifMissing)) !== null) return;
	const copy = path.join(aside, ASIDE_STORE);
	if (storeDir !== undefined && (await namesIn(disk, storeDir)).length === 0)
		for (const name of await namesIn(disk, copy)) {
			await disk.makeFolder(storeDir);
			await disk.rename(path.join(copy, name), path.join(storeDir, name));
		}
	const names = await namesIn(disk, aside);
	if (names.every((name) => name === ASIDE_STORE)) return;
	await renameInSpiteOfScanners(disk, aside, dir);
	if (!names.includes(ASIDE_STORE)) return;
	// What the store itself is more than: kept like everything that was set aside.
	await disk.makeFolder(aside);
	await disk.rename(path.join(dir, ASIDE_STORE), copy);
}

/** At a start, before anything is opened: what a restore was interrupted at is completed or taken back. */
export async function finishSwap(disk: Disk, profile: Places): Promise<void> {
	const { dir } = profile;
	const prepared = preparedFolder(dir);
	const names = await disk.list(prepared).catch(ifMissing);
	if (names === null) return;
	if (names.includes(TAKEN_BACK)) {
		const note = await disk.readFile(path.join(prepared, TAKEN_BACK));
		await putBack(disk, profile, Number(Buffer.from(note).toString()));
		return dropPrepared(disk, dir);
	}
	const isWhole = names.includes("sentinel");
	const present = await disk.list(dir).catch(ifMissing);
	if (!isWhole || present !== null) return dropPrepared(disk, dir);
	await moveStoreAside(disk, profile);
	await disk.rename(prepared, dir);
	await disk.syncFolder(path.dirname(dir));
}

async function moveStoreAside(
	disk: Disk,
	{ dir, storeDir }: Places,
): Promise<void> {
	if (storeDir === undefined) return;
	if ((await disk.list(storeDir).catch(ifMissing)) === null) return;
	const [newest] = await setAsideAt(disk, dir);
	const aside = asideFolder(dir, newest ?? 0);
	await disk.makeFolder(aside);
	// The copy that was begun may not be whole: the store itself takes its place.
	const to = path.join(aside, ASIDE_STORE);
	const there = await disk.list(to).catch(ifMissing);
	await disk.rename(storeDir, there === null ? to : `${to}-2`);
}

/** Whether a swap left something beside where the profile belongs: nothing new may be laid out there. */
export async function isInSwap(disk: Disk, dir: string): Promise<boolean> {
	const prepared = await disk.list(preparedFolder(dir)).catch(ifMissing);
	return prepared !== null || (await setAsideAt(disk, dir)).length > 0;
}

const namesIn = async (
	disk: Disk,
	folder: string,
): Promise<readonly string[]> =>
	(await disk.list(folder).catch(ifMissing)) ?? [];
