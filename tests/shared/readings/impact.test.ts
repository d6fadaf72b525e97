import { describe, expect, test } from "vitest";
import { impact } from "../../../shared/readings/impact.ts";
import { withOption } from "../../../shared/readings/readings.ts";
import {
	ALL_DEFAULT,
	day,
	dossier,
	FILED,
	known,
	OFFICIAL,
	putAside,
	SATISFIED,
} from "../dossier/given.ts";

const given = { agent: OFFICIAL, others: [] };
const ASIDE = [...SATISFIED, putAside()];

describe("the impact of a reading", () => {
	test("lists only the dossiers that change, before and after", () => {
		const dossiers = [
			{ key: "aside", state: dossier(ASIDE), context: given },
			{ key: "filed", state: dossier(FILED), context: given },
		];
		const found = impact(
			dossiers,
			ALL_DEFAULT,
			withOption(ALL_DEFAULT, "L6", "as-R2"),
			day("2026-05-01"),
		);
		expect(found.map(({ key }) => key)).toEqual(["aside"]);
		expect(found[0]?.before.verdict).toMatchObject({
			outcome: "undetermined",
			rule: "R4",
		});
		expect(found[0]?.after.verdict).toMatchObject({
			outcome: "until",
			rule: "R2",
			keepThrough: "2029-02-25",
		});
	});

	test("lists a dossier whose limit moves", () => {
		const dossiers = [
			{ key: "open", state: dossier([known("2026-06-18")]), context: given },
		];
		const found = impact(
			dossiers,
			ALL_DEFAULT,
			withOption(ALL_DEFAULT, "L1", "does-not-count"),
			day("2026-06-19"),
		);
		expect(found[0]?.after.limits[0]?.lastDay).toBe("2026-06-30");
	});

	test("lists a dossier that stops being provisional, but not for a limit long met", () => {
		const dossiers = [
			{ key: "aside", state: dossier(ASIDE), context: given },
			{ key: "filed", state: dossier(FILED), context: given },
		];
		const found = impact(dossiers, {}, ALL_DEFAULT, day("2026-05-01"));
		expect(found.map(({ key }) => key)).toEqual(["aside"]);
	});
});
