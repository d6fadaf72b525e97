import { randomFillSync } from "node:crypto";
import { open, rm } from "node:fs/promises";

const BLOCK = 1 << 20;

/** Overwrites a file in place with chance, syncs it and removes it. A missing file is already gone. */
export async function destroyFile(file: string): Promise<void> {
	const handle = await open(file, "r+").catch(ifMissing);
	if (handle === null) return;
	try {
		const { size } = await handle.stat();
		const block = new Uint8Array(Math.min(size, BLOCK));
		for (let at = 0; at < size; at += block.length) {
			randomFillSync(block);
			await handle.write(block, 0, Math.min(block.length, size - at), at);
		}
		await handle.sync();
	} finally {
		await handle.close();
	}
	await rm(file, { force: true });
}

/** Gives null for a missing file and throws everything else on. */
export function ifMissing(error: unknown): null {
	if (isErrno(error, "ENOENT")) return null;
	throw error;
}

export const isErrno = (error: unknown, code: string): boolean =>
	error instanceof Error && "code" in error && error.code === code;
