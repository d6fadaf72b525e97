import path from "node:path";
import type { VaultId } from "../../shared/base/ids.ts";
import { decodeRecord } from "../../shared/formats/record.ts";
import type { Disk } from "./disk.ts";
import { ifMissing } from "./errno.ts";
import { readSentinel } from "./sentinel.ts";
import { StreamFiles } from "./stream-files.ts";

/**
 * Whether the folder holds a vault, and which. `none` only when not one trace of a vault is there: a damaged sentinel
 * is replaced by what the journal's records say, and files without any readable record are `unreadable`, never `none`.
 */
export async function findVault(
	dir: string,
	disk: Disk,
): Promise<{ vault: VaultId } | "none" | "unreadable"> {
	const sentinel = await readSentinel(disk, path.join(dir, "sentinel"));
	if (typeof sentinel !== "string") return { vault: sentinel.vault };
	const vault = await vaultOfRecords(path.join(dir, "journal"), disk);
	if (vault !== null) return { vault };
	const traces = [
		...(await names(disk, dir, "journal")),
		...(await names(disk, dir, "blobs")),
	];
	// Slots alone are an unfinished creation: nothing was ever kept there.
	const unfinished =
		sentinel === "missing" && traces.every((name) => name === "pending");
	return unfinished ? "none" : "unreadable";
}

async function vaultOfRecords(
	journal: string,
	disk: Disk,
): Promise<VaultId | null> {
	const files = new StreamFiles(journal, disk);
	const streams = await files.list().catch(ifMissing);
	for (const stream of streams ?? []) {
		const [first] = (await files.read(stream)).records;
		const record = first && decodeRecord(first);
		if (record?.ok) return record.value.vault;
	}
	return null;
}

const names = async (
	disk: Disk,
	dir: string,
	folder: string,
): Promise<readonly string[]> =>
	(await disk.list(path.join(dir, folder)).catch(ifMissing)) ?? [];
