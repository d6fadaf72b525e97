import { wordlist } from "@scure/bip39/wordlists/french.js";
import { combine, split } from "shamir-secret-sharing";
import { concatBytes, sameBytes, utf8 } from "../../../shared/base/bytes.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { SheetFault } from "../../../shared/vault-protocol.ts";
import { KEY_BYTES, sha256 } from "../crypto/primitives.ts";

/** A kit is three sheets of which any two open it (2 of 3, an audited Shamir library). docs/formats/recovery.md */
export const SHEETS = 3;
const NEEDED = 2;
const KIT_BYTES = 2;
const CHECK_BYTES = 2;
const SHARE_BYTES = KEY_BYTES + 1;
const SHEET_BYTES = KIT_BYTES + SHARE_BYTES + CHECK_BYTES;
const BITS_PER_WORD = 11;
export const WORDS_PER_SHEET = Math.ceil((SHEET_BYTES * 8) / BITS_PER_WORD);

interface Sheet {
	readonly kit: Uint8Array;
	readonly share: Uint8Array;
}

/** Splits a secret into three sheets of words. `kit` tells sheets of this kit from those of another. */
export async function makeSheets(secret: Uint8Array): Promise<string[][]> {
	const kit = sha256(concatBytes([utf8("scelle/kit/1\0"), secret])).slice(
		0,
		KIT_BYTES,
	);
	const shares = await split(secret, SHEETS, NEEDED);
	return shares.map((share) => {
		const payload = concatBytes([kit, share]);
		return bytesToWords(concatBytes([payload, checkOf(payload)]));
	});
}

/** The secret of two sheets, or what is wrong with them. Whether it is the right secret is for the caller to prove. */
export async function combineSheets(
	sheets: readonly (readonly string[])[],
): Promise<Result<Uint8Array, SheetFault>> {
	const read: Sheet[] = [];
	for (const [number, words] of sheets.entries()) {
		const sheet = readSheet(words, number);
		if (!sheet.ok) return sheet;
		read.push(sheet.value);
	}
	const [first, second] = read;
	if (first === undefined || second === undefined)
		return refuse({ kind: "not-a-sheet", sheet: read.length });
	if (!sameBytes(first.kit, second.kit)) return refuse({ kind: "other-kit" });
	if (first.share.at(-1) === second.share.at(-1))
		return refuse({ kind: "same-sheet" });
	return ok(await combine([first.share, second.share]));
}

/** Reads one sheet as it was typed: case, accents and spaces do not matter. */
export function readSheet(
	words: readonly string[],
	sheet = 0,
): Result<Sheet, SheetFault> {
	if (words.length !== WORDS_PER_SHEET)
		return refuse({ kind: "not-a-sheet", sheet });
	const numbers = words.map((word) => INDEX.get(plain(word)) ?? -1);
	const place = numbers.indexOf(-1);
	if (place >= 0) return refuse({ kind: "unknown-word", sheet, place });
	const bytes = numbersToBytes(numbers);
	const payload = bytes.slice(0, KIT_BYTES + SHARE_BYTES);
	const isGood = sameBytes(
		bytes.slice(KIT_BYTES + SHARE_BYTES),
		checkOf(payload),
	);
	return isGood
		? ok({ kit: payload.slice(0, KIT_BYTES), share: payload.slice(KIT_BYTES) })
		: refuse({ kind: "not-a-sheet", sheet });
}

/** Places of the words that differ from those on the sheet. */
export const wrongWords = (
	typed: readonly string[],
	sheet: readonly string[],
): number[] =>
	sheet.flatMap((word, place) =>
		plain(typed[place] ?? "") === plain(word) ? [] : [place],
	);

const plain = (word: string): string =>
	word.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const INDEX: ReadonlyMap<string, number> = new Map(
	wordlist.map((word, index) => [plain(word), index]),
);

const checkOf = (payload: Uint8Array): Uint8Array =>
	sha256(concatBytes([utf8("scelle/sheet/1\0"), payload])).slice(
		0,
		CHECK_BYTES,
	);

/** Eleven bits a word, the first word holding the highest; the last one is filled up with zeros. */
function bytesToWords(bytes: Uint8Array): string[] {
	const spare = WORDS_PER_SHEET * BITS_PER_WORD - bytes.length * 8;
	let rest =
		bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n) <<
		BigInt(spare);
	const words: string[] = [];
	for (let i = 0; i < WORDS_PER_SHEET; i++) {
		words.unshift((wordlist[Number(rest & 0x7ffn)] ?? "").normalize("NFC"));
		rest >>= 11n;
	}
	return words;
}

function numbersToBytes(numbers: readonly number[]): Uint8Array {
	const spare = WORDS_PER_SHEET * BITS_PER_WORD - SHEET_BYTES * 8;
	let rest =
		numbers.reduce((all, number) => (all << 11n) | BigInt(number), 0n) >>
		BigInt(spare);
	const bytes = new Uint8Array(SHEET_BYTES);
	for (let i = SHEET_BYTES - 1; i >= 0; i--) {
		bytes[i] = Number(rest & 0xffn);
		rest >>= 8n;
	}
	return bytes;
}
