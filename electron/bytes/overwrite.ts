import { randomFillSync } from "node:crypto";
import type { Disk } from "./disk.ts";
import { ifMissing } from "./errno.ts";

const BLOCK = 1 << 20;

/** Overwrites a file in place with chance, syncs it and removes it. A missing file is already gone. */
export async function destroyFile(disk: Disk, file: string): Promise<void> {
	const handle = await disk.open(file, "r+").catch(ifMissing);
	if (handle === null) return;
	try {
		const size = await handle.size();
		const block = new Uint8Array(Math.min(size, BLOCK));
		for (let at = 0; at < size; at += block.length) {
			randomFillSync(block);
			await handle.write(block.subarray(0, size - at), at);
		}
		await handle.sync();
	} finally {
		await handle.close();
	}
	await disk.remove(file);
}
