import type { AccountId } from "../base/ids.ts";
import type { RosterEventOf } from "./events.ts";
import type { PendingAccount, Roster, RosterAccount } from "./roster.ts";

/** An account as it is enrolled. */
export function newAccount(
	event:
		| RosterEventOf<"account-enrolled/1">
		| RosterEventOf<"account-proposed/1">,
): RosterAccount {
	const {
		account: id,
		initials,
		roles,
		expires,
		boxKey,
		signingKey,
		keyBox,
		at: since,
	} = event;
	return {
		id,
		initials,
		roles,
		expires,
		boxKey,
		signingKey,
		keyBox,
		since,
		ended: false,
		secondFactor: null,
	};
}

/** A second member says that the words are the same; null when it is the one who proposed, or nothing waits. */
export function confirm(
	roster: Roster,
	account: AccountId,
	author: AccountId,
): Roster | null {
	const pending = roster.pending.get(account);
	if (pending === undefined || pending.proposedBy === author) return null;
	const rest = withoutPending(roster, account);
	const { event } = pending;
	if (event.v === "account-proposed/1")
		return withKeys(rest, newAccount(event));
	const known = rest.accounts.get(account);
	const { boxKey, signingKey, keyBox } = event;
	return known === undefined
		? null
		: withKeys(rest, {
				...known,
				boxKey,
				signingKey,
				keyBox,
				secondFactor: null,
			});
}

/** A new account, or new keys of one, from now on waiting for a second person. */
export function withPending(
	roster: Roster,
	event: PendingAccount["event"],
	proposedBy: AccountId,
): Roster {
	const { account, at } = event;
	return {
		...roster,
		pending: new Map(roster.pending).set(account, {
			account,
			proposedBy,
			at,
			event,
		}),
	};
}

/** The words were not the same, or it was taken back. */
export function withoutPending(roster: Roster, account: AccountId): Roster {
	const pending = new Map(roster.pending);
	pending.delete(account);
	return { ...roster, pending };
}

/** An account under its keys; what it signed with former ones stays good. */
export function withKeys(roster: Roster, account: RosterAccount): Roster {
	const known = roster.signingKeys.get(account.id) ?? [];
	return {
		...roster,
		accounts: new Map(roster.accounts).set(account.id, account),
		signingKeys: new Map(roster.signingKeys).set(account.id, [
			...known,
			account.signingKey,
		]),
	};
}
