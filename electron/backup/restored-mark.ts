import path from "node:path";
import { writeAtomically } from "../bytes/atomic-write.ts";
import type { Disk } from "../bytes/disk.ts";
import { ifMissing } from "../bytes/errno.ts";

/** An empty file in a profile that a restore laid out, until the roster says so. docs/formats/roster.md */
const markFile = (dir: string): string => path.join(dir, "restored");

export const markRestored = (disk: Disk, dir: string): Promise<void> =>
	writeAtomically(disk, markFile(dir), new Uint8Array());

export const isRestored = async (disk: Disk, dir: string): Promise<boolean> =>
	(await disk.readFile(markFile(dir)).catch(ifMissing)) !== null;

export async function dropRestoredMark(disk: Disk, dir: string): Promise<void> {
	await disk.remove(markFile(dir));
	await disk.syncFolder(dir);
}
