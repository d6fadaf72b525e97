import path from "node:path";
import type { StreamId, VaultId } from "../../shared/base/ids.ts";
import { ok, type Result, refuse } from "../../shared/base/result.ts";
import type { Commit } from "../../shared/formats/commit.ts";
import { Blobs } from "./blobs.ts";
import { CommitLog } from "./commit-log.ts";
import type { Disk } from "./disk.ts";
import { isErrno } from "./errno.ts";
import { realDisk } from "./real-disk.ts";
import { recoverHeads } from "./recover-heads.ts";
import { type Head, writeSentinel } from "./sentinel.ts";
import { Slots } from "./slots.ts";
import {
	continues,
	EMPTY_HEAD,
	headAfter,
	type StreamContents,
	StreamFiles,
} from "./stream-files.ts";

/** Below this the journal takes no more commits, so that Chromium's own store never meets a full disk. */
export const RESERVED_BYTES = 500 * 1024 * 1024;
const CHECKPOINT_BYTES = 4 * 1024 * 1024;

export type CommitFault = "disk-full" | "out-of-order" | "storage-failed";

/** What was found when the journal was opened. Counts and ids, never contents. */
export interface JournalReport {
	readonly tornBytes: number;
	readonly sentinel: "good" | "missing" | "damaged";
	/** Streams whose file holds fewer good records than the sentinel expects. */
	readonly damaged: readonly {
		readonly stream: StreamId;
		readonly expected: number;
	}[];
	readonly droppedImports: number;
}

/**
 * The record: every stream's encrypted records in append-only files of main. It takes commits one after the other,
 * each durable when `append` returns. docs/formats/journal.md
 */
export class Journal {
	readonly vault: VaultId;
	readonly slots: Slots;
	readonly blobs: Blobs;
	readonly #disk: Disk;
	readonly #dir: string;
	readonly #files: StreamFiles;
	readonly #log: CommitLog;
	readonly #heads: Map<StreamId, Head>;
	/** What damaged files should hold: kept in the sentinel until the stream is restored. */
	readonly #lost: Map<StreamId, Head>;
	readonly #touched = new Set<StreamId>();
	#queue: Promise<unknown> = Promise.resolve();
	#failed = false;
	#shred = false;

	private constructor(
		disk: Disk,
		dir: string,
		vault: VaultId,
		parts: {
			files: StreamFiles;
			log: CommitLog;
			heads: Map<StreamId, Head>;
			lost: Map<StreamId, Head>;
			slots: Slots;
			blobs: Blobs;
		},
	) {
		this.#disk = disk;
		this.#dir = dir;
		this.vault = vault;
		this.#files = parts.files;
		this.#log = parts.log;
		this.#heads = parts.heads;
		this.#lost = parts.lost;
		this.slots = parts.slots;
		this.blobs = parts.blobs;
	}

	/** Lays out an empty vault's folder. Throws when the folder already holds one. */
	static async create(
		dir: string,
		vault: VaultId,
		disk: Disk = realDisk,
	): Promise<void> {
		await disk.makeFolder(path.join(dir, "journal"));
		await new Blobs(path.join(dir, "blobs"), disk).prepare();
		const slots = await Slots.create(path.join(dir, "slots"), disk);
		await slots.close();
		const { log } = await CommitLog.open(path.join(dir, "commits"), disk);
		await log.close();
		// Last: the sentinel is what says that there is a vault.
		await writeSentinel(disk, path.join(dir, "sentinel"), {
			vault,
			heads: new Map(),
		});
	}

