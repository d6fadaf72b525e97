import { describe, expect, test } from "vitest";
import type { Context } from "../../../shared/dossier/context.ts";
import type { Step } from "../../../shared/dossier/steps.ts";
import {
	explainBlocker,
	explainVerdict,
} from "../../../shared/retention/explain.ts";
import type { SanctionFacts } from "../../../shared/retention/sanction-facts.ts";
import {
	ALL_DEFAULT,
	ANSWERED,
	BEFORE_COUNCIL,
	closed,
	confirmed,
	context,
	day,
	decisionNotified,
	dossier,
	FILED,
	filed,
	forwarded,
	inquired,
	issued,
	known,
	notified,
	OFFICIAL,
	pardoned,
	putAside,
	REPRIMANDED,
	RETURNED,
	recourse,
	referred,
	SATISFIED,
	sanctioned,
	satisfied,
} from "../dossier/given.ts";

const why = (steps: readonly Step[], on: string, within: Context = context()) =>
	explainVerdict(dossier(steps), within, day(on));
const keyOf = (steps: readonly Step[], on: string, within?: Context) =>
	why(steps, on, within).answer.key;
const left = (
	on: string,
	reason: "resignation" | "death" = "resignation",
	readings: Context["readings"] = {},
) =>
	context({
		readings,
		agent: { ...OFFICIAL, departures: [{ on: day(on), reason }] },
	});
const minorOn = (
	on: string,
	weight: "minor" | "graver" = "minor",
): SanctionFacts => ({
	// A day of the calendar written out.
	decisions: [
		{
			on: on as SanctionFacts["decisions"][number]["on"],
			by: "college",
			onAppeal: false,
			weight,
			notified: null,
			recourse: null,
		},
	],
});

