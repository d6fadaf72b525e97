import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Disk, withFile, writeAll } from "./disk.ts";
import { isErrno } from "./errno.ts";

/**
 * Replaces a file wholly or not at all: written beside it, synced, renamed, the folder synced. On failure the file is as
 * it was before.
 */
export async function writeAtomically(
	disk: Disk,
	file: string,
	bytes: Uint8Array,
): Promise<void> {
	const beside = `${file}.new`;
	try {
		await withFile(disk, [beside, "w"], async (handle) => {
			await writeAll(handle, bytes, 0);
			await handle.sync();
		});
		await renameInSpiteOfScanners(disk, beside, file);
	} catch (error) {
		await disk.remove(beside).catch(() => undefined);
		throw error;
	}
	await disk.syncFolder(path.dirname(file));
}

const TRIES = 5;
const PAUSE_MS = 40;

/** On Windows a virus scanner that looks at the file makes a rename fail for a moment. */
export async function renameInSpiteOfScanners(
	disk: Disk,
	from: string,
	to: string,
): Promise<void> {
	for (let left = TRIES; ; left--) {
		try {
			return await disk.rename(from, to);
		} catch (error) {
			const busy = ["EPERM", "EACCES", "EBUSY"].some((code) =>
				isErrno(error, code),
			);
			if (!busy || left === 1) throw error;
			await setTimeout(PAUSE_MS);
		}
	}
}
