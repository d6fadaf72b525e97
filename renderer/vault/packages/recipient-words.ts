import { utf8 } from "../../../shared/base/bytes.ts";
import { fingerprintWords } from "../keys/fingerprint-words.ts";

/** The words of a lawyer's age key, to be compared with the lawyer by telephone; null when the text is no such key. */
export async function recipientWords(
	key: string,
): Promise<readonly string[] | null> {
	const { isRecipient } = await import("./seal-age.ts");
	return isRecipient(key)
		? fingerprintWords("scelle/age-recipient/1", utf8(key))
		: null;
}
