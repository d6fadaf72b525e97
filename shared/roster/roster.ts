import type { Role } from "../access/roles.ts";
import type { IsoDate } from "../base/dates.ts";
import type { AccountId, StreamId } from "../base/ids.ts";
import { begunAfter } from "./begun.ts";
import {
	confirm,
	newAccount,
	withKeys,
	withoutPending,
	withPending,
} from "./enrolment.ts";
import type { RosterEvent, RosterEventOf, StoredKeyBox } from "./events.ts";
import {
	firstRegisterKey,
	type RegisterKey,
	withRegisterKey,
} from "./register-key.ts";

export interface RosterAccount {
	readonly id: AccountId;
	readonly initials: string;
	readonly roles: readonly Role[];
	readonly boxKey: string;
	readonly signingKey: string;
	readonly keyBox: StoredKeyBox;
	/** The last day of the right, unless it is reviewed before (C6). */
	readonly expires: IsoDate;
	/** Milliseconds since 1970. */
	readonly since: number;
	readonly ended: boolean;
	readonly secondFactor: RosterEventOf<"second-factor-set/1">["sealed"];
}

/** An account, or new keys of one, that waits for a second person. */
export interface PendingAccount {
	readonly account: AccountId;
	readonly proposedBy: AccountId;
	readonly at: number;
	readonly event:
		| RosterEventOf<"account-proposed/1">
		| RosterEventOf<"account-rekey-proposed/1">;
}

/** A denial that no restored backup takes back (C2, C6). */
export interface KeptDenial {
	readonly account: AccountId;
	/** SHA-256 of the dossier's stream: it names none that was destroyed. */
	readonly mark: string;
	readonly by: AccountId;
	readonly at: number;
}

/** Who there is, by which keys they are known, and nothing about whom they keep files on. */
export interface Roster {
	readonly deviceKey: string;
	/** Public halves of the access register, the oldest first. */
	readonly registerKeys: readonly RegisterKey[];
	readonly recovery: {
		readonly boxKey: string;
		readonly signingKey: string;
	} | null;
	/** Who allowed a new kit although the old one was not used; null when nobody did. */
	readonly renewalAllowedBy: AccountId | null;
	/** The latest instant that a record bears, in milliseconds since 1970. */
	readonly latest: number;
	/** Only the founding commit enrols without a second person. */
	readonly founding: boolean;
	readonly accounts: ReadonlyMap<AccountId, RosterAccount>;
	readonly pending: ReadonlyMap<AccountId, PendingAccount>;
	/** Every key that an account ever signed with: what it signed stays good. */
	readonly signingKeys: ReadonlyMap<AccountId, readonly string[]>;
	readonly recoveryUses: readonly {
		readonly at: number;
		readonly motive: string;
	}[];
	readonly recoveryDrilledAt: number | null;
	readonly denials: readonly KeptDenial[];
	/** Streams that lost records in both copies, and where each is known to have ended. */
	readonly lost: ReadonlyMap<StreamId, KnownEnd>;
	/** Marks of the dossiers whose destruction was proposed since the last restore; null while there was none. */
	readonly begun: ReadonlySet<string> | null;
}

/** Number of records, and the last one's hash in hexadecimal. */
export interface KnownEnd {
	readonly count: number;
	readonly hash: string;
}

export const emptyRoster: Roster = {
	deviceKey: "",
	registerKeys: [],
	recovery: null,
	renewalAllowedBy: null,
	latest: 0,
	founding: true,
	accounts: new Map(),
	pending: new Map(),
	signingKeys: new Map(),
	recoveryUses: [],
	recoveryDrilledAt: null,
	denials: [],
	lost: new Map(),
	begun: null,
};

/** The author of what happens before anybody has unlocked. */
export const DEVICE = "0".repeat(32) as AccountId; // the one constant id of an author
/** The holder to which every dossier's secret is wrapped besides the accounts. */
export const RECOVERY = "f".repeat(32) as AccountId; // the one constant id of a holder

/**
 * Folds one event, signed by `author`; null when the event may not come from this author or does not fit what is there:
 * the roster is then damaged, and nothing behind it counts.
 */
