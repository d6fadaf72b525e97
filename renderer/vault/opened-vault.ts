import { bytesToHex } from "../../shared/base/bytes.ts";
import type { StreamId, VaultId } from "../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../shared/base/result.ts";
import type { Hello } from "../../shared/bytes-protocol.ts";
import type { CountingDay } from "../../shared/roster/rights.ts";
import {
	emptyRoster,
	type KnownEnd,
	type Roster,
} from "../../shared/roster/roster.ts";
import type {
	DamageReport,
	RebuildRefusal,
	StorageRefusal,
} from "../../shared/vault-protocol.ts";
import type { VaultOutside } from "./outside.ts";
import { readRoster } from "./roster/read-roster.ts";
import { countingDay } from "./session/day.ts";
import { anySecretsThere } from "./session/secrets-there.ts";
import { catchUp } from "./store/catch-up.ts";
import { type Comparison, compareHeads, isCatchUp } from "./store/compare.ts";
import { damageFound } from "./store/damage-report.ts";
import type { VaultDatabase } from "./store/database.ts";
import { DraftRows } from "./store/draft-rows.ts";
import { goneByLaw } from "./store/gone-by-law.ts";
import { keepDenials } from "./store/kept-denials.ts";
import { Losses, readFound } from "./store/losses.ts";
import { rebuild } from "./store/rebuild.ts";
import { StreamStore } from "./store/stream-store.ts";
import type { ChainHead } from "./streams/chain.ts";
import { Ledger } from "./streams/ledger.ts";
import { StreamReader } from "./streams/stream-reader.ts";
import { wellKnownStream } from "./streams/well-known.ts";

type There = Extract<Hello["disk"], { kind: "there" }>;

