import sodium from "libsodium-wrappers-sumo";

/** The part of @noble/ciphers' cipher that age-encryption uses. */
export interface Cipher {
	encrypt(plaintext: Uint8Array): Uint8Array;
	decrypt(ciphertext: Uint8Array): Uint8Array;
}

/**
 * Takes the place of `@noble/ciphers/chacha.js` in the bundle: the same ChaCha20-Poly1305 (RFC 8439) from libsodium,
 * which is several times faster there. `decrypt` throws on anything that was not sealed with this key and nonce.
 */
export function chacha20poly1305(
	key: Uint8Array,
	nonce: Uint8Array,
	additional: Uint8Array | null = null,
): Cipher {
	return {
		encrypt: (plaintext) =>
			sodium.crypto_aead_chacha20poly1305_ietf_encrypt(
				plaintext,
				additional,
				null,
				nonce,
				key,
			),
		decrypt: (ciphertext) =>
			sodium.crypto_aead_chacha20poly1305_ietf_decrypt(
				null,
				ciphertext,
				additional,
				nonce,
				key,
			),
	};
}
