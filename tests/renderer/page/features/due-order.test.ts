import { describe, expect, test } from "vitest";
import {
	dueGroups,
	inDueOrder,
	isShown,
	needsMe,
} from "../../../../renderer/page/features/due/due-order.ts";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import type { LimitId } from "../../../../shared/limits/table.ts";
import type { DueRow } from "../../../../shared/vault-protocol.ts";
import { fakeId, fakeLimit, TODAY } from "../../../support/fake-vault/rows.ts";

/** References that would order the rows the other way round. */
const GRAVEST_LAST: readonly LimitId[] = [
	"archives",
	"recourse",
	"limitation",
	"suspension",
	"decide",
	"reply",
	"dispatch",
];

const row = (
	id: LimitId,
	lastDay: string,
	other: { readonly mine?: boolean; readonly passed?: boolean } = {},
): DueRow => {
	const limit = fakeLimit(id, lastDay, {
		count: other.passed ? -1 : 1,
		unit: "days",
	});
	return {
		kind: "limit",
		key: id,
		dossier: fakeId(1),
		reference: `DJ-${GRAVEST_LAST.indexOf(id)}`,
		agent: "Exemple, Alba",
		rule: limit.rule,
		day: limit.lastDay,
		state: other.passed ? "passed" : "open",
		limit,
		mine: other.mine ?? true,
		act: null,
	};
};
const toReturn = (day: string): DueRow => ({
	kind: "return",
	key: "copy",
	dossier: fakeId(1),
	reference: "DJ-9",
	agent: "Exemple, Alba",
	rule: "C3",
	day: day as IsoDate,
	state: "due-since",
	mine: true,
	communication: "0".repeat(32),
	recipient: "lawyer",
	to: "Me Exemple",
	copy: 1,
});
const references = (rows: readonly DueRow[]) =>
	rows.map(({ key, day }) => `${key} ${day}`);

describe("what is due", () => {
	test("stands overdue first, then by last day, then by gravity", () => {
		const rows = [
			row("recourse", "2026-12-01"),
			row("dispatch", "2026-12-01"),
			row("reply", "2026-11-30"),
			row("decide", "2026-11-20", { passed: true }),
		];
		expect(references(inDueOrder(rows))).toEqual([
			"decide 2026-11-20",
			"reply 2026-11-30",
			"dispatch 2026-12-01",
			"recourse 2026-12-01",
		]);
	});

	test("is soon through the last day of the reminder, later after it", () => {
		const rows = [row("reply", "2026-12-07"), row("reply", "2026-12-08")];
		const { soon, later } = dueGroups(rows, TODAY, 14);
		expect(references(soon)).toEqual(["reply 2026-12-07"]);
		expect(references(later)).toEqual(["reply 2026-12-08"]);
	});

	test("is overdue only when it has passed", () => {
		const rows = [
			row("reply", TODAY),
			row("dispatch", "2026-11-20", { passed: true }),
		];
		expect(references(dueGroups(rows, TODAY, 14).late)).toEqual([
			"dispatch 2026-11-20",
		]);
	});

	test("without a last day is neither overdue nor to come, and needs somebody", () => {
		const rows = [row("reply", TODAY), toReturn("2026-10-01")];
		const { late, since, soon, later } = dueGroups(rows, TODAY, 14);
		expect(references(since)).toEqual(["copy 2026-10-01"]);
		expect(references([...late, ...soon, ...later])).toEqual([
			`reply ${TODAY}`,
		]);
		expect(needsMe(toReturn(TODAY), TODAY, 14)).toBe(true);
	});

	test("on one day has the law's limits before what has none", () => {
		expect(
			references(inDueOrder([toReturn(TODAY), row("archives", TODAY)])),
		).toEqual([`archives ${TODAY}`, `copy ${TODAY}`]);
	});

	test("asks for somebody's attention when it is theirs and overdue, or within the reminder", () => {
		const asks = (each: DueRow) => needsMe(each, TODAY, 14);
		expect(asks(row("dispatch", "2026-12-07"))).toBe(true);
		expect(asks(row("dispatch", "2026-12-08"))).toBe(false);
		expect(asks(row("decide", "2026-11-20", { passed: true }))).toBe(true);
		expect(asks(row("reply", TODAY, { mine: false }))).toBe(false);
	});

	test("is shown by whose act it is and by rule", () => {
		const mine = row("dispatch", TODAY);
		const awaited = row("reply", TODAY, { mine: false });
		expect(isShown(mine, { view: "mine", rule: null })).toBe(true);
		expect(isShown(awaited, { view: "mine", rule: null })).toBe(false);
		expect(isShown(awaited, { view: "others", rule: null })).toBe(true);
		expect(isShown(awaited, { view: "all", rule: "T2" })).toBe(true);
		expect(isShown(mine, { view: "all", rule: "T2" })).toBe(false);
		expect(isShown(toReturn(TODAY), { view: "mine", rule: "C3" })).toBe(true);
	});
});
