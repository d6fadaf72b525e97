import { concatBytes, utf8 } from "../../../shared/base/bytes.ts";
import { sha256 } from "../crypto/primitives.ts";
import { WORDS } from "./word-list.ts";

/** Six words: some 64 bits, enough that nobody makes another key with the same ones while two people read them aloud. */
const FINGERPRINT_WORDS = 6;

/** Words that two people compare aloud: the same for the same bytes, on any machine. `label` keeps one use from another. */
export function fingerprintWords(
	label: string,
	...parts: readonly Uint8Array[]
): string[] {
	const hash = sha256(concatBytes([utf8(`${label}\0`), ...parts]));
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
