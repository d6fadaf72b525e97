import { randomBytes } from "../../../renderer/vault/crypto/primitives.ts";
import { makeSheets } from "../../../renderer/vault/recovery/sheets.ts";
import { hex } from "./damage.ts";

export async function recoveryVectors() {
	const secret = randomBytes(32);
	const sheets = await makeSheets(secret);
	const [first = [], second = []] = sheets;
	const [foreign = []] = await makeSheets(randomBytes(32));
	const changed = (sheet: readonly string[], at: number, word: string) =>
		sheet.map((each, i) => (i === at ? word : each));
	const other = (word: string) =>
		word === "abaisser" ? "abandon" : "abaisser";
	return {
		format: "recovery-sheet",
		version: 1,
		secret: hex(secret),
		sheets,
		damaged: [
			...first.map((word, at) => ({
				name: `word ${at + 1} exchanged for another of the list`,
				sheets: [changed(first, at, other(word)), second],
				refused: "not-a-sheet",
			})),
			{
				name: "a word that is none",
				sheets: [changed(first, 4, "scellé"), second],
				refused: "unknown-word",
			},
			{
				name: "two words exchanged",
				sheets: [
					[...first.slice(0, 8), first[9], first[8], ...first.slice(10)],
					second,
				],
				refused: "not-a-sheet",
			},
			{
				name: "a word missing",
				sheets: [first.slice(0, -1), second],
				refused: "not-a-sheet",
			},
			{
				name: "a word too many",
				sheets: [[...first, "abaisser"], second],
				refused: "not-a-sheet",
			},
			{
				name: "the same sheet twice",
				sheets: [first, first],
				refused: "same-sheet",
			},
			{
				name: "a sheet of another kit",
				sheets: [first, foreign],
				refused: "other-kit",
			},
			{ name: "one sheet", sheets: [first], refused: "not-a-sheet" },
		],
	};
}
