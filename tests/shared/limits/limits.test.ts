import { describe, expect, test } from "vitest";
import type { Context } from "../../../shared/dossier/context.ts";
import type { Step } from "../../../shared/dossier/steps.ts";
import {
	explainLimit,
	lateIds,
	limits,
} from "../../../shared/limits/limits.ts";
import type { LimitId } from "../../../shared/limits/table.ts";
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
	forwarded,
	issued,
	known,
	notified,
	pardoned,
	REFERRED,
	REPRIMANDED,
	RETURNED,
	recourse,
	replied,
	SATISFIED,
	sanctioned,
	silent,
} from "../dossier/given.ts";

const limitOf = (
	id: LimitId,
	steps: readonly Step[],
	on: string,
	within: Context = context(),
) =>
	limits(dossier(steps, within), within, day(on)).find(
		(each) => each.id === id,
	);

describe("a limit", () => {
	test("tells its start, its last day, the step that met it and the consequence of missing it", () => {
		expect(
			limitOf(
				"dispatch",
				[known(), issued()],
				"2026-03-06",
				context({ readings: ALL_DEFAULT }),
			),
		).toEqual({
			id: "dispatch",
			rule: "T1",
			startsOn: "2026-03-02",
			startedBy: 0,
			lastDay: "2026-03-10",
			status: "met",
			metOn: "2026-03-06",
			metBy: 1,
			consequence: "nullity-risk",
			relied: [
				{ id: "L1", option: "counts", confirmed: true, provisional: false },
			],
			provisional: [],
			otherwise: [],
		});
	});

	test("is open through its last day, then passed", () => {
		expect(limitOf("dispatch", [known()], "2026-03-10")?.status).toBe("open");
		expect(limitOf("dispatch", [known()], "2026-03-11")?.status).toBe("passed");
	});

	test("that was met late says so for ever (K13)", () => {
		const steps = [known(), issued("2026-03-11")];
		expect(limitOf("dispatch", steps, "2026-03-10")?.status).toBe("open");
		expect(limitOf("dispatch", steps, "2040-01-01")?.status).toBe("met-late");
	});

	test("does not begin before its step", () => {
		const begun = limits(dossier([known()]), context(), day("2026-03-02"));
		expect(begun.map(({ id }) => id)).toEqual(["dispatch", "limitation"]);
	});

	test("relies on L2 only where a half-day lies in its way (K11)", () => {
		const at = (knownOn: string) =>
			limitOf("dispatch", [known(knownOn)], "2027-01-31")?.relied.map(
				({ id }) => id,
			);
		expect(at("2026-03-02")).toEqual(["L1"]);
		expect(at("2026-12-18")).toEqual(["L1", "L2"]);
		expect(at("2026-05-18")).toEqual(["L1", "L2"]);
	});

	test("tells where the other option of an open reading would put it (L1)", () => {
		expect(
			limitOf("dispatch", [known("2026-06-18", "2026-06-17")], "2026-06-18"),
		).toMatchObject({
			lastDay: "2026-06-27",
			provisional: ["L1"],
			otherwise: [
				{ reading: "L1", option: "does-not-count", lastDay: "2026-06-30" },
			],
		});
	});

	test("says nothing of a confirmed reading's other options", () => {
		const within = context({ readings: confirmed({ L1: "counts" }) });
		expect(
			limitOf("dispatch", [known("2026-06-18")], "2026-06-18", within),
		).toMatchObject({
			provisional: [],
			otherwise: [],
		});
	});

	test("met before a reading changed keeps the reading of its day", () => {
		const readings = {
			L1: [
				{ from: null, option: "counts" },
				{ from: day("2026-07-01"), option: "does-not-count" },
			],
		} as const;
		const within = context({ readings });
		const steps = [known("2026-06-18", "2026-06-17"), issued("2026-06-29")];
		expect(limitOf("dispatch", steps, "2026-08-01", within)?.status).toBe(
			"met-late",
		);
		expect(
			limitOf("dispatch", [known("2026-06-18")], "2026-08-01", within)?.lastDay,
		).toBe("2026-06-30");
	});

	test("met while nothing was confirmed is settled by the first confirmation", () => {
		const readings = {
			L1: [{ from: day("2026-07-01"), option: "does-not-count" }],
		} as const;
		const within = context({ readings });
		const steps = [known("2026-06-18", "2026-06-17"), issued("2026-06-29")];
		expect(limitOf("dispatch", steps, "2026-06-30", within)).toMatchObject({
			status: "met-late",
			provisional: ["L1"],
		});
		expect(limitOf("dispatch", steps, "2026-07-01", within)).toMatchObject({
			status: "met",
			provisional: [],
		});
	});
});

