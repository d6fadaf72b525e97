import type { AccountId, StreamId, VaultId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import { type Commit, NOTHING } from "../../../shared/formats/commit.ts";
import {
	decodeRecord,
	type StreamKind,
} from "../../../shared/formats/record.ts";
import { DEVICE, type Roster } from "../../../shared/roster/roster.ts";
import type { StorageRefusal } from "../../../shared/vault-protocol.ts";
import { type SigningPair, sha256 } from "../crypto/primitives.ts";
import type { MainClient } from "../outside.ts";
import { readRoster } from "../roster/read-roster.ts";
import type { AddedRecord } from "../store/stream-heads.ts";
import type { StreamStore } from "../store/stream-store.ts";
import type { ChainHead } from "./chain.ts";
import { writeEvent } from "./clear-events.ts";
import { isReadable } from "./reader-schemas.ts";
import { type Protection, sealRecord } from "./record-seal.ts";
import { wellKnownStream } from "./well-known.ts";

export interface Author {
	readonly account: AccountId;
	readonly signing: SigningPair;
}

/** One event on its way into a stream. */
export interface NewRecord {
	readonly stream: StreamId;
	readonly kind: StreamKind;
	readonly generation: number;
	readonly protection: Protection;
	readonly event: object;
}

export interface LedgerParts {
	readonly vault: VaultId;
	readonly main: MainClient;
	readonly store: StreamStore;
	readonly now: () => number;
	readonly roster: RosterPlace;
}

/** The roster as its stream stands: a commit that brings records of it is judged on it, and changes it. */
export interface RosterPlace {
	readonly get: () => Roster;
	readonly set: (roster: Roster) => void;
}

/**
 * Writes what a command decided: all its records sealed, chained and signed, then in main's journal, then in the
 * working copy. It is acknowledged when both have it. One commit at a time. Throws before anything is written when the
 * roster's reader would refuse a record of it: the vault would be damaged for everybody.
 */
export class Ledger {
	readonly #parts: LedgerParts;
	/** Streams that a commit of this process took away. */
	readonly #dropped = new Set<StreamId>();
	#queue: Promise<unknown> = Promise.resolve();

	constructor(parts: LedgerParts) {
		this.#parts = parts;
	}

	commit(
		author: Author,
		records: readonly NewRecord[],
		also: Partial<Omit<Commit, "records">> = {},
	): Promise<Result<null, StorageRefusal>> {
		const mine = this.#queue.then(() => this.#commit(author, records, also));
		this.#queue = mine.catch(() => undefined);
		return mine;
	}

	/** Does something while nothing is written: both copies stand still until it is done. */
	meanwhile<Found>(task: () => Promise<Found>): Promise<Found> {
		const mine = this.#queue.then(task);
		this.#queue = mine.catch(() => undefined);
		return mine;
	}

	async #commit(
		author: Author,
		records: readonly NewRecord[],
		also: Partial<Omit<Commit, "records">>,
	): Promise<Result<null, StorageRefusal>> {
		const { main, store, now, roster } = this.#parts;
		// Begun before its dossier went: written now, it would be the beginning of another one.
		if (records.some(({ stream }) => this.#dropped.has(stream)))
			return refuse({ kind: "storage-failed" });
		const added = this.#seal(author, records);
		const changed = this.#rosterWith(added);
		const result = await main.append({
			...NOTHING,
			...also,
			records: added.map(({ record, bytes }) => ({
				stream: record.stream,
				bytes,
			})),
		});
		if (!result.ok) return refuse(refusalOf(result.reason));
		for (const stream of also.dropStreams ?? []) this.#dropped.add(stream);
		await store.append(added, author.account === DEVICE ? null : now());
		if (changed !== null) roster.set(changed);
		return ok(null);
	}

	/** The roster with what a commit brings of it, by the reader's own rules; null when it brings nothing. */
	#rosterWith(added: readonly AddedRecord[]): Roster | null {
		const stream = wellKnownStream(this.#parts.vault, "roster");
		const brought = added
			.map(({ record }) => record)
			.filter((record) => record.stream === stream);
		if (brought.length === 0) return null;
		const roster = readRoster(brought, this.#parts.roster.get());
		if (!roster.ok)
			throw new Error("a record that the roster's reader would refuse");
		return roster.value;
	}

	#seal(author: Author, records: readonly NewRecord[]): AddedRecord[] {
		const heads = new Map<StreamId, ChainHead>();
		return records.map((each) => {
			const head =
				heads.get(each.stream) ?? this.#parts.store.head(each.stream);
			const added = this.#sealOne(author, each, head);
			heads.set(each.stream, { count: head.count + 1, hash: added.hash });
			return added;
		});
	}

	#sealOne(author: Author, each: NewRecord, head: ChainHead): AddedRecord {
		const header = {
			kind: each.kind,
			vault: this.#parts.vault,
			stream: each.stream,
			seq: head.count,
			generation: each.generation,
			author: author.account,
			previous: head.hash,
		};
		const plaintext = writeEvent(each.event);
		if (!isReadable(each.kind, each.protection.suite === "clear", plaintext))
			throw new Error(`an event that its reader refuses: ${each.kind}`);
		const bytes = sealRecord(
			header,
			plaintext,
			each.protection,
			author.signing,
		);
		const record = decodeRecord(bytes);
		if (!record.ok)
			throw new Error("a record that this program wrote cannot be read");
		return { record: record.value, bytes, hash: sha256(bytes) };
	}
}

/** `out-of-order` means that this program lost track of the stream: nothing was written, and it may not go on. */
function refusalOf(
	fault: "disk-full" | "storage-failed" | "out-of-order" | "closed",
): StorageRefusal {
	if (fault === "out-of-order")
		throw new Error("the journal is elsewhere than the working copy");
	return fault === "disk-full"
		? { kind: "disk-full" }
		: { kind: "storage-failed" };
}
