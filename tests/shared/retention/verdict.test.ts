import { describe, expect, test } from "vitest";
import type { Context } from "../../../shared/dossier/context.ts";
import type { Step } from "../../../shared/dossier/steps.ts";
import { sanctionFacts } from "../../../shared/retention/sanction-facts.ts";
import { verdict } from "../../../shared/retention/verdict.ts";
import {
	ALL_DEFAULT,
	BEFORE_COUNCIL,
	confirmed,
	context,
	day,
	decisionNotified,
	dossier,
	FILED,
	known,
	pardoned,
	putAside,
	REPRIMANDED,
	recourse,
	SATISFIED,
	sanctioned,
} from "../dossier/given.ts";

const at = (steps: readonly Step[], on: string, within: Context = context()) =>
	verdict(dossier(steps), within, day(on));

describe("a verdict", () => {
	test("carries its rule, its cause, the readings and what blocks", () => {
		expect(at(REPRIMANDED, "2029-10-06")).toEqual({
			outcome: "due",
			dueFrom: "2029-10-06",
			rule: "R3b",
			cause: 7,
			relied: [
				{ id: "L12", option: "decision", confirmed: false, provisional: true },
			],
			provisional: ["L12"],
			blockedBy: ["archives", "provisional"],
			revision: true,
		});
	});

	test("is running before anything was recorded", () => {
		expect(at([], "2026-01-01")).toEqual({
			outcome: "running",
			rule: "R0",
			cause: null,
			relied: [],
			provisional: [],
			blockedBy: [],
			revision: false,
		});
	});

	test("is the law's own again once a reading settles what a human had decided (R4)", () => {
		const byHand: readonly Step[] = [
			...SATISFIED,
			putAside(),
			{
				step: "human-decided",
				on: day("2026-05-04"),
				decision: { keepThrough: day("2040-01-31") },
			},
		];
		const state = dossier(byHand);
		expect(verdict(state, context(), day("2026-06-01"))).toMatchObject({
			rule: "R4",
			keepThrough: "2040-01-31",
		});
		const asR2 = context({ readings: confirmed({ L6: "as-R2" }) });
		expect(verdict(state, asR2, day("2026-06-01"))).toMatchObject({
			rule: "R2",
			outcome: "until",
			keepThrough: "2029-02-25",
		});
	});

	test("has no end date while running, for the career, or undetermined", () => {
		const demoted = [
			...BEFORE_COUNCIL,
			sanctioned("council", "demotion", "2026-12-01"),
		];
		for (const found of [
			at([known()], "2026-04-01"),
			at(demoted, "2030-01-01"),
			at([...SATISFIED, putAside()], "2026-04-01"),
		]) {
			expect(found).not.toHaveProperty("keepThrough");
			expect(found).not.toHaveProperty("dueFrom");
		}
	});

	test("relies on confirmed readings without being provisional", () => {
		expect(
			at(REPRIMANDED, "2026-12-01", context({ readings: ALL_DEFAULT })),
		).toMatchObject({
			relied: [
				{ id: "L12", option: "decision", confirmed: true, provisional: false },
			],
			provisional: [],
		});
	});

	test("stays provisional under K7 although L10 is confirmed", () => {
		const delit: Step = {
			step: "offence",
			on: day("2026-03-25"),
			kind: "delit",
		};
		const found = at(
			[...SATISFIED, delit, { step: "filed", on: day("2026-04-01") }],
			"2026-04-01",
			context({ readings: ALL_DEFAULT }),
		);
		expect(found.relied).toEqual([
			{
				id: "L10",
				option: "needs-prosecutor",
				confirmed: true,
				provisional: true,
			},
		]);
	});

	test("follows the readings of the day asked", () => {
		const readings = {
			L6: [{ from: day("2026-05-01"), option: "as-R2" }],
		} as const;
		const steps = [...SATISFIED, putAside()];
		expect(at(steps, "2026-04-30", context({ readings }))).toMatchObject({
			outcome: "undetermined",
			provisional: ["L6"],
		});
		expect(at(steps, "2026-05-01", context({ readings }))).toMatchObject({
			outcome: "until",
			rule: "R2",
			provisional: [],
		});
	});

	test("warns of the révision while a sanction stands, not after an acquittal", () => {
		expect(at(FILED, "2026-05-01").revision).toBe(false);
		const acquitted: readonly Step[] = [
			...REPRIMANDED,
			decisionNotified("2026-10-06"),
			recourse("council", "2026-10-20"),
			{ step: "recourse-decided", on: day("2027-01-15"), outcome: "acquitted" },
		];
		expect(at(acquitted, "2027-01-14").revision).toBe(true);
		expect(at(acquitted, "2027-01-15").revision).toBe(false);
	});

	test("names the pardon as its cause", () => {
		expect(at([...SATISFIED, pardoned()], "2026-04-01")).toMatchObject({
			rule: "R1",
			cause: 5,
		});
	});

	test("takes the earliest departure and any death, in whatever order they are given", () => {
		const left = (...departures: Context["agent"]["departures"]) =>
			context({
				readings: confirmed({ L11: "six-months" }),
				agent: { status: "official", departures },
			});
		const gone = { on: day("2027-08-31"), reason: "resignation" } as const;
		const dead = { on: day("2027-12-01"), reason: "death" } as const;
		expect(at(FILED, "2027-11-30", left(dead, gone))).toMatchObject({
			outcome: "until",
			keepThrough: "2028-02-29",
		});
		const again = { on: day("2027-11-01"), reason: "retirement" } as const;
		for (const twice of [left(gone, again), left(again, gone)])
			expect(at(FILED, "2027-11-30", twice)).toMatchObject({
				outcome: "until",
				keepThrough: "2028-02-29",
			});
		expect(at(FILED, "2027-12-01", left(dead, gone))).toMatchObject({
			outcome: "undetermined",
			rule: "R4",
		});
		expect(at(FILED, "2027-12-01", left(gone, dead))).toMatchObject({
			outcome: "undetermined",
		});
		expect(
			at(FILED, "2028-03-02", left({ ...dead, on: day("2028-03-01") }, gone)),
		).toMatchObject({ outcome: "due", dueFrom: "2028-03-01" });
	});
});

