import { describe, expect, test } from "vitest";
import {
	type FineRatio,
	heaviest,
	isFineRatio,
	SANCTIONS,
	weightOf,
} from "../../../shared/law/sanctions.ts";

describe("the eleven sanctions (P8, P9)", () => {
	test("are eleven, mildest first", () => {
		const kinds = Object.keys(SANCTIONS);
		expect(kinds).toHaveLength(11);
		expect([kinds[0], kinds[10]]).toEqual(["warning", "dismissal"]);
	});

	test("are minor for warning, reprimand and a fine of up to a fifth", () => {
		const fine = (fineRatio: FineRatio) =>
			weightOf({ kind: "fine", fineRatio });
		expect(weightOf({ kind: "warning" })).toBe("minor");
		expect(weightOf({ kind: "reprimand" })).toBe("minor");
		expect(
			["1/10", "1/5", "2/10", "20/100"].map((each) => fine(each as FineRatio)),
		).toEqual(["minor", "minor", "minor", "minor"]);
		expect(
			["1/4", "21/100", "1/1"].map((each) => fine(each as FineRatio)),
		).toEqual(["graver", "graver", "graver"]);
		expect(weightOf({ kind: "fine" })).toBe("graver");
		for (const kind of [
			"special-commissioners",
			"transfer",
			"biennial-suspension",
			"delayed-promotion",
			"demotion",
			"exclusion",
			"retirement",
			"dismissal",
		] as const)
			expect(weightOf({ kind })).toBe("graver");
	});

	test("weigh together as the gravest (K5)", () => {
		expect(heaviest([{ kind: "warning" }, { kind: "transfer" }])).toBe(
			"graver",
		);
		expect(heaviest([{ kind: "warning" }, { kind: "reprimand" }])).toBe(
			"minor",
		);
	});

	test("bound a fine by a tenth and the whole, exactly", () => {
		const within = ["1/10", "10/100", "1/1", "7/7", "3/10"];
		const beyond = [
			"9/100",
			"1/11",
			"101/100",
			"2/1",
			"0/10",
			"1/0",
			"-1/-2",
			"1.5/3",
			"a/b",
		];
		expect(within.filter((each) => !isFineRatio(each as FineRatio))).toEqual(
			[],
		);
		expect(beyond.filter((each) => isFineRatio(each as FineRatio))).toEqual([]);
	});
});
