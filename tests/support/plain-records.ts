import { createHash } from "node:crypto";
import {
	type AccountId,
	accountId,
	type StreamId,
	streamId,
	type VaultId,
	vaultId,
} from "../../shared/base/ids.ts";
import { type Commit, NOTHING } from "../../shared/formats/commit.ts";
import {
	encodeRecord,
	type StoredRecord,
} from "../../shared/formats/record.ts";

/** Bytes that look like chance and are the same in every run. */
export function noise(seed: string, length: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(length);
	for (let at = 0; at < length; at += 32)
		bytes.set(
			createHash("sha256")
				.update(`${seed}/${at}`)
				.digest()
				.subarray(0, length - at),
			at,
		);
	return bytes;
}

const hex = (seed: string): string =>
	Buffer.from(noise(seed, 16)).toString("hex");
export const VAULT: VaultId = vaultId(hex("vault"));
export const OTHER_VAULT: VaultId = vaultId(hex("another vault"));
export const AUTHOR: AccountId = accountId(hex("author"));
export const aStream = (name: string): StreamId =>
	streamId(hex(`stream ${name}`));

const sha256 = (bytes: Uint8Array): Uint8Array =>
	new Uint8Array(createHash("sha256").update(bytes).digest());

/** Records that are well formed and chained; their contents are noise, for main never looks inside. */
export class Scribe {
	readonly #vault: VaultId;
	readonly #heads = new Map<StreamId, { count: number; hash: Uint8Array }>();
	/** A record made again after a refusal is another one. */
	#made = 0;

	constructor(vault: VaultId = VAULT) {
		this.#vault = vault;
	}

	record(
		stream: StreamId,
		length = 512,
		change: Partial<StoredRecord> = {},
	): Uint8Array<ArrayBuffer> {
		const { count, hash } = this.#heads.get(stream) ?? {
			count: 0,
			hash: new Uint8Array(32),
		};
		const seed = `${stream}/${count}/${this.#made++}`;
		const bytes = encodeRecord({
			suite: "keyed",
			kind: "dossier",
			vault: this.#vault,
			stream,
			seq: count,
			generation: 1,
			author: AUTHOR,
			previous: hash,
			nonce: noise(`${seed} nonce`, 24),
			commitment: noise(`${seed} commitment`, 32),
			body: noise(`${seed} body`, length),
			signature: noise(`${seed} signature`, 64),
			...change,
		});
		this.#heads.set(stream, { count: count + 1, hash: sha256(bytes) });
		return bytes;
	}

	/** A commit of one record for each stream named. */
	commit(streams: readonly StreamId[], also: Partial<Commit> = {}): Commit {
		const records = streams.map((stream) => ({
			stream,
			bytes: this.record(stream),
		}));
		return { ...NOTHING, ...also, records };
	}

	/** Forgets what was refused. */
	rewind(commit: Commit): void {
		for (const { stream, bytes } of [...commit.records].reverse()) {
			const view = new DataView(bytes.buffer, bytes.byteOffset);
			const seq = view.getUint32(40);
			this.#heads.set(stream, { count: seq, hash: bytes.slice(64, 96) });
		}
	}
}
