import { randomFillSync } from "node:crypto";
import { type Disk, type DiskFile, withFile, writeAll } from "./disk.ts";
import { ifMissing } from "./errno.ts";

const BLOCK = 1 << 20;

/**
 * Overwrites a file in place with chance, syncs it and removes it; a missing one is already gone. The folder is still to
 * be synced: until then a power cut may bring the name back, with chance in it.
 */
export async function destroyFile(disk: Disk, file: string): Promise<void> {
	const gone = await withFile(disk, [file, "r+"], overwrite).catch(ifMissing);
	if (gone !== null) await disk.remove(file);
}

async function overwrite(file: DiskFile): Promise<void> {
	const size = await file.size();
	const block = new Uint8Array(Math.min(size, BLOCK));
	for (let at = 0; at < size; at += block.length) {
		randomFillSync(block);
		await writeAll(file, block.subarray(0, size - at), at);
	}
	await file.sync();
}
