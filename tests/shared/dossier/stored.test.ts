import { describe, expect, test } from "vitest";
import {
	type LawEvent,
	STEP_NAMES,
	type Step,
} from "../../../shared/dossier/steps.ts";
import {
	readEvent,
	type StoredEvent,
	UPCASTS,
	type Upcast,
	upcast,
	writeEvent,
} from "../../../shared/dossier/stored.ts";
import { day, ref } from "./given.ts";

/** Frozen: what version 1 of each event looks like on disk. Never edit a line; a new version gets a new one. */
const FROZEN: readonly (readonly [StoredEvent, LawEvent])[] = [
	[
		{
			name: "facts-known/1",
			on: "2026-03-02",
			breach: { first: "2026-02-24", last: "2026-02-25", continuous: true },
		},
		{
			step: "facts-known",
			on: day("2026-03-02"),
			breach: {
				first: day("2026-02-24"),
				last: day("2026-02-25"),
				continuous: true,
			},
		},
	],
	[
		{ name: "facts-known/1", on: "2026-03-02", breach: {} },
		{ step: "facts-known", on: day("2026-03-02"), breach: {} },
	],
	[
		{ name: "order-issued/1", on: "2026-03-06", channel: "registered" },
		{ step: "order-issued", on: day("2026-03-06"), channel: "registered" },
	],
	[
		{
			name: "order-notified/1",
			on: "2026-03-09",
			leave: {
				from: "2026-03-06",
				to: "2026-03-10",
				kind: "sick",
				extends: true,
			},
			privacyNotice: true,
		},
		{
			step: "order-notified",
			on: day("2026-03-09"),
			leave: {
				from: day("2026-03-06"),
				to: day("2026-03-10"),
				kind: "sick",
				extends: true,
			},
			privacyNotice: true,
		},
	],
	[
		{
			name: "reply-received/1",
			on: "2026-03-20",
			exceptional: { reason: "illness", author: "C. Weber" },
		},
		{
			step: "reply-received",
			on: day("2026-03-20"),
			exceptional: { reason: "illness", author: "C. Weber" },
		},
	],
	[
		{
			name: "reply-missing/1",
			on: "2026-03-20",
			exceptional: { reason: "accident" },
			refusal: false,
		},
		{
			step: "reply-missing",
			on: day("2026-03-20"),
			exceptional: { reason: "accident" },
			refusal: false,
		},
	],
	[
		{
			name: "assessed/1",
			on: "2026-03-20",
			reply: "unsatisfactory",
			grave: true,
		},
		{
			step: "assessed",
			on: day("2026-03-20"),
			reply: "unsatisfactory",
			grave: true,
		},
	],
	[
		{ name: "pardoned/1", on: "2026-04-01", by: "subordinate" },
		{ step: "pardoned", on: day("2026-04-01"), by: "subordinate" },
	],
	[
		{ name: "filed/1", on: "2026-04-01" },
		{ step: "filed", on: day("2026-04-01") },
	],
	[
		{ name: "put-aside/1", on: "2026-04-01" },
		{ step: "put-aside", on: day("2026-04-01") },
	],
	[
		{ name: "forwarded/1", on: "2026-04-01" },
		{ step: "forwarded", on: day("2026-04-01") },
	],
	[
		{ name: "closed/1", on: "2026-04-20", by: "commissioner" },
		{ step: "closed", on: day("2026-04-20"), by: "commissioner" },
	],
	[
		{ name: "referred-to-commissioner/1", on: "2026-04-08" },
		{ step: "referred-to-commissioner", on: day("2026-04-08") },
	],
	[
		{ name: "commissioner-decided/1", on: "2026-09-15", outcome: "minor" },
		{ step: "commissioner-decided", on: day("2026-09-15"), outcome: "minor" },
	],
	[
		{
			name: "sanctioned/1",
			on: "2026-10-05",
			by: "council",
			sanctions: [
				{ kind: "fine", fineRatio: "1/4" },
				{ kind: "exclusion", months: 6 },
				{ kind: "biennial-suspension", years: 2 },
			],
		},
		{
			step: "sanctioned",
			on: day("2026-10-05"),
			by: "council",
			sanctions: [
				{ kind: "fine", fineRatio: "1/4" },
				{ kind: "exclusion", months: 6 },
				{ kind: "biennial-suspension", years: 2 },
			],
		},
	],
	[
		{ name: "acquitted/1", on: "2026-12-01", by: "court" },
		{ step: "acquitted", on: day("2026-12-01"), by: "court" },
	],
	[
		{ name: "decision-notified/1", on: "2026-12-02", how: "registered" },
		{ step: "decision-notified", on: day("2026-12-02"), how: "registered" },
	],
	[
		{ name: "recourse/1", on: "2026-12-10", to: "tribunal", by: "college" },
		{ step: "recourse", on: day("2026-12-10"), to: "tribunal", by: "college" },
	],
	[
		{ name: "recourse-decided/1", on: "2027-10-01", outcome: "confirmed" },
		{ step: "recourse-decided", on: day("2027-10-01"), outcome: "confirmed" },
	],
	[
		{
			name: "recourse-decided/1",
			on: "2027-10-01",
			outcome: "replaced",
			sanctions: [{ kind: "warning" }],
		},
		{
			step: "recourse-decided",
			on: day("2027-10-01"),
			outcome: "replaced",
			sanctions: [{ kind: "warning" }],
		},
	],
	[
		{ name: "contract-ended/1", on: "2026-05-20" },
		{ step: "contract-ended", on: day("2026-05-20") },
	],
	[
		{ name: "suspended/1", on: "2026-04-10", by: "commissioner" },
		{ step: "suspended", on: day("2026-04-10"), by: "commissioner" },
	],
	[
		{ name: "suspension-confirmed/1", on: "2026-04-18" },
		{ step: "suspension-confirmed", on: day("2026-04-18") },
	],
	[
		{ name: "suspension-ended/1", on: "2026-05-18" },
		{ step: "suspension-ended", on: day("2026-05-18") },
	],
	[
		{ name: "offence/1", on: "2026-03-25", kind: "delit", minorVictim: true },
		{
			step: "offence",
			on: day("2026-03-25"),
			kind: "delit",
			minorVictim: true,
		},
	],
	[
		{ name: "prosecutor-informed/1", on: "2026-03-26" },
		{ step: "prosecutor-informed", on: day("2026-03-26") },
	],
	[
		{
			name: "prosecutor-said/1",
			on: "2026-09-01",
			limitationThrough: "2031-02-25",
		},
		{
			step: "prosecutor-said",
			on: day("2026-09-01"),
			limitationThrough: day("2031-02-25"),
		},
	],
	[
		{ name: "hold-placed/1", on: "2026-04-10", ground: "criminal-case" },
		{ step: "hold-placed", on: day("2026-04-10"), ground: "criminal-case" },
	],
	[
		{ name: "hold-lifted/2", on: "2026-10-01" },
		{ step: "hold-lifted", on: day("2026-10-01") },
	],
	[
		{ name: "hold-lifted/2", on: "2026-10-01", ground: "request" },
		{ step: "hold-lifted", on: day("2026-10-01"), ground: "request" },
	],
	[
		{
			name: "human-decided/1",
			on: "2026-05-04",
			decision: { keepThrough: "2029-03-02" },
		},
		{
			step: "human-decided",
			on: day("2026-05-04"),
			decision: { keepThrough: day("2029-03-02") },
		},
	],
	[
		{ name: "human-decided/1", on: "2026-05-04", decision: { destroy: true } },
		{
			step: "human-decided",
			on: day("2026-05-04"),
			decision: { destroy: true },
		},
	],
	[
		{ name: "archives-notified/1", on: "2026-04-03" },
		{ step: "archives-notified", on: day("2026-04-03") },
	],
	[
		{ name: "archives-answered/1", on: "2026-04-20", answer: "opposed" },
		{ step: "archives-answered", on: day("2026-04-20"), answer: "opposed" },
	],
	[
		{
			name: "step-rectified/1",
			on: "2026-05-05",
			target: 2,
			replacement: { name: "order-notified/1", on: "2026-03-08" },
			reason: "the receipt says the 8th",
		},
		{
			step: "step-rectified",
			on: day("2026-05-05"),
			target: ref(2),
			replacement: { step: "order-notified", on: day("2026-03-08") },
			reason: "the receipt says the 8th",
		},
	],
	[
		{
			name: "step-rectified/1",
			on: "2026-05-05",
			target: 2,
			replacement: null,
			reason: "another dossier",
		},
		{
			step: "step-rectified",
			on: day("2026-05-05"),
			target: ref(2),
			replacement: null,
			reason: "another dossier",
		},
	],
];

