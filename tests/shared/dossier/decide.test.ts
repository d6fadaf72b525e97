import { describe, expect, test } from "vitest";
import { isoDate } from "../../../shared/base/dates.ts";
import { decide, evolve } from "../../../shared/dossier/decide.ts";
import { history } from "../../../shared/dossier/history.ts";
import {
	type DossierState,
	initialState,
} from "../../../shared/dossier/state.ts";
import type { Command, LawEvent, Step } from "../../../shared/dossier/steps.ts";
import { limits } from "../../../shared/limits/limits.ts";
import { verdict } from "../../../shared/retention/verdict.ts";
import {
	ANSWERED,
	confirmed,
	context,
	day,
	dossier,
	FILED,
	filed,
	folded,
	forwarded,
	inquired,
	issued,
	known,
	notified,
	pardoned,
	putAside,
	ref,
	refusalOf,
	replied,
	SATISFIED,
	satisfied,
	silent,
} from "./given.ts";

const record = (step: Step): Command => ({ do: "record-step", step });

type Rectify = Extract<Command, { do: "rectify-step" }>;
const rectify = (
	target: number,
	replacement: Step | null,
	on = "2026-12-01",
): Rectify => ({
	do: "rectify-step",
	on: day(on),
	target: ref(target),
	replacement,
	reason: "typed wrongly",
});

function done(state: DossierState, command: Command): DossierState {
	const decision = decide(state, command, context());
	if (!decision.ok) throw new Error(decision.reason.why);
	return decision.value.reduce(evolve, state);
}

const refused = (state: DossierState, command: Command, within = context()) => {
	const decision = decide(state, command, within);
	return decision.ok ? null : decision.reason;
};

