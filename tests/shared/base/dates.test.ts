import { describe, expect, test } from "vitest";
import {
	addMonths,
	addYears,
	daysBetween,
	isoDate,
	plainDate,
	readIsoDate,
} from "../../../shared/base/dates.ts";

describe("calendar arithmetic", () => {
	test("clamps to the month's end when months or years are added", () => {
		expect(isoDate(addYears(plainDate("2024-02-29"), 3))).toBe("2027-02-28");
		expect(isoDate(addMonths(plainDate("2026-08-31"), 6))).toBe("2027-02-28");
	});

	test("refuses what is not a day of the calendar", () => {
		for (const text of [
			"2026-02-30",
			"2026-13-01",
			"21.11.2026",
			"2026-1-1",
			"",
			"2026-11-21T10:00",
		]) {
			expect(readIsoDate(text)).toBeNull();
		}
	});

	test("counts whole days between two days", () => {
		expect(daysBetween(plainDate("2026-11-18"), plainDate("2026-11-30"))).toBe(
			12,
		);
	});
});
