import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { AccountId } from "../../../shared/base/ids.ts";
import {
	luxembourgDay,
	luxembourgInstant,
	luxembourgTime,
} from "../../../shared/base/luxembourg-day.ts";
import type { BreachEntry } from "../../../shared/registers/breach-events.ts";
import {
	type BreachCommand,
	type Breaches,
	breachDuties,
	decideBreach,
	evolveBreaches,
	hoursLeft,
	initialBreaches,
	isToldLate,
	tellAuthorityBy,
} from "../../../shared/registers/breaches.ts";

const DPO = "d".repeat(32) as AccountId;
const ID = "2".repeat(32);
const COMMUNICATION = "3".repeat(32);
const MINUTE = 60_000;
const at = (day: string, hour: number, minute = 0) =>
	luxembourgInstant(day as IsoDate, hour, minute);
const KNOWN = at("2026-11-22", 9, 30);
const NOW = at("2026-11-23", 16, 30);

type Recorded = Extract<BreachCommand, { v: "breach-recorded/1" }>;
const recorded = (more: Partial<Recorded> = {}): Recorded => ({
	v: "breach-recorded/1",
	id: ID,
	known: KNOWN,
	what: "Un courrier remis au mauvais agent",
	persons: "Un agent",
	measures: "",
	risk: "open",
	...more,
});
type Told = Extract<BreachCommand, { v: "authority-told/1" }>;
const told = (more: Partial<Told> = {}): Told => ({
	v: "authority-told/1",
	id: ID,
	told: NOW,
	way: "registered",
	reason: "",
	communication: COMMUNICATION,
	...more,
});

const refusalTo = (breaches: Breaches, command: BreachCommand, now = NOW) => {
	const decided = decideBreach(breaches, command, now);
	return decided.ok ? null : decided.reason;
};
const given = (...commands: readonly BreachCommand[]): Breaches =>
	commands.reduce<Breaches>((breaches, command) => {
		expect(refusalTo(breaches, command, at("2026-12-24", 12))).toBeNull();
		const entry = { ...command, at: 7 } as BreachEntry;
		return evolveBreaches(breaches, entry, DPO);
	}, initialBreaches);
const theOne = (breaches: Breaches) => {
	const found = breaches.get(ID);
	if (found === undefined) throw new Error("no breach");
	return found;
};

describe("C10: the authority is told within 72 hours by the clock", () => {
	test("known on a Sunday at 9:30, until Wednesday at 9:30", () => {
		const until = tellAuthorityBy(KNOWN);
		expect(luxembourgDay(until)).toBe("2026-11-25");
		expect(luxembourgTime(until)).toEqual({ hour: 9, minute: 30 });
		expect(hoursLeft(KNOWN, NOW)).toBe(41);
	});

	test("an hour less on the clock's face when summer time begins, and one more when it ends", () => {
		const spring = tellAuthorityBy(at("2026-03-28", 9, 30));
		expect(luxembourgDay(spring)).toBe("2026-03-31");
		expect(luxembourgTime(spring)).toEqual({ hour: 10, minute: 30 });
		const autumn = tellAuthorityBy(at("2026-10-24", 9, 30));
		expect(luxembourgDay(autumn)).toBe("2026-10-27");
		expect(luxembourgTime(autumn)).toEqual({ hour: 8, minute: 30 });
	});

	test("of the hour that comes twice the first one counts, the one left out is the next", () => {
		expect(at("2026-10-25", 2, 30)).toBe(at("2026-10-25", 1, 30) + 60 * MINUTE);
		expect(luxembourgTime(at("2026-03-29", 2, 30))).toEqual({
			hour: 3,
			minute: 30,
		});
	});

	test("counts whole hours that are left, and those that passed since", () => {
		const until = tellAuthorityBy(KNOWN);
		expect(hoursLeft(KNOWN, KNOWN)).toBe(72);
		expect(hoursLeft(KNOWN, KNOWN + 1)).toBe(71);
		expect(hoursLeft(KNOWN, until - 59 * MINUTE)).toBe(0);
		expect(hoursLeft(KNOWN, until)).toBe(0);
		expect(hoursLeft(KNOWN, until + MINUTE)).toBe(-1);
		expect(hoursLeft(KNOWN, until + 90 * MINUTE)).toBe(-1);
		expect(hoursLeft(KNOWN, until + 121 * MINUTE)).toBe(-2);
	});
});