describe("the explanation of a verdict", () => {
	test("answers with rule, sources, version, inputs, calculation, readings and what would change it", () => {
		expect(
			why(REPRIMANDED, "2026-10-12", context({ readings: ALL_DEFAULT })),
		).toEqual({
			subject: { kind: "verdict" },
			answer: {
				key: "kept-three-years-after-sanction",
				params: { through: "2029-10-05" },
			},
			rule: "R3b",
			alsoRules: [],
			sources: [
				{ act: "N", article: "3" },
				{ act: "S", article: "67" },
			],
			lawVersion: { since: "2006-09-11", change: "order-of-justification" },
			inputs: [
				{ label: "sanctioned-on", value: "2026-10-05", ref: 7 },
				{ label: "sanctioned-by", value: "college", ref: 7 },
				{ label: "sanction", value: "reprimand", ref: 7 },
			],
			days: [],
			calculation: [
				{
					key: "sanction-dated",
					params: { day: "2026-10-05", option: "decision" },
				},
				{
					key: "years-added",
					params: { from: "2026-10-05", count: 3, to: "2029-10-05" },
				},
			],
			readings: [
				{ id: "L12", option: "decision", confirmed: true, provisional: false },
			],
			wouldChange: [
				{
					key: "would-change-later-sanction",
					params: { through: "2029-10-05" },
				},
			],
			unknown: [],
		});
	});

	test("is JSON-safe", () => {
		const found = why(FILED, "2026-05-01");
		expect(JSON.parse(JSON.stringify(found))).toEqual(found);
	});

	test("says for each stage why nothing has ended (R0)", () => {
		expect(keyOf([], "2026-01-01")).toBe("running-procedure");
		expect(keyOf(REPRIMANDED, "2026-05-01")).toBe("running-procedure");
		expect(
			why([...REPRIMANDED, recourse("council", "2026-10-20")], "2026-10-20")
				.answer,
		).toEqual({
			key: "running-recourse",
			params: { body: "council", since: "2026-10-20" },
		});
	});

	test("says what a sanction without a date waits for (K3)", () => {
		const by = (L12: "effective-notification" | "final") =>
			context({ readings: confirmed({ L12 }) });
		expect(keyOf(REPRIMANDED, "2026-10-06", by("effective-notification"))).toBe(
			"running-sanction-not-notified",
		);
		const posted = [
			...REPRIMANDED,
			decisionNotified("2026-10-06", "registered"),
		];
		expect(
			why(posted, "2026-10-07", by("effective-notification")).answer,
		).toEqual({
			key: "running-sanction-effective-from",
			params: { day: "2026-10-11" },
		});
		expect(keyOf(REPRIMANDED, "2026-10-06", by("final"))).toBe(
			"running-sanction-not-notified",
		);
		expect(why(posted, "2026-10-07", by("final")).answer).toEqual({
			key: "running-sanction-final-from",
			params: { day: "2026-11-12" },
		});
		expect(why(posted, "2026-10-07", by("final")).alsoRules).toEqual(["K3"]);
	});

	test("says how long the council's acquittal stays open (K2)", () => {
		const acquitted: readonly Step[] = [
			...BEFORE_COUNCIL,
			{ step: "acquitted", on: day("2026-12-01"), by: "council" },
		];
		expect(keyOf(acquitted, "2026-12-01")).toBe(
			"running-acquittal-not-notified",
		);
		const told = [...acquitted, decisionNotified("2026-12-02")];
		expect(why(told, "2026-12-20").answer).toEqual({
			key: "running-acquittal-open",
			params: { through: "2027-03-02" },
		});
		expect(why(told, "2027-03-03").answer).toEqual({
			key: "acquitted-nothing-to-keep",
			params: { day: "2027-03-03" },
		});
		expect(
			keyOf(
				told,
				"2027-03-03",
				context({ readings: confirmed({ L14: "undetermined" }) }),
			),
		).toBe("undetermined-acquittal");
	});

	test("says why nothing is to be kept", () => {
		expect(why([...SATISFIED, pardoned()], "2026-05-01").answer).toEqual({
			key: "pardoned-nothing-to-keep",
			params: { day: "2026-04-01" },
		});
		expect(
			why([...ANSWERED, forwarded(), closed()], "2026-05-01"),
		).toMatchObject({
			answer: { key: "closed-nothing-to-keep", params: { day: "2026-04-20" } },
			inputs: [
				{ label: "closed-on", value: "2026-04-20", ref: 5 },
				{ label: "closed-by", value: "college", ref: 5 },
			],
		});
		const byCommissioner = [
			...ANSWERED,
			forwarded(),
			referred(),
			inquired("closure"),
		];
		expect(why(byCommissioner, "2026-10-01").inputs[1]).toEqual({
			label: "closed-by",
			value: "commissioner",
			ref: 6,
		});
	});

	test("follows the limitation and what ends it early (R2)", () => {
		expect(why(FILED, "2026-05-01")).toMatchObject({
			answer: {
				key: "kept-until-limitation",
				params: { through: "2029-02-25" },
			},
			alsoRules: ["T5"],
			calculation: [
				{
					key: "years-added",
					params: { from: "2026-02-25", count: 3, to: "2029-02-25" },
				},
			],
		});
		expect(why(FILED, "2026-05-01").wouldChange.map(({ key }) => key)).toEqual([
			"would-change-breach-day",
			"would-change-offence",
			"would-change-pardon",
			"would-change-forwarding",
			"would-change-leaving",
		]);
		expect(why(FILED, "2029-02-26")).toMatchObject({
			answer: { key: "limitation-passed" },
		});
		expect(why(FILED, "2029-02-26").calculation.at(-1)).toEqual({
			key: "due-next-day",
			params: { through: "2029-02-25", due: "2029-02-26" },
		});
		expect(why(FILED, "2027-08-31", left("2027-08-31"))).toMatchObject({
			answer: { key: "left-nothing-to-keep", params: { day: "2027-08-31" } },
			alsoRules: ["T5", "K8"],
		});
		const sixMonths = left(
			"2027-08-31",
			"resignation",
			confirmed({ L11: "six-months" }),
		);
		expect(why(FILED, "2027-09-01", sixMonths).answer).toEqual({
			key: "kept-six-months-after-leaving",
			params: { through: "2028-02-29" },
		});
		expect(keyOf(FILED, "2028-03-01", sixMonths)).toBe(
			"six-months-after-leaving-passed",
		);
		expect(
			why(FILED, "2030-01-01", left("2029-12-01")).calculation,
		).toContainEqual({
			key: "left-after-limitation",
			params: { day: "2029-12-01" },
		});
		expect(why(FILED, "2027-08-31", left("2027-08-31", "death"))).toMatchObject(
			{ answer: { key: "undetermined-death" }, alsoRules: ["T5", "K9"] },
		);
	});

	test("says that the time had already passed when it began", () => {
		const old = [
			known("2026-03-02", "2022-01-10"),
			issued(),
			notified(),
			...SATISFIED.slice(3),
			filed(),
		];
		expect(why(old, "2026-04-01").calculation.at(-1)).toEqual({
			key: "due-from-cause",
			params: { due: "2026-04-01" },
		});
	});

	test("works out limitation with referral and offence (K6, K7)", () => {
		const back: readonly Step[] = [
			...SATISFIED,
			forwarded(),
			referred(),
			inquired("minor"),
			filed("2026-10-01"),
		];
		expect(why(back, "2026-10-01").calculation).toContainEqual({
			key: "limitation-restarted",
			params: { referred: "2026-04-08", through: "2029-04-08" },
		});
		const together: readonly Step[] = [
			known("2026-03-02", "2026-03-02"),
			issued("2026-03-02"),
			notified("2026-03-02"),
			{ step: "reply-received", on: day("2026-03-02") },
			satisfied("2026-03-02"),
			referred("2026-03-02"),
			inquired("minor", "2026-05-04"),
			filed("2026-06-01"),
		];
		expect(why(together, "2026-06-01").calculation).toContainEqual({
			key: "limitation-restart-earlier",
			params: { referred: "2026-03-02", through: "2029-03-02" },
		});
		const delit: Step = {
			step: "offence",
			on: day("2026-03-25"),
			kind: "delit",
		};
		const offended = [...SATISFIED, delit, filed()];
		expect(why(offended, "2026-04-01")).toMatchObject({
			unknown: [{ key: "unknown-prosecutor" }],
		});
		expect(why(offended, "2026-04-01").calculation).toContainEqual({
			key: "criminal-limitation",
			params: { offence: "delit", count: 5, through: "2031-02-25" },
		});
		const said: readonly Step[] = [
			...offended,
			{
				step: "prosecutor-said",
				on: day("2026-09-01"),
				limitationThrough: day("2033-01-01"),
			},
		];
		expect(why(said, "2026-09-01").calculation.map(({ key }) => key)).toEqual([
			"years-added",
			"prosecutor-limitation",
			"latest-counts",
		]);
	});

	test("says what no one can tell (R4)", () => {
		const without = (
			breach: Extract<Step, { step: "facts-known" }>["breach"],
		): readonly Step[] => [
			{ step: "facts-known", on: day("2026-03-02"), breach },
			...FILED.slice(1),
		];
		expect(why(without({}), "2026-04-01")).toMatchObject({
			answer: { key: "undetermined-breach-date" },
			unknown: [{ key: "unknown-breach-date" }],
		});
		expect(
			keyOf(
				without({ last: day("2026-02-25"), continuous: true }),
				"2026-04-01",
				context({ readings: confirmed({ L8: "undetermined" }) }),
			),
		).toBe("undetermined-continuous");
		const back: readonly Step[] = [
			...SATISFIED,
			forwarded(),
			referred(),
			inquired("minor"),
			filed("2026-10-01"),
		];
		expect(
			keyOf(
				back,
				"2026-10-01",
				context({ readings: confirmed({ L9: "undetermined" }) }),
			),
		).toBe("undetermined-after-referral");
		const victim: Step = {
			step: "offence",
			on: day("2026-03-25"),
			kind: "delit",
			minorVictim: true,
		};
		expect(
			keyOf(
				[...SATISFIED, victim, filed()],
				"2026-04-01",
				context({ readings: confirmed({ L10: "as-qualified" }) }),
			),
		).toBe("undetermined-minor-victim");
		expect(keyOf([...SATISFIED, putAside()], "2026-04-01")).toBe(
			"undetermined-put-aside",
		);
		const excused: Step = {
			step: "reply-missing",
			on: day("2026-03-20"),
			exceptional: { reason: "hospital" },
		};
		expect(
			why([known(), issued(), notified(), excused, filed()], "2026-04-01"),
		).toMatchObject({
			answer: { key: "undetermined-no-reply" },
			inputs: [
				{ label: "filed-on" },
				{ label: "silence-on", value: "2026-03-20", ref: 3 },
			],
		});
		const employee = context({
			agent: { status: "employee", entered: day("2021-05-01"), departures: [] },
		});
		const state = dossier(
			[...ANSWERED, { step: "contract-ended", on: day("2026-05-20") }],
			employee,
		);
		const answer = (within: Context) =>
			explainVerdict(state, within, day("2026-05-20")).answer.key;
		expect(answer(employee)).toBe("undetermined-contract-ended");
		const readings = confirmed({ L16: "as-R3c" });
		expect(answer({ ...employee, readings })).toBe("kept-for-career-contract");
	});

	test("says why a dossier is kept for the career (R3c)", () => {
		const demoted = [
			...BEFORE_COUNCIL,
			sanctioned("council", "demotion", "2026-12-01"),
		];
		expect(why(demoted, "2030-01-01")).toMatchObject({
			answer: { key: "kept-for-career-graver" },
			unknown: [{ key: "unknown-end-of-career" }],
		});
		expect(why(demoted, "2041-09-01", left("2041-08-31")).answer).toEqual({
			key: "kept-after-career",
			params: { through: "2042-02-28" },
		});
		expect(keyOf(demoted, "2042-03-01", left("2041-08-31"))).toBe(
			"after-career-passed",
		);
		const followed = why(
			REPRIMANDED,
			"2028-06-20",
			context({ others: [minorOn("2028-06-20")] }),
		);
		expect(followed).toMatchObject({
			answer: {
				key: "kept-for-career-followed",
				params: { day: "2028-06-20" },
			},
			alsoRules: ["K4"],
		});
		expect(followed.calculation.at(-1)).toEqual({
			key: "followed-within",
			params: { first: "2026-10-05", last: "2029-10-05", day: "2028-06-20" },
		});
		expect(followed.inputs.at(-1)).toEqual({
			label: "other-sanction-on",
			value: "2028-06-20",
			ref: null,
		});
		const following = why(
			REPRIMANDED,
			"2028-06-20",
			context({
				readings: confirmed({ L13: "both" }),
				others: [minorOn("2025-01-15")],
			}),
		);
		expect(following.answer).toEqual({
			key: "kept-for-career-following",
			params: { day: "2025-01-15" },
		});
	});

	test("names the first of several sanctions that followed", () => {
		const others = [minorOn("2029-01-01"), minorOn("2028-06-20", "graver")];
		for (const told of [others, others.toReversed()])
			expect(
				why(REPRIMANDED, "2029-06-20", context({ others: told })).answer,
			).toMatchObject({ params: { day: "2028-06-20" } });
	});

	test("passes over another sanction that has no date yet, wherever it is told", () => {
		const others = [
			minorOn("2029-01-01"),
			minorOn("2029-12-01"),
			minorOn("2028-06-20"),
		];
		for (const told of [others, others.toReversed()])
			expect(
				why(REPRIMANDED, "2029-06-20", context({ others: told })).answer,
			).toMatchObject({ params: { day: "2028-06-20" } });
	});

	test("says that the graver of several sanctions decides (K5)", () => {
		const both: readonly Step[] = [
			...RETURNED,
			{
				step: "sanctioned",
				on: day("2026-10-05"),
				by: "college",
				sanctions: [{ kind: "warning" }, { kind: "reprimand" }],
			},
		];
		expect(why(both, "2026-10-05")).toMatchObject({
			alsoRules: ["K5"],
			calculation: [
				{ key: "graver-decides" },
				{ key: "sanction-dated" },
				{ key: "years-added" },
			],
		});
		expect(why(REPRIMANDED, "2026-10-05").alsoRules).toEqual([]);
	});

	test("gives a human decision with its day and no reading (K11)", () => {
		const human = (
			decision: Extract<Step, { step: "human-decided" }>["decision"],
		): readonly Step[] => [
			...SATISFIED,
			putAside(),
			{ step: "human-decided", on: day("2026-05-04"), decision },
		];
		expect(why(human({ destroy: true }), "2026-05-04")).toMatchObject({
			answer: { key: "human-destroys", params: { day: "2026-05-04" } },
			readings: [],
			inputs: [{ label: "human-decision-on", ref: 6 }],
		});
		const kept = human({ keepThrough: day("2028-01-31") });
		expect(why(kept, "2026-05-04").answer).toEqual({
			key: "human-keeps",
			params: { through: "2028-01-31", day: "2026-05-04" },
		});
		expect(keyOf(kept, "2028-02-01")).toBe("human-keeping-passed");
	});

	test("dates the law by the day of the cause", () => {
		const old = [
			known("2007-01-02", "2007-01-01"),
			issued("2007-01-03"),
			notified("2007-01-04"),
			{ step: "reply-received", on: day("2007-01-05") },
			{
				step: "assessed",
				on: day("2007-01-05"),
				reply: "satisfactory",
				grave: false,
			},
			filed("2007-01-08"),
		] as const;
		expect(why(old, "2026-01-01").lawVersion.change).toBe(
			"order-of-justification",
		);
	});
});

