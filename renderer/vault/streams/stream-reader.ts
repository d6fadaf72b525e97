import { hexToBytes } from "../../../shared/base/bytes.ts";
import type { StreamId, VaultId } from "../../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../../shared/base/result.ts";
import type { StoredRecord } from "../../../shared/formats/record.ts";
import { type Roster, signingKeysOf } from "../../../shared/roster/roster.ts";
import type { MainClient } from "../outside.ts";
import type { StreamStore } from "../store/stream-store.ts";
import { type Chain, followChain } from "./chain.ts";
import { isAuthentic } from "./record-seal.ts";

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

	/** Every record of the stream, chained and signed; `damaged` when neither copy has it so. */
	async read(
		stream: StreamId,
	): Promise<Result<readonly StoredRecord[], "damaged">> {
		const chain = await this.#wholeChain(stream);
		if (chain === null) return refuse("damaged");
		const roster = this.#parts.roster();
		const authentic = chain.records.every((record) => {
			const keys = signingKeysOf(roster, record.author);
			return keys.some((key) => isAuthentic(record, hexToBytes(key)));
		});
		return authentic ? ok(chain.records) : refuse("damaged");
	}

	async #wholeChain(stream: StreamId): Promise<Chain | null> {
		const { store, main, vault } = this.#parts;
		const own = await store.read(stream);
		if (own.whole) return own;
		const view = await main.readStream({ stream });
		if (!view.ok) return null;
		const chain = followChain(vault, stream, view.value.records);
		const enough = chain.whole && chain.head.count >= store.head(stream).count;
		if (!enough) return null;
		await store.replace([{ ...chain, stream }]);
		return chain;
	}
}
