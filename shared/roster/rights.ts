import { mayAct } from "../access/permissions.ts";
import type { IsoDate } from "../base/dates.ts";
import type { Roster, RosterAccount } from "./roster.ts";

/** The day used for counting, and the machine's where its clock stands behind it. */
export interface CountingDay {
	readonly today: IsoDate;
	readonly clockWentBack: IsoDate | null;
}

const mayReview = ({ roles, ended }: RosterAccount): boolean =>
	!ended && mayAct(roles, "review-access");

/** Accounts whose right holds on a day. */
export const activeAccounts = (
	roster: Roster,
	today: IsoDate,
): RosterAccount[] =>
	[...roster.accounts.values()].filter(
		({ ended, expires }) => !ended && today <= expires,
	);

/**
 * Accounts that may unlock and hold keys on a day: those whose right holds; and as long as nobody is left who may keep a
 * right, and there is no kit, those whose right to do so has run out (decision 0014).
 */
export function openingAccounts(
	roster: Roster,
	today: IsoDate,
): RosterAccount[] {
	const active = activeAccounts(roster, today);
	if (roster.recovery !== null || active.some(mayReview)) return active;
	return [...roster.accounts.values()].filter(
		(account) => active.includes(account) || mayReview(account),
	);
}

/**
 * The day on which it is judged who opens and holds keys: the one used for counting, so that a clock set back opens to
 * nobody again. Where by that day nobody is in force who may keep a right, it is the machine's: a clock that was ahead
 * while somebody worked, and was put right, shuts nobody out.
 */
export function rightsDay(
	roster: Roster,
	{ today, clockWentBack }: CountingDay,
): IsoDate {
	return activeAccounts(roster, today).some(mayReview)
		? today
		: (clockWentBack ?? today);
}
