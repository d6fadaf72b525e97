import path from "node:path";
import type { Disk } from "./disk.ts";

/** Replaces a file wholly or not at all: written beside it, synced, renamed, the folder synced. */
export async function writeAtomically(
	disk: Disk,
	file: string,
	bytes: Uint8Array,
): Promise<void> {
	const beside = `${file}.new`;
	const handle = await disk.open(beside, "w");
	try {
		await handle.write(bytes, 0);
		await handle.sync();
	} finally {
		await handle.close();
	}
	await disk.rename(beside, file);
	await disk.syncFolder(path.dirname(file));
}
