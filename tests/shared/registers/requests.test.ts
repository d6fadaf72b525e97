import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { AccountId } from "../../../shared/base/ids.ts";
import { answerLimit } from "../../../shared/registers/answer-limit.ts";
import {
	erasureGrounds,
	type RequestEntry,
	type RequestKind,
	requestKinds,
	requestOutcomes,
	restrictionCases,
} from "../../../shared/registers/request-events.ts";
import {
	decideRequest,
	evolveRequests,
	initialRequests,
	isRestricting,
	type RequestCommand,
	type Requests,
} from "../../../shared/registers/requests.ts";

const day = (text: string) => text as IsoDate;
const TODAY = day("2026-11-23");
const DPO = "d".repeat(32) as AccountId;
const ID = "1".repeat(32);
const IN_DOSSIER = { today: TODAY, inDossier: true };

type Received = Extract<RequestCommand, { v: "request-received/1" }>;
const received = (kind: RequestKind): Received => ({
	v: "request-received/1",
	id: ID,
	kind,
	asks: "agent",
	received: day("2026-11-02"),
	person: "Muller, Anne",
	words: "",
});
const IDENTIFIED: RequestCommand = {
	v: "request-identified/1",
	id: ID,
	on: day("2026-11-03"),
};
type Answer = Extract<RequestCommand, { v: "request-answered/1" }>;
const answer = (more: Partial<Answer> = {}): Answer => ({
	v: "request-answered/1",
	id: ID,
	on: TODAY,
	outcome: "granted",
	ground: null,
	restriction: null,
	words: "Copie remise en main propre.",
	...more,
});

/** The register after these, each of which had to be allowed. */
const given = (...commands: readonly RequestCommand[]): Requests =>
	commands.reduce<Requests>((requests, command) => {
		const decided = decideRequest(requests, command, IN_DOSSIER);
		if (!decided.ok) throw new Error(decided.reason);
		const entry = { ...decided.value, at: 7 } as RequestEntry;
		return evolveRequests(requests, entry, DPO);
	}, initialRequests);

const refusalTo = (
	requests: Requests,
	command: RequestCommand,
	context = IN_DOSSIER,
) => {
	const decided = decideRequest(requests, command, context);
	return decided.ok ? null : decided.reason;
};

describe("C9: a request is answered in a month", () => {
	test.each([
		["2026-10-20", "2026-11-20"],
		["2026-01-31", "2026-02-28"],
		["2028-01-31", "2028-02-29"],
		["2026-08-31", "2026-09-30"],
		["2026-12-31", "2027-01-31"],
		// A Sunday: no source carries it over.
		["2026-10-22", "2026-11-22"],
	])("received on %s: on %s at the latest", (from, last) => {
		expect(answerLimit(day(from)).lastDay).toBe(last);
	});

	test("says how it was counted, and that a month had not that day", () => {
		expect(answerLimit(day("2026-10-20")).calculation).toEqual([
			{
				key: "months-added",
				params: { from: "2026-10-20", count: 1, to: "2026-11-20" },
			},
		]);
		expect(
			answerLimit(day("2026-01-31")).calculation.map(({ key }) => key),
		).toEqual(["months-added", "clamped-to-month-end"]);
	});
});

describe("C9: a request in the register", () => {
	test("is not received on a day to come", () => {
		const command = { ...received("access"), received: day("2026-11-24") };
		expect(refusalTo(initialRequests, command)).toBe("in-the-future");
		expect(
			refusalTo(initialRequests, { ...command, received: TODAY }),
		).toBeNull();
	});

	test.each(["granted", "refused"] as const)(
		"is not %s before the identity is proved",
		(outcome) => {
			const open = given(received("access"));
			expect(refusalTo(open, answer({ outcome }))).toBe("identity-missing");
			const known = given(received("access"), IDENTIFIED);
			expect(refusalTo(known, answer({ outcome }))).toBeNull();
		},
	);

	test("ends without identity or by being taken back, and each only so", () => {
		const open = given(received("erasure"));
		expect(refusalTo(open, answer({ outcome: "unidentified" }))).toBeNull();
		expect(refusalTo(open, answer({ outcome: "withdrawn" }))).toBeNull();
		const known = given(received("erasure"), IDENTIFIED);
		expect(refusalTo(known, answer({ outcome: "unidentified" }))).toBe(
			"identity-proved",
		);
		expect(refusalTo(known, answer({ outcome: "withdrawn" }))).toBeNull();
	});

	test("takes one proof of identity and one answer", () => {
		const known = given(received("access"), IDENTIFIED);
		expect(refusalTo(known, IDENTIFIED)).toBe("already-identified");
		const done = given(received("access"), IDENTIFIED, answer());
		expect(refusalTo(done, answer())).toBe("already-answered");
		const ended = given(received("access"), answer({ outcome: "withdrawn" }));
		expect(refusalTo(ended, IDENTIFIED)).toBe("already-answered");
	});

	test("dates nothing before its receipt or after today", () => {
		const open = given(received("access"));
		const on = (text: string) => ({ ...IDENTIFIED, on: day(text) });
		expect(refusalTo(open, on("2026-11-01"))).toBe("before-receipt");
		expect(refusalTo(open, on("2026-11-24"))).toBe("in-the-future");
		expect(refusalTo(open, on("2026-11-02"))).toBeNull();
		expect(refusalTo(initialRequests, on("2026-11-02"))).toBe("unknown");
	});

	test("may be answered late", () => {
		const old = { ...received("access"), received: day("2026-05-02") };
		const late = given(old, {
			...IDENTIFIED,
			on: day("2026-11-03"),
		});
		expect(refusalTo(late, answer())).toBeNull();
	});

	test("is refused with words", () => {
		const known = given(received("rectification"), IDENTIFIED);
		expect(refusalTo(known, answer({ outcome: "refused", words: " " }))).toBe(
			"words-missing",
		);
	});
});

