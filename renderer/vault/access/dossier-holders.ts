import { mayAct } from "../../../shared/access/permissions.ts";
import {
	hasTwoHolders,
	holdersLeft,
	type Keeper,
} from "../../../shared/access/two-holders.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { streamEventSchema } from "../../../shared/roster/events.ts";
import { openingAccounts } from "../../../shared/roster/rights.ts";
import {
	type KeptDenial,
	RECOVERY,
	type RosterAccount,
} from "../../../shared/roster/roster.ts";
import type {
	DossierHolders,
	HolderRow,
	HoldingRow,
} from "../../../shared/vault-protocol.ts";
import { stateOf } from "../accounts/accounts-view.ts";
import type { Desk } from "../commands/desk.ts";
import { readable } from "../commands/view-dossier.ts";
import type { LoadedFile } from "../dossiers/dossier-files.ts";
import { accessRows } from "../store/access-rows.ts";
import type { GrantRow } from "../store/database.ts";
import { denialsOf } from "../store/kept-denials.ts";
import { readClear } from "../streams/clear-events.ts";
import { newestGrants } from "./wraps.ts";

type NotOpen = { readonly kind: "not-open-to-you" };

/** Who holds which dossier, for who reviews rights; only the dossiers that this account holds itself. */
export async function dossierHoldings({
	session,
	summaries,
}: Desk): Promise<Result<readonly HoldingRow[], { readonly kind: "role" }>> {
	if (!mayAct(session.account.roles, "review-access"))
		return refuse({ kind: "role" });
	const access = await accessRows(session.vault.database);
	const day = await session.rightsDay();
	const active = openingAccounts(session.vault.roster, day);
	const rows = summaries.all().map(({ id, reference }): HoldingRow => {
		const out = access.denialsFor(id);
		const held = holdersIn(access.grantsFor(id), out);
		const holders = held
			.filter((account) => account !== RECOVERY)
			.map((account) => session.nameOf(account))
			.sort((a, b) => a.localeCompare(b));
		const keepers = active.filter((account) => held.includes(account.id));
		const short = !hasTwoHolders(keepers);
		return { id, reference, holders, short, withdrawn: out.size };
	});
	return ok(
		rows.sort(
			(a, b) =>
				Number(b.short) - Number(a.short) ||
				b.reference.localeCompare(a.reference),
		),
	);
}

/** Who holds the newest key and is not denied. */
const holdersIn = (
	grants: readonly GrantRow[],
	denied: ReadonlySet<AccountId>,
): AccountId[] => [
	...new Set(
		newestGrants(grants)
			.map(({ account }) => account)
			.filter((account) => !denied.has(account)),
	),
];

/** A dossier whose holders this account may see: one that it reads, or one whose rights it reviews. */
export async function reviewable(
	desk: Desk,
	id: StreamId,
): Promise<Result<LoadedFile, NotOpen>> {
	if (!mayAct(desk.session.account.roles, "review-access"))
		return readable(desk, id);
	const loaded = await desk.session.files.load(id);
	return loaded.ok ? loaded : refuse({ kind: "not-open-to-you" });
}

/** Who holds one dossier since when and until when, and who was withdrawn from it. */
export async function viewHolders(
	desk: Desk,
	id: StreamId,
): Promise<Result<DossierHolders, NotOpen>> {
	const loaded = await reviewable(desk, id);
	if (!loaded.ok) return loaded;
	const { session } = desk;
	const { vault } = session;
	const records = await vault.reader.read(id);
	if (!records.ok) return refuse({ kind: "not-open-to-you" });
	const { since, denials: own } = historyOf(records.value);
	const denials = withKept(own, denialsOf(id, vault.roster.denials));
	const denied = new Set(denials.map(({ account }) => account));
	const { today } = await session.today();
	const keepers = await keepersOf(desk, id);
	const holders = holdersIn(await vault.store.grantsFor(id), denied);
	return ok({
		id,
		reference: loaded.value.file.reference,
		holders: holders
			.map((account) =>
				holderRow(desk, vault.roster.accounts.get(account), {
					since: luxembourgDay(since.get(account) ?? 0),
					today,
					keepers,
				}),
			)
			.sort(byNameAndKitLast),
		later: laterRows(desk, new Set([...holders, ...denied]), {
			today,
			keepers,
		}),
		withdrawn: denials.map(({ account, author, at }) => ({
			name: session.nameOf(account),
			by: session.nameOf(author),
			on: luxembourgDay(at),
		})),
	});
}

