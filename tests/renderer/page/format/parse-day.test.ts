import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	formatDay,
	formatListDay,
	formatLongDay,
} from "../../../../renderer/page/format/dates.ts";
import { LANGUAGES } from "../../../../renderer/page/format/language.ts";
import { parseDay } from "../../../../renderer/page/format/parse-day.ts";
import { addDays, isoDate, plainDate } from "../../../../shared/base/dates.ts";

const TODAY = "2026-11-23";
const read = (text: string) => parseDay(text, TODAY);

/** Any day that a dossier can be about. */
const anyDay = fc
	.integer({ min: 0, max: 60_000 })
	.map((days) => addDays(plainDate("1930-01-01"), days));

describe("a day as people type it", () => {
	test.each([
		["21.11.2026", "2026-11-21"],
		["21/11/26", "2026-11-21"],
		["21-11-2026", "2026-11-21"],
		["21 11 2026", "2026-11-21"],
		["1.2.2026", "2026-02-01"],
		["211126", "2026-11-21"],
		["21112026", "2026-11-21"],
		["2026-11-21", "2026-11-21"],
		["21 nov 2026", "2026-11-21"],
		["21 nov. 2026", "2026-11-21"],
		["21 novembre 2026", "2026-11-21"],
		["1er décembre 2026", "2026-12-01"],
		["1er dec 26", "2026-12-01"],
		["3 févr. 2026", "2026-02-03"],
		["14 août 2026", "2026-08-14"],
		["21. November 2026", "2026-11-21"],
		["5. März 2026", "2026-03-05"],
		["5 maerz 2026", "2026-03-05"],
		["4th May 2026", "2026-05-04"],
		["  21.11.2026 ", "2026-11-21"],
		["mardi 1er décembre 2026", "2026-12-01"],
		["Samstag, 21. November 2026", "2026-11-21"],
	])("reads « %s »", (text, day) => {
		expect(read(text)).toBe(day);
	});

	test.each([
		["hier", "2026-11-22"],
		["aujourd’hui", "2026-11-23"],
		["aujourd'hui", "2026-11-23"],
		["Aujourdhui", "2026-11-23"],
		["avant-hier", "2026-11-21"],
		["demain", "2026-11-24"],
		["gestern", "2026-11-22"],
		["heute", "2026-11-23"],
		["yesterday", "2026-11-22"],
	])("reads « %s » from the day used for counting", (text, day) => {
		expect(read(text)).toBe(day);
	});

	test.each([
		"",
		"31.02.2026",
		"12/25/2026",
		"00.01.2026",
		"21.13.2026",
		"21 jui 2026",
		"21 ma 2026",
		"21 fé 2026",
		"21.11",
		"21.11.026",
		"lundi",
		"bientôt",
		"21 xyz 2026",
		"31.12.9999",
		"1.1.2200",
		"31 12 1899",
	])("reads no day out of « %s »", (text) => {
		expect(read(text)).toBeNull();
	});

	test("takes two figures for a year of the hundred that end twenty years from now", () => {
		expect(read("01.01.46")).toBe("2046-01-01");
		expect(read("01.01.47")).toBe("1947-01-01");
		expect(read("01.01.00")).toBe("2000-01-01");
	});

	test("reads back every day as the screen writes it, in each language", () => {
		fc.assert(
			fc.property(anyDay, fc.constantFrom(...LANGUAGES), (date, language) => {
				const day = isoDate(date);
				for (const write of [formatDay, formatListDay, formatLongDay])
					expect(read(write(day, language))).toBe(day);
			}),
		);
	});

	test("puts the day before the month, always", () => {
		const separator = fc.constantFrom(".", "/", "-", " ");
		fc.assert(
			fc.property(anyDay, separator, (date, sign) => {
				const typed = [date.day, date.month, date.year].join(sign);
				expect(read(typed)).toBe(isoDate(date));
			}),
		);
	});

	test.each(["__proto__", "constructor", "toString"])(
		"%s is no day",
		(text) => {
			expect(read(text)).toBe(null);
		},
	);

	test("gives a real day or none, whatever is typed", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 30 }), (text) => {
				const day = read(text);
				if (day !== null) expect(isoDate(plainDate(day))).toBe(day);
			}),
		);
	});
});