/** Frozen as well: versions that are read for ever and written no more. */
const FROZEN_OLDER: typeof FROZEN = [
	[
		{ name: "hold-lifted/1", on: "2026-10-01" },
		{ step: "hold-lifted", on: day("2026-10-01") },
	],
];

const readOf = (stored: unknown) => readEvent(stored as StoredEvent);

describe("the stored form of law events", () => {
	test.each([...FROZEN, ...FROZEN_OLDER])(
		"reads the frozen record %j",
		(stored, event) => {
			expect(readEvent(stored)).toEqual({ ok: true, value: event });
		},
	);

	test.each(FROZEN)("writes the frozen record %j", (stored, event) => {
		expect(writeEvent(event)).toEqual(stored);
		expect(JSON.parse(JSON.stringify(writeEvent(event)))).toEqual(stored);
	});

	test("reads no ground in the first version of a lifted hold", () => {
		expect(
			readOf({ name: "hold-lifted/1", on: "2026-10-01", ground: "request" }),
		).toEqual({
			ok: false,
			reason: { why: "malformed", name: "hold-lifted/1" },
		});
	});

	test("has a frozen record for every event", () => {
		const names = new Set(FROZEN.map(([, { step }]) => step));
		expect([...names].sort()).toEqual([...STEP_NAMES, "step-rectified"].sort());
	});

	test("stops at an event that nobody knows", () => {
		expect(readOf({ name: "teleported/1", on: "2026-03-02" })).toEqual({
			ok: false,
			reason: { why: "unknown-event", name: "teleported/1" },
		});
		expect(readOf({ name: "filed", on: "2026-03-02" })).toMatchObject({
			reason: { why: "unknown-event" },
		});
		expect(readOf({ name: "filed/0", on: "2026-03-02" })).toMatchObject({
			reason: { why: "unknown-event" },
		});
	});

	test("stops at a version from a newer program", () => {
		expect(readOf({ name: "filed/2", on: "2026-03-02" })).toEqual({
			ok: false,
			reason: { why: "newer-version", name: "filed/2" },
		});
	});

	test.each([
		{ name: "filed/1" },
		{ name: "filed/1", on: "2026-02-30" },
		{ name: "filed/1", on: 20260302 },
		{ name: "filed/1", on: "2026-03-02", more: true },
		{ name: "assessed/1", on: "2026-03-02", reply: "good", grave: false },
		{
			name: "sanctioned/1",
			on: "2026-03-02",
			by: "council",
			sanctions: [{ kind: "fine", fineRatio: "a fifth" }],
		},
		...["of 1/5", "1/5 of it", ["1/5"]].map((fineRatio) => ({
			name: "sanctioned/1",
			on: "2026-03-02",
			by: "council",
			sanctions: [{ kind: "fine", fineRatio }],
		})),
		{ name: "human-decided/1", on: "2026-03-02", decision: {} },
		{
			name: "human-decided/1",
			on: "2026-03-02",
			decision: { destroy: true, keepThrough: "2026-04-01" },
		},
		{
			name: "step-rectified/1",
			on: "2026-05-05",
			target: -1,
			replacement: null,
			reason: "",
		},
		{
			name: "step-rectified/1",
			on: "2026-05-05",
			target: 0,
			replacement: "filed/1",
			reason: "",
		},
		{
			name: "step-rectified/1",
			on: "2026-05-05",
			target: 0,
			replacement: {
				name: "step-rectified/1",
				on: "2026-05-05",
				target: 0,
				replacement: null,
				reason: "",
			},
			reason: "",
		},
	])("refuses the damaged record %j", (stored) => {
		expect(readOf(stored)).toEqual({
			ok: false,
			reason: { why: "malformed", name: stored.name },
		});
	});

	test("refuses a rectification whose replacement is unknown", () => {
		expect(
			readOf({
				name: "step-rectified/1",
				on: "2026-05-05",
				target: 0,
				replacement: { name: "teleported/1" },
				reason: "",
			}),
		).toMatchObject({ reason: { why: "unknown-event", name: "teleported/1" } });
	});
});

