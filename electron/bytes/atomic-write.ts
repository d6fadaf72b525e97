import { open, rename } from "node:fs/promises";
import path from "node:path";

/** Replaces a file wholly or not at all: written beside it, synced, renamed, the folder synced. */
export async function writeAtomically(
	file: string,
	bytes: Uint8Array,
): Promise<void> {
	const beside = `${file}.new`;
	const handle = await open(beside, "w", 0o600);
	try {
		await handle.writeFile(bytes);
		await handle.sync();
	} finally {
		await handle.close();
	}
	await rename(beside, file);
	await syncFolder(path.dirname(file));
}

/** Makes a rename or a new name durable. Windows cannot open a folder and needs no such thing. */
export async function syncFolder(folder: string): Promise<void> {
	if (process.platform === "win32") return;
	const handle = await open(folder, "r");
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
