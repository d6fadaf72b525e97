import sodium from "libsodium-wrappers-sumo";
import { WORDS } from "./word-list.ts";

/** About 10.7 bits a word. */
export const BITS_PER_WORD = Math.log2(WORDS.length);

/** Six words: some 64 bits behind Argon2id. */
const PASSPHRASE_WORDS = 6;
/** Eight words: some 85 bits, for a package that travels. */
const CODE_WORDS = 8;

const drawWords = (count: number): string =>
	Array.from(
		{ length: count },
		() => WORDS[sodium.randombytes_uniform(WORDS.length)],
	).join("-");

/** A passphrase to propose: words drawn by chance, joined by hyphens. */
export const proposePassphrase = (): string => drawWords(PASSPHRASE_WORDS);

/** A code for a package whose lawyer has no key. */
export const makeCode = (): string => drawWords(CODE_WORDS);
