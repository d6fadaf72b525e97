import { describe, expect, test } from "vitest";
import { isRuleId, RULES } from "../../../shared/law/rules.ts";

describe("the table of rules", () => {
	test("knows its own ids and no others; L3 does not exist", () => {
		expect(isRuleId("P1")).toBe(true);
		expect(isRuleId("K14")).toBe(true);
		expect(isRuleId("L3")).toBe(false);
		expect(isRuleId("toString")).toBe(false);
	});

	test("cites act and article, save for the points on how the tables are applied", () => {
		const bare = Object.entries(RULES).filter(
			([, { sources }]) => sources.length === 0,
		);
		expect(bare.map(([id]) => id)).toEqual(["K1", "K10", "K11"]);
		expect(RULES.P7.sources).toEqual([
			{ act: "S", article: "62" },
			{ act: "S", article: "68" },
		]);
	});

	test("gives each kind of rule its letter", () => {
		const letter = {
			path: "P",
			limit: "T",
			conservation: "R",
			reading: "L",
			confidentiality: "C",
			application: "K",
			archives: "A",
		} as const;
		for (const [id, { kind }] of Object.entries(RULES))
			expect(id.startsWith(letter[kind]), id).toBe(true);
	});
});
