import { describe, expect, test } from "vitest";
import {
	EMPTY_ENROLMENT,
	enrolmentFaults,
} from "../../../../renderer/page/features/accounts/enrolment.ts";
import {
	decisionsOf,
	endsSoon,
	lastDayOfAll,
	reviewFaults,
	rightsToReview,
	rolesAfter,
} from "../../../../renderer/page/features/accounts/review.ts";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import { accountId } from "../../../../shared/base/ids.ts";
import type { AccountRow } from "../../../../shared/vault-protocol.ts";

const TODAY = "2026-11-23" as IsoDate;
const account: AccountRow = {
	id: accountId("a".repeat(32)),
	name: "Claire Weber",
	initials: "CW",
	roles: ["clerk", "college"],
	since: "2026-01-05" as IsoDate,
	expires: "2027-01-05" as IsoDate,
	state: "active",
	dossiers: 3,
	lastOpened: "2026-11-20" as IsoDate,
	fingerprint: [],
	secondFactor: false,
	self: false,
};
const form = { decision: null, roles: account.roles, reason: "" };

const day = (iso: string) => iso as IsoDate;
const until = (expires: string, state: AccountRow["state"] = "active") => ({
	...account,
	expires: day(expires),
	state,
});

describe("rights that end (C6)", () => {
	test("stay in sight from a month before until somebody has answered", () => {
		const over = until("2026-11-01", "expired");
		const soon = until("2026-12-23");
		const rows = [
			soon,
			over,
			until("2026-12-24"),
			until("2026-11-01", "ended"),
		];
		expect(rightsToReview(rows, TODAY)).toEqual([over, soon]);
	});

	test("leave nobody from a day on, when all of them end within a month", () => {
		const rows = [
			until("2026-12-01"),
			until("2026-12-20"),
			until("2027-12-20", "ended"),
		];
		expect(lastDayOfAll(rows, TODAY)).toBe("2026-12-20");
		expect(lastDayOfAll([...rows, until("2027-06-01")], TODAY)).toBeNull();
		expect(lastDayOfAll([], TODAY)).toBeNull();
	});
});

describe("the review of a right (C6)", () => {
	test("keeps nothing without an answer", () => {
		expect(reviewFaults(form, account, TODAY)).toEqual(["decision"]);
	});

	test("asks why a right is kept only when it was not used for ninety days", () => {
		const keep = { ...form, decision: "keep" as const };
		expect(reviewFaults(keep, account, TODAY)).toEqual([]);
		const unused = { ...account, lastOpened: null };
		expect(reviewFaults(keep, unused, TODAY)).toEqual(["reason"]);
		const fresh = { ...unused, since: "2026-11-01" as IsoDate };
		expect(reviewFaults(keep, fresh, TODAY)).toEqual([]);
	});

	test("reduces to fewer roles, but to one at least", () => {
		const reduce = { ...form, decision: "reduce" as const, reason: "Mutation" };
		expect(reviewFaults(reduce, account, TODAY)).toEqual(["roles"]);
		expect(reviewFaults({ ...reduce, roles: [] }, account, TODAY)).toEqual([
			"roles",
		]);
		const one = { ...reduce, roles: ["clerk" as const] };
		expect(reviewFaults(one, account, TODAY)).toEqual([]);
		expect(rolesAfter(one, account)).toEqual(["clerk"]);
	});

	test("ends a right with a reason, and leaves no role", () => {
		const end = { ...form, decision: "end" as const };
		expect(reviewFaults(end, account, TODAY)).toEqual(["reason"]);
		expect(rolesAfter(end, account)).toEqual([]);
	});

	test("lets an administrator do nothing but end a right", () => {
		expect(decisionsOf(["administrator"], account.roles)).toEqual(["end"]);
		expect(decisionsOf(["dpo"], account.roles)).toEqual([
			"keep",
			"reduce",
			"end",
		]);
	});

	test("marks what ends within a month", () => {
		expect(endsSoon("2026-12-23" as IsoDate, TODAY)).toBe(true);
		expect(endsSoon("2026-12-24" as IsoDate, TODAY)).toBe(false);
	});
});

describe("an enrolment", () => {
	test("lacks name, initials, role and passphrase at first", () => {
		expect(enrolmentFaults(EMPTY_ENROLMENT, null)).toEqual([
			"name",
			"initials",
			"roles",
			"passphrase",
		]);
	});

	test("asks for a passphrase only when an account gets new keys", () => {
		expect(enrolmentFaults(EMPTY_ENROLMENT, account)).toEqual(["passphrase"]);
		expect(
			enrolmentFaults({ ...EMPTY_ENROLMENT, judgement: "good" }, account),
		).toEqual([]);
	});
});
