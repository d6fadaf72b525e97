import { describe, expect, test } from "vitest";
import { refusedStart } from "../../../electron/guards/start-arguments.ts";
import { SWITCHES, VARIABLES } from "../../support/start-switches.ts";

const PACKAGED = {
	argv: ["scelle"],
	env: {},
	packaged: true,
	testFlavour: false,
	root: false,
};

describe("a packaged program", () => {
	test("starts without arguments", () => {
		expect(refusedStart(PACKAGED)).toBe(null);
		const env = { PATH: "/bin", LANG: "fr", CHROME_DESKTOP: "x.desktop" };
		expect(refusedStart({ ...PACKAGED, env })).toBe(null);
	});

	test("knows sixty switches and more to try", () => {
		expect(new Set(SWITCHES).size).toBeGreaterThanOrEqual(60);
	});

	test.each(SWITCHES)("refuses %s", (given) => {
		expect(refusedStart({ ...PACKAGED, argv: ["scelle", given] })).toBe(
			"argument",
		);
	});

	test.each(VARIABLES)("refuses the variable %s", (name) => {
		expect(refusedStart({ ...PACKAGED, env: { [name]: "1" } })).toBe(
			"environment",
		);
		expect(refusedStart({ ...PACKAGED, env: { [name]: "" } })).toBe(null);
		expect(refusedStart({ ...PACKAGED, env: { [name]: undefined } })).toBe(
			null,
		);
	});

	test("takes as root the one variable without which the engine does not start", () => {
		const root = { ...PACKAGED, root: true };
		for (const [name, refused] of [
			["ELECTRON_DISABLE_SANDBOX", null],
			["ELECTRON_RUN_AS_NODE", "environment"],
			["NODE_OPTIONS", "environment"],
		] as const)
			expect(refusedStart({ ...root, env: { [name]: "1" } })).toBe(refused);
	});
});

describe("a program that is not packaged", () => {
	const start = (...given: string[]) =>
		refusedStart({
			argv: ["electron", ...given],
			env: { NODE_OPTIONS: "x" },
			packaged: false,
			testFlavour: false,
			root: true,
		});

	test("starts with what development needs", () => {
		for (const given of [[], ["."], [".", "--smoke"], [".", "--demo"]])
			expect(start(...given)).toBe(null);
	});

	test("refuses everything else", () => {
		for (const given of SWITCHES)
			if (![".", "--smoke", "--demo"].includes(given))
				expect(start(".", given)).toBe("argument");
	});
});

test("the test flavour takes what its driver needs", () => {
	const start = { ...PACKAGED, testFlavour: true };
	for (const given of SWITCHES)
		expect(refusedStart({ ...start, argv: ["scelle", given] })).toBe(null);
});