describe("recording a step", () => {
	test("gives the step itself as the one event", () => {
		expect(decide(initialState, record(known()), context())).toEqual({
			ok: true,
			value: [known()],
		});
	});

	test("names the rule, the tag, the step and the inputs of a refusal (P3)", () => {
		const state = dossier([known(), issued(), notified()]);
		expect(refused(state, record(silent("2026-03-19")))).toEqual({
			rule: "P3",
			why: "reply-limit-running",
			inputs: { through: "2026-03-19" },
			step: "reply-missing",
			on: "2026-03-19",
			later: null,
		});
	});

	test("is kept although an earlier step could not stand any more", () => {
		const twice = folded(known(), issued(), issued("2026-03-07"), notified());
		const hold: Step = {
			step: "hold-placed",
			on: day("2026-03-10"),
			ground: "litigation",
		};
		expect(decide(twice, record(hold), context())).toEqual({
			ok: true,
			value: [hold],
		});
	});

	test("lets a suspension end once, and another one begin (P15)", () => {
		const suspend = (iso: string): Step => ({
			step: "suspended",
			on: day(iso),
			by: "college",
		});
		const end = (iso: string): Step => ({
			step: "suspension-ended",
			on: day(iso),
		});
		const ended = done(
			dossier([...ANSWERED, forwarded(), suspend("2026-04-02")]),
			record(end("2026-04-09")),
		);
		expect(refused(ended, record(end("2026-04-10")))?.why).toBe(
			"not-suspended",
		);
		expect(refused(ended, record(suspend("2026-04-10")))).toBeNull();
	});

	test("refuses a day after today, and only that", () => {
		const today = context({ today: day("2026-03-02") });
		expect(
			refused(initialState, record(known("2026-03-03")), today),
		).toMatchObject({
			rule: "K1",
			why: "after-today",
			inputs: { today: "2026-03-02" },
		});
		expect(
			refused(initialState, record(known("2026-03-02")), today),
		).toBeNull();
	});

	test("refuses an end of an inquiry that never began, also behind a later forwarding (P7)", () => {
		const state = dossier([...ANSWERED, forwarded("2026-04-01")]);
		for (const outcome of ["minor", "council", "closure"] as const)
			expect(
				refused(state, record(inquired(outcome, "2026-03-25"))),
			).toMatchObject({
				rule: "P7",
				why: "inquiry-missing",
				on: "2026-03-25",
				later: null,
			});
	});

	test("puts an earlier step at its place in the order of the law", () => {
		const state = done(
			dossier([known(), issued(), notified(), replied()]),
			record({
				step: "hold-placed",
				on: day("2026-03-07"),
				ground: "litigation",
			}),
		);
		expect(history(state).map(({ step, ref: place }) => [step, place])).toEqual(
			[
				["facts-known", 0],
				["order-issued", 1],
				["hold-placed", 4],
				["order-notified", 2],
				["reply-received", 3],
			],
		);
	});

	test("keeps steps of one day in the order of recording (K1)", () => {
		const state = dossier([
			...SATISFIED,
			putAside(),
			{ step: "hold-placed", on: day("2026-04-01"), ground: "other" },
			pardoned(),
		]);
		expect(
			history(state)
				.slice(-3)
				.map(({ step }) => step),
		).toEqual(["put-aside", "hold-placed", "pardoned"]);
	});

	test("names the later step that would lose its ground", () => {
		expect(
			refused(dossier(FILED), record(forwarded("2026-03-25"))),
		).toMatchObject({ rule: "P5", step: "filed", on: "2026-04-01", later: 5 });
	});

	test("does not blame a new step for one that stood wrongly before", () => {
		// Under `counts` the late reply was filed; under `silence` that filing would not be legal.
		const late = [
			known(),
			issued(),
			notified(),
			replied("2026-03-20"),
			satisfied("2026-03-25"),
			filed(),
		];
		const state = dossier(
			late,
			context({ readings: confirmed({ L18: "counts" }) }),
		);
		const hold: Step = {
			step: "hold-placed",
			on: day("2026-03-30"),
			ground: "other",
		};
		expect(
			refusalOf(
				state,
				hold,
				context({ readings: confirmed({ L18: "silence" }) }),
			),
		).toBeNull();
	});

	test("accepts a late step (K13)", () => {
		expect(refusalOf(dossier([known()]), issued("2026-09-01"))).toBeNull();
	});

	test("lets both sides go to the tribunal, each once (P11)", () => {
		const decided: Step[] = [
			...ANSWERED,
			forwarded(),
			{ step: "referred-to-commissioner", on: day("2026-04-08") },
			{
				step: "commissioner-decided",
				on: day("2026-09-15"),
				outcome: "council",
			},
			{
				step: "sanctioned",
				on: day("2026-12-01"),
				by: "council",
				sanctions: [{ kind: "demotion" }],
			},
			{ step: "recourse", on: day("2026-12-10"), to: "tribunal" },
		];
		const state = dossier(decided);
		const again = (by?: "agent" | "college"): Step => ({
			step: "recourse",
			on: day("2026-12-11"),
			to: "tribunal",
			...(by && { by }),
		});
		expect(refusalOf(state, again("college"))).toBeNull();
		expect(refusalOf(state, again())).toBe("P11 recourse-already-pending");
		expect(refusalOf(state, again("agent"))).toBe(
			"P11 recourse-already-pending",
		);
		expect(
			refusalOf(done(state, record(again("college"))), again("college")),
		).toBe("P11 recourse-already-pending");
	});

	test("keeps the college from attacking its own decision (P11)", () => {
		const decided: Step[] = [
			...ANSWERED,
			forwarded(),
			{ step: "referred-to-commissioner", on: day("2026-04-08") },
			{ step: "commissioner-decided", on: day("2026-09-15"), outcome: "minor" },
			{
				step: "sanctioned",
				on: day("2026-10-05"),
				by: "college",
				sanctions: [{ kind: "warning" }],
			},
		];
		expect(
			refusalOf(dossier(decided), {
				step: "recourse",
				on: day("2026-10-06"),
				to: "council",
				by: "college",
			}),
		).toBe("P11 college-cannot-appeal");
	});

	test("refuses an end of contract without the day of entry (P13)", () => {
		const within = context({ agent: { status: "employee", departures: [] } });
		expect(
			refusalOf(
				dossier(ANSWERED),
				{ step: "contract-ended", on: day("2026-05-20") },
				within,
			),
		).toBe("P13 entry-unknown");
	});

	test("counts the six months from the first departure, in whatever order they are given (P14)", () => {
		const gone = { on: day("2026-04-30"), reason: "resignation" } as const;
		const dead = { on: day("2026-11-15"), reason: "death" } as const;
		const referral: Step = {
			step: "referred-to-commissioner",
			on: day("2026-11-02"),
		};
		for (const departures of [
			[gone, dead],
			[dead, gone],
		]) {
			const within = context({ agent: { status: "official", departures } });
			const state = dossier([...ANSWERED, forwarded()], within);
			expect(refusalOf(state, referral, within)).toBe("P14 left-too-long-ago");
			expect(
				refusalOf(state, { ...referral, on: day("2026-11-16") }, within),
			).toBe("P14 agent-dead");
		}
		const again = { on: day("2026-10-01"), reason: "retirement" } as const;
		for (const departures of [
			[gone, again],
			[again, gone],
		]) {
			const within = context({ agent: { status: "official", departures } });
			const state = dossier([...ANSWERED, forwarded()], within);
			expect(refusalOf(state, referral, within)).toBe("P14 left-too-long-ago");
		}
	});

	test("lets a silence be excused after a late reply that counts as silence (L18)", () => {
		const state = dossier([
			known(),
			issued(),
			notified(),
			replied("2026-03-20"),
		]);
		const excused: Step = {
			step: "reply-missing",
			on: day("2026-03-23"),
			exceptional: { reason: "hospital", author: "C. Weber" },
		};
		expect(refusalOf(state, satisfied("2026-03-25"))).toBe(
			"P4 late-reply-is-silence",
		);
		expect(
			refusalOf(done(state, record(excused)), satisfied("2026-03-25")),
		).toBeNull();
	});

	test("wants an assessment of a reply that came after an excused silence (P5)", () => {
		const excused: Step = {
			step: "reply-missing",
			on: day("2026-03-20"),
			exceptional: { reason: "hospital" },
		};
		const silence = [known(), issued(), notified(), excused];
		expect(refusalOf(dossier(silence), filed("2026-04-20"))).toBeNull();
		expect(
			refusalOf(
				dossier([...silence, replied("2026-04-10")]),
				filed("2026-04-20"),
			),
		).toBe("P5 reply-not-assessed");
	});

	test("judges a late reply by the reading of its own day (L18)", () => {
		const readings = {
			L18: [
				{ from: null, option: "counts" },
				{ from: day("2026-03-22"), option: "silence" },
			],
		} as const;
		const state = dossier([
			known(),
			issued(),
			notified(),
			replied("2026-03-20"),
		]);
		expect(
			refusalOf(state, satisfied("2026-03-25"), context({ readings })),
		).toBeNull();
	});
});

