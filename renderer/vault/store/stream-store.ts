import Dexie from "dexie";
import { sameBytes } from "../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { AccountId, StreamId, VaultId } from "../../../shared/base/ids.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import {
	type Chain,
	type ChainHead,
	EMPTY_CHAIN,
	followChain,
} from "../streams/chain.ts";
import type { GrantRow, HeadRow, VaultDatabase } from "./database.ts";
import { fold, unfold } from "./folding.ts";
import { lastInstant, newestInstant, raiseInstant } from "./last-instant.ts";
import { accessDayIn, denialsIn, grantsIn } from "./record-rows.ts";
import { type AddedRecord, headRow, headsAfter } from "./stream-heads.ts";

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

	/** Reads many streams in one transaction of the engine, several times faster than each in its own. */
	atOnce<Found>(read: () => Promise<Found>): Promise<Found> {
		const { records, folded } = this.#database;
		return this.#database.transaction("r", [records, folded], read);
	}

	/** The stream's records, checked link by link and against its head. `whole` is false when something is amiss. */
	async read(stream: StreamId): Promise<Chain> {
		const chain = followChain(this.#vault, stream, await this.rows(stream));
		const head = this.head(stream);
		const asExpected =
			chain.head.count === head.count && sameBytes(chain.head.hash, head.hash);
		return { ...chain, whole: chain.whole && asExpected };
	}

	/** The bytes of every row of a stream as they stand there, good or not. */
	async rows(stream: StreamId): Promise<Uint8Array[]> {
		const { records, folded } = this.#database;
		const [row, fresh] = await Promise.all([
			folded.get(stream),
			records
				.where("[stream+seq]")
				.between(...rangeOf(stream))
				.toArray(),
		]);
		return [
			...(row ? unfold(row.bytes) : []),
			...fresh.map((each) => each.bytes),
		];
	}

	/**
	 * Appends records that main has accepted, all in one strict transaction; `at` is the instant of the recording, null for
	 * what the device signs.
	 */
	async append(
		added: readonly AddedRecord[],
		at: number | null,
	): Promise<void> {
		const { records, heads, grants, denials, meta } = this.#database;
		const after = headsAfter(added);
		await this.#database.transaction(
			"rw",
			[records, heads, grants, denials, meta],
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
				if (at !== null) await raiseInstant(this.#database, at);
			},
		);
		for (const head of after) this.#heads.set(head.stream, head);
		await this.#noteAccessDays(added.map(({ record }) => record));
	}

	/**
	 * Puts whole streams in the place of whatever stands there, for rebuilding and repair. A chain that is shorter than what
	 * can be read of the stream is left out, unless it `mayShorten`: where the longer one was found to be false.
	 */
	async replace(
		chains: readonly StreamChain[],
		{ mayShorten = false } = {},
	): Promise<void> {
		const { records, folded, heads, grants, denials } = this.#database;
		const put: StreamChain[] = [];
		await this.#database.transaction(
			"rw",
			[records, folded, heads, grants, denials],
			async () => {
				for (const chain of chains) {
					if (chain.records.length === 0) continue;
					if (!mayShorten && (await this.#hasMore(chain))) continue;
					put.push(chain);
				}
				await this.#putAll(put);
			},
		);
		for (const {
			stream,
			records: [first],
			head,
		} of put)
			this.#heads.set(stream, headRow(stream, first, head));
		await this.#noteAccessDays(
			put.flatMap(({ records: [first] }) => first ?? []),
		);
		const all = put.flatMap((chain) => chain.records);
		await raiseInstant(this.#database, newestInstant(all));
	}

	async #hasMore({ stream, head }: StreamChain): Promise<boolean> {
		if (!this.#heads.has(stream)) return false;
		const own = followChain(this.#vault, stream, await this.rows(stream));
		return own.head.count > head.count;
	}

	async #putAll(chains: readonly StreamChain[]): Promise<void> {
		const { records, folded, heads, grants, denials } = this.#database;
		for (const { stream } of chains) {
			if (!this.#heads.has(stream)) continue;
			const range = rangeOf(stream);
			await records
				.where("[stream+seq]")
				.between(...range)
				.delete();
			await grants.where("stream").equals(stream).delete();
			await denials
				.where("[stream+account]")
				.between(...range)
				.delete();
		}
		await folded.bulkPut(
			chains.map(({ stream, bytes, head }) => ({
				stream,
				count: head.count,
				bytes: fold(bytes),
			})),
		);
		await heads.bulkPut(
			chains.map(({ stream, records: [first], head }) =>
				headRow(stream, first, head),
			),
		);
		const all = chains.flatMap((chain) => chain.records);
		await grants.bulkPut(all.flatMap(grantsIn));
		await denials.bulkPut(all.flatMap(denialsIn));
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
			[records, folded, heads, grants, denials],
			async () => {
				const range = rangeOf(stream);
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
			.between(...rangeOf(stream))
			.toArray();
		return new Set(rows.map(({ account }) => account));
	}

	lastInstant(): Promise<number> {
		return lastInstant(this.#database);
	}

	raiseInstant(instant: number): Promise<void> {
		return raiseInstant(this.#database, instant);
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

const rangeOf = (stream: StreamId) =>
	[
		[stream, Dexie.minKey],
		[stream, Dexie.maxKey],
	] as const;

type StreamChain = Chain & { readonly stream: StreamId };
