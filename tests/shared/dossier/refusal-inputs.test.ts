import { describe, expect, test } from "vitest";
import type { Context } from "../../../shared/dossier/context.ts";
import { decide } from "../../../shared/dossier/decide.ts";
import type { Step } from "../../../shared/dossier/steps.ts";
import type { Sanction } from "../../../shared/law/sanctions.ts";
import {
	ANSWERED,
	closed,
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
	REFERRED,
	RETURNED,
	recourse,
	referred,
	replied,
	SATISFIED,
	sanctioned,
	silent,
} from "./given.ts";

/** What a refusal says besides its rule: the days and things that the sentence on the screen is made of. */
interface Told {
	readonly why: string;
	readonly given: readonly Step[];
	readonly when: Step;
	readonly inputs: object;
	readonly within?: Context;
}

const FORWARDED = [...ANSWERED, forwarded("2026-04-01")];
const PARDONED = [...SATISFIED, pardoned("2026-04-01")];
const CLOSED = [...FORWARDED, closed("2026-04-20")];
const DECIDED = [...RETURNED, sanctioned("college", "warning", "2026-10-05")];
const SILENT = [known(), issued(), notified(), silent("2026-03-20")];
const sentenced = (...sanctions: readonly Sanction[]): Step => ({
	step: "sanctioned",
	on: day("2026-10-05"),
	by: "college",
	sanctions,
});
const suspendedOn = (iso: string): Step => ({
	step: "suspended",
	on: day(iso),
	by: "college",
});
const left = (iso: string, reason: "resignation" | "death"): Context =>
	context({
		agent: { ...OFFICIAL, departures: [{ on: day(iso), reason }] },
	});
const EMPLOYEE: Context = context({
	agent: { ...OFFICIAL, status: "employee", entered: day("2020-06-01") },
});
const contractEnded = (iso: string): Step => ({
	step: "contract-ended",
	on: day(iso),
});
const decidedByHand = (iso: string, keepThrough: string): Step => ({
	step: "human-decided",
	on: day(iso),
	decision: { keepThrough: day(keepThrough) },
});