describe("the explanation of what blocks", () => {
	const due: readonly Step[] = [...SATISFIED, pardoned()];
	const blocker = (
		steps: readonly Step[],
		on: string,
		id: "hold" | "archives" | "provisional",
		within = context(),
	) => explainBlocker(dossier(steps), within, day(on), id);

	test("names the hold that has stood longest (K14)", () => {
		const held: readonly Step[] = [
			...due,
			{ step: "hold-placed", on: day("2026-04-10"), ground: "litigation" },
			{ step: "hold-placed", on: day("2026-04-11"), ground: "request" },
		];
		expect(blocker(held, "2026-04-12", "hold")).toMatchObject({
			subject: { kind: "blocker", id: "hold" },
			rule: "K14",
			answer: {
				key: "blocked-by-hold",
				params: { ground: "litigation", since: "2026-04-10" },
			},
		});
		expect(
			blocker(
				[...held, { step: "hold-lifted", on: day("2026-04-12") }],
				"2026-04-12",
				"hold",
			)?.answer,
		).toMatchObject({ params: { ground: "request" } });
	});

	test("follows the archives gate (A1)", () => {
		expect(blocker(due, "2026-04-02", "archives")).toMatchObject({
			rule: "A1",
			answer: { key: "blocked-by-archives-unasked" },
			readings: [{ id: "L7" }],
		});
		const asked: readonly Step[] = [
			...due,
			{ step: "archives-notified", on: day("2026-04-03") },
		];
		expect(blocker(asked, "2026-07-03", "archives")?.answer).toEqual({
			key: "blocked-by-archives-waiting",
			params: { through: "2026-07-03" },
		});
		expect(blocker(asked, "2026-07-04", "archives")).toBeNull();
		const opposed: readonly Step[] = [
			...asked,
			{ step: "archives-answered", on: day("2026-04-20"), answer: "opposed" },
		];
		expect(blocker(opposed, "2026-08-01", "archives")?.answer).toEqual({
			key: "blocked-by-archives-opposed",
			params: { day: "2026-04-20" },
		});
	});

	test("counts the readings that wait", () => {
		expect(blocker(REPRIMANDED, "2029-10-06", "provisional")).toMatchObject({
			rule: "L12",
			answer: { key: "blocked-provisional", params: { count: 1 } },
			wouldChange: [
				{ key: "would-change-reading", params: { reading: "L12" } },
			],
			readings: [{ id: "L12" }],
		});
	});

	test("says what it rests on and what would open it", () => {
		const asked: readonly Step[] = [
			...due,
			{ step: "archives-notified", on: day("2026-04-03") },
		];
		const opposed: readonly Step[] = [
			...asked,
			{ step: "archives-answered", on: day("2026-04-20"), answer: "opposed" },
		];
		const held: readonly Step[] = [
			...due,
			{ step: "hold-placed", on: day("2026-04-10"), ground: "litigation" },
		];
		const made = (steps: readonly Step[], id: "hold" | "archives") => {
			const found = blocker(steps, "2026-05-01", id);
			return [
				found?.inputs.map(
					({ label, value, ref }) => `${label}=${value}#${ref}`,
				),
				found?.wouldChange.map(({ key }) => key),
			];
		};
		expect(made(due, "archives")).toEqual([
			[],
			["would-change-archives-notice"],
		]);
		expect(made(asked, "archives")).toEqual([
			["archives-notified-on=2026-04-03#6"],
			["would-change-archives-answer"],
		]);
		expect(made(opposed, "archives")).toEqual([
			["archives-answer=opposed#7"],
			[],
		]);
		expect(made(held, "hold")).toEqual([
			["hold-since=2026-04-10#6", "hold-ground=litigation#6"],
			["would-change-hold-lifted"],
		]);
	});

	test("is null for what does not block", () => {
		expect(blocker(due, "2026-04-02", "hold")).toBeNull();
		expect(blocker(due, "2026-04-02", "provisional")).toBeNull();
		expect(blocker(FILED, "2026-04-02", "archives")).toBeNull();
	});
});