describe("the limit of the reply", () => {
	const onLeave = (from: string, to: string): readonly Step[] => [
		known("2026-06-04"),
		issued("2026-06-05"),
		{
			...notified("2026-06-08"),
			leave: { from: day(from), to: day(to) },
		} as Step,
	];

	test("waits for the answer where a later leave was not asked about (L5)", () => {
		expect(
			limitOf(
				"reply",
				onLeave("2026-06-10", "2026-06-12"),
				"2026-06-12",
				context({ readings: confirmed({ L5: "ask" }) }),
			),
		).toMatchObject({
			lastDay: "2026-06-18",
			provisional: ["L5"],
			otherwise: [{ reading: "L5", option: "yes", lastDay: "2026-06-22" }],
		});
	});

	test("waits no longer once the question was answered in the step (L4, L5)", () => {
		const steps = [
			known("2026-06-04"),
			issued("2026-06-05"),
			{
				...notified("2026-06-08"),
				leave: {
					from: day("2026-06-10"),
					to: day("2026-06-12"),
					kind: "sick",
					extends: true,
				},
			} as Step,
		];
		const readings = confirmed({ L4: "ask", L5: "ask" });
		expect(
			limitOf("reply", steps, "2026-06-12", context({ readings })),
		).toMatchObject({
			lastDay: "2026-06-22",
			provisional: [],
			relied: [{ id: "L4" }, { id: "L5" }],
		});
	});

	test("relies on no reading for a leave at dispatch (P3)", () => {
		expect(
			limitOf("reply", onLeave("2026-06-05", "2026-06-09"), "2026-06-12"),
		).toMatchObject({ relied: [], lastDay: "2026-06-24" });
	});

	test("is over, and missed, once silence is recorded", () => {
		const steps = [known(), issued(), notified(), silent()];
		expect(limitOf("reply", steps, "2026-05-01")).toMatchObject({
			status: "met-late",
			metOn: "2026-03-20",
		});
	});

	test("is met by a refusal", () => {
		const refusal: Step = {
			step: "reply-missing",
			on: day("2026-03-12"),
			refusal: true,
		};
		expect(
			limitOf("reply", [known(), issued(), notified(), refusal], "2026-05-01"),
		).toMatchObject({ status: "met", metOn: "2026-03-12" });
	});
});

