import { bytesToHex } from "../../../shared/base/bytes.ts";
import type { StreamId, VaultId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import {
	decodeRecord,
	type StoredRecord,
} from "../../../shared/formats/record.ts";
import type { Roster } from "../../../shared/roster/roster.ts";
import { sha256 } from "../crypto/primitives.ts";
import type { MainClient } from "../outside.ts";
import type { StreamStore } from "../store/stream-store.ts";
import {
	type Chain,
	type ChainHead,
	furthestEnd,
	longestChain,
} from "./chain.ts";
import { isSignedIn } from "./record-seal.ts";

export interface StreamReaderParts {
	readonly vault: VaultId;
	readonly main: MainClient;
	readonly store: StreamStore;
	readonly roster: () => Roster;
}

/** Reads streams whole and true: what the working copy got wrong is taken from the journal and put right. */
export class StreamReader {
	readonly #parts: StreamReaderParts;

	constructor(parts: StreamReaderParts) {
		this.#parts = parts;
	}

	/** Every record of the stream, chained and signed; `damaged` when the two copies together do not have it so. */
	async read(
		stream: StreamId,
	): Promise<Result<readonly StoredRecord[], "damaged">> {
		const own = await this.#parts.store.read(stream);
		if (own.whole && this.#isAuthentic(own)) return ok(own.records);
		const chain = await this.#repaired(stream);
		return chain === null ? refuse("damaged") : ok(chain.records);
	}

	/** What can be read of a damaged stream, before and behind its gaps, and the furthest end that is known. */
	async readLeft(stream: StreamId): Promise<{
		readonly records: readonly StoredRecord[];
		readonly end: ChainHead;
	}> {
		const { store, main, vault, roster } = this.#parts;
		const view = await main.readStream({ stream });
		const journal = view.ok ? view.value.records : [];
		const found = new Map<string, StoredRecord>();
		const kept: Uint8Array[] = [];
		for (const bytes of [...journal, ...(await store.rows(stream))]) {
			const decoded = decodeRecord(bytes);
			if (!decoded.ok) continue;
			const { value } = decoded;
			const belongs = value.vault === vault && value.stream === stream;
			if (!belongs || !isSignedIn(roster(), value)) continue;
			found.set(bytesToHex(sha256(bytes)), value);
			kept.push(bytes);
		}
		const records = [...found.values()].sort((a, b) => a.seq - b.seq);
		return { records, end: furthestEnd(kept, store.head(stream)) };
	}

	/** The stream put together from both copies, and put right in the working copy; null when something is missing. */
	async #repaired(stream: StreamId): Promise<Chain | null> {
		const { store, main, vault } = this.#parts;
		const view = await main.readStream({ stream });
		if (!view.ok) return null;
		const candidates = [...view.value.records, ...(await store.rows(stream))];
		const chain = longestChain(vault, stream, candidates);
		const reaches = chain.head.count >= store.head(stream).count;
		if (!reaches || !this.#isAuthentic(chain)) return null;
		await store.replace([{ ...chain, stream }]);
		return chain;
	}

	#isAuthentic({ records }: Chain): boolean {
		const roster = this.#parts.roster();
		return records.every((record) => isSignedIn(roster, record));
	}
}
