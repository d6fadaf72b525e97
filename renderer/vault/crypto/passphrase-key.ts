import sodium from "libsodium-wrappers-sumo";
import { KEY_BYTES } from "./primitives.ts";

/** Parameters of Argon2id as they stand beside an account's keys. */
export interface KeyParameters {
	readonly salt: Uint8Array;
	readonly passes: number;
	readonly memoryMiB: number;
}

export const PASSES = 3;
/** Stored parameters outside of these are refused: below, they were weakened; above, they would stall the machine. */
const FLOOR = { passes: 3, memoryMiB: 256 };
const CAP = { passes: 8, memoryMiB: 1024 };
const SALT_BYTES = 16;
const MIB = 1024 * 1024;

export const freshSalt = (): Uint8Array => sodium.randombytes_buf(SALT_BYTES);

export function areAcceptable({
	salt,
	passes,
	memoryMiB,
}: KeyParameters): boolean {
	return (
		salt.length === SALT_BYTES &&
		Number.isInteger(passes) &&
		Number.isInteger(memoryMiB) &&
		passes >= FLOOR.passes &&
		memoryMiB >= FLOOR.memoryMiB &&
		passes <= CAP.passes &&
		memoryMiB <= CAP.memoryMiB
	);
}

/**
 * Argon2id (RFC 9106) over the passphrase's bytes. Some builds of the library gave an all-zero key when memory was
 * short, so that is looked for; throws then, and on parameters outside floor and cap.
 */
export function passphraseKey(
	passphrase: Uint8Array,
	parameters: KeyParameters,
): Uint8Array {
	if (!areAcceptable(parameters)) throw new Error("unacceptable parameters");
	const key = sodium.crypto_pwhash(
		KEY_BYTES,
		passphrase,
		parameters.salt,
		parameters.passes,
		parameters.memoryMiB * MIB,
		sodium.crypto_pwhash_ALG_ARGON2ID13,
	);
	if (key.every((byte) => byte === 0)) throw new Error("no key was derived");
	return key;
}
