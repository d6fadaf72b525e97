import { describe, expect, test } from "vitest";
import {
	EMPTY_ENROLMENT,
	enrolmentFaults,
} from "../../../../renderer/page/features/accounts/enrolment.ts";
import {
	decisionsOf,
	endsSoon,
	reviewFaults,
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