	/** Opens the folder, replays what the commit log holds and reports what was found. Deletes no record, ever. */
	static async open(
		dir: string,
		vault: VaultId,
		disk: Disk = realDisk,
	): Promise<{ journal: Journal; report: JournalReport }> {
		const files = new StreamFiles(path.join(dir, "journal"), disk);
		const blobs = new Blobs(path.join(dir, "blobs"), disk);
		await blobs.prepare();
		const recovered = await recoverHeads(
			disk,
			path.join(dir, "sentinel"),
			files,
		);
		const { log, commits, tornBytes } = await CommitLog.open(
			path.join(dir, "commits"),
			disk,
		);
		const slots = await Slots.open(path.join(dir, "slots"), disk);
		const journal = new Journal(disk, dir, vault, {
			files,
			log,
			heads: recovered.heads,
			lost: recovered.lost,
			slots,
			blobs,
		});
		for (const commit of commits) await journal.#apply(commit);
		const droppedImports = await blobs.dropPending();
		await journal.checkpoint();
		const damaged = [...journal.#lost].map(([stream, { count }]) => ({
			stream,
			expected: count,
		}));
		const { sentinel } = recovered;
		return {
			journal,
			report: { tornBytes, sentinel, damaged, droppedImports },
		};
	}

	head(stream: StreamId): Head {
		return this.#heads.get(stream) ?? EMPTY_HEAD;
	}

	heads(): ReadonlyMap<StreamId, Head> {
		return this.#heads;
	}

	/** Reads one stream from its file, checked link by link. Waits for commits under way. */
	read(stream: StreamId): Promise<StreamContents> {
		return this.#next(() => this.#files.read(stream));
	}

	/** The next streams in the order of their ids, about `maxBytes` of them, and where to go on. */
	async readBatch(after: StreamId | null, maxBytes: number) {
		const streams: (StreamContents & { stream: StreamId })[] = [];
		let size = 0;
		for (const stream of this.#streamsAfter(after)) {
			const contents = await this.read(stream);
			streams.push({ stream, ...contents });
			size += contents.head.length;
			if (size >= maxBytes) return { streams, next: stream };
		}
		return { streams, next: null };
	}

	/** Takes a commit; when it is accepted it is on the disk. A refused one changed nothing. */
	append(commit: Commit): Promise<Result<null, CommitFault>> {
		return this.#next(() => this.#append(commit));
	}

	/** Brings every file to the disk, writes the sentinel anew and empties the log. */
	checkpoint(): Promise<void> {
		return this.#next(() => this.#checkpoint());
	}

	/** Puts a stream's good copy (from IndexedDB) in the place of a damaged file, when it is longer and chained. */
	restore(
		stream: StreamId,
		records: readonly Uint8Array[],
	): Promise<Result<null, CommitFault>> {
		return this.#next(async () => {
			let head = EMPTY_HEAD;
			for (const record of records) {
				if (!continues(head, stream, record)) return refuse("out-of-order");
				head = headAfter(head, record);
			}
			if (head.count <= this.head(stream).count) return refuse("out-of-order");
			await this.#files.append(stream, 0, records);
			this.#heads.set(stream, head);
			this.#touched.add(stream);
			await this.#checkpoint();
			return ok(null);
		});
	}

	async close(): Promise<void> {
		await this.checkpoint();
		await this.#next(() => this.#log.close());
		await this.slots.close();
	}

	#streamsAfter(after: StreamId | null): StreamId[] {
		const all = new Set([...this.#heads.keys(), ...this.#lost.keys()]);
		return [...all].sort().filter((stream) => after === null || stream > after);
	}

	#next<Value>(task: () => Promise<Value>): Promise<Value> {
		const mine = this.#queue.then(task);
		this.#queue = mine.catch(() => undefined);
		return mine;
	}

	async #append(commit: Commit): Promise<Result<null, CommitFault>> {
		if (this.#failed) return refuse("storage-failed");
		if (!this.#isInOrder(commit)) return refuse("out-of-order");
		if (!(await this.#hasRoom(commit))) return refuse("disk-full");
		try {
			await this.#log.append(commit);
		} catch (error) {
			return refuse(isErrno(error, "ENOSPC") ? "disk-full" : "storage-failed");
		}
		await this.#applyDurable(commit);
		return ok(null);
	}

	/** The commit is durable already: a failure here closes the journal to further ones; the next start replays it. */
	async #applyDurable(commit: Commit): Promise<void> {
		try {
			await this.#apply(commit);
			const destroys = commit.dropStreams.length + commit.dropBlobs.length > 0;
			if (destroys || this.#log.length > CHECKPOINT_BYTES)
				await this.#checkpoint();
		} catch {
			this.#failed = true;
		}
	}

	/** A destruction is let through on a full disk: it is what makes room. */
	async #hasRoom(commit: Commit): Promise<boolean> {
		if (commit.dropStreams.length > 0) return true;
		return (await this.#disk.freeBytes(this.#dir)) > RESERVED_BYTES;
	}

	#isInOrder(commit: Commit): boolean {
		const heads = new Map<StreamId, Head>();
		for (const { stream, bytes } of commit.records) {
			const head = heads.get(stream) ?? this.head(stream);
			if (!continues(head, stream, bytes)) return false;
			heads.set(stream, headAfter(head, bytes));
		}
		return true;
	}

	/** Idempotent, because it may have been interrupted: records already there are skipped. */
	async #apply(commit: Commit): Promise<void> {
		for (const slot of commit.overwriteSlots) await this.slots.overwrite(slot);
		for (const blob of commit.keepBlobs) await this.blobs.keep(blob);
		for (const { stream, bytes } of commit.records) {
			const head = this.head(stream);
			if (!continues(head, stream, bytes)) continue;
			await this.#files.append(stream, head.length, [bytes]);
			this.#heads.set(stream, headAfter(head, bytes));
			this.#touched.add(stream);
		}
		for (const blob of commit.dropBlobs) await this.blobs.destroy(blob);
		for (const stream of commit.dropStreams) {
			await this.#files.destroy(stream);
			this.#heads.delete(stream);
			this.#lost.delete(stream);
			this.#touched.delete(stream);
			this.#shred = true;
		}
	}

	async #checkpoint(): Promise<void> {
		for (const stream of this.#touched) await this.#files.sync(stream);
		this.#touched.clear();
		for (const [stream, head] of this.#lost)
			if (this.head(stream).count >= head.count) this.#lost.delete(stream);
		const heads = new Map([...this.#heads, ...this.#lost]);
		const sentinel = { vault: this.vault, heads };
		await writeSentinel(this.#disk, path.join(this.#dir, "sentinel"), sentinel);
		await this.#log.empty(this.#shred);
		this.#shred = false;
	}
}