/** Who may come to hold it, by the stage or by a right that is kept, for who may deny it to them before (C2). */
function laterRows(
	desk: Desk,
	known: ReadonlySet<AccountId>,
	{
		today,
		keepers,
	}: { readonly today: IsoDate; readonly keepers: readonly Keeper[] },
): HolderRow[] {
	const { account, vault } = desk.session;
	if (!mayAct(account.roles, "review-access")) return [];
	return [...vault.roster.accounts.values()]
		.filter(({ id, ended }) => !ended && id !== account.id && !known.has(id))
		.filter(({ roles }) => roles.some((role) => role !== "administrator"))
		.map((each) =>
			holderRow(desk, each, {
				since: null,
				today,
				keepers,
			}),
		)
		.sort(byNameAndKitLast);
}

const byNameAndKitLast = (a: HolderRow, b: HolderRow): number =>
	Number(a.account === null) - Number(b.account === null) ||
	a.name.localeCompare(b.name);

/** Accounts that hold the dossier, are not denied and whose right holds: who is left when one of them goes. */
export async function keepersOf(
	{ session }: Desk,
	id: StreamId,
): Promise<readonly Keeper[]> {
	const { store, roster } = session.vault;
	const day = await session.rightsDay();
	const holders = new Set(
		holdersIn(await store.grantsFor(id), await store.denialsFor(id)),
	);
	return openingAccounts(roster, day).filter((account) =>
		holders.has(account.id),
	);
}

interface Held {
	readonly since: HolderRow["since"];
	/** The day on which its right is judged. */
	readonly today: IsoDate;
	readonly keepers: readonly Keeper[];
}

function holderRow(
	{ session }: Desk,
	account: RosterAccount | undefined,
	{ since, today, keepers }: Held,
): HolderRow {
	if (account === undefined) return { ...KIT, since };
	const { id, initials, roles, expires } = account;
	const self = id === session.account.id;
	const decides = self || mayAct(session.account.roles, "review-access");
	return {
		account: id,
		name: session.nameOf(id),
		initials,
		roles,
		since,
		expires,
		state: stateOf(account, today),
		self,
		mayWithdraw: decides && !account.ended,
		left: holdersLeft(keepers, account),
	};
}

const KIT: Omit<HolderRow, "since"> = {
	account: null,
	name: "",
	initials: "",
	roles: [],
	expires: null,
	state: "active",
	self: false,
	mayWithdraw: false,
	left: "enough",
};

interface Denial {
	readonly account: AccountId;
	readonly author: AccountId;
	readonly at: number;
}

/** The dossier's own denials, and those that a restore took out of it. */
const withKept = (
	own: readonly Denial[],
	kept: readonly KeptDenial[],
): readonly Denial[] => [
	...own,
	...kept
		.filter(({ account }) => own.every((each) => each.account !== account))
		.map(({ account, by, at }) => ({ account, author: by, at })),
];

/** When each holder was first given a key, and each denial with who signed it, from the dossier's own clear records. */
function historyOf(records: readonly StoredRecord[]): {
	readonly since: ReadonlyMap<AccountId, number>;
	readonly denials: readonly Denial[];
} {
	const since = new Map<AccountId, number>();
	const denials: Denial[] = [];
	for (const record of records) {
		const event =
			record.suite === "clear" ? readClear(record, streamEventSchema) : null;
		if (event === null) continue;
		const { at } = event;
		if (event.v === "access-denied/1")
			denials.push({ account: event.account, author: record.author, at });
		else
			for (const { account } of "wraps" in event ? event.wraps : [event])
				if (!since.has(account)) since.set(account, at);
	}
	return { since, denials };
}