describe("the chain of upcasts", () => {
	const chain: readonly Upcast[] = [
		(older) => ({ ...older, second: true }),
		(older) => ({ ...older, third: older["second"] }),
	];

	test("follows every link from an old version to the newest", () => {
		expect(upcast(chain, 1, { on: "x" })).toEqual({
			on: "x",
			second: true,
			third: true,
		});
		expect(upcast(chain, 2, { on: "x" })).toEqual({
			on: "x",
			third: undefined,
		});
		expect(upcast(chain, 3, { on: "x" })).toEqual({ on: "x" });
	});

	test("knows no version before the first and none after the newest", () => {
		expect(upcast(chain, 0, {})).toBeNull();
		expect(upcast(chain, 4, {})).toBeNull();
		expect(upcast([], 1, {})).toEqual({});
		expect(upcast([], 2, {})).toBeNull();
	});

	test("leads from every frozen version to one that the schemas read", () => {
		for (const name of Object.keys(UPCASTS)) {
			const versions = [...FROZEN, ...FROZEN_OLDER]
				.map(([stored]) => stored.name)
				.filter((each) => each.startsWith(`${name}/`));
			const links = UPCASTS[name as Step["step"]] ?? [];
			const wanted = [...links, null].map((_, index) => `${name}/${index + 1}`);
			expect(versions).toEqual(expect.arrayContaining(wanted));
		}
	});
});