/** The working copy, and what earlier starts found missing in both. */
interface Copy {
	readonly database: VaultDatabase;
	readonly store: StreamStore;
	readonly found: ReadonlyMap<StreamId, KnownEnd>;
}

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
	/** What neither copy has whole: a backup is the way back. */
	readonly losses: Losses;
	readonly drafts: DraftRows;
	/** What has to be put right before anybody may unlock; null when both copies are in step. */
	#damage: DamageReport | null = null;
	#knownInstant = 0;
	#mustRenew: boolean;
	/** A restore laid this vault out, and the roster does not say so yet. */
	restoreToEnter: boolean;

	private constructor(
		outside: VaultOutside,
		hello: Hello,
		disk: There,
		{ database, store, found }: Copy,
	) {
		this.outside = outside;
		this.hello = hello;
		this.#mustRenew = hello.mustRenew;
		this.restoreToEnter = disk.restored;
		this.#disk = disk;
		this.id = disk.vault;
		this.database = database;
		this.store = store;
		this.losses = new Losses(
			{ vault: this.id, database, store, roster: () => this.#roster },
			found,
		);
		const { main, now } = outside;
		this.drafts = new DraftRows({ main, database, store, vault: this.id });
		this.ledger = new Ledger({
			vault: this.id,
			main,
			store,
			now,
			roster: {
				get: () => this.#roster,
				set: (roster) => {
					this.#roster = roster;
				},
			},
		});
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
		const found = await readFound(database);
		const copy = { database, store, found };
		const vault = new OpenedVault(outside, hello, disk, copy);
		await vault.#compare();
		vault.#knownInstant = await store.lastInstant();
		return vault;
	}

	get roster(): Roster {
		return this.#roster;
	}

	get damage(): DamageReport | null {
		return this.#damage;
	}

	/** The latest recording that was known before this process wrote. */
	get knownInstant(): number {
		return this.#knownInstant;
	}

	/** The day used for counting. */
	async today(): Promise<CountingDay> {
		return countingDay(this.outside.now(), await this.store.lastInstant());
	}

	/** Streams of which neither copy has every record. */
	get incomplete(): ReadonlySet<StreamId> {
		return this.losses.incomplete;
	}

	get rosterStream(): StreamId {
		return wellKnownStream(this.id, "roster");
	}

	/** Puts both copies in step, whatever was found, and reads the roster anew. */
	async rebuild(): Promise<Result<DamageReport, RebuildRefusal>> {
		const { heads, report } = this.#disk;
		const result = await this.#rebuildFrom(
			new Set(report.damaged.map(({ stream }) => stream)),
			new Map(heads.map(({ stream, ...head }) => [stream, head])),
		);
		if (!result.ok) return result;
		if (!(await this.#canUnlock()))
			return refuse({ kind: "nobody-can-unlock" });
		this.#damage = null;
		this.#knownInstant = await this.store.lastInstant();
		await this.#settle();
		return result;
	}

	/** What was destroyed may still be found in its files. */
	get mustRenew(): boolean {
		return this.#mustRenew;
	}

	/** Takes a destroyed dossier's rows out of the working copy, and every account's lists, of which any may name it. */
	async forget(stream: StreamId): Promise<void> {
		this.#mustRenew = true;
		await this.store.drop(stream);
		await this.drafts.forget(stream);
		await this.database.projections.clear();
	}

	/**
	 * Makes the working copy anew from the journal, its files removed in between: what a destruction deleted is then in
	 * no file any more. Drafts are carried over. Not while the journal is damaged: main keeps in mind that it is to be done.
	 */
	async renewWorkingCopy(): Promise<Result<null, "damaged" | "failed">> {
		await this.database.projections.clear();
		const drafts = await this.database.drafts.toArray();
		const lastInstant = await this.store.lastInstant();
		this.database.close({ disableAutoOpen: false });
		const cleared = await this.outside.main.clearWorkingCopy({});
		await this.database.open();
		if (!cleared.ok)
			return refuse(cleared.reason === "damaged" ? "damaged" : "failed");
		this.store.reset();
		const rebuilt = await this.#rebuildFrom(new Set(), new Map());
		if (!rebuilt.ok) return refuse("failed");
		await this.#readRoster();
		await this.database.drafts.bulkPut(drafts);
		await this.#settle();
		await this.store.raiseInstant(lastInstant);
		this.#mustRenew = !(await this.outside.main.workingCopyRenewed({})).ok;
		return ok(null);
	}

	/** Reads the roster from its stream; what is written afterwards the ledger adds to it. */
	async #readRoster(): Promise<Result<null, "damaged">> {
		const chain = await this.store.read(this.rosterStream);
		const roster = chain.whole
			? readRoster(chain.records)
			: refuse("damaged" as const);
		if (!roster.ok) return roster;
		this.#roster = roster.value;
		return ok(null);
	}

	#rebuildFrom(
		damaged: ReadonlySet<StreamId>,
		said: ReadonlyMap<StreamId, ChainHead>,
	): Promise<Result<DamageReport, StorageRefusal>> {
		return rebuild({
			shortened: (stream, { count, hash }) =>
				this.losses.add(stream, { count, hash: bytesToHex(hash) }),
			vault: this.id,
			main: this.outside.main,
			store: this.store,
			damaged,
			said,
			progress: (done) =>
				this.outside.tell({
					kind: "progress",
					task: "rebuild",
					done,
					total: Math.max(done, said.size),
				}),
		});
	}

	async #compare(): Promise<void> {
		const { heads, report } = this.#disk;
		if (await this.#renewsEmptyCopy()) return;
		const comparison = await this.#withoutGone(this.#comparison());
		const catchUp =
			isCatchUp(comparison, heads.length === 0) && report.damaged.length === 0;
		if (catchUp) await this.#catchUp(comparison.behind);
		if (catchUp && (heads.length === 0 || (await this.#canUnlock())))
			return this.#settle();
		this.#damage = damageFound(this.#disk, catchUp ? null : comparison);
	}

	/** A destruction that was killed while the copy was made anew left none: nobody has to be asked for the rest. */
	async #renewsEmptyCopy(): Promise<boolean> {
		const isCut = this.#mustRenew && this.store.heads().size === 0;
		return isCut && (await this.renewWorkingCopy()).ok && this.#canUnlock();
	}

	/** A destruction or a pruning that was killed between both copies: what it took from the journal goes here as well. */
	async #withoutGone(found: Comparison): Promise<Comparison> {
		const { surplus, behind } = found;
		const isAllElse = isCatchUp({ ...found, surplus: [] }, false);
		if (surplus.length === 0 || !isAllElse) return found;
		await this.#catchUp(behind);
		const isGone = await goneByLaw({ vault: this.id, store: this.store });
		for (const stream of surplus)
			if (isGone?.(stream))
				await (this.#mustRenew ? this.forget(stream) : this.store.drop(stream));
		return this.#comparison();
	}

	/** Whether there is an account, the beginning of what every account reads, and main's part of a key: without them nobody can unlock. */
	async #canUnlock(): Promise<boolean> {
		const read = await this.#readRoster();
		const commons = wellKnownStream(this.id, "commons");
		return (
			read.ok &&
			this.#roster.accounts.size > 0 &&
			this.store.head(commons).count > 0 &&
			(await anySecretsThere(this))
		);
	}

	/** What goes with the records once both copies are in step. */
	async #settle(): Promise<void> {
		await keepDenials(this.database, this.store, this.#roster);
		await this.losses.settle();
		await this.drafts.settle();
	}

	/** What is known to be incomplete is left out: it would be found again at every start. */
	#comparison() {
		const known = this.losses.incomplete;
		const own = [...this.store.heads()].filter(([each]) => !known.has(each));
		const heads = this.#disk.heads.filter(({ stream }) => !known.has(stream));
		return compareHeads(heads, new Map(own));
	}

	#catchUp(streams: readonly StreamId[]): Promise<void> {
		const { id: vault, store, losses, outside } = this;
		const { heads } = this.#disk;
		const { main } = outside;
		return catchUp({ vault, store, losses, main, heads }, streams);
	}
}
