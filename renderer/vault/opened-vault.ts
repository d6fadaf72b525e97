import type { StreamId, VaultId } from "../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../shared/base/result.ts";
import type { Hello } from "../../shared/bytes-protocol.ts";
import { emptyRoster, type Roster } from "../../shared/roster/roster.ts";
import type {
	DamageReport,
	StorageRefusal,
} from "../../shared/vault-protocol.ts";
import type { VaultOutside } from "./outside.ts";
import { readRoster } from "./roster/read-roster.ts";
import { compareHeads, isCatchUp } from "./store/compare.ts";
import type { VaultDatabase } from "./store/database.ts";
import { keepIncomplete, readIncomplete } from "./store/incomplete.ts";
import { keepDenials } from "./store/kept-denials.ts";
import { rebuild } from "./store/rebuild.ts";
import { StreamStore } from "./store/stream-store.ts";
import { followChain } from "./streams/chain.ts";
import { Ledger } from "./streams/ledger.ts";
import { StreamReader } from "./streams/stream-reader.ts";
import { wellKnownStream } from "./streams/well-known.ts";

type There = Extract<Hello["disk"], { kind: "there" }>;

/** A vault whose two copies were compared: its parts, before anybody has unlocked it. */
export class OpenedVault {
	readonly id: VaultId;
	readonly outside: VaultOutside;
	readonly database: VaultDatabase;
	readonly store: StreamStore;
	readonly ledger: Ledger;
	readonly reader: StreamReader;
	readonly hello: Hello;
	readonly #disk: There;
	#roster: Roster = emptyRoster;
	/** Streams of which neither copy has every record: they are not opened, and a backup is the way back. */
	#incomplete: ReadonlySet<StreamId> = new Set();
	/** What has to be put right before anybody may unlock; null when both copies are in step. */
	#damage: DamageReport | null = null;

	private constructor(
		outside: VaultOutside,
		hello: Hello,
		disk: There,
		database: VaultDatabase,
		store: StreamStore,
	) {
		this.outside = outside;
		this.hello = hello;
		this.#disk = disk;
		this.id = disk.vault;
		this.database = database;
		this.store = store;
		const { main, now } = outside;
		this.ledger = new Ledger({ vault: this.id, main, store, now });
		this.reader = new StreamReader({
			vault: this.id,
			main,
			store,
			roster: () => this.#roster,
		});
	}

	/** Opens both copies and compares them; catches up what an interrupted command left. */
	static async open(
		outside: VaultOutside,
		hello: Hello,
		disk: There,
	): Promise<OpenedVault> {
		const database = outside.makeDatabase();
		await database.open();
		const store = await StreamStore.open(database, disk.vault);
		const vault = new OpenedVault(outside, hello, disk, database, store);
		vault.#incomplete = await readIncomplete(database);
		await vault.#compare();
		return vault;
	}

	get roster(): Roster {
		return this.#roster;
	}

	get damage(): DamageReport | null {
		return this.#damage;
	}

	get incomplete(): ReadonlySet<StreamId> {
		return this.#incomplete;
	}

	get rosterStream(): StreamId {
		return wellKnownStream(this.id, "roster");
	}

	/** Puts both copies in step, whatever was found, and reads the roster anew. */
	async rebuild(): Promise<Result<DamageReport, StorageRefusal>> {
		const { heads, report } = this.#disk;
		const expected = new Map(
			report.damaged.map(({ stream, expected: count }) => [stream, count]),
		);
		const said = new Map(heads.map(({ stream, count }) => [stream, count]));
		const result = await this.#rebuildFrom(expected, said);
		if (!result.ok) return result;
		this.#damage = null;
		const read = await this.readRoster();
		if (!read.ok) return refuse({ kind: "storage-failed" });
		await this.#keepDenials();
		return result;
	}

	/**
	 * Makes the working copy anew from the journal, its files removed in between: what a destruction deleted is then in
	 * no file any more. Drafts are carried over as they are.
	 */
	async renewWorkingCopy(): Promise<Result<null, StorageRefusal>> {
		const drafts = await this.database.drafts.toArray();
		const lastInstant = await this.store.lastInstant();
		this.database.close({ disableAutoOpen: false });
		const cleared = await this.outside.main.clearWorkingCopy({});
		await this.database.open();
		if (!cleared.ok) return refuse({ kind: "storage-failed" });
		this.store.reset();
		const known = this.#incomplete;
		const rebuilt = await this.#rebuildFrom(new Map(), new Map());
		if (!rebuilt.ok) return rebuilt;
		await this.#keepDenials();
		await this.#setIncomplete([...known, ...this.#incomplete]);
		await this.database.drafts.bulkPut(drafts);
		await this.store.noteInstant(lastInstant);
		return ok(null);
	}