describe("C9: an erasure", () => {
	const known = given(received("erasure"), IDENTIFIED);

	test("is refused on one of the four listed grounds, and on no other", () => {
		expect(erasureGrounds).toEqual([
			"purpose",
			"legal-obligation",
			"archives",
			"legal-claims",
		]);
		const refused = (ground: Answer["ground"]) =>
			refusalTo(known, answer({ outcome: "refused", ground }));
		expect(refused(null)).toBe("ground-missing");
		for (const ground of erasureGrounds) expect(refused(ground)).toBeNull();
	});

	test("names no ground when it is granted, nor does any other request", () => {
		const ground = "purpose";
		expect(refusalTo(known, answer({ ground }))).toBe("ground-out-of-place");
		for (const kind of requestKinds.filter((each) => each !== "erasure"))
			for (const outcome of requestOutcomes.filter(
				(each) => each !== "unidentified",
			))
				expect(
					refusalTo(
						given(received(kind), IDENTIFIED),
						answer({ outcome, ground }),
					),
				).toBe("ground-out-of-place");
	});
});

describe("C9: a restriction of processing", () => {
	const known = given(received("restriction"), IDENTIFIED);
	const granted = answer({ restriction: "accuracy-contested" });
	const lift: RequestCommand = {
		v: "restriction-lifted/1",
		id: ID,
		on: TODAY,
		told: TODAY,
	};

	test("is granted in one of the four listed cases", () => {
		expect(refusalTo(known, answer())).toBe("case-missing");
		for (const restriction of restrictionCases)
			expect(refusalTo(known, answer({ restriction }))).toBeNull();
		expect(
			refusalTo(known, answer({ outcome: "refused", restriction: "unlawful" })),
		).toBe("case-out-of-place");
		expect(
			refusalTo(
				given(received("access"), IDENTIFIED),
				answer({ restriction: "unlawful" }),
			),
		).toBe("case-out-of-place");
	});

	test("needs a dossier that it restricts", () => {
		expect(refusalTo(known, granted, { ...IN_DOSSIER, inDossier: false })).toBe(
			"no-dossier",
		);
	});

	test("and one whose dossier cannot be read waits for it", () => {
		const inDossier = { ...received("access"), person: null };
		const open = given(inDossier, IDENTIFIED);
		const unread = { ...IN_DOSSIER, inDossier: false };
		expect(refusalTo(open, answer(), unread)).toBe("dossier-unreadable");
		expect(refusalTo(given(inDossier), IDENTIFIED, unread)).toBeNull();
		expect(refusalTo(open, answer())).toBeNull();
	});

	test("stands until it is lifted, once the person was told", () => {
		const standing = given(received("restriction"), IDENTIFIED, granted);
		const restricting = (requests: Requests) =>
			[...requests.values()].map(isRestricting);
		expect(restricting(known)).toEqual([false]);
		expect(restricting(standing)).toEqual([true]);
		expect(
			refusalTo(standing, {
				...lift,
				on: day("2026-11-20"),
				told: day("2026-11-21"),
			}),
		).toBe("told-afterwards");
		expect(refusalTo(standing, { ...lift, told: day("2026-11-01") })).toBe(
			"before-receipt",
		);
		expect(refusalTo(known, lift)).toBe("no-restriction");
		const lifted = given(received("restriction"), IDENTIFIED, granted, lift);
		expect(restricting(lifted)).toEqual([false]);
		expect(refusalTo(lifted, lift)).toBe("no-restriction");
	});

	test("lets a listed use be allowed while it stands", () => {
		const allow: RequestCommand = {
			v: "restricted-use-allowed/1",
			id: ID,
			on: TODAY,
			use: "legal-claims",
		};
		expect(refusalTo(known, allow)).toBe("no-restriction");
		const standing = given(received("restriction"), IDENTIFIED, granted, allow);
		expect(standing.get(ID)?.allowed).toBe("legal-claims");
	});
});

test("an entry whose request was lost changes no other one", () => {
	const others = given(received("access"));
	const stray = { ...IDENTIFIED, id: "9".repeat(32), at: 1 } as RequestEntry;
	expect(evolveRequests(others, stray, DPO)).toBe(others);
});
