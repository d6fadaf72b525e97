import type { PassphraseJudgement } from "../../../shared/vault-protocol.ts";

const LEAST_CHARACTERS = 15;
const decoder = new TextDecoder();

/** Whether a judgement lets an account be made. */
export const isEnough = (judgement: PassphraseJudgement): boolean =>
	judgement === "good" || judgement === "strong";

/**
 * How well a passphrase stands against guessing: at least fifteen characters, no rule of composition, and an estimate
 * that knows common passwords and French words. The estimator is loaded only where a passphrase is chosen.
 */
export async function judgePassphrase(
	bytes: Uint8Array,
): Promise<PassphraseJudgement> {
	const passphrase = decoder.decode(bytes);
	if ([...passphrase].length < LEAST_CHARACTERS) return "too-short";
	const { estimateGuesses } = await import("./guesses.ts");
	const { score, isCommon } = estimateGuesses(passphrase);
	if (isCommon) return "common";
	if (score < 3) return "guessable";
	return score === 3 ? "good" : "strong";
}
