import { utf8 } from "../../../shared/base/bytes.ts";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { AccountId, StreamId } from "../../../shared/base/ids.ts";
import { deriveKey, open, pad, seal, unpad } from "../crypto/primitives.ts";
import type { Session } from "../session/session.ts";
import type { SealedRow } from "../store/database.ts";
import { type Summary, summarize } from "../views/summary.ts";

/** So many summaries are sealed together: reading them is then several times faster than one by one. */
const PER_SEGMENT = 250;
/** So many are made at one time: while one waits for main or the engine, another is deciphered. */
const AT_ONCE = 16;
const decoder = new TextDecoder();

/**
 * The lists' knowledge of every dossier that the account may read. A projection: sealed under a key of this account
 * alone, made anew from the dossiers whenever it is missing or out of date.
 */
export class Summaries {
	readonly #session: Session;
	readonly #key: Uint8Array;
	readonly #entries = new Map<StreamId, Summary>();
	readonly #damaged = new Set<StreamId>();
	/** Which segment a summary is kept in. */
	readonly #segments = new Map<StreamId, number>();
	/** How many a segment holds. */
	readonly #sizes = new Map<number, number>();
	/** What is still on its way into the working copy; it never fails, since everything can be made anew. */
	#keeping: Promise<void> = Promise.resolve();

	private constructor(session: Session) {
		this.#session = session;
		this.#key = deriveKey(session.keys.own, "summaries/8");
	}

	/** Loads what was kept and brings it up to date; the first time, and after other readings, that is everything. */
	static async open(session: Session): Promise<Summaries> {
		const summaries = new Summaries(session);
		await summaries.#load();
		const { tell } = session.vault.outside;
		await summaries.refresh((done, total) =>
			tell({ kind: "progress", task: "lists", done, total }),
		);
		return summaries;
	}

	/** Those that could not be made, because neither copy has the dossier whole. */
	get damaged(): ReadonlySet<StreamId> {
		return this.#damaged;
	}

	/** Noted when it is opened: what its summary says was read while it was whole. */
	noteDamaged(id: StreamId): void {
		this.#damaged.add(id);
	}

	all(): readonly Summary[] {
		return [...this.#entries.values()];
	}

	get(id: StreamId): Summary | undefined {
		return this.#entries.get(id);
	}

	/**
	 * After a command: makes the named ones anew, and those that it changed besides. What is kept of it follows without
	 * being waited for; cut short, the next opening makes it anew.
	 */
	async update(named: readonly StreamId[]): Promise<void> {
		const { today } = await this.#session.today();
		const stale = [...this.#entries.keys()].filter(
			(id) => !this.#isFresh(id, today),
		);
		const ids = [...new Set([...named, ...stale])];
		const touched = new Set(await this.#makeAll(ids, today));
		this.#keeping = this.#keeping
			.then(() => this.#keep(touched))
			.catch(() => undefined);
	}

	/**
	 * Makes anew what is missing or out of date, forgets what is no longer there, and keeps the result; when there is
	 * much to make, part by part, so that what was made before a kill is not made twice.
	 */
	async refresh(
		progress: (done: number, total: number) => void = () => undefined,
	): Promise<void> {
		await this.#keeping;
		const ids = await this.#session.files.ids();
		const known = new Set(ids);
		const touched = new Set<number>();
		for (const id of this.#entries.keys())
			if (!known.has(id)) touched.add(this.#drop(id));
		const { today } = await this.#session.today();
		const stale = ids.filter((id) => !this.#isFresh(id, today));
		for (let done = 0; done < stale.length; done += PER_SEGMENT) {
			progress(done, stale.length);
			await this.#keep(touched);
			touched.clear();
			const some = stale.slice(done, done + PER_SEGMENT);
			for (const segment of await this.#makeAll(some, today))
				touched.add(segment);
		}
		await this.#keep(touched);
	}

	async #makeAll(ids: readonly StreamId[], today: IsoDate): Promise<number[]> {
		const segments: number[] = [];
		const waiting = [...ids];
		const work = async () => {
			for (let id = waiting.shift(); id !== undefined; id = waiting.shift())
				segments.push(await this.#make(id, today));
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
		return segments;
	}

	#isFresh(id: StreamId, today: IsoDate): boolean {
		const summary = this.#entries.get(id);
		if (summary === undefined) return false;
		const { store, incomplete } = this.#session.vault;
		if (incomplete.has(id)) return false;
		return (
			summary.count === store.head(id).count &&
			summary.readings === this.#session.commons.readings.length &&
			summary.seenOn <= today &&
			(summary.changesOn === null || today < summary.changesOn)
		);
	}

	/** Summarizes one dossier; one that cannot be read is left out, and its own page says why. */
	async #make(id: StreamId, today: IsoDate): Promise<number> {
		const loaded = await this.#session.files.load(id);
		if (!loaded.ok) {
			if (loaded.reason === "damaged") this.#damaged.add(id);
			return this.#drop(id);
		}
		this.#damaged.delete(id);
		const session = this.#session;
		const { file, count } = loaded.value;
		const asked = {
			count,
			today,
			readings: session.readings(),
			readingEvents: session.commons.readings.length,
		};
		const summary = summarized(id, file, asked);
		if (summary === null) {
			this.#damaged.add(id);
			return this.#drop(id);
		}
		this.#entries.set(id, summary);
		return this.#segments.get(id) ?? this.#place(id, this.#roomySegment());
	}

	#drop(id: StreamId): number {
		const segment = this.#segments.get(id);
		this.#entries.delete(id);
		if (segment === undefined) return 0;
		this.#segments.delete(id);
		this.#sizes.set(segment, (this.#sizes.get(segment) ?? 0) - 1);
		return segment;
	}

	#place(id: StreamId, segment: number): number {
		this.#segments.set(id, segment);
		this.#sizes.set(segment, (this.#sizes.get(segment) ?? 0) + 1);
		return segment;
	}

	#roomySegment(): number {
		let segment = 0;
		while ((this.#sizes.get(segment) ?? 0) >= PER_SEGMENT) segment++;
		return segment;
	}

	async #load(): Promise<void> {
		const { account, vault } = this.#session;
		const rows = await vault.database.projections
			.where("account")
			.equals(account.id)
			.toArray();
		for (const row of rows) {
			const plaintext = open(row, this.#key, additional(account.id, row.key));
			const unpadded = plaintext && unpad(plaintext);
			if (unpadded === null) continue;
			const segment = Number(row.key.split("/")[1]);
			const summaries = JSON.parse(decoder.decode(unpadded)) as Summary[]; // sealed by this program
			for (const summary of summaries) {
				this.#entries.set(summary.id, summary);
				this.#place(summary.id, segment);
			}
		}
	}

	async #keep(segments: ReadonlySet<number>): Promise<void> {
		const { account, vault } = this.#session;
		const rows = [...segments].map((segment): SealedRow => {
			const key = `${account.id}/${segment}`;
			const members = this.all().filter(
				({ id }) => this.#segments.get(id) === segment,
			);
			const sealed = seal(
				pad(utf8(JSON.stringify(members))),
				this.#key,
				additional(account.id, key),
			);
			return { key, account: account.id, ...sealed };
		});
		await vault.database.projections.bulkPut(rows);
	}
}

const additional = (account: AccountId, key: string): Uint8Array =>
	utf8(`scelle/summaries/8\0${account}\0${key}`);

/** Null when what is recorded cannot be judged: that dossier is named with the damaged ones, and keeps nobody out of the others. */
function summarized(...asked: Parameters<typeof summarize>): Summary | null {
	try {
		return summarize(...asked);
	} catch {
		return null;
	}
}
