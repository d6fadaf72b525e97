import Dexie from "dexie";
import { hexToBytes, sameBytes } from "../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { AccountId, StreamId, VaultId } from "../../../shared/base/ids.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { accessDaySchema } from "../../../shared/registers/access-events.ts";
import {
	type StreamEvent,
	streamEventSchema,
} from "../../../shared/roster/events.ts";
import {
	type Chain,
	type ChainHead,
	EMPTY_CHAIN,
	followChain,
} from "../streams/chain.ts";
import { readClear } from "../streams/clear-events.ts";
import type {
	DenialRow,
	GrantRow,
	HeadRow,
	VaultDatabase,
} from "./database.ts";
import { fold, unfold } from "./folding.ts";

/** Beyond this many fresh rows a stream is folded when there is time. */
const FOLD_AFTER = 16;

/** A stream's records as they stand in the working copy. */
export class StreamStore {
	readonly #database: VaultDatabase;
	readonly #vault: VaultId;
	readonly #heads = new Map<StreamId, HeadRow>();
	#lastAccessDay: IsoDate | null = null;

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
		const day = await database.meta.get("access-day");
		store.#lastAccessDay = day === undefined ? null : (day.value as IsoDate); // written by this program
		return store;
	}

	head(stream: StreamId): ChainHead {
		return this.#heads.get(stream) ?? EMPTY_CHAIN;
	}

	/** The newest day of the access register. */
	get lastAccessDay(): IsoDate | null {
		return this.#lastAccessDay;
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
		const { records, heads, grants, denials, meta } = this.#database;
		const after = headsAfter(added);
		await this.#database.transaction(
			"rw",
			records,
			heads,
			grants,
			denials,
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
				await denials.bulkPut(added.flatMap(({ record }) => denialsIn(record)));
				await meta.put({ key: "last-instant", value: lastInstant });
			},
		);
		for (const head of after) this.#heads.set(head.stream, head);
		await this.#noteAccessDays(added.map(({ record }) => record));
	}

	/** Puts whole streams in place of whatever stands there: for rebuilding and repair. */
	async replace(
		chains: readonly (Chain & { readonly stream: StreamId })[],
	): Promise<void> {
		const { records, folded, heads, grants, denials } = this.#database;
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
			denials,
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
				await denials.bulkPut(
					present.flatMap((chain) => chain.records.flatMap(denialsIn)),
				);
			},
		);
		for (const head of rows) this.#heads.set(head.stream, head);
		await this.#noteAccessDays(
			present.flatMap(({ records: [first] }) => first ?? []),
		);
	}

	async #noteAccessDays(records: readonly StoredRecord[]): Promise<void> {
		const days = records.flatMap((record) => accessDayIn(record) ?? []);
		const newest = days.sort().at(-1);
		if (newest === undefined || newest <= (this.#lastAccessDay ?? "")) return;
		this.#lastAccessDay = newest;
		await this.#database.meta.put({ key: "access-day", value: newest });
	}

	/** Removes every row of a stream that main no longer has. */
	async drop(stream: StreamId): Promise<void> {
		const { records, folded, heads, grants, denials } = this.#database;
		await this.#database.transaction(
			"rw",
			records,
			folded,
			heads,
			grants,
			denials,
			async () => {
				const range = [
					[stream, Dexie.minKey],
					[stream, Dexie.maxKey],
				] as const;
				await records
					.where("[stream+seq]")
					.between(...range)
					.delete();
				await denials
					.where("[stream+account]")
					.between(...range)
					.delete();
				await grants.where("stream").equals(stream).delete();
				await folded.delete(stream);
				await heads.delete(stream);
			},
		);
		this.#heads.delete(stream);
	}

	/** What an account holds, except where it is denied. */
	async grantsOf(account: AccountId): Promise<GrantRow[]> {
		const { grants, denials } = this.#database;
		const [held, denied] = await Promise.all([
			grants.where("account").equals(account).toArray(),
			denials.where("account").equals(account).toArray(),
		]);
		const out = new Set(denied.map(({ stream }) => stream));
		return held.filter(({ stream }) => !out.has(stream));
	}

	/** Every wrap of a stream, whoever holds it. */
	async grantsFor(stream: StreamId): Promise<GrantRow[]> {
		return this.#database.grants.where("stream").equals(stream).toArray();
	}

	async denialsFor(stream: StreamId): Promise<ReadonlySet<AccountId>> {
		const rows = await this.#database.denials
			.where("[stream+account]")
			.between([stream, Dexie.minKey], [stream, Dexie.maxKey])
			.toArray();
		return new Set(rows.map(({ account }) => account));
	}

	/** Milliseconds since 1970 of the last recording; 0 before any. */
	async lastInstant(): Promise<number> {
		const row = await this.#database.meta.get("last-instant");
		return typeof row?.value === "number" ? row.value : 0;
	}

	async noteInstant(instant: number): Promise<void> {
		await this.#database.meta.put({ key: "last-instant", value: instant });
	}

	/** Forgets what it knew of a database that was made anew. */
	reset(): void {
		this.#heads.clear();
		this.#lastAccessDay = null;
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
	const event = clearEventIn(record);
	if (event === null || event.v === "access-denied/1") return [];
	const { slot, generation } = event;
	const wraps = event.v === "access-granted/1" ? [event] : event.wraps;
	return wraps.map(({ account, to, wrap }) => ({
		stream: record.stream,
		account,
		generation,
		slot,
		to,
		wrap: hexToBytes(wrap),
	}));
}

function denialsIn(record: StoredRecord): DenialRow[] {
	const event = clearEventIn(record);
	return event?.v === "access-denied/1"
		? [{ stream: record.stream, account: event.account }]
		: [];
}

function clearEventIn(record: StoredRecord): StreamEvent | null {
	const keyed = record.kind !== "roster" && record.kind !== "destructions";
	return record.suite === "clear" && keyed
		? readClear(record, streamEventSchema)
		: null;
}

/** The day that a record of the access register opens. */
function accessDayIn(record: StoredRecord): IsoDate | null {
	if (record.kind !== "access" || record.suite !== "clear") return null;
	return readClear(record, accessDaySchema)?.day ?? null;
}