export function evolveRoster(
	roster: Roster,
	event: RosterEvent,
	author: AccountId,
): Roster | null {
	const founds =
		event.v === "vault-founded/1" || event.v === "account-enrolled/1";
	const after = apply(
		founds ? roster : { ...roster, founding: false },
		event,
		author,
	);
	return after && { ...after, latest: Math.max(roster.latest, event.at) };
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one exhaustive switch
function apply(
	roster: Roster,
	event: RosterEvent,
	author: AccountId,
): Roster | null {
	switch (event.v) {
		case "vault-founded/1": {
			const { deviceKey, accessKey } = event;
			const first = author === DEVICE && roster.deviceKey === "";
			const registerKeys = [firstRegisterKey(accessKey)];
			return first ? withDevice({ ...roster, registerKeys }, deviceKey) : null;
		}
		case "account-enrolled/1":
			return mayEnrol(roster, author)
				? withKeys(roster, newAccount(event))
				: null;
		case "account-proposed/1":
		case "account-rekey-proposed/1":
			return isMember(roster, author)
				? withPending(roster, event, author)
				: null;
		case "account-confirmed/1":
			return isMember(roster, author)
				? confirm(roster, event.account, author)
				: null;
		case "account-declined/1":
			return isMember(roster, author)
				? withoutPending(roster, event.account)
				: null;
		case "key-box-renewed/1":
			return author === event.account
				? change(roster, author, { keyBox: event.keyBox })
				: null;
		case "second-factor-set/1":
			return author === event.account
				? change(roster, author, { secondFactor: event.sealed })
				: null;
		case "access-reviewed/1": {
			const { account, roles, expires } = event;
			const byAnother = author !== account && isMember(roster, author);
			return byAnother ? change(roster, account, { roles, expires }) : null;
		}
		case "account-ended/1":
			return isMember(roster, author)
				? change(roster, event.account, { ended: true })
				: null;
		case "holder-denied/1": {
			const { account, mark, at } = event;
			const denial = { account, mark, by: author, at };
			return isMember(roster, author)
				? { ...roster, denials: [...roster.denials, denial] }
				: null;
		}
		case "recovery-used/1": {
			const { at, motive } = event;
			if (author !== RECOVERY || roster.recovery === null) return null;
			const recoveryUses = [...roster.recoveryUses, { at, motive }];
			return { ...roster, recoveryUses, renewalAllowedBy: RECOVERY };
		}
		case "recovery-renewal-allowed/1":
			return isMember(roster, author)
				? { ...roster, renewalAllowedBy: author }
				: null;
		case "recovery-renewed/1":
			return mayRenew(roster, author)
				? withRecovery(roster, event.recovery)
				: null;
		case "recovery-drilled/1":
			return isMember(roster, author)
				? { ...roster, recoveryDrilledAt: event.at }
				: null;
		case "device-added/1":
			return isMember(roster, author) || author === RECOVERY
				? withDevice(roster, event.deviceKey)
				: null;
		case "register-rekeyed/1":
			return withRegisterKey(roster, event, author);
		case "register-pruned/1":
			return isMember(roster, author) ? roster : null;
		case "records-lost/1":
			return isMember(roster, author) || author === DEVICE
				? withLost(roster, event.streams)
				: null;
		case "restored/1":
		case "destruction-begun/1":
			return isMember(roster, author)
				? { ...roster, begun: begunAfter(roster.begun, event) }
				: null;
	}
}

const withLost = (
	roster: Roster,
	streams: RosterEventOf<"records-lost/1">["streams"],
): Roster => ({
	...roster,
	lost: new Map([
		...roster.lost,
		...streams.map(({ stream, known }) => [stream, known] as const),
	]),
});

/** The first kit by any account; another one by the kit itself, or by a second account when one has allowed it. */
function mayRenew(roster: Roster, author: AccountId): boolean {
	if (author === RECOVERY) return roster.recovery !== null;
	if (!isMember(roster, author)) return false;
	const { recovery, renewalAllowedBy: allowed } = roster;
	return recovery === null || (allowed !== null && allowed !== author);
}

const mayEnrol = (roster: Roster, author: AccountId): boolean =>
	author === RECOVERY || (author === DEVICE && roster.founding);

const withSigningKey = (
	roster: Roster,
	id: AccountId,
	key: string,
): Roster["signingKeys"] =>
	new Map(roster.signingKeys).set(id, [
		...(roster.signingKeys.get(id) ?? []),
		key,
	]);

const withDevice = (roster: Roster, deviceKey: string): Roster => ({
	...roster,
	deviceKey,
	signingKeys: withSigningKey(roster, DEVICE, deviceKey),
});

const withRecovery = (
	roster: Roster,
	recovery: NonNullable<Roster["recovery"]>,
): Roster => ({
	...roster,
	recovery,
	renewalAllowedBy: null,
	recoveryDrilledAt: null,
	signingKeys: withSigningKey(roster, RECOVERY, recovery.signingKey),
});

/** Signs, grants and decides: enrolled and not ended. Whether its right has run out is a question of the day. */
export const isMember = (roster: Roster, id: AccountId): boolean =>
	roster.accounts.get(id)?.ended === false;

function change(
	roster: Roster,
	id: AccountId,
	changed: Partial<RosterAccount>,
): Roster | null {
	const account = roster.accounts.get(id);
	if (account === undefined) return null;
	return {
		...roster,
		accounts: new Map(roster.accounts).set(id, { ...account, ...changed }),
	};
}

/**
 * The public signing keys that an author's records may be signed with: what an account signed stays good when its keys
 * are made anew. The device's own key and the recovery key's stand for their two constant ids.
 */
export function signingKeysOf(
	roster: Roster,
	author: AccountId,
): readonly string[] {
	return roster.signingKeys.get(author) ?? [];
}
