import { describe, expect, test } from "vitest";
import {
	approvalFaults,
	conditionsOf,
	listOf,
} from "../../../../renderer/page/features/destruction/lists.ts";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import { streamId } from "../../../../shared/base/ids.ts";
import type { DestructionRow } from "../../../../shared/vault-protocol.ts";

const row: DestructionRow = {
	id: streamId("a".repeat(32)),
	reference: "DJ-2023-001",
	verdict: {
		outcome: "due",
		rule: "R3b",
		dueFrom: "2026-10-06" as IsoDate,
		provisional: [],
		blockedBy: [],
		revision: true,
	} as unknown as DestructionRow["verdict"], // only what is looked at here
	unmet: [],
	hold: null,
	pieces: 14,
	steps: 22,
	openCopies: 0,
	state: "to-propose",
	proposed: null,
	dueOn: null,
	mayPropose: true,
	mayApprove: false,
};

describe("a destruction", () => {
	test("is barred by what the law still asks for, whatever else could be done", () => {
		expect(listOf(row)).toBe("to-propose");
		expect(listOf({ ...row, unmet: ["no-hold"] })).toBe("barred");
		expect(listOf({ ...row, state: "cooling-off" })).toBe("cooling-off");
	});

	test("shows every condition, met or not", () => {
		expect(conditionsOf({ ...row, unmet: ["archives-clear"] })).toEqual([
			{ condition: "conservation-ended", met: true },
			{ condition: "no-hold", met: true },
			{ condition: "archives-clear", met: false },
			{ condition: "readings-confirmed", met: true },
		]);
	});

	test("asks for the reference as it is, and for the révision warning read where a sanction stands", () => {
		const form = { reference: "DJ-2023-1", revisionRead: false };
		expect(approvalFaults(form, row)).toEqual(["revision", "reference"]);
		const good = { reference: " DJ-2023-001 ", revisionRead: true };
		expect(approvalFaults(good, row)).toEqual([]);
		const noSanction = { ...row, verdict: { ...row.verdict, revision: false } };
		expect(
			approvalFaults({ ...good, revisionRead: false }, noSanction),
		).toEqual([]);
	});
});
