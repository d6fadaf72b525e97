import { mayAct } from "../access/permissions.ts";
import type { IsoDate } from "../base/dates.ts";
import type { Roster, RosterAccount } from "./roster.ts";

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
	const mayReview = ({ roles, ended }: RosterAccount) =>
		!ended && mayAct(roles, "review-access");
	if (roster.recovery !== null || active.some(mayReview)) return active;
	return [...roster.accounts.values()].filter(
		(account) => active.includes(account) || mayReview(account),
	);
}
