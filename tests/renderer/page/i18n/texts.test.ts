import { describe, expect, test } from "vitest";
import {
	english,
	french,
	german,
} from "../../../../renderer/page/i18n/resources.ts";
import { partsOfText, term } from "../../../../shared/texts/term.ts";

/** Every text of a table with its key. */
function texts(
	table: object,
	path = "",
): readonly (readonly [string, string])[] {
	return Object.entries(table).flatMap(([key, value]) =>
		typeof value === "string"
			? [[`${path}${key}`, value] as const]
			: texts(value, `${path}${key}.`),
	);
}

const FRENCH = texts(french);
const words = (text: string) => text.replace(/\{\{\w+\}\}/g, "");
const placeholders = (text: string) =>
	[...new Set(text.match(/\{\{\w+\}\}/g))].sort().join();

describe("the French texts", () => {
	test("have their no-break spaces and their own apostrophe", () => {
		const badly =
			/ [;:!?»]|« |[a-zà-ÿ]'[a-zà-ÿ]|[^\s\u00a0{}\d][;!?»](?![\w}])/i;
		expect(FRENCH.filter(([, text]) => badly.test(text))).toEqual([]);
	});

	test("avoid the words that the plan rules out", () => {
		const ruledOut =
			/\b(interdit|illégal|invalide|erreur|désolé|veuillez|merci de|oups|supporter|digital|implémenter|éditer)/i;
		const found = FRENCH.filter(([, text]) => ruledOut.test(text));
		expect(found).toEqual([]);
	});

	test("never say « avant le »", () => {
		const found = FRENCH.filter(([, text]) => /\bavant le \{\{/.test(text));
		expect(found).toEqual([]);
	});
});

describe.each([
	["German", german],
	["English", english],
])("the %s texts", (_language, table) => {
	const translated = new Map(texts(table));

	test("have exactly the French keys", () => {
		expect([...translated.keys()].sort()).toEqual(
			FRENCH.map(([key]) => key).sort(),
		);
	});

	test("put in what the French texts put in", () => {
		const differing = FRENCH.filter(
			([key, text]) =>
				placeholders(translated.get(key) ?? "") !== placeholders(text),
		);
		expect(differing).toEqual([]);
	});

	test("are translated", () => {
		const same = FRENCH.filter(
			([key, text]) => words(text).length > 20 && translated.get(key) === text,
		);
		expect(same).toEqual([]);
	});
});

describe("a French term inside another language", () => {
	test("is told apart from the words around it", () => {
		const text = `Der ${term("ordre de justification")} ist abgesandt.`;
		expect(partsOfText(text)).toEqual([
			{ text: "Der ", french: false },
			{ text: "ordre de justification", french: true },
			{ text: " ist abgesandt.", french: false },
		]);
	});
});
