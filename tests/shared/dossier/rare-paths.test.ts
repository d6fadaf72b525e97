import { describe, expect, test } from "vitest";
import { decide, evolve } from "../../../shared/dossier/decide.ts";
import { standingOn } from "../../../shared/dossier/history.ts";
import type { DossierState } from "../../../shared/dossier/state.ts";
import type { Step, StepRef } from "../../../shared/dossier/steps.ts";
import { limits } from "../../../shared/limits/limits.ts";
import {
	BEFORE_COUNCIL,
	context,
	day,
	decisionNotified,
	dossier,
	FILED,
	filed,
	inquired,
	known,
	notified,
	OFFICIAL,
	recourse,
	ref,
	referred,
	refusalOf,
	replied,
	sanctioned,
} from "./given.ts";

const rectified = (
	state: DossierState,
	target: StepRef,
	replacement: Step | null,
) =>
	decide(
		state,
		{
			do: "rectify-step",
			on: day("2026-06-01"),
			target,
			replacement,
			reason: "typed wrongly",
		},
		context(),
	);

describe("a step moved to a later day", () => {
	test("is refused when a step that it passes stood on it", () => {
		const outcome = rectified(dossier(FILED), ref(2), notified("2026-03-18"));
		expect(outcome).toMatchObject({
			ok: false,
			reason: {
				rule: "P3",
				why: "order-not-notified",
				step: "reply-received",
				later: 3,
			},
		});
	});

	test("is moved when every step that it passes still stands", () => {
		const hold: Step = {
			step: "hold-placed",
			on: day("2026-03-10"),
			ground: "litigation",
		};
		const state = dossier([...FILED, hold]);
		const later = { ...hold, on: day("2026-04-20") };
		expect(rectified(state, ref(6), later)).toMatchObject({ ok: true });
	});

	test("is refused when it was never recorded", () => {
		expect(rectified(dossier(FILED), ref(99), replied())).toMatchObject({
			ok: false,
			reason: { why: "nothing-to-rectify", step: "step-rectified" },
		});
	});

	test("tells of no rectification before there was one", () => {
		const { entries } = dossier(FILED);
		for (const { rectifiedBy } of entries) expect(rectifiedBy).toEqual([]);
	});
});

describe("what the law allows on paths seldom taken", () => {
	test("files again what the commissioner sent back (P5, P6)", () => {
		const returned = dossier([...FILED, referred(), inquired("minor")]);
		expect(refusalOf(returned, filed("2026-10-01"))).toBeNull();
	});

	test("suspends under a recourse against an acquittal, not without one (P15)", () => {
		const acquitted: Step = {
			step: "acquitted",
			on: day("2026-12-01"),
			by: "council",
		};
		const suspended: Step = {
			step: "suspended",
			on: day("2027-01-04"),
			by: "college",
		};
		const free = [...BEFORE_COUNCIL, acquitted];
		const attacked: Step = {
			step: "recourse",
			on: day("2026-12-10"),
			to: "tribunal",
			by: "college",
		};
		expect(refusalOf(dossier(free), suspended)).toBe("P15 no-procedure");
		expect(refusalOf(dossier([...free, attacked]), suspended)).toBeNull();
	});

	test("keeps a decision's own notification when the contract's end is notified (P10, T4)", () => {
		const employee = context({
			agent: { ...OFFICIAL, status: "employee", entered: day("2020-06-01") },
		});
		const dismissed: readonly Step[] = [
			...BEFORE_COUNCIL,
			sanctioned("council", "dismissal", "2026-12-01"),
			decisionNotified("2026-12-03"),
			{ step: "contract-ended", on: day("2026-12-15") },
			decisionNotified("2026-12-17"),
		];
		const state = dossier(dismissed, employee);
		const { decisions, notifiable } = standingOn(state, day("2027-01-04"));
		expect(decisions[0]?.notified?.on).toEqual(day("2026-12-03"));
		expect(notifiable?.notified?.on).toEqual(day("2026-12-17"));
		expect(
			limits(state, employee, day("2027-01-04")).find(
				({ id }) => id === "recourse",
			)?.lastDay,
		).toBe("2027-03-03");
	});

	test("folds the end of a recourse that nobody took as the court's own decision, to no sanction", () => {
		const stray: readonly Step[] = [
			known(),
			{ step: "recourse-decided", on: day("2026-03-03"), outcome: "confirmed" },
			recourse("court", "2026-03-04"),
		];
		const state = stray.reduce<DossierState>(evolve, dossier([]));
		const { stage, decisions } = standingOn(state, day("2026-03-05"));
		expect(stage).toBe("decided");
		expect(decisions[0]).toMatchObject({ by: "court", sanctions: [] });
	});
});
