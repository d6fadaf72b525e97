import { describe, expect, test } from "vitest";
import { readingsOf, readingsOn } from "../../../shared/readings/in-force.ts";
import {
	defaultOption,
	type Readings,
	spanOn,
	withOption,
} from "../../../shared/readings/readings.ts";
import {
	isAsked,
	isOptionOf,
	READING_IDS,
	READINGS,
} from "../../../shared/readings/table.ts";
import { day } from "../dossier/given.ts";

const L12: Readings = {
	L12: [
		{ from: day("2026-01-01"), option: "decision" },
		{ from: day("2027-01-01"), option: "final" },
	],
};
const option = (readings: Readings, fact: string, asked: string) =>
	spanOn(readings, "L12", day(fact), day(asked))?.option ?? null;

describe("the table of readings", () => {
	test("lists every id once", () => {
		expect([...READING_IDS].sort()).toEqual(Object.keys(READINGS).sort());
	});

	test("begins with the default", () => {
		expect(defaultOption("L1")).toBe("counts");
		expect(defaultOption("L14")).toBe("as-closure");
	});

	test("knows which are answered in the step itself", () => {
		expect(READING_IDS.filter(isAsked)).toEqual(["L4", "L5", "L18"]);
	});

	test("knows the options of each", () => {
		expect(isOptionOf("L1", "does-not-count")).toBe(true);
		expect(isOptionOf("L1", "yes")).toBe(false);
	});
});

describe("a reading in force", () => {
	test("is null before anything is confirmed", () => {
		expect(spanOn({}, "L12", day("2026-01-01"), day("2026-01-01"))).toBeNull();
		expect(option(L12, "2025-12-31", "2025-12-31")).toBeNull();
	});

	test("changes on its own day", () => {
		expect(option(L12, "2026-12-31", "2026-12-31")).toBe("decision");
		expect(option(L12, "2027-01-01", "2027-01-01")).toBe("final");
	});

	test("stays with a fact of its day", () => {
		expect(option(L12, "2026-06-01", "2028-01-01")).toBe("decision");
	});

	test("settles an older fact by the first confirmation", () => {
		expect(option(L12, "2025-06-01", "2028-01-01")).toBe("decision");
	});

	test("reaches back to every fact once it is in force, if it says so", () => {
		const readings: Readings = {
			L12: [
				{ from: day("2026-01-01"), option: "decision" },
				{ from: day("2027-01-01"), option: "final", reachesBack: true },
			],
		};
		expect(option(readings, "2026-06-01", "2026-12-31")).toBe("decision");
		expect(option(readings, "2026-06-01", "2027-01-01")).toBe("final");
	});

	test("gives way to an option tried out", () => {
		expect(
			option(
				withOption(L12, "L12", "effective-notification"),
				"2026-06-01",
				"2026-06-01",
			),
		).toBe("effective-notification");
	});

	test("is listed for a day with its state", () => {
		const found = readingsOn(L12, day("2026-06-01"));
		expect(found.map(({ id }) => id)).toEqual(READING_IDS);
		expect(found.find(({ id }) => id === "L12")).toEqual({
			id: "L12",
			option: "decision",
			confirmed: true,
			provisional: false,
		});
		expect(found.find(({ id }) => id === "L1")).toEqual({
			id: "L1",
			option: "counts",
			confirmed: false,
			provisional: true,
		});
	});

	test("is empty for an empty stream", () => {
		expect(Object.values(readingsOf({})).flat()).toEqual([]);
	});
});
