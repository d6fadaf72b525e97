import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result } from "../../../shared/base/result.ts";
import type { StreamKind } from "../../../shared/formats/record.ts";
import type { StreamEvent } from "../../../shared/roster/events.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import type { StorageRefusal } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { keyMark, makeStreamSecret, storedWrap } from "../keys/stream-keys.ts";
import type { KeyedRegister } from "../registers/keyed-register.ts";
import { segmentsOf } from "../registers/segments.ts";
import { type AccessRows, accessRows } from "../store/access-rows.ts";
import type { GrantRow } from "../store/database.ts";
import type { NewRecord } from "../streams/ledger.ts";
import { wellKnownStream } from "../streams/well-known.ts";
import {
	commonsHolders,
	communicationHolders,
	dossierHolders,
	type Holder,
	registerHolders,
	rightsHolders,
} from "./holders.ts";

interface Holding {
	readonly stream: StreamId;
	readonly kind: StreamKind;
	/** Who has to hold the newest generation, and nobody else. */
	readonly holders: readonly Holder[];
}

/**
 * Brings wraps in step with the roster: grants what is missing, rotates where somebody, or a former kit, holds who must not any more. One
 * commit a stream, each whole in itself: interrupted, it goes on at the next call. Streams that this account does not
 * hold are left to one that does. Progress is told from the first change on: mostly there is none.
 */
export async function reconcile(
	desk: Desk,
	progress: (done: number, total: number) => void = () => undefined,
): Promise<Result<number, StorageRefusal>> {
	const rows = await accessRows(desk.session.vault.database);
	const wanted = await wantedHoldings(desk, rows);
	let changed = 0;
	for (const [done, holding] of wanted.entries()) {
		const records = await recordsFor(
			desk,
			holding,
			rows.grantsFor(holding.stream),
		);
		if (changed > 0) progress(done, wanted.length);
		if (records.length === 0) continue;
		const written = await desk.session.commit(records);
		if (!written.ok) return written;
		desk.session.keyring.forget(holding.stream);
		changed++;
	}
	if (changed > 0) progress(wanted.length, wanted.length);
	return ok(changed);
}

/** Every stream that has holders, and who they should be today. */
async function wantedHoldings(
	{ session, summaries }: Desk,
	rows: AccessRows,
): Promise<Holding[]> {
	const { vault } = session;
	const { roster, store, id: vaultId } = vault;
	const { today } = await session.today();
	const single = (
		kind: Exclude<StreamKind, "dossier">,
		holders: readonly Holder[],
	): Holding => ({
		stream: wellKnownStream(vaultId, kind),
		kind,
		holders,
	});
	const keyed = (kind: KeyedRegister, holders: readonly Holder[]): Holding[] =>
		segmentsOf(vault, kind).map((stream) => ({ stream, kind, holders }));
	const holdings = [
		single("commons", commonsHolders(roster, today)),
		single("access", registerHolders(roster, today)),
		...keyed("communications", communicationHolders(roster, today)),
		...keyed("requests", rightsHolders(roster, today)),
		...keyed("breaches", rightsHolders(roster, today)),
	];
	for (const { id, ...held } of summaries.all())
		holdings.push({
			stream: id,
			kind: "dossier",
			holders: dossierHolders(roster, today, held, rows.denialsFor(id)),
		});
	return holdings.filter(({ stream }) => store.head(stream).count > 0);
}

async function recordsFor(
	desk: Desk,
	holding: Holding,
	rows: readonly GrantRow[],
): Promise<NewRecord[]> {
	const { session } = desk;
	const newest = newestGrants(rows);
	const mine = newest.some(({ account }) => account === session.account.id);
	if (!mine) return [];
	const wanted = new Map(
		holding.holders.map(({ id, publicKey }) => [id, keyMark(publicKey)]),
	);
	// A former kit's sheets are out of reach: a new kit goes by the same name and is another holder all the same.
	const isSurplus = ({ account, to }: GrantRow) =>
		!wanted.has(account) ||
		(account === RECOVERY && to !== wanted.get(account));
	// The register's key is a key pair: withdrawing a reader overwrites that account's slot, which is what shuts it out.
	const surplus = holding.kind !== "access" && newest.some(isSurplus);
	return [
		...(surplus ? await rotation(desk, holding) : []),
		...(await grants(desk, holding, rows)),
	];
}

/** The wraps of the newest generation: who holds the key under which is written now. */
export function newestGrants(rows: readonly GrantRow[]): GrantRow[] {
	const newest = Math.max(0, ...rows.map(({ generation }) => generation));
	return rows.filter(({ generation }) => generation === newest);
}

/**
 * Wraps every generation of the key that this account holds to the holders that lack it: who comes after a rotation
 * reads what was written before it too.
 */
export async function grants(
	{ session }: Desk,
	{ stream, kind, holders }: Holding,
	rows: readonly GrantRow[],
): Promise<NewRecord[]> {
	const { vault, keyring, account } = session;
	const held = new Set(
		rows.map(({ account: id, generation, to }) => `${id}/${generation}/${to}`),
	);
	const lacking = (generation: number) =>
		holders.filter(
			({ id, publicKey }) =>
				!held.has(`${id}/${generation}/${keyMark(publicKey)}`),
		);
	const isMine = (row: GrantRow) => row.account === account.id;
	const mine = rows.filter(isMine).map(({ generation }) => generation);
	if (mine.every((generation) => lacking(generation).length === 0)) return [];
	const at = vault.outside.now();
	const secrets = await keyring.secretsOf(stream);
	return secrets.flatMap(({ generation, slot, secret }) =>
		lacking(generation).map(({ id, publicKey }) => {
			const place = { vault: vault.id, stream, generation };
			return clearRecord(stream, kind, {
				v: "access-granted/1",
				at,
				slot,
				generation,
				...storedWrap(secret, place, id, publicKey),
			});
		}),
	);
}

/** A new secret for what is written from now on; what was read before cannot be taken back. */
export async function rotation(
	{ session }: Desk,
	{ stream, kind, holders }: Holding,
): Promise<NewRecord[]> {
	const { vault, keyring } = session;
	const key = (await keyring.keysOf(stream)).at(-1);
	if (key === undefined) return [];
	const generation = key.generation + 1;
	const place = { vault: vault.id, stream, generation };
	const secret = makeStreamSecret();
	const wraps = holders.map(({ id, publicKey }) =>
		storedWrap(secret, place, id, publicKey),
	);
	const event: StreamEvent = {
		v: "key-rotated/1",
		at: vault.outside.now(),
		slot: key.slot,
		generation,
		wraps,
	};
	return [clearRecord(stream, kind, event, generation)];
}

const clearRecord = (
	stream: StreamId,
	kind: StreamKind,
	event: StreamEvent,
	generation = 1,
): NewRecord => ({
	stream,
	kind,
	generation,
	protection: { suite: "clear" },
	event,
});
