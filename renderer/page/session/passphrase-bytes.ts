/** A passphrase as it crosses to the vault: NFKC, so that two keyboards write the same bytes (HARDENING 3.1), in UTF-8. */
export const passphraseBytes = (text: string): Uint8Array<ArrayBuffer> =>
	new TextEncoder().encode(text.normalize("NFKC"));