describe("the sanction's facts for the other dossiers", () => {
	test("are days, bodies and weights, nothing else", () => {
		const state = dossier([
			...REPRIMANDED,
			decisionNotified("2026-10-06", "registered"),
			recourse("council", "2026-10-20"),
			{ step: "recourse-decided", on: day("2027-01-15"), outcome: "acquitted" },
		]);
		expect(sanctionFacts(state)).toEqual({
			decisions: [
				{
					on: "2026-10-05",
					by: "college",
					onAppeal: false,
					weight: "minor",
					notified: { on: "2026-10-06", effective: "2026-10-11" },
					recourse: "2026-10-20",
				},
				{
					on: "2027-01-15",
					by: "council",
					onAppeal: true,
					weight: "none",
					notified: null,
					recourse: null,
				},
			],
		});
	});

	test("keep every decision of a chain, each with its own notification", () => {
		const state = dossier([
			...BEFORE_COUNCIL,
			sanctioned("council", "demotion", "2026-12-01"),
			decisionNotified("2026-12-02"),
			recourse("tribunal", "2027-02-01"),
			{
				step: "recourse-decided",
				on: day("2027-10-01"),
				outcome: "confirmed",
			},
			decisionNotified("2027-10-04", "registered"),
			recourse("court", "2027-10-20"),
			{
				step: "recourse-decided",
				on: day("2028-05-02"),
				outcome: "confirmed",
			},
			decisionNotified("2028-05-08"),
		]);
		expect(
			sanctionFacts(state).decisions.map((each) => [
				each.by,
				each.weight,
				each.notified?.effective,
				each.recourse,
			]),
		).toEqual([
			["council", "graver", "2026-12-02", "2027-02-01"],
			["tribunal", "graver", "2027-10-09", "2027-10-20"],
			["court", "graver", "2028-05-08", null],
		]);
	});

	test("are empty without a decision", () => {
		expect(sanctionFacts(dossier(FILED))).toEqual({ decisions: [] });
	});

	test("weigh several sanctions by the gravest (K5)", () => {
		const state = dossier([
			...BEFORE_COUNCIL,
			{
				step: "sanctioned",
				on: day("2026-12-01"),
				by: "council",
				sanctions: [{ kind: "warning" }, { kind: "transfer" }],
			},
		]);
		expect(sanctionFacts(state).decisions[0]?.weight).toBe("graver");
	});

	test("survive a round trip through JSON", () => {
		const facts = sanctionFacts(dossier(REPRIMANDED));
		expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
	});
});
