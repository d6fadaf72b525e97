import { describe, expect, test } from "vitest";
import { CODE_STEP_MS, isSpent } from "../../../shared/policy/attempts.ts";

const STEP = 59_000_000;
const NOW = STEP * CODE_STEP_MS;

describe("a code of the second factor (RFC 6238, section 5.2)", () => {
	test("is spent once it, or a later one, was accepted", () => {
		expect(isSpent([], STEP, NOW)).toBe(false);
		expect(isSpent([STEP], STEP, NOW)).toBe(true);
		expect(isSpent([STEP], STEP - 1, NOW)).toBe(true);
		expect(isSpent([STEP], STEP + 1, NOW)).toBe(false);
		expect(isSpent([STEP + 1], STEP, NOW)).toBe(true);
	});

	test("is not barred by one that a clock too far ahead accepted, but by itself", () => {
		const ahead = STEP + 1_000;
		expect(isSpent([ahead], STEP, NOW)).toBe(false);
		expect(isSpent([ahead], ahead, NOW)).toBe(true);
		expect(isSpent([STEP, ahead], STEP, NOW)).toBe(true);
		const then = (ahead - 1) * CODE_STEP_MS;
		expect(isSpent([ahead], ahead - 1, then)).toBe(true);
		expect(isSpent([ahead], ahead + 1, then + CODE_STEP_MS)).toBe(false);
	});

	test("stays spent when the clock is set back", () => {
		const back = NOW - 100 * CODE_STEP_MS;
		expect(isSpent([STEP - 100, STEP], STEP - 100, back)).toBe(true);
		expect(isSpent([STEP - 100, STEP], STEP - 99, back)).toBe(false);
	});
});