const TOLD: readonly Told[] = [
	{
		why: "facts-already-known",
		given: [known("2026-03-02")],
		when: known("2026-03-04"),
		inputs: { day: "2026-03-02" },
	},
	{
		why: "breach-after-knowledge",
		given: [],
		when: known("2026-03-02", "2026-03-03"),
		inputs: { day: "2026-03-03" },
	},
	{
		why: "breach-days-reversed",
		given: [],
		when: {
			step: "facts-known",
			on: day("2026-03-02"),
			breach: { first: day("2026-02-20"), last: day("2026-02-18") },
		},
		inputs: { first: "2026-02-20", last: "2026-02-18" },
	},
	{
		why: "order-already-issued",
		given: [known(), issued("2026-03-06")],
		when: issued("2026-03-09"),
		inputs: { day: "2026-03-06" },
	},
	{
		why: "order-already-notified",
		given: [known(), issued(), notified("2026-03-09")],
		when: notified("2026-03-10"),
		inputs: { day: "2026-03-09" },
	},
	{
		why: "leave-days-reversed",
		given: [known(), issued()],
		when: {
			step: "order-notified",
			on: day("2026-03-09"),
			leave: { from: day("2026-03-12"), to: day("2026-03-10"), kind: "annual" },
		},
		inputs: { from: "2026-03-12", to: "2026-03-10" },
	},
	{
		why: "reply-already-received",
		given: ANSWERED,
		when: replied("2026-03-18"),
		inputs: { day: "2026-03-16" },
	},
	{
		why: "reply-already-received",
		given: ANSWERED,
		when: silent("2026-03-20"),
		inputs: { day: "2026-03-16" },
	},
	{
		why: "silence-is-admission",
		given: SILENT,
		when: replied("2026-03-23"),
		inputs: { day: "2026-03-20" },
	},
	{
		why: "silence-is-admission",
		given: SILENT,
		when: pardoned("2026-03-25"),
		inputs: { day: "2026-03-20" },
	},
	{
		why: "silence-already-recorded",
		given: SILENT,
		when: silent("2026-03-25"),
		inputs: { day: "2026-03-20" },
	},
	{
		why: "late-reply-is-silence",
		given: [known(), issued(), notified(), replied("2026-03-24")],
		when: filed("2026-04-01"),
		inputs: { day: "2026-03-24", through: "2026-03-19" },
	},
	{
		why: "already-decided",
		given: FILED,
		when: putAside("2026-04-02"),
		inputs: { day: "2026-04-01" },
	},
	{
		why: "already-pardoned",
		given: PARDONED,
		when: forwarded("2026-04-02"),
		inputs: { day: "2026-04-01" },
	},
	{
		why: "forwarded-twice",
		given: FORWARDED,
		when: forwarded("2026-04-07"),
		inputs: { day: "2026-04-01" },
	},
	{
		why: "already-forwarded",
		given: [...SATISFIED, forwarded("2026-04-01")],
		when: pardoned("2026-04-07"),
		inputs: { day: "2026-04-01" },
	},
	{
		why: "already-forwarded",
		given: [...SATISFIED, forwarded("2026-04-01"), referred("2026-04-08")],
		when: pardoned("2026-04-09"),
		inputs: { day: "2026-04-01" },
	},
	{
		why: "already-forwarded",
		given: [
			...SATISFIED,
			forwarded("2026-04-01"),
			referred("2026-04-08"),
			inquired("council", "2026-09-15"),
		],
		when: pardoned("2026-09-20"),
		inputs: { day: "2026-04-01" },
	},
	{
		why: "already-closed",
		given: CLOSED,
		when: forwarded("2026-04-21"),
		inputs: { day: "2026-04-20" },
	},
	{
		why: "inquiry-under-way",
		given: REFERRED,
		when: closed("2026-05-04"),
		inputs: { since: "2026-04-08" },
	},
	{
		why: "inquiry-closed",
		given: [...REFERRED, inquired("closure", "2026-09-15")],
		when: sanctioned("college", "warning", "2026-10-05"),
		inputs: { day: "2026-09-15" },
	},
	{
		why: "inquiry-ended",
		given: [...REFERRED, inquired("council", "2026-09-15")],
		when: referred("2026-09-20"),
		inputs: { day: "2026-09-15" },
	},
	{
		why: "inquiry-missing",
		given: FORWARDED,
		when: inquired("minor", "2026-04-20"),
		inputs: {},
	},
	{
		why: "beyond-the-college",
		given: RETURNED,
		when: sanctioned("college", "demotion"),
		inputs: { sanction: "demotion" },
	},
	{
		why: "sent-to-other-body",
		given: RETURNED,
		when: sanctioned("council", "warning"),
		inputs: { body: "college" },
	},
	{
		why: "sanction-already-decided",
		given: DECIDED,
		when: sanctioned("college", "reprimand", "2026-10-12"),
		inputs: { day: "2026-10-05" },
	},
	{
		why: "sanction-named-twice",
		given: RETURNED,
		when: sentenced({ kind: "warning" }, { kind: "warning" }),
		inputs: { sanction: "warning" },
	},
	{
		why: "ratio-without-fine",
		given: RETURNED,
		when: sentenced({ kind: "warning", fineRatio: "1/10" }),
		inputs: { sanction: "warning" },
	},
	{
		why: "fine-out-of-range",
		given: RETURNED,
		when: sentenced({ kind: "fine", fineRatio: "3/2" }),
		inputs: { ratio: "3/2" },
	},
	{
		why: "duration-out-of-range",
		given: RETURNED,
		when: sentenced({ kind: "warning", months: 3 }),
		inputs: { sanction: "warning", count: 3 },
	},
	{
		why: "already-notified",
		given: [...DECIDED, decisionNotified("2026-10-07")],
		when: decisionNotified("2026-10-09"),
		inputs: { day: "2026-10-07" },
	},
	{
		why: "recourse-to-other-body",
		given: [...DECIDED, decisionNotified("2026-10-07")],
		when: recourse("tribunal", "2026-10-20"),
		inputs: { body: "council" },
	},
	{
		why: "recourse-already-pending",
		given: [
			...DECIDED,
			decisionNotified("2026-10-07"),
			recourse("council", "2026-10-20"),
		],
		when: recourse("council", "2026-10-22"),
		inputs: { body: "council", since: "2026-10-20" },
	},
	{
		why: "recourse-to-other-body",
		given: [
			...DECIDED,
			decisionNotified("2026-10-07"),
			recourse("council", "2026-10-20"),
		],
		when: { step: "acquitted", on: day("2026-11-03"), by: "tribunal" },
		inputs: { body: "council" },
	},
	{
		why: "no-further-recourse",
		given: [
			...RETURNED,
			{ step: "acquitted", on: day("2026-10-05"), by: "college" },
			decisionNotified("2026-10-07"),
		],
		when: recourse("council", "2026-10-20"),
		inputs: { body: "college" },
	},
	{
		why: "only-minor-on-appeal",
		given: [
			...DECIDED,
			decisionNotified("2026-10-07"),
			recourse("council", "2026-10-20"),
		],
		when: {
			step: "recourse-decided",
			on: day("2026-11-03"),
			outcome: "replaced",
			sanctions: [{ kind: "dismissal" }],
		},
		inputs: { sanction: "dismissal" },
	},
	{
		why: "already-suspended",
		given: [...REFERRED, suspendedOn("2026-04-10")],
		when: suspendedOn("2026-04-15"),
		inputs: { since: "2026-04-10" },
	},
	{
		why: "agent-dead",
		given: FORWARDED,
		when: referred("2026-04-20"),
		inputs: { day: "2026-04-10" },
		within: left("2026-04-10", "death"),
	},
	{
		why: "left-too-long-ago",
		given: FORWARDED,
		when: referred("2026-10-12"),
		inputs: { left: "2026-04-10", through: "2026-10-10" },
		within: left("2026-04-10", "resignation"),
	},
	{
		why: "left-too-long-ago",
		given: FORWARDED,
		when: referred("2026-10-12"),
		inputs: { left: "2026-04-10", through: "2026-10-10" },
		within: context({
			agent: {
				...OFFICIAL,
				departures: [
					{ on: day("2026-04-10"), reason: "resignation" },
					{ on: day("2026-06-10"), reason: "retirement" },
				],
			},
		}),
	},
	{
		why: "only-dismissal-after-leaving",
		given: RETURNED,
		when: sanctioned("college", "warning"),
		inputs: { left: "2026-09-20" },
		within: left("2026-09-20", "resignation"),
	},
	{
		why: "ten-years-served",
		given: ANSWERED,
		when: contractEnded("2026-04-01"),
		inputs: { since: "2026-03-01" },
		within: context({
			agent: { ...OFFICIAL, status: "employee", entered: day("2016-03-01") },
		}),
	},
	{
		why: "contract-already-ended",
		given: [...ANSWERED, contractEnded("2026-04-01")],
		when: contractEnded("2026-04-08"),
		inputs: { day: "2026-04-01" },
		within: EMPLOYEE,
	},
	{
		why: "law-settles-it",
		given: PARDONED,
		when: decidedByHand("2026-05-04", "2027-05-04"),
		inputs: { rule: "R1" },
	},
	{
		why: "keep-through-in-the-past",
		given: [...SATISFIED, putAside("2026-04-01")],
		when: decidedByHand("2026-05-04", "2026-05-03"),
		inputs: { through: "2026-05-03" },
	},
];

describe("a refusal names what its sentence needs", () => {
	test.each(TOLD)("$why: $inputs", ({ why, given, when, inputs, within }) => {
		const state = dossier(given, within);
		const decision = decide(
			state,
			{ do: "record-step", step: when },
			within ?? context(),
		);
		expect(decision.ok ? null : decision.reason).toMatchObject({
			why,
			step: when.step,
		});
		expect(decision.ok ? null : decision.reason.inputs).toEqual(inputs);
	});
});
