import path from "node:path";
import type { VaultId } from "../../shared/base/ids.ts";
import { makeMachineSecret } from "../machine/machine-secret.ts";
import { Blobs } from "./blobs.ts";
import { CommitLog } from "./commit-log.ts";
import type { Disk } from "./disk.ts";
import { findVault } from "./find-vault.ts";
import { writeSentinel } from "./sentinel.ts";
import { CAPACITY } from "./slot-file.ts";
import { Slots } from "./slots.ts";

/**
 * Lays out an empty vault's folder, with the machine's secret. Throws when there is any trace of a vault already. The
 * sentinel comes last: it is what says that there is a vault.
 */
export async function createJournal(
	dir: string,
	vault: VaultId,
	disk: Disk,
	slots = CAPACITY,
): Promise<void> {
	if ((await findVault(dir, disk)) !== "none")
		throw new Error("there are traces of a vault");
	await disk.makeFolder(path.join(dir, "journal"));
	await disk.syncFolder(path.dirname(dir));
	await new Blobs(path.join(dir, "blobs"), disk).prepare();
	await Slots.create(path.join(dir, "slots"), disk, slots);
	await makeMachineSecret(disk, path.join(dir, "machine-secret"));
	const log = await CommitLog.open(path.join(dir, "commits"), vault, disk);
	await log.close();
	await writeSentinel(disk, path.join(dir, "sentinel"), {
		vault,
		heads: new Map(),
	});
}
