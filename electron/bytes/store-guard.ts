import {
	cp,
	readdir,
	readFile,
	rm,
	truncate,
	writeFile,
} from "node:fs/promises";
import path from "node:path";
import { ifMissing } from "./errno.ts";
import { goodLogLength } from "./leveldb-log.ts";

/** Where Chromium keeps the vault origin's IndexedDB inside its partition. */
const STORE = path.join("IndexedDB", "vault_scelle_0.indexeddb.leveldb");
const COPY = "store-copy";
const CLEAN_MARK = "clean-exit";

/**
 * Before the vault opens: when the last exit was not clean, the store is copied aside, and a torn tail of its log is
 * cut off, because Chromium would delete the whole store at the start after next (PERFORMANCE.md section 0).
 * Returns how many bytes were cut.
 */
export async function prepareStore(
	partitionDir: string,
	profileDir: string,
): Promise<{ clean: boolean; trimmed: number }> {
	const mark = path.join(profileDir, CLEAN_MARK);
	const clean = (await readFile(mark).catch(ifMissing)) !== null;
	await rm(mark, { force: true });
	const store = path.join(partitionDir, STORE);
	const logs = (await readdir(store).catch(ifMissing))?.filter((name) =>
		name.endsWith(".log"),
	);
	if (logs === undefined) return { clean, trimmed: 0 };
	if (!clean) await copyAside(store, path.join(profileDir, COPY));
	let trimmed = 0;
	for (const name of logs) trimmed += await trimLog(path.join(store, name));
	return { clean, trimmed };
}

export async function markCleanExit(profileDir: string): Promise<void> {
	await writeFile(path.join(profileDir, CLEAN_MARK), "").catch(ifMissing);
}

async function copyAside(store: string, copy: string): Promise<void> {
	await rm(copy, { recursive: true, force: true });
	await cp(store, copy, { recursive: true });
}

async function trimLog(file: string): Promise<number> {
	const bytes = await readFile(file);
	const good = goodLogLength(bytes);
	if (good === bytes.length) return 0;
	await truncate(file, good);
	return bytes.length - good;
}
