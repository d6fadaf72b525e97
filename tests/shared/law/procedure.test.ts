import { describe, expect, test } from "vitest";
import { STEP_NAMES } from "../../../shared/dossier/steps.ts";
import { ENDINGS, PROCEDURE } from "../../../shared/law/procedure.ts";
import { RULES, type RuleKind } from "../../../shared/law/rules.ts";
import { LIMIT_IDS } from "../../../shared/limits/table.ts";
import { stations } from "../../../shared/vault-protocol.ts";

const sorted = (ids: readonly string[]) => [...ids].sort();
const rulesOf = (...kinds: readonly RuleKind[]) =>
	Object.entries(RULES)
		.filter(([, { kind }]) => kinds.includes(kind))
		.map(([id]) => id);

describe("the procedure on one page", () => {
	test("has the stations of the path in their order", () => {
		expect(PROCEDURE.map(({ part }) => part)).toEqual([...stations]);
	});

	test("has every step, every limit and every rule of path, conservation and archives once", () => {
		expect(sorted(PROCEDURE.flatMap(({ steps }) => steps))).toEqual(
			sorted(STEP_NAMES),
		);
		expect(sorted(PROCEDURE.flatMap(({ limits }) => limits))).toEqual(
			sorted(LIMIT_IDS),
		);
		expect(sorted(PROCEDURE.flatMap(({ rules }) => rules))).toEqual(
			sorted(rulesOf("path", "conservation", "archives")),
		);
	});

	test("leads every outcome of section 4 but a running one to an ending", () => {
		const ends = new Set(ENDINGS.flatMap(({ rules }) => rules));
		const outcomes = rulesOf("conservation").filter((rule) => rule !== "R0");
		expect(outcomes.filter((rule) => !ends.has(rule as never))).toEqual([]);
	});
});