describe("the other limits", () => {
	test("the college decides within three months, and L18 is consulted only for a late reply", () => {
		expect(limitOf("decide", SATISFIED, "2026-04-01")).toMatchObject({
			rule: "T3",
			lastDay: "2026-06-16",
			relied: [],
		});
		const late = [known(), issued(), notified(), replied("2026-03-20")];
		expect(
			limitOf(
				"decide",
				late,
				"2026-04-01",
				context({ readings: confirmed({ L18: "counts" }) }),
			)?.relied,
		).toMatchObject([{ id: "L18" }]);
	});

	test("a suspension by the commissioner is confirmed within eight days, without roll-over (P15)", () => {
		const suspended: Step = {
			step: "suspended",
			on: day("2026-04-10"),
			by: "commissioner",
		};
		const steps = [...REFERRED, suspended];
		expect(limitOf("suspension", steps, "2026-04-18")).toMatchObject({
			lastDay: "2026-04-18",
			status: "open",
			consequence: "suspension-lapses",
		});
		expect(limitOf("suspension", steps, "2026-04-19")?.status).toBe("passed");
		const confirmation: Step = {
			step: "suspension-confirmed",
			on: day("2026-04-19"),
		};
		const found = limits(
			dossier([...steps, confirmation]),
			context(),
			day("2026-05-01"),
		);
		expect(found.find(({ id }) => id === "suspension")?.status).toBe(
			"met-late",
		);
		expect(lateIds(found)).not.toContain("P15");
	});

	test("a suspension by the college needs no confirmation", () => {
		const suspended: Step = {
			step: "suspended",
			on: day("2026-04-10"),
			by: "college",
		};
		expect(
			limitOf("suspension", [...REFERRED, suspended], "2026-04-18"),
		).toBeUndefined();
	});

	test("a recourse window starts on the effective day and is only ever late by a step", () => {
		const steps = [
			...REPRIMANDED,
			decisionNotified("2026-10-06", "registered"),
		];
		expect(limitOf("recourse", steps, "2026-10-07")).toMatchObject({
			startsOn: "2026-10-11",
			lastDay: "2026-11-11",
		});
		expect(
			lateIds(limits(dossier(steps), context(), day("2026-12-01"))),
		).toEqual([]);
		const late = [...steps, recourse("council", "2026-11-12")];
		expect(
			lateIds(limits(dossier(late), context(), day("2026-12-01"))),
		).toEqual(["T4"]);
	});

	test("a decision that nothing follows opens no window of its own (P11)", () => {
		const first = [...REPRIMANDED, decisionNotified("2026-10-06")];
		const attacked = [...first, recourse("council", "2026-10-20")];
		const confirmed: readonly Step[] = [
			...attacked,
			{
				step: "recourse-decided",
				on: day("2027-01-15"),
				outcome: "confirmed",
			},
			decisionNotified("2027-01-18"),
		];
		expect(limitOf("recourse", first, "2026-11-01")).toMatchObject({
			lastDay: "2026-11-06",
			status: "open",
		});
		expect(limitOf("recourse", confirmed, "2027-03-01")).toMatchObject({
			startsOn: "2026-10-06",
			lastDay: "2026-11-06",
			status: "met",
			metOn: "2026-10-20",
		});
		const freed: readonly Step[] = [
			...RETURNED,
			{ step: "acquitted", on: day("2026-10-05"), by: "college" },
			decisionNotified("2026-10-07"),
		];
		expect(limitOf("recourse", freed, "2026-11-01")).toBeUndefined();
	});

	test("limitation runs from the breach until something ends the case (T5)", () => {
		expect(limitOf("limitation", FILED, "2029-02-25")).toMatchObject({
			rule: "T5",
			startsOn: "2026-02-25",
			lastDay: "2029-02-25",
			status: "open",
		});
		expect(limitOf("limitation", FILED, "2029-02-26")?.status).toBe("passed");
		expect(
			limitOf(
				"limitation",
				REPRIMANDED,
				"2030-01-01",
				context({ readings: ALL_DEFAULT }),
			),
		).toMatchObject({ status: "met", metOn: "2026-10-05" });
	});

	test("a pardon, a closure and the contract's end each end it (T5)", () => {
		const employee = context({
			agent: { status: "employee", entered: day("2020-06-01"), departures: [] },
		});
		const ended: Step = { step: "contract-ended", on: day("2026-04-03") };
		for (const [steps, metOn, within] of [
			[[...SATISFIED, pardoned("2026-04-01")], "2026-04-01", context()],
			[
				[...ANSWERED, forwarded("2026-04-01"), closed("2026-04-20")],
				"2026-04-20",
				context(),
			],
			[[...ANSWERED, ended], "2026-04-03", employee],
			[
				[
					...BEFORE_COUNCIL,
					sanctioned("council", "dismissal", "2026-12-01"),
					{ step: "contract-ended", on: day("2026-12-15") },
				],
				"2026-12-01",
				employee,
			],
		] as const)
			expect(limitOf("limitation", steps, "2030-01-01", within)).toMatchObject({
				status: "met",
				metOn,
			});
	});

	test("limitation is not counted without the day of the breach", () => {
		expect(
			limitOf(
				"limitation",
				[{ step: "facts-known", on: day("2026-03-02"), breach: {} }],
				"2026-04-01",
			),
		).toBeUndefined();
	});

	test("the National Archives have three months (A1)", () => {
		const asked: Step = { step: "archives-notified", on: day("2026-11-30") };
		expect(limitOf("archives", [...FILED, asked], "2026-12-01")).toMatchObject({
			rule: "A1",
			lastDay: "2027-02-28",
			status: "open",
		});
		const answered: Step = {
			step: "archives-answered",
			on: day("2026-12-10"),
			answer: "agreed",
		};
		expect(
			limitOf("archives", [...FILED, asked, answered], "2026-12-10")?.status,
		).toBe("met");
	});
});

