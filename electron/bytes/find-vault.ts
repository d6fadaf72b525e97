import { stat } from "node:fs/promises";
import path from "node:path";
import type { VaultId } from "../../shared/base/ids.ts";
import { decodeRecord } from "../../shared/formats/record.ts";
import { ifMissing } from "./overwrite.ts";
import { readSentinel } from "./sentinel.ts";
import { StreamFiles } from "./stream-files.ts";

/**
 * Whether the folder holds a vault, and which. `none` only when not one trace of a vault is there: a damaged sentinel
 * is replaced by what the journal's records say, and files without any readable record are `unreadable`, never `none`.
 */
export async function findVault(
	dir: string,
): Promise<{ vault: VaultId } | "none" | "unreadable"> {
	const sentinel = await readSentinel(path.join(dir, "sentinel"));
	if (typeof sentinel !== "string") return { vault: sentinel.vault };
	const journal = path.join(dir, "journal");
	const vault = (await exists(journal)) ? await vaultOfRecords(journal) : null;
	if (vault !== null) return { vault };
	// Slots without sentinel and without records are an unfinished creation: nothing was ever kept there.
	return sentinel === "damaged" ? "unreadable" : "none";
}

async function vaultOfRecords(journal: string): Promise<VaultId | null> {
	const files = new StreamFiles(journal);
	for (const stream of await files.list()) {
		const [first] = (await files.read(stream)).records;
		const record = first && decodeRecord(first);
		if (record?.ok) return record.value.vault;
	}
	return null;
}

const exists = async (file: string): Promise<boolean> =>
	(await stat(file).catch(ifMissing)) !== null;
