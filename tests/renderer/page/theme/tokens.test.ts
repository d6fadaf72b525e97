import { describe, expect, test } from "vitest";
import { tokenVariable } from "../../../../renderer/page/theme/theme.ts";
import {
	contrast,
	DARK,
	LIGHT,
	PAIRS,
	type Token,
} from "../../../../renderer/page/theme/tokens.ts";

const THEMES = { light: LIGHT, dark: DARK };

describe("contrast", () => {
	test("is the one that WCAG defines", () => {
		expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
		expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
		expect(contrast("#FFFFFF", "#777777")).toBeCloseTo(4.48, 2);
	});

	for (const [name, tokens] of Object.entries(THEMES))
		test.each(PAIRS)(
			`is enough in the ${name} theme: $over on $under`,
			(pair) => {
				const { over, under, least } = pair;
				expect(contrast(tokens[over], tokens[under])).toBeGreaterThanOrEqual(
					least,
				);
			},
		);
});

describe("the pairs", () => {
	const over = new Set(PAIRS.map((pair) => pair.over));
	const under = new Set(PAIRS.map((pair) => pair.under));

	test("measure every text and edge colour on a ground", () => {
		const texts: Token[] = ["ink", "secondary", "primary", "onPrimary"];
		const states: Token[] = ["late", "soon", "follow", "barred"];
		const edges: Token[] = ["border", "focus", "onHeader", "headerFocus"];
		for (const token of [...texts, ...states, ...edges])
			expect(over).toContain(token);
	});

	test("measure each state on its own tint at 7.3 or more", () => {
		for (const state of ["late", "soon", "follow", "barred"])
			expect(PAIRS).toContainEqual({
				over: state,
				under: `${state}Tint`,
				least: 7.3,
			});
	});

	test("measure something on every tint", () => {
		for (const token of Object.keys(LIGHT))
			if (token.endsWith("Tint")) expect(under).toContain(token);
	});
});

describe("the colours", () => {
	test("are those of the plan", () => {
		expect(LIGHT).toMatchObject({
			ink: "#1A2027",
			secondary: "#4B5661",
			border: "#76818C",
			primary: "#1F4E79",
			focus: "#0B5FFF",
			late: "#8F1D14",
			soon: "#6B4200",
			barred: "#4A2A6B",
		});
		expect(DARK).toMatchObject({
			ink: "#E8ECF0",
			secondary: "#B3BDC7",
			border: "#7F8B97",
			primary: "#8FC1EE",
			focus: "#9CC7FF",
			late: "#FFB4AB",
			soon: "#FFD58A",
			barred: "#D6BFF2",
		});
	});

	test("have a name in the style sheets", () => {
		expect(tokenVariable("lateTint")).toBe("--scelle-late-tint");
	});
});