describe("the explanation of a limit", () => {
	test("counts the working days of T1 one by one and names what it skips", () => {
		const found = explainLimit(
			dossier([known("2026-06-18")]),
			context({ readings: ALL_DEFAULT }),
			day("2026-06-19"),
			"dispatch",
		);
		expect(found).toMatchObject({
			subject: { kind: "limit", id: "dispatch" },
			answer: { key: "dispatch-by", params: { day: "2026-06-27" } },
			rule: "T1",
			alsoRules: ["P1"],
			sources: [{ act: "OJ", article: "1" }],
			lawVersion: { since: "2019-05-09" },
			inputs: [{ label: "facts-known-on", value: "2026-06-18", ref: 0 }],
			readings: [{ id: "L1", option: "counts", confirmed: true }],
		});
		expect(found?.days).toEqual([
			{ day: "2026-06-18", mark: "start" },
			{ day: "2026-06-19", mark: "counted", ordinal: 1 },
			{ day: "2026-06-20", mark: "counted", ordinal: 2 },
			{ day: "2026-06-21", mark: "skipped", reason: { kind: "sunday" } },
			{ day: "2026-06-22", mark: "counted", ordinal: 3 },
			{
				day: "2026-06-23",
				mark: "skipped",
				reason: { kind: "holiday", name: "national-day" },
			},
			{ day: "2026-06-24", mark: "counted", ordinal: 4 },
			{ day: "2026-06-25", mark: "counted", ordinal: 5 },
			{ day: "2026-06-26", mark: "counted", ordinal: 6 },
			{ day: "2026-06-27", mark: "last", ordinal: 7 },
		]);
	});

	test("names Saturdays and half-days that the readings take away", () => {
		const readings = confirmed({ L1: "does-not-count", L2: "no" });
		const reasons = (knownOn: string) =>
			explainLimit(
				dossier([known(knownOn)]),
				context({ readings }),
				day("2027-01-31"),
				"dispatch",
			)
				?.days.filter(({ mark }) => mark === "skipped")
				.map((each) => [each.day, each.reason?.kind]);
		expect(reasons("2026-12-18")).toEqual([
			["2026-12-19", "saturday"],
			["2026-12-20", "sunday"],
			["2026-12-24", "half-day"],
			["2026-12-25", "holiday"],
			["2026-12-26", "holiday"],
			["2026-12-27", "sunday"],
		]);
	});

	test("shows the ten days, the leave that extends them and the roll-over (T2)", () => {
		const steps = [
			known("2026-06-04"),
			issued("2026-06-05"),
			{
				...notified("2026-06-08"),
				leave: { from: day("2026-06-05"), to: day("2026-06-09") },
			} as Step,
		];
		const found = explainLimit(
			dossier(steps),
			context(),
			day("2026-06-09"),
			"reply",
		);
		expect(
			found?.days.map(({ day: iso, mark, ordinal, reason }) => [
				iso.slice(5),
				mark,
				ordinal,
				reason?.kind,
			]),
		).toEqual([
			["06-08", "start", undefined, undefined],
			...Array.from({ length: 10 }, (_, index) => [
				`06-${String(9 + index).padStart(2, "0")}`,
				"counted",
				index + 1,
				undefined,
			]),
			["06-19", "counted", 11, "leave"],
			["06-20", "counted", 12, "leave"],
			["06-21", "counted", 13, "leave"],
			["06-22", "counted", 14, "leave"],
			["06-23", "rolled", undefined, "holiday"],
			["06-24", "last", undefined, undefined],
		]);
		expect(found?.calculation.map(({ key }) => key)).toEqual([
			"first-day-excluded",
			"days-added",
			"leave-added",
			"rolled-over",
		]);
		expect(found?.calculation[2]).toEqual({
			key: "leave-added",
			params: { from: "2026-06-05", to: "2026-06-09", count: 5 },
		});
	});

	test("ends the ten days on their tenth when nothing rolls", () => {
		const found = explainLimit(
			dossier([known(), issued(), notified()]),
			context(),
			day("2026-03-10"),
			"reply",
		);
		expect(found?.days.at(-1)).toEqual({
			day: "2026-03-19",
			mark: "last",
			ordinal: 10,
		});
		expect(found?.days).toHaveLength(11);
	});

	test("says that a month was too short (T3)", () => {
		const steps = [
			known("2026-11-09"),
			issued("2026-11-16"),
			notified("2026-11-18"),
			replied("2026-11-30"),
		];
		const found = explainLimit(
			dossier(steps),
			context(),
			day("2026-12-01"),
			"decide",
		);
		expect(found?.calculation).toEqual([
			{
				key: "months-added",
				params: { from: "2026-11-30", count: 3, to: "2027-02-28" },
			},
			{ key: "clamped-to-month-end", params: { day: "2027-02-28" } },
		]);
	});

	test("tells posting from effect (P10) and shows only the days over which T4 rolled", () => {
		const steps = [
			...REPRIMANDED,
			decisionNotified("2026-10-09", "registered"),
		];
		const found = explainLimit(
			dossier(steps),
			context(),
			day("2026-10-20"),
			"recourse",
		);
		expect(found?.answer).toEqual({
			key: "recourse-by",
			params: { day: "2026-11-16", body: "council" },
		});
		expect(found?.calculation[0]).toEqual({
			key: "effective-after-posting",
			params: { posted: "2026-10-09", effective: "2026-10-14" },
		});
		expect(found?.days).toEqual([
			{ day: "2026-10-14", mark: "start" },
			{ day: "2026-11-14", mark: "rolled", reason: { kind: "saturday" } },
			{ day: "2026-11-15", mark: "rolled", reason: { kind: "sunday" } },
			{ day: "2026-11-16", mark: "last" },
		]);
	});

	test("names what another reading would make of it", () => {
		const found = explainLimit(
			dossier([known("2026-06-18")]),
			context(),
			day("2026-06-19"),
			"dispatch",
		);
		expect(found?.wouldChange[0]).toEqual({
			key: "would-change-other-reading",
			params: { reading: "L1", option: "does-not-count", day: "2026-06-30" },
		});
	});

	test("is null for a limit that has not begun", () => {
		expect(
			explainLimit(dossier([known()]), context(), day("2026-03-03"), "reply"),
		).toBeNull();
	});

	test("dates the law by the day that starts the limit", () => {
		const found = explainLimit(
			dossier([known("2018-05-02", "2018-05-01")]),
			context(),
			day("2026-03-03"),
			"dispatch",
		);
		expect(found?.lawVersion).toEqual({
			since: "2006-09-11",
			change: "order-of-justification",
		});
	});
});
