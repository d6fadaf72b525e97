import { describe, expect, test } from "vitest";
import { ranged } from "../../../shared/package/figures.ts";

const upTo = (count: number, step = 1) =>
	Array.from({ length: count }, (_, n) => n * step + 1);

describe("numbers of pieces in a line", () => {
	test.each([
		[[], ""],
		[[7], "7"],
		[[1, 2, 3, 4], "1–4"],
		[[9, 1, 2, 7, 10], "1–2, 7, 9–10"],
		[upTo(219), "1–219"],
	])("%j", (numbers, text) => expect(ranged(numbers)).toBe(text));

	test("are cut short and counted where the line would be too long", () => {
		const text = ranged(upTo(500, 2));
		expect(text.length).toBeLessThan(830);
		expect(text).toMatch(/^1, 3, 5, .*\d … \(500\)$/);
	});
});
