import {
	cp,
	open,
	readdir,
	readFile,
	rename,
	rm,
	stat,
	statfs,
	writeFile,
} from "node:fs/promises";
import path from "node:path";
import { RESERVED_BYTES } from "./blobs.ts";
import { ifMissing } from "./errno.ts";
import { goodLogLength } from "./leveldb-log.ts";

/** Where Chromium keeps the vault origin's IndexedDB inside its partition. */
const STORE = path.join("IndexedDB", "vault_scelle_0.indexeddb.leveldb");
const COPY = "store-copy";
const CLEAN_MARK = "clean-exit";

export interface StoreReport {
	/** Whether the last exit was clean. */
	readonly clean: boolean;
	/** Bytes that were cut off. */
	readonly trimmed: number;
	readonly copied: boolean;
}

/**
 * Before the vault opens: a torn tail of the store's log or manifest is cut off, because Chromium would append behind it
 * and delete the whole store at the start after next (PERFORMANCE.md section 0). The store is copied aside first, and
 * whenever the last exit was not clean or another version begins; without room for a copy that is left out, for the journal has everything.
 */
export async function prepareStore(
	partitionDir: string,
	profileDir: string,
	isNewVersion = false,
): Promise<StoreReport> {
	const mark = path.join(profileDir, CLEAN_MARK);
	const clean = (await readFile(mark).catch(ifMissing)) !== null;
	await rm(mark, { force: true });
	const store = path.join(partitionDir, STORE);
	const tails = await tornTails(store);
	if (tails === null) return { clean, trimmed: 0, copied: false };
	const wanted = !clean || isNewVersion || tails.length > 0;
	const copied = wanted && (await copyAside(store, profileDir));
	for (const { file, good } of tails) await cut(file, good);
	const trimmed = tails.reduce((sum, { bad }) => sum + bad, 0);
	return { clean, trimmed, copied };
}

export async function markCleanExit(profileDir: string): Promise<void> {
	await writeFile(path.join(profileDir, CLEAN_MARK), "").catch(ifMissing);
}

/** Removes the copy: after a destruction it holds what must not be there any more. */
export async function discardCopy(profileDir: string): Promise<void> {
	for (const name of [COPY, `${COPY}.new`])
		await rm(path.join(profileDir, name), { recursive: true, force: true });
}

interface TornTail {
	readonly file: string;
	readonly good: number;
	readonly bad: number;
}

/** The logs and the manifest in use that do not end with a whole record; null when there is no store. */
async function tornTails(store: string): Promise<TornTail[] | null> {
	const names = await readdir(store).catch(ifMissing);
	if (names === null) return null;
	const current = await readFile(path.join(store, "CURRENT"), "utf8").catch(
		ifMissing,
	);
	const torn: TornTail[] = [];
	for (const name of names) {
		if (!name.endsWith(".log") && name !== current?.trimEnd()) continue;
		const file = path.join(store, name);
		const bytes = await readFile(file);
		const good = goodLogLength(bytes);
		if (good < bytes.length)
			torn.push({ file, good, bad: bytes.length - good });
	}
	return torn;
}

async function cut(file: string, length: number): Promise<void> {
	const handle = await open(file, "r+");
	try {
		await handle.truncate(length);
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/** Whether a copy was made. A copy that fails is none: it must keep nobody from the vault. */
async function copyAside(store: string, profileDir: string): Promise<boolean> {
	const copy = path.join(profileDir, COPY);
	try {
		const { bavail, bsize } = await statfs(profileDir);
		if (bavail * bsize < RESERVED_BYTES + (await sizeOf(store))) return false;
		await rm(`${copy}.new`, { recursive: true, force: true });
		await cp(store, `${copy}.new`, { recursive: true });
		await rm(copy, { recursive: true, force: true });
		await rename(`${copy}.new`, copy);
		return true;
	} catch {
		return false;
	}
}

async function sizeOf(folder: string): Promise<number> {
	const names = await readdir(folder);
	const sizes = names.map(
		async (name) => (await stat(path.join(folder, name))).size,
	);
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
