import path from "node:path";
import type { StreamId, VaultId } from "../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../shared/base/result.ts";
import type { JournalReport } from "../../shared/bytes-protocol.ts";
import type { Commit } from "../../shared/formats/commit.ts";
import { Blobs } from "./blobs.ts";
import { CommitLog, readCommits } from "./commit-log.ts";
import {
	type CommitFault,
	headOfRestored,
	type JournalState,
	objectionTo,
} from "./commit-rules.ts";
import type { Disk } from "./disk.ts";
import { Drafts } from "./drafts.ts";
import { storageFault } from "./errno.ts";
import { addGone, type Mark, readGone } from "./gone.ts";
import { realDisk } from "./real-disk.ts";
import { recover } from "./recovery.ts";
import { type Head, writeSentinel } from "./sentinel.ts";
import { Slots } from "./slots.ts";
import {
	EMPTY_HEAD,
	headAfter,
	passesThrough,
	type StreamContents,
	StreamFiles,
} from "./stream-files.ts";

const CHECKPOINT_BYTES = 4 * 1024 * 1024;
interface JournalParts extends JournalState {
	readonly log: CommitLog;
	readonly slots: Slots;
	readonly drafts: Drafts;
	readonly heads: Map<StreamId, Head>;
	readonly damaged: Set<StreamId>;
	/** Streams with contents that may not be on the disk yet. */
	readonly unsynced: Set<StreamId>;
}

/**
 * The record: every stream's encrypted records in append-only files of main. It takes commits one after the other,
 * each durable when `append` returns. docs/formats/journal.md
 */
export class Journal {
	readonly #parts: JournalParts;
	#queue: Promise<unknown> = Promise.resolve();
	#failed = false;
	#shred: boolean;

	private constructor(parts: JournalParts, shred: boolean) {
		this.#parts = parts;
		this.#shred = shred;
	}

	/** Opens the folder, carries out what the commit log holds and reports what was found. Gives no record up, ever. */
	static async open(
		dir: string,
		vault: VaultId,
		disk: Disk = realDisk,
	): Promise<{ journal: Journal; report: JournalReport }> {
		const files = new StreamFiles(dir, vault, disk);
		const blobs = new Blobs(path.join(dir, "blobs"), disk);
		await blobs.prepare();
		const slots = await Slots.open(path.join(dir, "slots"), disk);
		const logFile = path.join(dir, "commits");
		const { commits, tornBytes, ...of } = await readCommits(disk, logFile);
		if (of.vault !== null && of.vault !== vault)
			throw new Error("another vault's commits");
		const drafts = new Drafts(path.join(dir, "drafts"), disk);
		const stores = { disk, dir, files, slots, blobs, drafts };
		const { shred, sentinel, ...state } = await recover({ ...stores, commits });
		const droppedImports = await blobs.dropPending();
		const log = await CommitLog.open(logFile, vault, disk);
		const journal = new Journal({ ...stores, vault, log, ...state }, shred);
		await journal.#settle(sentinel !== "good");
		const damaged = journal.damaged();
		return {
			journal,
			report: { tornBytes, sentinel, damaged, droppedImports },
		};
	}

	get vault(): VaultId {
		return this.#parts.vault;
	}

	get slots(): Slots {
		return this.#parts.slots;
	}

	get blobs(): Blobs {
		return this.#parts.blobs;
	}

	get drafts(): Drafts {
		return this.#parts.drafts;
	}

	/** Whether a write failed in a way that only opening anew can put right; until then nothing is accepted. */
	get hasFailed(): boolean {
		return this.#failed;
	}

	head(stream: StreamId): Head {
		return this.#parts.heads.get(stream) ?? EMPTY_HEAD;
	}

	heads = (): ReadonlyMap<StreamId, Head> => this.#parts.heads;

