import { mayAct } from "../../../shared/access/permissions.ts";
import {
	addDays,
	type IsoDate,
	isoDate,
	plainDate,
} from "../../../shared/base/dates.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";
import {
	confirmersOf,
	needsKeeper,
	rolesOf,
	whyNotConfirm,
} from "../../../shared/roster/confirmers.ts";
import type {
	PendingAccount,
	RosterAccount,
} from "../../../shared/roster/roster.ts";
import type {
	AccountRow,
	AccountsView,
	PendingAccountRow,
} from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { fingerprint } from "./fingerprint.ts";
import { lastWorked } from "./last-worked.ts";

/** How far the review of rights looks back for who worked (C6). */
const WORKED_DAYS = 90;

/** Who holds what since when, for « Comptes et accès »; an administrator sees no number of dossiers. */
export async function accountsView(desk: Desk): Promise<AccountsView> {
	const { session, summaries } = desk;
	const { today } = await session.today();
	const dossiers = new Set(summaries.all().map(({ id }) => id));
	const { accounts, pending } = session.vault.roster;
	const first = isoDate(addDays(plainDate(today), -WORKED_DAYS));
	const worked = mayAct(session.account.roles, "review-access")
		? await lastWorked(session.vault, [...accounts.keys()], first)
		: new Map<AccountId, IsoDate>();
	return {
		accounts: await Promise.all(
			[...accounts.values()].map(async (account) => ({
				...(await accountRow(desk, account, dossiers, today)),
				lastOpened: worked.get(account.id) ?? null,
			})),
		),
		pending: [...pending.values()].map((each) => pendingRow(desk, each, today)),
	};
}

async function accountRow(
	{ session }: Desk,
	account: RosterAccount,
	dossiers: ReadonlySet<StreamId>,
	today: IsoDate,
): Promise<Omit<AccountRow, "lastOpened">> {
	const { id, initials, roles, since, expires, secondFactor } = account;
	const sees = mayAct(session.account.roles, "review-access");
	const held = new Set(
		(await session.vault.store.grantsOf(id)).map(({ stream }) => stream),
	);
	return {
		id,
		initials,
		roles,
		expires,
		name: session.nameOf(id),
		since: luxembourgDay(since),
		state: stateOf(account, today),
		dossiers: sees
			? [...held].filter((stream) => dossiers.has(stream)).length
			: null,
		fingerprint: fingerprint(account),
		secondFactor: secondFactor !== null,
		self: id === session.account.id,
	};
}

export function stateOf(
	{ ended, expires }: RosterAccount,
	today: IsoDate,
): AccountRow["state"] {
	if (ended) return "ended";
	return expires < today ? "expired" : "active";
}

function pendingRow(
	{ session }: Desk,
	pending: PendingAccount,
	today: IsoDate,
): PendingAccountRow {
	const { account, proposedBy, at, event } = pending;
	const { roster } = session.vault;
	const proposed = event.v === "account-proposed/1" ? event : null;
	const confirmers = confirmersOf(roster, pending, today);
	return {
		account,
		at,
		name: session.nameOf(account),
		initials:
			proposed?.initials ?? roster.accounts.get(account)?.initials ?? "",
		roles: rolesOf(roster, pending),
		proposedBy: session.nameOf(proposedBy),
		renewsKeys: proposed === null,
		fingerprint: fingerprint(event),
		mine: proposedBy === session.account.id,
		mayConfirm: whyNotConfirm(roster, pending, session.account) === null,
		confirmers: confirmers.map(({ id }) => session.nameOf(id)),
		needsKeeper: needsKeeper(roster, pending),
	};
}
