import { describe, expect, test } from "vitest";
import {
	formatNationalNumber,
	hideNationalNumber,
} from "../../../../renderer/page/format/national-number.ts";
import {
	formatNumber,
	formatSize,
} from "../../../../renderer/page/format/numbers.ts";

const nbsp = (text: string) => text.replaceAll("_", "\u00a0");

describe("numbers on screen", () => {
	test("groups by thousands as each language does", () => {
		expect(formatNumber(12_480, "fr")).toBe(nbsp("12_480"));
		expect(formatNumber(12_480, "de")).toBe("12.480");
		expect(formatNumber(12_480, "en")).toBe("12,480");
		expect(formatNumber(480, "fr")).toBe("480");
		expect(formatNumber(-1_234_567, "fr")).toBe(nbsp("−1_234_567"));
	});

	test("keeps as many decimals as are asked", () => {
		expect(formatNumber(1234.5, "fr", 2)).toBe(nbsp("1_234,50"));
		expect(formatNumber(1234.5, "en", 2)).toBe("1,234.50");
	});

	test("writes a size with one decimal below ten", () => {
		expect(formatSize(2_400_000, "fr")).toBe(nbsp("2,4_Mo"));
		expect(formatSize(24_000_000, "fr")).toBe(nbsp("24_Mo"));
		expect(formatSize(812, "fr")).toBe(nbsp("812_octets"));
		expect(formatSize(2_000_000_000, "de")).toBe(nbsp("2,0_GB"));
		expect(formatSize(999, "en")).toBe(nbsp("999_bytes"));
		expect(formatSize(1000, "en")).toBe(nbsp("1.0_kB"));
	});

	test("hides all of a national number but its check digits", () => {
		expect(hideNationalNumber("1985031212345")).toBe(nbsp("••••••••_•••_45"));
		expect(formatNationalNumber("1985031212345")).toBe(nbsp("19850312_123_45"));
	});
});
