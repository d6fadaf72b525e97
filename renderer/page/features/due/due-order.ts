import { daysBetween, plainDate } from "../../../../shared/base/dates.ts";
import type { RuleId } from "../../../../shared/law/rules.ts";
import type { Consequence } from "../../../../shared/limits/table.ts";
import type { DueRow } from "../../../../shared/vault-protocol.ts";

export type DueView = "all" | "mine" | "others";

export interface DueFilter {
	readonly view: DueView;
	/** Null: every rule. */
	readonly rule: RuleId | null;
}

export interface DueGroups {
	readonly late: readonly DueRow[];
	/** Due now, by a rule that fixes no last day. */
	readonly since: readonly DueRow[];
	readonly soon: readonly DueRow[];
	readonly later: readonly DueRow[];
}

/** On one day, what ends in nullity comes first. */
const GRAVITY: readonly Consequence[] = [
	"nullity-risk",
	"silence-is-admission",
	"college-out-of-time",
	"suspension-lapses",
	"facts-time-barred",
	"decision-stands",
	"archives-agree",
];

const gravity = (row: DueRow): number =>
	row.kind === "limit"
		? GRAVITY.indexOf(row.limit.consequence)
		: GRAVITY.length;

const isPassed = ({ state }: DueRow): boolean => state === "passed";
const isDueSince = ({ state }: DueRow): boolean => state === "due-since";

/** By last day, so overdue first; on one day by gravity (SCREENS 4.3). */
export const inDueOrder = (rows: readonly DueRow[]): readonly DueRow[] =>
	[...rows].sort(
		(a, b) =>
			compare(a.day, b.day) ||
			gravity(a) - gravity(b) ||
			compare(a.reference ?? "", b.reference ?? "") ||
			compare(a.key, b.key),
	);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const isShown = (row: DueRow, { view, rule }: DueFilter): boolean =>
	(view === "all" || row.mine === (view === "mine")) &&
	(rule === null || row.rule === rule);

const isWithin = ({ day }: DueRow, today: string, days: number): boolean =>
	daysBetween(plainDate(today), plainDate(day)) <= days;

/** Whether somebody of the commune has to act now: overdue, or within the reminder. */
export const needsMe = (row: DueRow, today: string, days: number): boolean =>
	row.mine && (isPassed(row) || isWithin(row, today, days));

/** Overdue, due without a last day, within the reminder, later. */
export function dueGroups(
	rows: readonly DueRow[],
	today: string,
	reminderDays: number,
): DueGroups {
	const ordered = inDueOrder(rows);
	const isSoon = (row: DueRow) => isWithin(row, today, reminderDays);
	const open = ordered.filter((row) => row.state === "open");
	return {
		late: ordered.filter(isPassed),
		since: ordered.filter(isDueSince),
		soon: open.filter(isSoon),
		later: open.filter((row) => !isSoon(row)),
	};
}
