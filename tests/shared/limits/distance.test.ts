import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../../shared/base/dates.ts";
import { distanceTo } from "../../../shared/limits/distance.ts";
import type { LimitId } from "../../../shared/limits/table.ts";
import { confirmed, day } from "../dossier/given.ts";

const distance = (id: LimitId, last: string, from: string, readings = {}) =>
	distanceTo({ id, lastDay: last as IsoDate }, day(from), readings);

describe("the distance to a last day", () => {
	test("is told in working days for the dispatch (T1, L1)", () => {
		expect(distance("dispatch", "2026-06-27", "2026-06-18")).toEqual({
			unit: "working-days",
			count: 7,
		});
		expect(
			distance(
				"dispatch",
				"2026-06-27",
				"2026-06-18",
				confirmed({ L1: "does-not-count" }),
			),
		).toEqual({ unit: "working-days", count: 5 });
		expect(distance("dispatch", "2026-06-27", "2026-06-27")).toEqual({
			unit: "working-days",
			count: 0,
		});
		expect(distance("dispatch", "2026-06-27", "2026-06-29")).toEqual({
			unit: "working-days",
			count: -1,
		});
	});

	test("is told in days for the reply", () => {
		expect(distance("reply", "2026-03-19", "2026-03-12")).toEqual({
			unit: "days",
			count: 7,
		});
		expect(distance("reply", "2026-03-19", "2026-03-21")).toEqual({
			unit: "days",
			count: -2,
		});
	});

	test("stays in days for the reply, however far", () => {
		expect(distance("reply", "2026-09-01", "2026-03-01")).toEqual({
			unit: "days",
			count: 184,
		});
	});

	test("is told in months only from a hundred days on", () => {
		expect(distance("decide", "2026-06-16", "2026-03-09")).toEqual({
			unit: "days",
			count: 99,
		});
		expect(distance("decide", "2026-06-16", "2026-03-08")).toEqual({
			unit: "months",
			count: 3,
		});
		expect(distance("limitation", "2029-02-25", "2026-02-25")).toEqual({
			unit: "months",
			count: 36,
		});
		expect(distance("limitation", "2029-02-25", "2029-06-08")).toEqual({
			unit: "months",
			count: -3,
		});
	});
});
