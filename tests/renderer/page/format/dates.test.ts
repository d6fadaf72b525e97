import { describe, expect, test } from "vitest";
import {
	formatDay,
	formatHeaderDay,
	formatListDay,
	formatLongDay,
	formatShortDay,
	formatTime,
	momentOf,
} from "../../../../renderer/page/format/dates.ts";

const nbsp = (text: string) => text.replaceAll("_", "\u00a0");

describe("dates on screen", () => {
	test("writes lists with the short weekday and never breaks them", () => {
		expect(formatListDay("2026-12-01", "fr")).toBe(nbsp("mar._01.12.2026"));
		expect(formatListDay("2026-12-01", "de")).toBe(nbsp("Di._01.12.2026"));
		expect(formatListDay("2026-12-01", "en")).toBe(nbsp("Tue_1_Dec_2026"));
	});

	test("writes sentences in words, with « 1er » for the first of a month only", () => {
		expect(formatLongDay("2026-12-01", "fr")).toBe("mardi 1er décembre 2026");
		expect(formatLongDay("2026-11-21", "fr")).toBe("samedi 21 novembre 2026");
		expect(formatLongDay("2026-12-01", "de")).toBe(
			"Dienstag, 1. Dezember 2026",
		);
		expect(formatLongDay("2026-12-01", "en")).toBe("Tuesday 1 December 2026");
	});

	test("writes the month in letters in English, in figures elsewhere", () => {
		expect(formatDay("2026-03-02", "fr")).toBe("02.03.2026");
		expect(formatDay("2026-03-02", "de")).toBe("02.03.2026");
		expect(formatDay("2026-03-02", "en")).toBe(nbsp("2_Mar_2026"));
	});

	test("writes the header's day with the whole weekday", () => {
		expect(formatHeaderDay("2026-11-23", "fr")).toBe(nbsp("lundi_23.11.2026"));
	});

	test("writes the little calendar's days without the year", () => {
		expect(formatShortDay("2026-12-25", "fr")).toBe(nbsp("ven._25.12"));
		expect(formatShortDay("2026-12-25", "de")).toBe(nbsp("Fr._25.12."));
		expect(formatShortDay("2026-12-25", "en")).toBe(nbsp("Fri_25_Dec"));
	});

	test("tells a moment by this machine's clock", () => {
		const moment = momentOf(new Date(2026, 10, 18, 14, 5).getTime());
		expect(moment.day).toBe("2026-11-18");
		expect(formatTime(moment)).toBe("14:05");
	});
});
