import { describe, expect, test } from "vitest";
import {
	LAW_VERSIONS,
	lawVersionOn,
	ruleVersionOn,
} from "../../../shared/law/versions.ts";
import { day } from "../dossier/given.ts";

describe("the versions of the law", () => {
	test("stand in order of time", () => {
		const days = LAW_VERSIONS.map(({ since }) => since);
		expect([...days].sort()).toEqual(days);
	});

	test("change on their own day", () => {
		expect(lawVersionOn(day("2019-05-08")).change).toBe("archives");
		expect(lawVersionOn(day("2019-05-09"))).toEqual({
			since: "2019-05-09",
			change: "europe-day",
		});
	});

	test("begin with the oldest one known", () => {
		expect(lawVersionOn(day("1970-01-01")).change).toBe("communal-statute");
	});

	test("touch only the rules that cite them", () => {
		expect(ruleVersionOn("T1", day("2019-05-08")).change).toBe(
			"order-of-justification",
		);
		expect(ruleVersionOn("T1", day("2026-03-02")).change).toBe("europe-day");
		expect(ruleVersionOn("T3", day("2026-03-02")).change).toBe(
			"order-of-justification",
		);
		expect(ruleVersionOn("A1", day("2026-03-02")).change).toBe("archives");
		expect(ruleVersionOn("R2", day("2026-03-02")).change).toBe(
			"criminal-limitation",
		);
		expect(ruleVersionOn("L10", day("2026-03-02")).change).toBe(
			"victims-under-age",
		);
	});

	test("fall back on the whole law for a rule that no version touches yet", () => {
		expect(ruleVersionOn("K1", day("2026-03-02")).change).toBe(
			"victims-under-age",
		);
		expect(ruleVersionOn("A1", day("2010-01-01")).change).toBe(
			"criminal-limitation",
		);
	});
});
