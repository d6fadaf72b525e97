import { concatBytes, hexToBytes, utf8 } from "../../../shared/base/bytes.ts";
import { sha256 } from "../crypto/primitives.ts";
import { WORDS } from "../keys/word-list.ts";

/** Six words: some 64 bits, enough that nobody makes another key with the same ones while two people read them aloud. */
const FINGERPRINT_WORDS = 6;

/** Words that two people compare aloud: the same for the same keys, on any machine. docs/formats/keys.md */
export function fingerprint(keys: {
	readonly boxKey: string;
	readonly signingKey: string;
}): string[] {
	const hash = sha256(
		concatBytes([
			utf8("scelle/fingerprint/1\0"),
			hexToBytes(keys.boxKey),
			hexToBytes(keys.signingKey),
		]),
	);
	let rest = hash
		.slice(0, 16)
		.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
	const size = BigInt(WORDS.length);
	return Array.from({ length: FINGERPRINT_WORDS }, () => {
		const word = WORDS[Number(rest % size)] ?? "";
		rest /= size;
		return word;
	});
}
