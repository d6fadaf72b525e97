import { describe, expect, test } from "vitest";
import { mentions } from "../../../shared/dossier/mentions.ts";
import type { Step } from "../../../shared/dossier/steps.ts";
import {
	ANSWERED,
	context,
	day,
	decisionNotified,
	dossier,
	forwarded,
	issued,
	known,
	notified,
	REFERRED,
	REPRIMANDED,
	recourse,
	replied,
	silent,
} from "./given.ts";

const at = (steps: readonly Step[], on: string) =>
	mentions(dossier(steps), context(), day(on)).map(({ id, since }) => [
		id,
		since,
	]);

describe("the lasting mentions", () => {
	test("are none for a dossier in order", () => {
		expect(at(ANSWERED, "2026-03-17")).toEqual([]);
	});

	test("tell the risk of nullity for ever (P1)", () => {
		expect(at([known()], "2026-03-10")).toEqual([]);
		expect(at([known()], "2026-03-11")).toEqual([["nullity-risk", null]]);
		expect(at([known(), issued("2026-03-11")], "2040-01-01")).toEqual([
			["nullity-risk", "2026-03-11"],
		]);
	});

	test("tell a dispatch to the place of work during a longer leave (P2)", () => {
		const onLeave = (
			from: string,
			to: string,
			channel: "workplace" | "registered",
		): readonly Step[] => [
			known(),
			{ step: "order-issued", on: day("2026-03-06"), channel },
			{
				step: "order-notified",
				on: day("2026-03-09"),
				leave: { from: day(from), to: day(to) },
			},
		];
		expect(
			at(onLeave("2026-03-05", "2026-03-07", "workplace"), "2026-03-10"),
		).toEqual([["registered-letter-wanted", "2026-03-06"]]);
		expect(
			at(onLeave("2026-03-06", "2026-03-08", "workplace"), "2026-03-10"),
		).toEqual([["registered-letter-wanted", "2026-03-06"]]);
		expect(
			at(onLeave("2026-03-04", "2026-03-06", "workplace"), "2026-03-10"),
		).toEqual([["registered-letter-wanted", "2026-03-06"]]);
		expect(
			at(onLeave("2026-03-05", "2026-03-06", "workplace"), "2026-03-10"),
		).toEqual([]);
		expect(
			at(onLeave("2026-03-07", "2026-03-10", "workplace"), "2026-03-10"),
		).toEqual([]);
		expect(
			at(onLeave("2026-03-02", "2026-03-05", "workplace"), "2026-03-10"),
		).toEqual([]);
		expect(
			at(onLeave("2026-03-05", "2026-03-07", "registered"), "2026-03-10"),
		).toEqual([]);
	});

	test("tell that a silence goes to the authority at once, until it has (P4)", () => {
		const silence = [known(), issued(), notified(), silent()];
		expect(at(silence, "2026-03-20")).toEqual([
			["refer-at-once", "2026-03-20"],
		]);
		expect(at([...silence, forwarded()], "2026-04-01")).toEqual([]);
		expect(
			at([known(), issued(), notified(), replied("2026-03-20")], "2026-03-20"),
		).toEqual([["refer-at-once", "2026-03-20"]]);
	});

	test("tell that the prosecutor is to be informed, until that is done (P12)", () => {
		const offence: Step = {
			step: "offence",
			on: day("2026-03-25"),
			kind: "delit",
		};
		expect(at([...ANSWERED, offence], "2026-03-25")).toEqual([
			["prosecutor-to-inform", "2026-03-25"],
		]);
		expect(
			at(
				[
					...ANSWERED,
					offence,
					{ step: "prosecutor-informed", on: day("2026-03-26") },
				],
				"2026-03-26",
			),
		).toEqual([]);
		expect(
			at(
				[
					...ANSWERED,
					offence,
					{
						step: "prosecutor-said",
						on: day("2026-03-26"),
						limitationThrough: day("2031-01-01"),
					},
				],
				"2026-03-26",
			),
		).toEqual([]);
		expect(
			at(
				[
					...ANSWERED,
					{ step: "offence", on: day("2026-03-25"), kind: "contravention" },
				],
				"2026-03-25",
			),
		).toEqual([]);
	});

	test("tell that a suspension lapsed, unconfirmed or confirmed too late (P15)", () => {
		const suspended: Step = {
			step: "suspended",
			on: day("2026-04-10"),
			by: "commissioner",
		};
		const confirmedOn = (iso: string): Step => ({
			step: "suspension-confirmed",
			on: day(iso),
		});
		expect(at([...REFERRED, suspended], "2026-04-18")).toEqual([]);
		expect(at([...REFERRED, suspended], "2026-04-19")).toEqual([
			["suspension-lapsed", "2026-04-19"],
		]);
		expect(
			at([...REFERRED, suspended, confirmedOn("2026-04-18")], "2026-06-01"),
		).toEqual([]);
		expect(
			at([...REFERRED, suspended, confirmedOn("2026-04-19")], "2026-06-01"),
		).toEqual([["suspension-lapsed", "2026-04-19"]]);
		expect(
			at([...REFERRED, { ...suspended, by: "college" }], "2026-06-01"),
		).toEqual([]);
	});

	test("tell that the notice was not served (P16)", () => {
		const served = (privacyNotice?: boolean): readonly Step[] => [
			known(),
			issued(),
			{
				step: "order-notified",
				on: day("2026-03-09"),
				...(privacyNotice !== undefined && { privacyNotice }),
			},
		];
		expect(at(served(false), "2026-03-10")).toEqual([
			["notice-not-served", "2026-03-09"],
		]);
		expect(at(served(true), "2026-03-10")).toEqual([]);
		expect(at(served(), "2026-03-10")).toEqual([]);
	});

	test("tell that a standing sanction can be revised, and no acquittal", () => {
		expect(at(REPRIMANDED, "2026-10-05")).toEqual([
			["revision-possible", "2026-10-05"],
		]);
		const acquitted: Step = {
			step: "recourse-decided",
			on: day("2027-01-15"),
			outcome: "acquitted",
		};
		expect(
			at(
				[
					...REPRIMANDED,
					decisionNotified("2026-10-06"),
					recourse("council", "2026-10-20"),
					acquitted,
				],
				"2027-01-15",
			),
		).toEqual([]);
	});

	test("cite their rule", () => {
		expect(mentions(dossier([known()]), context(), day("2026-03-11"))).toEqual([
			{ id: "nullity-risk", rule: "P1", since: null },
		]);
	});
});
