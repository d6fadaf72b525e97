import type { StreamId } from "../../../shared/base/ids.ts";
import type { StreamKind } from "../../../shared/formats/record.ts";
import type { StreamEvent } from "../../../shared/roster/events.ts";
import { RECOVERY } from "../../../shared/roster/roster.ts";
import type { Desk } from "../commands/desk.ts";
import type { HeldSecret } from "../keys/keyring.ts";
import { keyMark, makeStreamSecret, storedWrap } from "../keys/stream-keys.ts";
import type { OpenedVault } from "../opened-vault.ts";
import type { GrantRow } from "../store/database.ts";
import type { NewRecord } from "../streams/ledger.ts";
import type { Holder, JudgedHolders } from "./holders.ts";

export interface Holding {
	readonly stream: StreamId;
	readonly kind: StreamKind;
	/** Who has to hold the newest generation. */
	readonly holders: readonly Holder[];
}

/** A holding of which is known whose wraps must go. */
export type JudgedHolding = Holding & JudgedHolders;

/** The wraps of the newest generation: who holds the key under which is written now. */
export function newestGrants(rows: readonly GrantRow[]): GrantRow[] {
	const newest = Math.max(0, ...rows.map(({ generation }) => generation));
	return rows.filter(({ generation }) => generation === newest);
}

/**
 * Whether somebody holds one of these wraps who may not keep it. A former kit's sheets are out of reach, and an old copy of the
 * profile opens an account's former keys: new ones go by the same name and are another holder all the same.
 */
export function hasSurplus(
	rows: readonly GrantRow[],
	{ kept }: JudgedHolders,
): boolean {
	const wanted = new Map(
		kept.map(({ id, publicKey }) => [id, keyMark(publicKey)]),
	);
	return rows.some(({ account, to }) => to !== wanted.get(account));
}

/**
 * Wraps every generation of the key that this account holds to the holders that lack it: who comes after a rotation
 * reads what was written before it too.
 */
export async function grants(
	{ session }: Desk,
	holding: Holding,
	rows: readonly GrantRow[],
): Promise<NewRecord[]> {
	const { vault, keyring, account } = session;
	const mine = rows.filter((row) => row.account === account.id);
	const lacks = lacking(holding, rows);
	if (mine.every(({ generation }) => lacks(generation).length === 0)) return [];
	const secrets = await keyring.secretsOf(holding.stream);
	return grantRecords(vault, holding, { rows, secrets });
}

/** These secrets, wrapped to the holders that have none of them by these rows. */
export function grantRecords(
	vault: OpenedVault,
	holding: Holding,
	{
		rows,
		secrets,
	}: {
		readonly rows: readonly GrantRow[];
		readonly secrets: readonly HeldSecret[];
	},
): NewRecord[] {
	const { stream, kind } = holding;
	const lacks = lacking(holding, rows);
	const at = vault.outside.now();
	return secrets.flatMap(({ generation, slot, secret }) =>
		lacks(generation).map(({ id, publicKey }) => {
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

/** The holders without a wrap of a generation. */
function lacking(
	{ holders }: Holding,
	rows: readonly GrantRow[],
): (generation: number) => readonly Holder[] {
	const held = new Set(
		rows.map(({ account, generation, to }) => `${account}/${generation}/${to}`),
	);
	return (generation) =>
		holders.filter(
			({ id, publicKey }) =>
				!held.has(`${id}/${generation}/${keyMark(publicKey)}`),
		);
}

/**
 * Who is given the next secret: who has to hold it, and of those who may keep one whoever holds the newest. Null when no
 * account is among them: what nobody opens any more but with the kit would be lost to everybody.
 */
export function nextHolders(
	{ holders, kept }: JudgedHolders,
	newest: readonly GrantRow[],
): readonly Holder[] | null {
	const ids = new Set(holders.map(({ id }) => id));
	const next = kept.filter(
		({ id }) => ids.has(id) || newest.some(({ account }) => account === id),
	);
	return next.some(({ id }) => id !== RECOVERY) ? next : null;
}

/** A new secret for what is written from now on; what was read before cannot be taken back. */
export async function rotation(
	{ session }: Desk,
	holding: JudgedHolding,
): Promise<NewRecord[]> {
	const { vault, keyring } = session;
	const key = (await keyring.keysOf(holding.stream)).at(-1);
	const rows = newestGrants(await vault.store.grantsFor(holding.stream));
	const holders = nextHolders(holding, rows);
	if (key === undefined || holders === null) return [];
	// Who does not open the newest one would make another of its number.
	if (rows.some((row) => row.generation !== key.generation)) return [];
	const { slot } = key;
	const secret = makeStreamSecret();
	const generation = key.generation + 1;
	const next = { ...holding, holders };
	return [rotated(vault, next, { slot, generation, secret })];
}

/** The record of a new secret, wrapped to every holder. */
export function rotated(
	vault: OpenedVault,
	{ stream, kind, holders }: Holding,
	{ slot, generation, secret }: HeldSecret,
): NewRecord {
	const place = { vault: vault.id, stream, generation };
	const wraps = holders.map(({ id, publicKey }) =>
		storedWrap(secret, place, id, publicKey),
	);
	const event: StreamEvent = {
		v: "key-rotated/1",
		at: vault.outside.now(),
		slot,
		generation,
		wraps,
	};
	return clearRecord(stream, kind, event, generation);
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
