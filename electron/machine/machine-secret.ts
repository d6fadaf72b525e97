import { randomBytes } from "node:crypto";
import { writeAtomically } from "../bytes/atomic-write.ts";
import type { Disk } from "../bytes/disk.ts";
import { ifMissing } from "../bytes/errno.ts";

export const MACHINE_SECRET_BYTES = 32;

/**
 * The machine's share of every account's key: 32 random bytes made at set-up. Useless alone; without it a copied vault
 * cannot be tried against passphrases elsewhere. Null when it is missing or damaged.
 */
export async function readMachineSecret(
	disk: Disk,
	file: string,
): Promise<Uint8Array | null> {
	const bytes = await disk.readFile(file).catch(ifMissing);
	return bytes?.length === MACHINE_SECRET_BYTES ? new Uint8Array(bytes) : null;
}

/** Makes the secret, unless there is one. */
export async function makeMachineSecret(
	disk: Disk,
	file: string,
): Promise<void> {
	if ((await readMachineSecret(disk, file)) !== null) return;
	await writeAtomically(disk, file, randomBytes(MACHINE_SECRET_BYTES));
}
