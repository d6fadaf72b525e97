import { cp } from "node:fs/promises";
import path from "node:path";
import type { Disk } from "../bytes/disk.ts";
import { ifMissing } from "../bytes/errno.ts";
import type { Profile } from "../profile.ts";
import { ASIDE_STORE, asideFolder, setAsideAt } from "./asides.ts";
import { dropPrepared, preparedFolder } from "./restores.ts";

/**
 * Puts the prepared profile in the place of the present one, which is set aside whole with its store and never deleted.
 * Nothing may have the profile open. Interrupted anywhere, {@link finishSwap} completes it or takes it back.
 */
export async function swapIn(
	disk: Disk,
	{ dir, storeDir }: Profile,
	{
		now,
		clearStore,
	}: { readonly now: number; readonly clearStore: () => Promise<void> },
): Promise<void> {
	const aside = asideFolder(dir, now);
	if ((await disk.list(dir).catch(ifMissing)) !== null)
		await disk.rename(dir, aside);
	if (storeDir !== undefined && (await disk.list(storeDir).catch(ifMissing))) {
		await disk.makeFolder(aside);
		await cp(storeDir, path.join(aside, ASIDE_STORE), { recursive: true });
	}
	await clearStore();
	await disk.rename(preparedFolder(dir), dir);
	await disk.syncFolder(path.dirname(dir));
}

/** At a start, before anything is opened: what a restore was interrupted at is completed or taken back. */
export async function finishSwap(
	disk: Disk,
	{ dir, storeDir }: Profile,
): Promise<void> {
	const prepared = preparedFolder(dir);
	const names = await disk.list(prepared).catch(ifMissing);
	if (names === null) return;
	const isWhole = names.includes("sentinel");
	const present = await disk.list(dir).catch(ifMissing);
	if (!isWhole || present !== null) return dropPrepared(disk, dir);
	const [newest] = await setAsideAt(disk, dir);
	const store = storeDir && (await disk.list(storeDir).catch(ifMissing));
	if (storeDir !== undefined && store) {
		const aside = asideFolder(dir, newest ?? 0);
		await disk.makeFolder(aside);
		// The copy that was begun may not be whole: the store itself takes its place.
		const to = path.join(aside, ASIDE_STORE);
		const there = await disk.list(to).catch(ifMissing);
		await disk.rename(storeDir, there === null ? to : `${to}-2`);
	}
	await disk.rename(prepared, dir);
	await disk.syncFolder(path.dirname(dir));
}
