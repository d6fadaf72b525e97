import type { StreamId, VaultId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import type { Roster } from "../../../shared/roster/roster.ts";
import type { MainClient } from "../outside.ts";
import type { StreamStore } from "../store/stream-store.ts";
import { type Chain, longestChain } from "./chain.ts";
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
