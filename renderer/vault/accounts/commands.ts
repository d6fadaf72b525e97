import {
	mayAct,
	type OfficeAction,
} from "../../../shared/access/permissions.ts";
import type { Role } from "../../../shared/access/roles.ts";
import { holdersLeft } from "../../../shared/access/two-holders.ts";
import type { AccountId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { whyNotConfirm } from "../../../shared/roster/confirmers.ts";
import type { RosterEvent } from "../../../shared/roster/events.ts";
import { openingAccounts } from "../../../shared/roster/rights.ts";
import type {
	AccountFault,
	AccountsView,
} from "../../../shared/vault-protocol.ts";
import { reconcile } from "../access/reconcile.ts";
import type { Desk } from "../commands/desk.ts";
import { rightExpires, rosterRecord } from "../found-vault.ts";
import { isEnough, judgePassphrase } from "../keys/passphrase-judgement.ts";
import { rowsByStream } from "../store/by-stream.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { accountsView } from "./accounts-view.ts";
import { freshAccountId, makeAccountKeys } from "./make-keys.ts";

type Answer = Promise<Result<AccountsView, AccountFault>>;

export interface NewAccount {
	readonly name: string;
	readonly initials: string;
	readonly roles: readonly Role[];
	readonly passphrase: Uint8Array;
}

/** By one person: the new account's keys are made, and nothing is granted until another one has compared the words. */
export async function proposeAccount(desk: Desk, asked: NewAccount): Answer {
	const { vault, commonsRecord } = desk.session;
	if (!may(desk, "propose-account")) return refuse({ kind: "role" });
	const taken = [...vault.roster.accounts.values()].some(
		({ initials, ended }) => !ended && initials === asked.initials,
	);
	if (taken) return refuse({ kind: "initials-taken" });
	if (!isEnough(await judgePassphrase(asked.passphrase)))
		return refuse({ kind: "passphrase" });
	const account = freshAccountId();
	const { stored } = await makeAccountKeys(vault, account, asked.passphrase);
	const { today } = await desk.session.today();
	const at = vault.outside.now();
	const { initials, roles, name } = asked;
	const expires = rightExpires(today);
	return write(desk, "account-proposed", [
		rosterRecord(vault, {
			v: "account-proposed/1",
			at,
			account,
			initials,
			roles: [...roles],
			expires,
			...stored,
		}),
		commonsRecord.call(desk.session, {
			v: "account-named/1",
			at,
			account,
			name,
		}),
	]);
}

/** New keys for somebody who forgot the passphrase: the old ones are never opened. Holds when another account agrees. */
export async function proposeRekey(
	desk: Desk,
	{ account, passphrase }: { account: AccountId; passphrase: Uint8Array },
): Answer {
	const { vault } = desk.session;
	if (!may(desk, "propose-account")) return refuse({ kind: "role" });
	if (vault.roster.accounts.get(account)?.ended !== false)
		return refuse({ kind: "unknown" });
	if (!isEnough(await judgePassphrase(passphrase)))
		return refuse({ kind: "passphrase" });
	const { stored } = await makeAccountKeys(vault, account, passphrase);
	const event: RosterEvent = {
		v: "account-rekey-proposed/1",
		at: vault.outside.now(),
		account,
		...stored,
	};
	return write(desk, "account-rekey-proposed", [rosterRecord(vault, event)]);
}

/**
 * By another person than the proposer, after the fingerprint's words were read aloud and are the same. Two administrators
 * enrol nobody who sees dossiers (decision 0005).
 */
export async function confirmAccount(desk: Desk, account: AccountId): Answer {
	const { session } = desk;
	const { vault } = session;
	if (!may(desk, "confirm-account")) return refuse({ kind: "role" });
	const pending = vault.roster.pending.get(account);
	if (pending === undefined) return refuse({ kind: "unknown" });
	const why = whyNotConfirm(vault.roster, pending, session.account);
	if (why === "same-person") return refusedBy(desk, { kind: why });
	if (why !== null) return refuse({ kind: why });
	const former = vault.roster.accounts.get(account)?.keyBox.slot;
	const event: RosterEvent = {
		v: "account-confirmed/1",
		at: vault.outside.now(),
		account,
	};
	const overwriteSlots = former === undefined ? [] : [former];
	return write(desk, "account-confirmed", [rosterRecord(vault, event)], {
		overwriteSlots,
	});
}

export async function declineAccount(
	desk: Desk,
	{ account, reason }: { account: AccountId; reason: string },
): Answer {
	const { vault } = desk.session;
	if (!may(desk, "confirm-account")) return refuse({ kind: "role" });
	const slot = vault.roster.pending.get(account)?.event.keyBox.slot;
	if (slot === undefined) return refuse({ kind: "unknown" });
	const event: RosterEvent = {
		v: "account-declined/1",
		at: vault.outside.now(),
		account,
		reason,
	};
	return write(desk, "account-declined", [rosterRecord(vault, event)], {
		overwriteSlots: [slot],
	});
}

export interface Review {
	readonly account: AccountId;
	/** None: the right ends. */
	readonly roles: readonly Role[];
	readonly reason: string;
}

/** Keeps a right for another year, reduces it or ends it (C6). Ending overwrites the account's slot and rotates keys. */
export async function reviewAccount(
	desk: Desk,
	{ account, roles, reason }: Review,
): Answer {
	const { session } = desk;
	const { vault } = session;
	const action: OfficeAction =
		roles.length === 0 ? "end-account" : "review-access";
	if (!may(desk, action)) return refuse({ kind: "role" });
	const known = vault.roster.accounts.get(account);
	if (known === undefined || known.ended) return refuse({ kind: "unknown" });
	if (account === session.account.id)
		return refusedBy(desk, { kind: "same-person" });
	const { today } = await session.today();
	if (await isLastHolder(desk, { account, roles }))
		return refusedBy(desk, { kind: "last-holder" });
	// By one person alone: what gives more than there was takes two.
	if (roles.some((role) => !known.roles.includes(role)))
		return refuse({ kind: "more-roles" });
	const at = vault.outside.now();
	const event: RosterEvent =
		roles.length === 0
			? { v: "account-ended/1", at, account, reason }
			: {
					v: "access-reviewed/1",
					at,
					account,
					roles: [...roles],
					expires: rightExpires(today),
					reason,
				};
	const overwriteSlots = roles.length === 0 ? [known.keyBox.slot] : [];
	return write(
		desk,
		event.v.split("/")[0] ?? "",
		[rosterRecord(vault, event)],
		{ overwriteSlots },
	);
}

/** What no role may do is entered like what a role may not (C6). */
async function refusedBy<Fault>({ session }: Desk, fault: Fault) {
	await session.enterRefusal("C6");
	return refuse(fault);
}

/**
 * No review takes a dossier below two holders: neither the vault as a whole, nor one from which others were withdrawn,
 * whether who reviews holds that one or not.
 */
async function isLastHolder(
	{ session }: Desk,
	{ account, roles }: Omit<Review, "reason">,
): Promise<boolean> {
	const { roster, database, store } = session.vault;
	const leaver = roster.accounts.get(account);
	if (leaver === undefined) return false;
	const active = openingAccounts(roster, await session.rightsDay());
	const leavesTooFew = (denied: ReadonlySet<AccountId>) =>
		!denied.has(account) &&
		holdersLeft(
			active.filter(({ id }) => !denied.has(id)),
			leaver,
			roles,
		) === "too-few";
	if (leavesTooFew(new Set())) return true;
	const denials = (await database.denials.toArray()).filter(
		({ stream }) => store.heads().get(stream)?.kind === "dossier",
	);
	const denied = rowsByStream(denials);
	return [...denied.values()].some((rows) =>
		leavesTooFew(new Set(rows.map((row) => row.account))),
	);
}

const may = ({ session }: Desk, action: OfficeAction): boolean =>
	mayAct(session.account.roles, action);

async function write(
	desk: Desk,
	note: string,
	records: readonly NewRecord[],
	also: { readonly overwriteSlots?: readonly number[] } = {},
): Answer {
	const { session } = desk;
	const written = await session.commit(
		[...records, ...session.accessRecords({ act: "recorded", note })],
		also,
	);
	if (!written.ok) return written;
	const { tell } = session.vault.outside;
	const brought = await reconcile(desk, (done, total) =>
		tell({ kind: "progress", task: "keys", done, total }),
	);
	if (!brought.ok) return brought;
	await session.renewCommonsKeys();
	return ok(await accountsView(desk));
}
