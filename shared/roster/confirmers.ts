import { mayAct, mayEnrolTogether } from "../access/permissions.ts";
import type { Role } from "../access/roles.ts";
import type { IsoDate } from "../base/dates.ts";
import { activeAccounts } from "./rights.ts";
import type { PendingAccount, Roster, RosterAccount } from "./roster.ts";

/** `needs-keeper`: neither of the two keeps dossiers or is a DPO, and the account would see dossiers (decision 0005). */
export type NotConfirmer = "role" | "same-person" | "needs-keeper";

/** Why an account may not confirm what waits; null when it may. */
export function whyNotConfirm(
	roster: Roster,
	pending: PendingAccount,
	by: RosterAccount,
): NotConfirmer | null {
	if (!mayAct(by.roles, "confirm-account")) return "role";
	// Whoever still has the keys that are to be replaced is not the second person either.
	if (pending.proposedBy === by.id || pending.account === by.id)
		return "same-person";
	const keeps = mayEnrolTogether(rolesOf(roster, pending), [by.roles]);
	return keeps || !needsKeeper(roster, pending) ? null : "needs-keeper";
}

/** Whether a clerk or a DPO has to confirm it: it will see dossiers, and who proposed it does not hold them. */
export function needsKeeper(roster: Roster, pending: PendingAccount): boolean {
	const proposer = roster.accounts.get(pending.proposedBy);
	const proposing = proposer?.ended === false ? proposer.roles : [];
	return (
		!mayEnrolTogether(rolesOf(roster, pending), [proposing]) &&
		hasKeeper(roster)
	);
}

/** Who may confirm it on a day. */
export const confirmersOf = (
	roster: Roster,
	pending: PendingAccount,
	today: IsoDate,
): RosterAccount[] =>
	activeAccounts(roster, today).filter(
		(account) => whyNotConfirm(roster, pending, account) === null,
	);

/** What the account will hold, or holds already under its former keys. */
export const rolesOf = (
	roster: Roster,
	{ event, account }: PendingAccount,
): readonly Role[] =>
	event.v === "account-proposed/1"
		? event.roles
		: (roster.accounts.get(account)?.roles ?? []);

/** Without one left the rule would let nobody in any more. */
const hasKeeper = ({ accounts }: Roster): boolean =>
	[...accounts.values()].some(
		({ ended, roles }) => !ended && mayEnrolTogether(["clerk"], [roles]),
	);
