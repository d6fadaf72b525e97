import sodium from "libsodium-wrappers-sumo";
import { concatBytes, utf8 } from "../../../shared/base/bytes.ts";

/** Every primitive of the vault, from libsodium; nothing here is of our own making but the labels. docs/formats/keys.md */

export const KEY_BYTES = 32;
const NONCE_BYTES = 24;

/** Must have resolved before anything else of this file is called. */
export const cryptoReady: Promise<void> = sodium.ready;

export const randomBytes = (length: number): Uint8Array =>
	sodium.randombytes_buf(length);

export const sha256 = (bytes: Uint8Array): Uint8Array =>
	sodium.crypto_hash_sha256(bytes);

/** BLAKE2b-256 with a key: derives one key from another under a label that no other use shares. */
export function deriveKey(
	key: Uint8Array,
	label: string,
	...parts: readonly Uint8Array[]
): Uint8Array {
	const message = concatBytes([utf8(`scelle/${label}\0`), ...parts]);
	return sodium.crypto_generichash(KEY_BYTES, message, key);
}

/** A ciphertext that commits to its key: another key is noticed before anything is decrypted. */
export interface Sealed {
	readonly nonce: Uint8Array;
	readonly commitment: Uint8Array;
	readonly body: Uint8Array;
}

/** XChaCha20-Poly1305 with a fresh random nonce, and a commitment to key, nonce, tag and additional data. */
export function seal(
	plaintext: Uint8Array,
	key: Uint8Array,
	additional: Uint8Array,
): Sealed {
	const nonce = randomBytes(NONCE_BYTES);
	const body = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
		plaintext,
		additional,
		null,
		nonce,
		deriveKey(key, "cipher/1"),
	);
	return { nonce, body, commitment: commit(key, nonce, body, additional) };
}

/** The plaintext, or null for every reason there can be: one opaque failure. */
export function open(
	sealed: Sealed,
	key: Uint8Array,
	additional: Uint8Array,
): Uint8Array | null {
	const { nonce, body, commitment } = sealed;
	if (body.length < TAG_BYTES) return null;
	if (!sameSecret(commitment, commit(key, nonce, body, additional)))
		return null;
	try {
		return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
			null,
			body,
			additional,
			nonce,
			deriveKey(key, "cipher/1"),
		);
	} catch {
		return null;
	}
}

const TAG_BYTES = 16;

function commit(
	key: Uint8Array,
	nonce: Uint8Array,
	body: Uint8Array,
	additional: Uint8Array,
): Uint8Array {
	const tag = body.subarray(body.length - TAG_BYTES);
	return deriveKey(
		deriveKey(key, "commitment/1"),
		"committed/1",
		nonce,
		tag,
		sha256(additional),
	);
}

/** Compares in constant time. */
export const sameSecret = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && sodium.memcmp(a, b);

export interface BoxPair {
	readonly publicKey: Uint8Array;
	readonly privateKey: Uint8Array;
}

export const makeBoxPair = (): BoxPair => sodium.crypto_box_keypair();

export const boxPublicKey = (privateKey: Uint8Array): Uint8Array =>
	sodium.crypto_scalarmult_base(privateKey);

/**
 * Seals a secret to a public key together with what it is for: sealed boxes have no additional data, so the context
 * travels inside and is compared at opening.
 */
export function sealToBox(
	secret: Uint8Array,
	context: Uint8Array,
	publicKey: Uint8Array,
): Uint8Array {
	return sodium.crypto_box_seal(
		concatBytes([sha256(context), secret]),
		publicKey,
	);
}

/** The secret, or null when it was sealed to another key, for another context, or was altered. */
export function openFromBox(
	sealed: Uint8Array,
	context: Uint8Array,
	pair: BoxPair,
): Uint8Array | null {
	try {
		const opened = sodium.crypto_box_seal_open(
			sealed,
			pair.publicKey,
			pair.privateKey,
		);
		const found = opened.subarray(0, KEY_BYTES);
		return sameSecret(found, sha256(context)) ? opened.slice(KEY_BYTES) : null;
	} catch {
		return null;
	}
}

export interface SigningPair {
	readonly publicKey: Uint8Array;
	readonly privateKey: Uint8Array;
}

export const signingPair = (seed: Uint8Array): SigningPair =>
	sodium.crypto_sign_seed_keypair(seed);

export const sign = (message: Uint8Array, pair: SigningPair): Uint8Array =>
	sodium.crypto_sign_detached(message, pair.privateKey);

export function isSignedBy(
	signature: Uint8Array,
	message: Uint8Array,
	publicKey: Uint8Array,
): boolean {
	try {
		return sodium.crypto_sign_verify_detached(signature, message, publicKey);
	} catch {
		return false;
	}
}

/** Pads to the next of 512 · 2^k bytes up to 64 KiB, beyond that to whole 64 KiB: sizes tell next to nothing. */
export function pad(plaintext: Uint8Array): Uint8Array {
	return sodium.pad(plaintext, paddedLength(plaintext.length + 1));
}

/** Removes the padding; null when there is none. */
export function unpad(padded: Uint8Array): Uint8Array | null {
	try {
		return sodium.unpad(padded, padded.length);
	} catch {
		return null;
	}
}

const SMALLEST = 512;
const LARGEST_STEP = 65_536;

export function paddedLength(length: number): number {
	let size = SMALLEST;
	while (size < length && size < LARGEST_STEP) size *= 2;
	return size >= length
		? size
		: Math.ceil(length / LARGEST_STEP) * LARGEST_STEP;
}

/** Overwrites a secret that is no longer needed. */
export function wipe(secret: Uint8Array): void {
	sodium.memzero(secret);
}
