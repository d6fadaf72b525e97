import type { Role } from "../access/roles.ts";
import type { AccountId } from "../base/ids.ts";
import type { RosterEvent, StoredKeyBox } from "./events.ts";

export interface RosterAccount {
	readonly id: AccountId;
	readonly initials: string;
	readonly roles: readonly Role[];
	readonly boxKey: string;
	readonly signingKey: string;
	readonly keyBox: StoredKeyBox;
}

/** Who there is, by which keys they are known, and nothing about whom they keep files on. */
export interface Roster {
	readonly deviceKey: string;
	readonly accessKey: string;
	readonly accounts: ReadonlyMap<AccountId, RosterAccount>;
}

export const emptyRoster: Roster = {
	deviceKey: "",
	accessKey: "",
	accounts: new Map(),
};

/** Folds one event; throws on one that names an account the roster does not have, which no writer makes. */
export function evolveRoster(roster: Roster, event: RosterEvent): Roster {
	switch (event.v) {
		case "vault-founded/1": {
			const { deviceKey, accessKey } = event;
			return { ...roster, deviceKey, accessKey };
		}
		case "account-enrolled/1": {
			const {
				account: id,
				initials,
				roles,
				boxKey,
				signingKey,
				keyBox,
			} = event;
			const account = { id, initials, roles, boxKey, signingKey, keyBox };
			return withAccount(roster, account);
		}
		case "key-box-renewed/1":
			return withAccount(roster, {
				...knownAccount(roster, event.account),
				keyBox: event.keyBox,
			});
	}
}

function knownAccount(roster: Roster, id: AccountId): RosterAccount {
	const account = roster.accounts.get(id);
	if (account === undefined) throw new Error("no such account");
	return account;
}

const withAccount = (roster: Roster, account: RosterAccount): Roster => ({
	...roster,
	accounts: new Map(roster.accounts).set(account.id, account),
});

/** The public signing key of a record's author: an account's, or the device's for the id of all zeros. */
export function signingKeyOf(roster: Roster, author: AccountId): string | null {
	if (author === DEVICE) return roster.deviceKey;
	return roster.accounts.get(author)?.signingKey ?? null;
}

/** The author of what happens before anybody has unlocked. */
export const DEVICE = "0".repeat(32) as AccountId; // the one constant id
