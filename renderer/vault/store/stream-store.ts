import Dexie from "dexie";
import { hexToBytes, sameBytes } from "../../../shared/base/bytes.ts";
import type { AccountId, StreamId, VaultId } from "../../../shared/base/ids.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { streamEventSchema } from "../../../shared/roster/events.ts";
import {
	type Chain,
	type ChainHead,
	EMPTY_CHAIN,
	followChain,
} from "../streams/chain.ts";
import { readClear } from "../streams/clear-events.ts";
import type { GrantRow, HeadRow, VaultDatabase } from "./database.ts";
import { fold, unfold } from "./folding.ts";

/** Beyond this many fresh rows a stream is folded when there is time. */
const FOLD_AFTER = 16;

/** A stream's records as they stand in the working copy. */
export class StreamStore {
	readonly #database: VaultDatabase;
	readonly #vault: VaultId;
	readonly #heads = new Map<StreamId, HeadRow>();

	private constructor(database: VaultDatabase, vault: VaultId) {
		this.#database = database;
		this.#vault = vault;
	}

	static async open(
		database: VaultDatabase,
		vault: VaultId,
	): Promise<StreamStore> {
		const store = new StreamStore(database, vault);
		for (const head of await database.heads.toArray())
			store.#heads.set(head.stream, head);
		return store;
	}

	head(stream: StreamId): ChainHead {
		return this.#heads.get(stream) ?? EMPTY_CHAIN;
	}

	heads(): ReadonlyMap<StreamId, HeadRow> {
		return this.#heads;
	}

	/** The stream's records, checked link by link and against its head. `whole` is false when something is amiss. */
	async read(stream: StreamId): Promise<Chain> {
		const { records, folded } = this.#database;
		const [row, fresh] = await Promise.all([
			folded.get(stream),
			records
				.where("[stream+seq]")
				.between([stream, Dexie.minKey], [stream, Dexie.maxKey])
				.toArray(),
		]);
		const bytes = [
			...(row ? unfold(row.bytes) : []),
			...fresh.map((each) => each.bytes),
		];
		const chain = followChain(this.#vault, stream, bytes);
		const head = this.head(stream);
		const asExpected =
			chain.head.count === head.count && sameBytes(chain.head.hash, head.hash);
		return { ...chain, whole: chain.whole && asExpected };
	}

	/** Appends records that main has accepted, all in one strict transaction. */
	async append(
		added: readonly AddedRecord[],
		lastInstant: number,
	): Promise<void> {
		const { records, heads, grants, meta } = this.#database;
		const after = headsAfter(added);
		await this.#database.transaction(
			"rw",
			records,
			heads,
			grants,
			meta,
			async () => {
				await records.bulkAdd(
					added.map(({ record, bytes }) => ({
						stream: record.stream,
						seq: record.seq,
						bytes,
					})),
				);
				await heads.bulkPut(after);
				await grants.bulkPut(added.flatMap(({ record }) => grantsIn(record)));
				await meta.put({ key: "last-instant", value: lastInstant });
			},
		);
		for (const head of after) this.#heads.set(head.stream, head);
	}

	/** Puts whole streams in place of whatever stands there: for rebuilding and repair. */
	async replace(
		chains: readonly (Chain & { readonly stream: StreamId })[],
	): Promise<void> {
		const { records, folded, heads, grants } = this.#database;
		const present = chains.filter((chain) => chain.records.length > 0);
		const rows = present.map(({ stream, records: [first], head }) =>
			headRow(stream, first, head),
		);
		await this.#database.transaction(
			"rw",
			records,
			folded,
			heads,
			grants,
			async () => {
				for (const { stream } of chains)
					await records
						.where("[stream+seq]")
						.between([stream, Dexie.minKey], [stream, Dexie.maxKey])
						.delete();
				await folded.bulkPut(
					present.map(({ stream, bytes, head }) => ({
						stream,
						count: head.count,
						bytes: fold(bytes),
					})),
				);
				await heads.bulkPut(rows);
				await grants.bulkPut(
					present.flatMap((chain) => chain.records.flatMap(grantsIn)),
				);
			},
		);
		for (const head of rows) this.#heads.set(head.stream, head);
	}

	/** The streams of a kind to which an account holds a wrap. */
	async grantsOf(account: AccountId): Promise<GrantRow[]> {
		return this.#database.grants.where("account").equals(account).toArray();
	}

	async grantsFor(stream: StreamId): Promise<GrantRow[]> {
		return this.#database.grants
			.where("[stream+account]")
			.between([stream, Dexie.minKey], [stream, Dexie.maxKey])
			.toArray();
	}

	/** Milliseconds since 1970 of the last recording; 0 before any. */
	async lastInstant(): Promise<number> {
		const row = await this.#database.meta.get("last-instant");
		return typeof row?.value === "number" ? row.value : 0;
	}

	/** Folds the streams that have gathered many fresh rows. */
	async foldFresh(): Promise<number> {
		const streams = new Map<StreamId, number>();
		for (const [stream] of await this.#database.records
			.toCollection()
			.primaryKeys())
			streams.set(stream, (streams.get(stream) ?? 0) + 1);
		const full = [...streams].filter(([, count]) => count > FOLD_AFTER);
		for (const [stream] of full) {
			const chain = await this.read(stream);
			if (chain.whole) await this.replace([{ ...chain, stream }]);
		}
		return full.length;
	}
}

export interface AddedRecord {
	readonly record: StoredRecord;
	readonly bytes: Uint8Array;
	readonly hash: Uint8Array;
}

function headsAfter(added: readonly AddedRecord[]): HeadRow[] {
	const heads = new Map<StreamId, HeadRow>();
	for (const { record, hash } of added)
		heads.set(
			record.stream,
			headRow(record.stream, record, { count: record.seq + 1, hash }),
		);
	return [...heads.values()];
}

function headRow(
	stream: StreamId,
	record: StoredRecord | undefined,
	{ count, hash }: ChainHead,
): HeadRow {
	return { stream, kind: record?.kind ?? "dossier", count, hash };
}

/** The grants that a record carries: none unless it is one of the clear records of a keyed stream. */
export function grantsIn(record: StoredRecord): GrantRow[] {
	const keyed = record.kind !== "roster" && record.kind !== "destructions";
	if (record.suite !== "clear" || !keyed) return [];
	const event = readClear(record, streamEventSchema);
	if (event === null) return [];
	const { slot, generation } = event;
	const wraps = event.v === "stream-opened/1" ? event.wraps : [event];
	return wraps.map(({ account, wrap }) => ({
		stream: record.stream,
		account,
		generation,
		slot,
		wrap: hexToBytes(wrap),
	}));
}
