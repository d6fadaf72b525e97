import { wordlist } from "@scure/bip39/wordlists/french.js";

const PLAIN = /^[a-z]+$/;

/**
 * French words without accents, so that every keyboard of the country types them alike: the BIP-39 list without those
 * that carry one.
 */
export const WORDS: readonly string[] = wordlist.filter((word) =>
	PLAIN.test(word),
);