describe("rectifying a step", () => {
	const state = dossier(FILED);

	test("puts the replacement in the step's place from the start", () => {
		const after = done(state, rectify(0, known("2026-03-02", "2025-06-30")));
		expect(verdict(after, context(), day("2026-04-02"))).toMatchObject({
			outcome: "until",
			keepThrough: "2028-06-30",
		});
		expect(after.entries[0]).toMatchObject({
			original: known(),
			step: known("2026-03-02", "2025-06-30"),
			rectifiedBy: [6],
		});
		expect(after.events).toBe(7);
	});

	test("moves a step whose day was wrong", () => {
		const after = done(state, rectify(2, notified("2026-03-08")));
		expect(
			limits(after, context(), day("2026-04-02")).find(
				({ id }) => id === "reply",
			)?.lastDay,
		).toBe("2026-03-18");
	});

	test("takes a step away, and gives it back", () => {
		const without = done(state, rectify(5, null));
		expect(history(without).map(({ step }) => step)).not.toContain("filed");
		expect(verdict(without, context(), day("2026-05-01")).outcome).toBe(
			"running",
		);
		const again = done(without, rectify(5, filed("2026-04-02")));
		expect(history(again).at(-1)).toMatchObject({
			step: "filed",
			ref: 5,
			on: day("2026-04-02"),
		});
		expect(again.entries[5]?.rectifiedBy).toEqual([6, 7]);
	});

	test("refuses what would leave a later step without its ground", () => {
		expect(refused(state, rectify(3, null))).toMatchObject({
			rule: "P5",
			step: "assessed",
			later: 4,
		});
		expect(
			refused(
				state,
				rectify(4, {
					step: "assessed",
					on: day("2026-03-20"),
					reply: "unsatisfactory",
					grave: false,
				}),
			),
		).toMatchObject({ rule: "P6", step: "filed", later: 5 });
	});

	test("refuses a replacement that is itself illegal at its place", () => {
		expect(
			refused(
				state,
				rectify(5, { step: "closed", on: day("2026-04-01"), by: "college" }),
			),
		).toMatchObject({ rule: "P6", step: "closed", later: null });
	});

	test("refuses an unknown step, and a rectification of a rectification", () => {
		expect(refused(state, rectify(99, null))).toMatchObject({
			rule: "K1",
			why: "nothing-to-rectify",
			step: "step-rectified",
		});
		expect(refused(done(state, rectify(5, null)), rectify(6, null))?.why).toBe(
			"nothing-to-rectify",
		);
	});

	test("refuses days after today, its own and the replacement's", () => {
		const today = context({ today: day("2026-06-01") });
		expect(
			refused(state, rectify(5, filed("2026-04-02"), "2026-06-02"), today)?.why,
		).toBe("after-today");
		expect(
			refused(state, rectify(5, filed("2026-06-02"), "2026-06-01"), today)?.why,
		).toBe("after-today");
		expect(
			refused(state, rectify(5, filed("2026-06-01"), "2026-06-01"), today),
		).toBeNull();
	});
});

describe("folding events", () => {
	test("stops at an unknown event", () => {
		// A stream from elsewhere: the types exclude it.
		const stranger = {
			step: "teleported",
			on: day("2026-03-02"),
		} as unknown as LawEvent;
		expect(() => evolve(initialState, stranger)).toThrow();
	});

	test("never refuses: an illegal history is folded as it stands", () => {
		const events: readonly Step[] = [
			filed(),
			pardoned(),
			{ step: "recourse-decided", on: day("2026-01-01"), outcome: "confirmed" },
			{ step: "decision-notified", on: day("2026-01-01"), how: "hand" },
			{ step: "suspension-confirmed", on: day("2026-01-01") },
			{ step: "recourse", on: day("2026-01-01"), to: "court" },
			{ step: "hold-lifted", on: day("2026-01-01") },
		];
		const state = events.reduce(evolve, initialState);
		expect(history(state)).toHaveLength(events.length);
		expect(() => verdict(state, context(), day("2026-06-01"))).not.toThrow();
	});

	test("keeps the day of each step", () => {
		expect(history(dossier(FILED)).map(({ on }) => isoDate(on))).toEqual([
			"2026-03-02",
			"2026-03-06",
			"2026-03-09",
			"2026-03-16",
			"2026-03-20",
			"2026-04-01",
		]);
	});
});