describe("C10: a breach in the register", () => {
	const open = given(recorded());

	test("is not known in the future", () => {
		expect(refusalTo(initialBreaches, recorded({ known: NOW + 1 }))).toBe(
			"in-the-future",
		);
		expect(refusalTo(initialBreaches, recorded({ known: NOW }))).toBeNull();
	});

	test("asks for the authority, the risk, and the persons where it is high", () => {
		const duties = (...more: readonly BreachCommand[]) =>
			breachDuties(theOne(given(recorded(), ...more)));
		const assessed = (risk: "high" | "not-high"): BreachCommand => ({
			v: "breach-assessed/1",
			id: ID,
			risk,
			reason: "Données disciplinaires",
		});
		const persons: BreachCommand = {
			v: "persons-told/1",
			id: ID,
			on: "2026-11-24" as IsoDate,
			how: "par lettre",
		};
		expect(duties()).toEqual(["authority", "risk"]);
		expect(duties(told())).toEqual(["risk"]);
		expect(duties(told(), assessed("not-high"))).toEqual([]);
		expect(duties(assessed("high"))).toEqual(["authority", "persons"]);
		expect(duties(told(), assessed("high"), persons)).toEqual([]);
	});

	test("tells the authority once, not before it was known nor in the future", () => {
		expect(refusalTo(open, told({ told: KNOWN - 1 }))).toBe("before-knowledge");
		expect(refusalTo(open, told({ told: NOW + 1 }))).toBe("in-the-future");
		expect(refusalTo(given(recorded(), told()), told())).toBe(
			"authority-already-told",
		);
		expect(refusalTo(initialBreaches, told())).toBe("unknown");
	});

	test("takes a late notification with its reason, and marks it", () => {
		const until = tellAuthorityBy(KNOWN);
		const later = until + 1;
		expect(refusalTo(open, told({ told: until }), until)).toBeNull();
		expect(refusalTo(open, told({ told: later }), later)).toBe(
			"reason-missing",
		);
		const late = told({ told: later, reason: "Ampleur connue plus tard" });
		expect(isToldLate(theOne(given(recorded(), late)))).toBe(true);
		expect(isToldLate(theOne(given(recorded(), told({ told: until }))))).toBe(
			false,
		);
		expect(isToldLate(theOne(open))).toBe(false);
	});

	test("tells the persons once, between its day and today", () => {
		const persons = (on: string): BreachCommand => ({
			v: "persons-told/1",
			id: ID,
			on: on as IsoDate,
			how: "par lettre",
		});
		expect(refusalTo(open, persons("2026-11-21"))).toBe("before-knowledge");
		expect(refusalTo(open, persons("2026-11-24"))).toBe("in-the-future");
		expect(refusalTo(open, persons("2026-11-22"))).toBeNull();
		const done = given(recorded(), persons("2026-11-23"));
		expect(refusalTo(done, persons("2026-11-23"))).toBe("persons-already-told");
	});

	test("keeps every measure, and judges the risk anew only as something else", () => {
		const after = given(recorded({ measures: "Courrier repris" }), {
			v: "breach-measures-taken/1",
			id: ID,
			measures: "Adresses revues",
		});
		expect(theOne(after).measures).toEqual([
			"Courrier repris",
			"Adresses revues",
		]);
		const high = given(recorded({ risk: "high" }));
		const assess = (risk: "high" | "not-high"): BreachCommand => ({
			v: "breach-assessed/1",
			id: ID,
			risk,
			reason: "motif",
		});
		expect(refusalTo(high, assess("high"))).toBe("already-assessed");
		expect(refusalTo(high, assess("not-high"))).toBeNull();
	});
});

test("an entry whose breach was lost changes no other one", () => {
	const others = given(recorded());
	const stray = { ...told(), id: "9".repeat(32), at: 1 } as BreachEntry;
	expect(evolveBreaches(others, stray, DPO)).toBe(others);
});
