import { hexToBytes } from "../../../shared/base/bytes.ts";
import { fingerprintWords } from "../keys/fingerprint-words.ts";

/** Words that two people compare aloud: the same for the same keys, on any machine. docs/formats/keys.md */
export const fingerprint = (keys: {
	readonly boxKey: string;
	readonly signingKey: string;
}): string[] =>
	fingerprintWords(
		"scelle/fingerprint/1",
		hexToBytes(keys.boxKey),
		hexToBytes(keys.signingKey),
	);
