import { describe, expect, test } from "vitest";
import { isoDate } from "../../../shared/base/dates.ts";
import type { Context } from "../../../shared/dossier/context.ts";
import type { Step } from "../../../shared/dossier/steps.ts";
import { nextChange } from "../../../shared/retention/next-change.ts";
import type { SanctionFacts } from "../../../shared/retention/sanction-facts.ts";
import {
	ALL_DEFAULT,
	BEFORE_COUNCIL,
	confirmed,
	context,
	day,
	decisionNotified,
	dossier,
	FILED,
	issued,
	known,
	OFFICIAL,
	pardoned,
	REPRIMANDED,
	SATISFIED,
	sanctioned,
} from "../dossier/given.ts";

function next(
	steps: readonly Step[],
	on: string,
	within: Context = context(),
): string | null {
	const found = nextChange(dossier(steps), within, day(on));
	return found === null ? null : isoDate(found);
}

describe("the next change by time alone", () => {
	test("is the day after an open limit's last day", () => {
		expect(next([known()], "2026-03-02")).toBe("2026-03-11");
		expect(next([known()], "2026-03-10")).toBe("2026-03-11");
	});

	test("passes over a limit that was met", () => {
		expect(next([known(), issued()], "2026-03-06")).toBe("2029-02-26");
	});

	test("is the day on which a keeping period is over", () => {
		expect(next(REPRIMANDED, "2026-10-06")).toBe("2029-10-06");
	});

	test("is never, once nothing moves any more", () => {
		expect(next(FILED, "2029-02-26")).toBeNull();
		const demoted = [
			...BEFORE_COUNCIL,
			sanctioned("council", "demotion", "2026-12-01"),
		];
		expect(next(demoted, "2027-01-01")).toBeNull();
	});

	test("sees the archives gate open", () => {
		const steps: readonly Step[] = [
			...SATISFIED,
			pardoned(),
			{ step: "archives-notified", on: day("2026-04-03") },
		];
		expect(next(steps, "2026-04-03")).toBe("2026-07-04");
	});

	test("sees a notification take effect, and a recourse pass unused (K2, K3)", () => {
		const steps = [
			...REPRIMANDED,
			decisionNotified("2026-10-06", "registered"),
		];
		const by = (L12: "effective-notification" | "final") =>
			context({ readings: confirmed({ L12 }) });
		expect(next(steps, "2026-10-06", by("effective-notification"))).toBe(
			"2026-10-11",
		);
		expect(next(steps, "2026-10-11", by("final"))).toBe("2026-11-12");
		const acquitted: readonly Step[] = [
			...BEFORE_COUNCIL,
			{ step: "acquitted", on: day("2026-12-01"), by: "council" },
			decisionNotified("2026-12-02"),
		];
		expect(next(acquitted, "2026-12-20")).toBe("2027-03-03");
	});

	test("sees a departure, a reading and another dossier's sanction come", () => {
		const agent = {
			...OFFICIAL,
			departures: [{ on: day("2027-08-31"), reason: "resignation" as const }],
		};
		expect(next(FILED, "2026-06-17", context({ agent }))).toBe("2027-08-31");
		const readings = {
			...ALL_DEFAULT,
			L12: [{ from: day("2027-01-01"), option: "decision" as const }],
		};
		expect(next(REPRIMANDED, "2026-12-01", context({ readings }))).toBe(
			"2027-01-01",
		);
		const other: SanctionFacts = {
			decisions: [
				{
					on: "2028-06-20" as SanctionFacts["decisions"][number]["on"],
					by: "college",
					onAppeal: false,
					weight: "minor",
					notified: null,
					recourse: null,
				},
			],
		};
		expect(next(REPRIMANDED, "2026-12-01", context({ others: [other] }))).toBe(
			"2028-06-20",
		);
	});

	test("sees another dossier's sanction take effect, become final or be attacked (K4)", () => {
		const iso = (text: string) =>
			text as SanctionFacts["decisions"][number]["on"];
		const other: SanctionFacts = {
			decisions: [
				{
					on: iso("2028-06-20"),
					by: "college",
					onAppeal: false,
					weight: "minor",
					notified: { on: iso("2028-06-21"), effective: iso("2028-06-26") },
					recourse: iso("2028-09-01"),
				},
			],
		};
		const told = [...REPRIMANDED, decisionNotified("2026-10-06")];
		const by = (L12: "effective-notification" | "final") =>
			context({
				readings: { ...ALL_DEFAULT, ...confirmed({ L12 }) },
				others: [other],
			});
		expect(next(told, "2027-01-01", by("effective-notification"))).toBe(
			"2028-06-26",
		);
		expect(next(told, "2027-01-01", by("final"))).toBe("2028-07-27");
		expect(next(told, "2028-07-27", by("final"))).toBe("2028-09-01");
	});

	test("sees steps that are dated after the day asked", () => {
		expect(next(FILED, "2026-03-05")).toBe("2026-03-06");
	});
});
