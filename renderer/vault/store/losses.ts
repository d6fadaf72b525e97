import { bytesToHex } from "../../../shared/base/bytes.ts";
import type { StreamId, VaultId } from "../../../shared/base/ids.ts";
import type { KnownEnd, Roster } from "../../../shared/roster/roster.ts";
import { sha256 } from "../crypto/primitives.ts";
import type { VaultDatabase } from "./database.ts";
import { goneByLaw } from "./gone-by-law.ts";
import type { StreamStore } from "./stream-store.ts";

export interface LossesParts {
	readonly database: VaultDatabase;
	readonly store: StreamStore;
	readonly roster: () => Roster;
	readonly vault: VaultId;
}

/**
 * Streams of which neither copy has every record any more, and where each is known to have ended. Kept beside the
 * working copy as soon as it is found, because the journal forgets what it had when it is given what is left, and signed
 * in the roster as soon as somebody may sign: without either, a shortened dossier would pass for a whole one.
 */
export class Losses {
	readonly #parts: LossesParts;
	readonly #found: Map<StreamId, KnownEnd>;
	#incomplete: ReadonlySet<StreamId>;

	constructor(parts: LossesParts, found: ReadonlyMap<StreamId, KnownEnd>) {
		this.#parts = parts;
		this.#found = new Map(found);
		this.#incomplete = new Set(found.keys());
	}

	/** Those that do not lead to their known end now; a restored backup takes a stream out of them. */
	get incomplete(): ReadonlySet<StreamId> {
		return this.#incomplete;
	}

	/** Whether it ever lost a record: a register that did goes on in its next stream, also when the first is whole again. */
	hasLost(stream: StreamId): boolean {
		return this.knownEnd(stream) !== null;
	}

	/** Where a stream that lost records is known to have ended. */
	knownEnd(stream: StreamId): KnownEnd | null {
		const signed = this.#parts.roster().lost.get(stream) ?? null;
		const found = this.#found.get(stream) ?? null;
		return (found?.count ?? 0) > (signed?.count ?? 0) ? found : signed;
	}

	/** What no one has signed in the roster yet. */
	get unsigned(): readonly (readonly [StreamId, KnownEnd])[] {
		const { lost } = this.#parts.roster();
		return [...this.#found].filter(
			([stream, { hash }]) => lost.get(stream)?.hash !== hash,
		);
	}

	async add(stream: StreamId, known: KnownEnd): Promise<void> {
		const before = this.knownEnd(stream)?.count ?? 0;
		const isNews = !this.#incomplete.has(stream) || known.count > before;
		if (!isNews) return;
		this.#found.set(stream, known);
		this.#incomplete = new Set([...this.#incomplete, stream]);
		await this.#keep();
	}

	/** Looks at each again: what leads to its known end is whole, what the law had destroyed or pruned is not lost. */
	async settle(): Promise<void> {
		const { lost } = this.#parts.roster();
		const all = [...lost, ...this.#found];
		if (all.length === 0) return;
		const isGone = await goneByLaw(this.#parts);
		const incomplete = new Set<StreamId>();
		for (const [stream, known] of all) {
			const isWhole = isGone?.(stream) || (await this.#reaches(stream, known));
			if (isWhole) this.#found.delete(stream);
			else incomplete.add(stream);
		}
		this.#incomplete = incomplete;
		await this.#keep();
	}

	async #reaches(
		stream: StreamId,
		{ count, hash }: KnownEnd,
	): Promise<boolean> {
		const last = (await this.#parts.store.read(stream)).bytes[count - 1];
		return last !== undefined && bytesToHex(sha256(last)) === hash;
	}

	async #keep(): Promise<void> {
		const value = [...this.#found]
			.map(([stream, { count, hash }]) => `${stream}/${count}/${hash}`)
			.sort()
			.join(" ");
		await this.#parts.database.meta.put({ key: "incomplete", value });
	}
}

/** What an earlier start found, as it is kept beside the working copy. */
export async function readFound({
	meta,
}: VaultDatabase): Promise<ReadonlyMap<StreamId, KnownEnd>> {
	const value = (await meta.get("incomplete"))?.value;
	const entries = typeof value === "string" ? value.split(" ") : [];
	return new Map(
		entries.flatMap((each) => {
			const [stream, count, hash] = each.split("/");
			return stream && count && hash
				? [[stream as StreamId, { count: Number(count), hash }] as const] // written by this program
				: [];
		}),
	);
}
