import path from "node:path";
import { isId, type VaultId } from "../../shared/base/ids.ts";
import { decodeRecord, RECORD_START } from "../../shared/formats/record.ts";
import { readCommits } from "./commit-log.ts";
import type { Disk } from "./disk.ts";
import { ifMissing } from "./errno.ts";
import { findFrames } from "./frames.ts";
import { readSentinel } from "./sentinel.ts";
import { isUntouched } from "./slot-file.ts";

/**
 * Whether the folder holds a vault, and which. `none` only when not one trace of a vault is there: a lost sentinel is
 * replaced by what the journal's records and the commit log say, and traces without any readable record are
 * `unreadable`, never `none`. Throws when the folder cannot be looked at or a newer version wrote it.
 */
export async function findVault(
	dir: string,
	disk: Disk,
): Promise<{ vault: VaultId } | "none" | "unreadable"> {
	const sentinel = await readSentinel(disk, path.join(dir, "sentinel"));
	if (typeof sentinel !== "string") return { vault: sentinel.vault };
	const vault =
		(await vaultOfRecords(path.join(dir, "journal"), disk)) ??
		(await readCommits(disk, path.join(dir, "commits"))).vault;
	if (vault !== null) return { vault };
	const nothing = sentinel === "missing" && (await wasNeverFounded(dir, disk));
	return nothing ? "none" : "unreadable";
}

/** The vault that most stream files name: one file from elsewhere does not decide. */
async function vaultOfRecords(
	journal: string,
	disk: Disk,
): Promise<VaultId | null> {
	const votes = new Map<VaultId, number>();
	for (const name of await namesIn(disk, journal)) {
		if (!isId(name)) continue;
		const bytes = await disk.readFile(path.join(journal, name));
		const [first] = findFrames(bytes, 0, RECORD_START);
		const record = first && decodeRecord(first.payload);
		if (!record?.ok) continue;
		const { vault } = record.value;
		votes.set(vault, (votes.get(vault) ?? 0) + 1);
	}
	const [best] = [...votes].sort(([, a], [, b]) => b - a);
	return best?.[0] ?? null;
}

/** What a creation that was cut short may leave: empty folders and files, slots of which none was taken. */
const HARMLESS = /^(machine-secret(-copy)?|clean-exit)$|\.new$/;

async function wasNeverFounded(dir: string, disk: Disk): Promise<boolean> {
	for (const name of await namesIn(disk, dir))
		if (!(await isHarmless(path.join(dir, name), name, disk))) return false;
	return true;
}

async function isHarmless(
	file: string,
	name: string,
	disk: Disk,
): Promise<boolean> {
	switch (name) {
		case "journal":
			return (await namesIn(disk, file)).length === 0;
		case "blobs":
			return (await namesIn(disk, file)).every((each) => each === "pending");
		case "commits":
			return (await disk.readFile(file)).length === 0;
		case "slots":
		case "slots-copy":
			return isUntouched(disk, file);
		default:
			return HARMLESS.test(name);
	}
}

const namesIn = async (
	disk: Disk,
	folder: string,
): Promise<readonly string[]> =>
	(await disk.list(folder).catch(ifMissing)) ?? [];