	/** The streams whose file is known not to hold what it should, with the number of records that it should hold. */
	damaged(): JournalReport["damaged"] {
		return [...this.#parts.damaged].map((stream) => ({
			stream,
			expected: this.head(stream).count,
		}));
	}

	/** Reads every stream and gives the damaged ones, those that were not known before among them. */
	async check(): Promise<JournalReport["damaged"]> {
		const { files, heads, damaged } = this.#parts;
		for (const stream of [...heads.keys()])
			await this.#next(async () => {
				const { records, badLength } = await files.read(stream);
				const head = heads.get(stream);
				const isWhole =
					head === undefined ||
					(badLength === 0 && passesThrough(records, head));
				if (!isWhole) damaged.add(stream);
			});
		return this.damaged();
	}

	/** Reads one stream from its file, checked link by link. Waits for commits under way. */
	read(stream: StreamId): Promise<StreamContents> {
		return this.#next(() => this.#parts.files.read(stream));
	}

	/** The next streams in the order of their ids, about `maxBytes` of them, and where to go on. */
	async readBatch(after: StreamId | null, maxBytes: number) {
		const streams: (StreamContents & { stream: StreamId })[] = [];
		const all = [...this.#parts.heads.keys()].sort();
		let size = 0;
		for (const stream of all) {
			if (after !== null && stream <= after) continue;
			const contents = await this.read(stream);
			streams.push({ stream, ...contents });
			size += contents.head.length + contents.badLength;
			if (size >= maxBytes) return { streams, next: stream };
		}
		return { streams, next: null };
	}

	/** Takes a commit; when it is accepted it is on the disk. A refused one changed nothing, as far as can be known. */
	append(commit: Commit): Promise<Result<null, CommitFault>> {
		return this.#next(() => this.#append(commit));
	}

	/** Brings every file to the disk, writes the sentinel anew and empties the log. Nothing happens after a failure. */
	checkpoint(): Promise<void> {
		return this.#next(async () => {
			if (!this.#failed) await this.#checkpoint();
		});
	}

	/**
	 * Puts the best copy of a stream (from IndexedDB) in the place of its file. Nothing is given up: it must continue what
	 * the file still holds of the chain, and lead through the stream's known end if it reaches so far. A shorter one is how
	 * a person goes on after a loss, with none at all where the beginning is lost; whatever else the file holds is set aside.
	 */
	restore(
		stream: StreamId,
		records: readonly Uint8Array[],
	): Promise<Result<null, CommitFault>> {
		return this.#next(async () => {
			if (this.#failed) return refuse("storage-failed");
			const head = await headOfRestored(stream, records, this.#parts);
			if (head === null) return refuse("out-of-order");
			try {
				await this.#parts.files.replace(stream, records);
				if (head.count > 0) this.#parts.heads.set(stream, head);
				else this.#parts.heads.delete(stream);
				this.#parts.damaged.delete(stream);
				await this.#checkpoint();
			} catch (error) {
				return refuse(storageFault(error));
			}
			return ok(null);
		});
	}

	/** Everything is on the disk when it returns, unless the journal had failed: then the log keeps it for the next start. */
	async close(): Promise<void> {
		try {
			await this.checkpoint();
		} finally {
			await this.#next(() => this.#parts.log.close());
		}
	}

	/** Gives back marks that the list of what is gone lacks; says whether there were any. */
	confirmGone(marks: readonly Mark[]): Promise<boolean> {
		return this.#next(async () => {
			const { disk, dir } = this.#parts;
			const file = path.join(dir, "gone");
			const known = await readGone(disk, file);
			await addGone(disk, file, marks);
			return marks.some((mark) => !known.has(mark));
		});
	}

	#next<Value>(task: () => Promise<Value>): Promise<Value> {
		const mine = this.#queue.then(task);
		this.#queue = mine.catch(() => undefined);
		return mine;
	}

	/** After a start: what was replayed is brought to the disk, unless there was nothing. */
	async #settle(hasNoSentinel: boolean): Promise<void> {
		const { log, unsynced, damaged } = this.#parts;
		const isQuiet = log.length === 0 && unsynced.size + damaged.size === 0;
		if (isQuiet && !hasNoSentinel) return;
		try {
			await this.#checkpoint();
		} catch (error) {
			await log.close();
			throw error;
		}
	}

	async #append(commit: Commit): Promise<Result<null, CommitFault>> {
		if (this.#failed) return refuse("storage-failed");
		const objection = await objectionTo(commit, this.#parts);
		if (objection !== null) return refuse(objection);
		const { log } = this.#parts;
		try {
			await log.append(commit);
		} catch (error) {
			this.#failed ||= log.isBroken;
			return refuse(log.isBroken ? "storage-failed" : storageFault(error));
		}
		await this.#carryOut(commit);
		return ok(null);
	}

	/** The commit is durable already: a failure here closes the journal to further ones; the next start carries it out. */
	async #carryOut(commit: Commit): Promise<void> {
		try {
			const isFirst = this.#parts.heads.size === 0;
			await this.#apply(commit);
			const destroys = commit.dropStreams.length + commit.dropBlobs.length > 0;
			if (destroys || isFirst || this.#parts.log.length > CHECKPOINT_BYTES)
				await this.#checkpoint();
		} catch {
			this.#failed = true;
		}
	}

	async #apply(commit: Commit): Promise<void> {
		const { files, slots, blobs, heads, unsynced, damaged } = this.#parts;
		const places = commit.records.map(({ stream, bytes }) => {
			const head = this.head(stream);
			// Before the first write, because the commit holds whatever happens to the files.
			heads.set(stream, headAfter(head, bytes));
			return { stream, at: head.length, bytes };
		});
		for (const slot of commit.overwriteSlots) await slots.overwrite(slot);
		for (const blob of commit.keepBlobs) await blobs.keep(blob);
		for (const { stream, at, bytes } of places) {
			unsynced.add(stream);
			await files.append(stream, at, [bytes]);
		}
		for (const blob of commit.dropBlobs) await blobs.destroy(blob);
		for (const stream of commit.dropStreams) {
			this.#shred = true;
			await files.destroy(stream);
			await this.drafts.destroyOf(stream);
			await blobs.destroyOf(stream);
			for (const known of [heads, unsynced, damaged]) known.delete(stream);
		}
	}

	async #checkpoint(): Promise<void> {
		const { disk, dir, vault, files, blobs, unsynced, heads, log } =
			this.#parts;
		try {
			for (const stream of unsynced) await files.sync(stream);
			await files.syncNames();
			await blobs.syncNames();
			await writeSentinel(disk, path.join(dir, "sentinel"), { vault, heads });
			await log.empty(this.#shred);
		} catch (error) {
			this.#failed = true;
			throw error;
		}
		unsynced.clear();
		this.#shred = false;
	}
}
