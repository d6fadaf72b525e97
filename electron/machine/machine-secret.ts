import { randomBytes } from "node:crypto";
import { writeAtomically } from "../bytes/atomic-write.ts";
import {
	checkedSecret,
	SECRET_BYTES,
	withCheck,
} from "../bytes/checked-secret.ts";
import { copiesOf } from "../bytes/copies.ts";
import type { Disk } from "../bytes/disk.ts";
import { ifMissing } from "../bytes/errno.ts";

const LABEL = "machine-secret/1";

/**
 * The machine's share of every account's key: 32 random bytes made at set-up, in two equal files with a check, because
 * one flipped bit in it would shut every account out. Useless alone; without it a copied vault cannot be tried against
 * passphrases elsewhere. Null when neither file holds it whole. docs/formats/slots.md, section 4.
 */
export async function readMachineSecret(
	disk: Disk,
	file: string,
): Promise<Uint8Array | null> {
	const copies = copiesOf(file);
	const found = await Promise.all(
		copies.map(async (each) => {
			const bytes = await disk.readFile(each).catch(ifMissing);
			return bytes && checkedSecret(bytes, LABEL);
		}),
	);
	const secret = found.find((each) => each !== null) ?? null;
	if (secret !== null)
		for (const [i, each] of found.entries())
			if (each === null) await write(disk, copies[i] ?? file, secret);
	return secret;
}

/** Makes the secret, unless there is one. */
export async function makeMachineSecret(
	disk: Disk,
	file: string,
): Promise<void> {
	if ((await readMachineSecret(disk, file)) !== null) return;
	await keepMachineSecret(disk, file, randomBytes(SECRET_BYTES));
}

/** Writes a secret that this vault already had: after a restore. */
export async function keepMachineSecret(
	disk: Disk,
	file: string,
	secret: Uint8Array,
): Promise<void> {
	for (const each of copiesOf(file)) await write(disk, each, secret);
}

const write = (disk: Disk, file: string, secret: Uint8Array): Promise<void> =>
	writeAtomically(disk, file, withCheck(secret, LABEL));