	/** Reads the roster from its stream; called again after every change of it. */
	async readRoster(): Promise<Result<null, "damaged">> {
		const chain = await this.store.read(this.rosterStream);
		const roster = chain.whole
			? readRoster(chain.records)
			: refuse("damaged" as const);
		if (!roster.ok) return roster;
		this.#roster = roster.value;
		return ok(null);
	}

	async #rebuildFrom(
		expected: ReadonlyMap<StreamId, number>,
		said: ReadonlyMap<StreamId, number>,
	): Promise<Result<DamageReport, StorageRefusal>> {
		const shortened = new Set<StreamId>();
		const result = await rebuild({
			shortened: (stream) => shortened.add(stream),
			vault: this.id,
			main: this.outside.main,
			store: this.store,
			expected,
			said,
			totalStreams: said.size,
			progress: (done) =>
				this.outside.tell({
					kind: "progress",
					task: "rebuild",
					done,
					total: Math.max(done, said.size),
				}),
		});
		await this.#setIncomplete(shortened);
		return result;
	}

	async #setIncomplete(streams: Iterable<StreamId>): Promise<void> {
		this.#incomplete = new Set(streams);
		await keepIncomplete(this.database, this.#incomplete);
	}

	async #compare(): Promise<void> {
		const { heads, report } = this.#disk;
		const comparison = this.#comparison();
		const catchUp =
			isCatchUp(comparison, heads.length === 0) && report.damaged.length === 0;
		if (catchUp) await this.#catchUp(comparison.behind);
		const read =
			catchUp && heads.length > 0 ? await this.readRoster() : ok(null);
		if (catchUp && read.ok) return this.#keepDenials();
		const found = unopenedCopy(this.#disk);
		this.#damage = {
			...found,
			workingCopy: workingCopyState(comparison),
			journal: comparison.ahead.length > 0 ? "damaged" : found.journal,
		};
	}

	#keepDenials(): Promise<void> {
		return keepDenials(this.database, this.store, this.#roster);
	}

	/** What is known to be incomplete is left out: it would be found again at every start. */
	#comparison() {
		const known = this.#incomplete;
		const own = [...this.store.heads()].filter(([each]) => !known.has(each));
		const heads = this.#disk.heads.filter(({ stream }) => !known.has(stream));
		return compareHeads(heads, new Map(own));
	}

	/** Takes from the journal what is missing; what the journal says that it has and does not is incomplete. */
	async #catchUp(streams: readonly StreamId[]): Promise<void> {
		for (const stream of streams) await this.#take(stream);
		const counts = new Map(
			this.#disk.heads.map(({ stream, count }) => [stream, count]),
		);
		const short = streams.filter(
			(stream) => this.store.head(stream).count < (counts.get(stream) ?? 0),
		);
		if (short.length > 0)
			await this.#setIncomplete([...this.#incomplete, ...short]);
	}

	/** Takes one stream from the journal. */
	async #take(stream: StreamId): Promise<void> {
		const view = await this.outside.main.readStream({ stream });
		if (!view.ok) return;
		const chain = followChain(this.id, stream, view.value.records);
		await this.store.replace([{ ...chain, stream }]);
	}
}

/** What can be said of the journal alone, while the working copy is not read or cannot even be opened. */
export const unopenedCopy = ({ heads, report }: There): DamageReport => ({
	workingCopy: "damaged",
	journal: report.damaged.length > 0 ? "damaged" : "whole",
	dossiers: null,
	records: heads.reduce((sum, { count }) => sum + count, 0),
	lost: 0,
});

function workingCopyState({
	storeIsEmpty,
	behind,
	differing,
}: {
	storeIsEmpty: boolean;
	behind: readonly StreamId[];
	differing: readonly StreamId[];
}): DamageReport["workingCopy"] {
	if (storeIsEmpty) return "emptied";
	if (differing.length > 0) return "damaged";
	return behind.length > 0 ? "older" : "whole";
}
