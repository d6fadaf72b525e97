import { describe, expect, test } from "vitest";
import type { Step } from "../../../shared/dossier/steps.ts";
import {
	procedureOn,
	procedureUnderWay,
} from "../../../shared/package/procedure.ts";
import {
	ANSWERED,
	BEFORE_COUNCIL,
	closed,
	confirmed,
	context,
	day,
	decisionNotified,
	dossier,
	FILED,
	forwarded,
	issued,
	known,
	pardoned,
	putAside,
	REPRIMANDED,
	RETURNED,
	recourse,
	SATISFIED,
	sanctioned,
} from "../dossier/given.ts";

const on = (
	steps: readonly Step[],
	iso: string,
	readings = context().readings,
) => procedureOn(dossier(steps), context({ readings }), day(iso));
const acquitted = (by: "college" | "council", iso = "2026-10-05"): Step => ({
	step: "acquitted",
	on: day(iso),
	by,
});
const replaced = (iso: string): Step => ({
	step: "recourse-decided",
	on: day(iso),
	outcome: "replaced",
	sanctions: [{ kind: "warning" }],
});

describe("C1: the procedure", () => {
	test("has not begun before the order", () => {
		expect(on([], "2026-03-05")).toEqual({ is: "not-begun" });
		expect(on([known()], "2026-03-05")).toEqual({ is: "not-begun" });
		expect(on([known(), issued("2026-03-06")], "2026-03-05")).toEqual({
			is: "not-begun",
		});
	});

	test.each([
		["the order", [known(), issued()]],
		["the reply", ANSWERED],
		["an assessment", SATISFIED],
		["the forwarding", [...ANSWERED, forwarded()]],
		["the commissioner's return", RETURNED],
		["the commissioner's referral to the council", BEFORE_COUNCIL],
	])("is under way after %s", (_, steps) => {
		expect(on(steps, "2026-12-01")).toEqual({ is: "under-way" });
	});

	test.each([
		["a pardon", [...SATISFIED, pardoned("2026-04-01")], "2026-04-01"],
		["the filing", FILED, "2026-04-01"],
		["the putting aside", [...SATISFIED, putAside()], "2026-04-01"],
		["a closure", [...ANSWERED, forwarded(), closed()], "2026-04-20"],
	])("has ended from the day of %s", (_, steps, since) => {
		expect(on(steps, "2026-12-01")).toEqual({ is: "ended", since });
		expect(on(steps, since)).toEqual({ is: "ended", since });
		expect(
			procedureUnderWay(
				dossier(steps),
				context(),
				day(since).subtract({ days: 1 }),
			),
		).toBe(true);
	});

	test("is under way while a sanction is not notified", () => {
		expect(on(REPRIMANDED, "2026-12-24")).toEqual({ is: "under-way" });
	});

	test("is under way through the last day of the recourse, and ends the day after", () => {
		const steps = [...REPRIMANDED, decisionNotified("2026-10-12")];
		expect(on(steps, "2026-11-12")).toEqual({ is: "under-way" });
		expect(on(steps, "2026-11-13")).toEqual({
			is: "ended",
			since: "2026-11-13",
		});
		expect(on(steps, "2027-05-01")).toEqual({
			is: "ended",
			since: "2026-11-13",
		});
	});

	test("counts the recourse from the fifth day after posting", () => {
		const steps = [
			...REPRIMANDED,
			decisionNotified("2026-10-12", "registered"),
		];
		expect(on(steps, "2026-11-17")).toEqual({ is: "under-way" });
		expect(on(steps, "2026-11-18")).toMatchObject({ is: "ended" });
	});

	test("is under way while a recourse is pending, and ends with the appeal's decision", () => {
		const pending = [
			...REPRIMANDED,
			decisionNotified("2026-10-12"),
			recourse("council", "2026-11-02"),
		];
		expect(on(pending, "2027-09-01")).toEqual({ is: "under-way" });
		expect(on([...pending, replaced("2027-09-10")], "2027-09-10")).toEqual({
			is: "ended",
			since: "2027-09-10",
		});
	});

	test("is under way while the college can still attack the council's acquittal (K2)", () => {
		const steps = [...BEFORE_COUNCIL, acquitted("council")];
		expect(on(steps, "2026-12-01")).toEqual({ is: "under-way" });
		const told = [...steps, decisionNotified("2026-10-12")];
		expect(on(told, "2027-01-12")).toEqual({ is: "under-way" });
		expect(on(told, "2027-01-13")).toEqual({
			is: "ended",
			since: "2027-01-13",
		});
	});

	test("ends with an acquittal by the college on its own day", () => {
		const steps = [...RETURNED, acquitted("college")];
		expect(on(steps, "2026-12-01")).toEqual({
			is: "ended",
			since: "2026-10-05",
		});
	});

	test("dates its end by the step that ended it, not by what was recorded later", () => {
		const steps: Step[] = [
			...ANSWERED,
			forwarded(),
			closed("2026-04-20"),
			{ step: "archives-notified", on: day("2026-06-01") },
		];
		expect(on(steps, "2026-12-01")).toEqual({
			is: "ended",
			since: "2026-04-20",
		});
	});

	test("waits for the sanction's own date where L12 makes it final only later", () => {
		const steps = [
			...BEFORE_COUNCIL,
			sanctioned("council", "demotion"),
			decisionNotified("2026-10-12"),
		];
		const readings = confirmed({ L12: "final" });
		expect(on(steps, "2027-01-12", readings)).toEqual({ is: "under-way" });
		expect(on(steps, "2027-01-13", readings)).toEqual({
			is: "ended",
			since: "2027-01-13",
		});
	});
});
