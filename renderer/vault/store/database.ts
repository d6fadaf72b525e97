import Dexie, { type Table } from "dexie";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import type { StreamKind } from "../../../shared/formats/record.ts";

/** A record that was not folded yet. */
export interface FreshRow {
	readonly stream: StreamId;
	readonly seq: number;
	readonly bytes: Uint8Array;
}

/** The first `count` records of a stream in one row: reading many streams is several times faster than by row. */
export interface FoldedRow {
	readonly stream: StreamId;
	readonly count: number;
	readonly bytes: Uint8Array;
}

export interface HeadRow {
	readonly stream: StreamId;
	readonly kind: StreamKind;
	readonly count: number;
	readonly hash: Uint8Array;
}

/** Who holds which stream's secret, taken out of the stream's own clear records so that a list needs no key. */
export interface GrantRow {
	readonly stream: StreamId;
	readonly account: AccountId;
	readonly generation: number;
	readonly slot: number;
	/** Beginning of the public key that it is wrapped to, hexadecimal. */
	readonly to: string;
	readonly wrap: Uint8Array;
}

/** A signed denial (déport): it beats every grant. */
export interface DenialRow {
	readonly stream: StreamId;
	readonly account: AccountId;
}

/** Sealed bytes under a key of one account. */
export interface SealedRow {
	readonly key: string;
	readonly account: AccountId;
	readonly nonce: Uint8Array;
	readonly commitment: Uint8Array;
	readonly body: Uint8Array;
}

export interface DraftRowStored extends SealedRow {
	/** The dossier with which the draft dies; absent for a draft without one. */
	readonly dossier?: StreamId;
}

export interface MetaRow {
	readonly key: "last-instant" | "access-day" | "incomplete" | "kits";
	readonly value: string | number;
}

export const DATABASE_NAME = "scelle";

/**
 * The working copy: ciphertext and opaque ids, rebuilt from the journal whenever it is not what main's heads say.
 * Every transaction is strict: it is on the disk when it is acknowledged.
 */
export class VaultDatabase extends Dexie {
	declare readonly records: Table<FreshRow, [StreamId, number]>;
	declare readonly folded: Table<FoldedRow, StreamId>;
	declare readonly heads: Table<HeadRow, StreamId>;
	declare readonly grants: Table<GrantRow, [StreamId, AccountId, number]>;
	declare readonly denials: Table<DenialRow, [StreamId, AccountId]>;
	declare readonly projections: Table<SealedRow, string>;
	declare readonly drafts: Table<DraftRowStored, string>;
	declare readonly meta: Table<MetaRow, string>;

	constructor(name = DATABASE_NAME) {
		super(name, { chromeTransactionDurability: "strict" });
		this.version(1).stores({
			records: "[stream+seq]",
			folded: "stream",
			heads: "stream, kind",
			grants: "[stream+account+generation], stream, account",
			denials: "[stream+account], account",
			projections: "key, account",
			drafts: "key, account, dossier",
			meta: "key",
		});
	}
}
