import { describe, expect, test } from "vitest";
import {
	addDays,
	isoDate,
	type PlainDate,
	plainDate,
} from "../../../shared/base/dates.ts";
import type { HolidayName } from "../../../shared/law/params.ts";
import { holidayOn, isHalfDay } from "../../../shared/limits/calendar.ts";

/** Easter Sunday by the anonymous Gregorian computus, so that the library is checked against something else. */
function easter(year: number): PlainDate {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d =
		(19 * a +
			b -
			Math.floor(b / 4) -
			Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) +
			15) %
		30;
	const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
	const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
	const month = String(Math.floor(f / 31)).padStart(2, "0");
	const day = String((f % 31) + 1).padStart(2, "0");
	return plainDate(`${year}-${month}-${day}`);
}

/** LAW.md section 3. */
function holidays(year: number): ReadonlyMap<string, readonly HolidayName[]> {
	const sunday = easter(year);
	const list: readonly (readonly [PlainDate | string, HolidayName])[] = [
		["01-01", "new-year"],
		[addDays(sunday, 1), "easter-monday"],
		["05-01", "labour-day"],
		...(year >= 2019 ? ([["05-09", "europe-day"]] as const) : []),
		[addDays(sunday, 39), "ascension"],
		[addDays(sunday, 50), "whit-monday"],
		["06-23", "national-day"],
		["08-15", "assumption"],
		["11-01", "all-saints"],
		["12-25", "christmas"],
		["12-26", "saint-stephen"],
	];
	const byDay = new Map<string, HolidayName[]>();
	for (const [when, name] of list) {
		const day = typeof when === "string" ? `${year}-${when}` : isoDate(when);
		byDay.set(day, [...(byDay.get(day) ?? []), name]);
	}
	return byDay;
}

describe("public holidays of Luxembourg", () => {
	test("are those of LAW.md and no others, from 1990 to 2100 (T1, T2)", () => {
		for (let year = 1990; year <= 2100; year += 1) {
			const wanted = holidays(year);
			for (
				let day = plainDate(`${year}-01-01`);
				day.year === year;
				day = addDays(day, 1)
			) {
				const names = wanted.get(isoDate(day)) ?? [null];
				expect(names, isoDate(day)).toContain(holidayOn(day));
			}
		}
	});

	test("count 9 May only from 2019", () => {
		expect(holidayOn(plainDate("2018-05-09"))).toBeNull();
		expect(holidayOn(plainDate("2019-05-09"))).toBe("europe-day");
	});

	test("half-days are 24 December and Whit Tuesday, nothing else (L2)", () => {
		const found: string[] = [];
		for (
			let day = plainDate("2026-01-01");
			day.year === 2026;
			day = addDays(day, 1)
		)
			if (isHalfDay(day)) found.push(isoDate(day));
		expect(found).toEqual(["2026-05-26", "2026-12-24"]);
	});
});
