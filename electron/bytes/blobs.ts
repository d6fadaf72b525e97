import path from "node:path";
import {
	type BlobId,
	blobId,
	isId,
	type StreamId,
} from "../../shared/base/ids.ts";
import { OWNER_DIGITS } from "../../shared/destruction/mark.ts";
import { type Disk, type DiskFile, readFully, writeAll } from "./disk.ts";
import { diskFull, ifMissing } from "./errno.ts";
import { addGone, blobsOf, markOf, readGone } from "./gone.ts";
import { destroyFile } from "./overwrite.ts";
import { idPath } from "./safe-path.ts";

/** Below this nothing more is taken, so that Chromium's own store never meets a full disk (HARDENING.md section 4). */
export const RESERVED_BYTES = 500 * 1024 * 1024;

/** A blob on its way in. It is pending until a commit keeps it; a pending blob never outlives a restart. */
export interface BlobWriter {
	/** Throws ENOSPC as soon as the reserve is reached. */
	write(chunk: Uint8Array): Promise<void>;
	/** Brings the file to the disk; it still has to be kept by a commit. */
	finish(): Promise<void>;
	/** Removes what was written; nothing to do for a blob that was finished. */
	abort(): Promise<void>;
}

export interface BlobReader {
	/** The next bytes, at most `length`; empty at the end. */
	read(length: number): Promise<Uint8Array>;
	close(): Promise<void>;
}

/** Encrypted pieces as files that main neither opens nor understands. docs/formats/piece.md */
export class Blobs {
	readonly #disk: Disk;
	readonly #dir: string;
	readonly #pending: string;
	readonly #finished = new Set<BlobId>();
	#namesChanged = false;

	constructor(dir: string, disk: Disk) {
		this.#disk = disk;
		this.#dir = dir;
		this.#pending = path.join(dir, "pending");
	}

	async prepare(): Promise<void> {
		await this.#disk.makeFolder(this.#pending);
	}

	/** Begins a blob; throws when there is one of this name. */
	async begin(blob: BlobId): Promise<BlobWriter> {
		const kept = await this.read(blob, 0);
		if (kept !== null) {
			await kept.close();
			throw new Error("there is such a blob");
		}
		await this.#refuseGone(blob);
		const file = idPath(this.#pending, blob);
		const handle = await this.#disk.open(file, "wx");
		let at = 0;
		return {
			write: async (chunk) => {
				if ((await this.#disk.freeBytes(this.#dir)) < RESERVED_BYTES)
					throw diskFull();
				await writeAll(handle, chunk, at);
				at += chunk.length;
			},
			finish: async () => {
				await handle.sync();
				await handle.close();
				await this.#disk.syncFolder(this.#pending);
				await this.#refuseGone(blob);
				this.#finished.add(blob);
			},
			abort: () => this.#abandon(blob, handle, file),
		};
	}

	/** Whether a commit may keep this blob: it has come in whole. */
	isFinished(blob: BlobId): boolean {
		return this.#finished.has(blob);
	}

	/** Null when there is no such kept blob. */
	async read(blob: BlobId, from: number): Promise<BlobReader | null> {
		const handle = await this.#disk
			.open(idPath(this.#dir, blob), "r")
			.catch(ifMissing);
		if (handle === null) return null;
		let at = from;
		return {
			read: async (length) => {
				const buffer = new Uint8Array(length);
				const got = await readFully(handle, buffer, at);
				at += got;
				return got === length ? buffer : buffer.slice(0, got);
			},
			close: () => handle.close(),
		};
	}

	/** Turns a pending blob into a kept one; nothing to do when that was done before. Durable after {@link syncNames}. */
	async keep(blob: BlobId): Promise<void> {
		const from = idPath(this.#pending, blob);
		await this.#disk.rename(from, idPath(this.#dir, blob)).catch(ifMissing);
		this.#finished.delete(blob);
		this.#namesChanged = true;
	}

	/** Overwrites and removes a blob, so that no backup brings it back. Durable after {@link syncNames}. */
	async destroy(blob: BlobId): Promise<void> {
		await addGone(this.#disk, this.#gone, [markOf(blob)]);
		await destroyFile(this.#disk, idPath(this.#dir, blob));
		await destroyFile(this.#disk, idPath(this.#pending, blob));
		this.#finished.delete(blob);
		this.#namesChanged = true;
	}

	/**
	 * Destroys every blob of a dossier, whatever names it still: a restore takes pieces out of a dossier, and no file. Those
	 * on their way in as well.
	 */
	async destroyOf(stream: StreamId): Promise<void> {
		const own = blobsOf(stream);
		for (const blob of [...(await this.list()), ...(await this.#onTheirWay())])
			if (blob.startsWith(own)) await this.destroy(blob);
	}

	/** Makes names that came or went durable. */
	async syncNames(): Promise<void> {
		if (!this.#namesChanged) return;
		await this.#disk.syncFolder(this.#dir);
		await this.#disk.syncFolder(this.#pending);
		this.#namesChanged = false;
	}

	async list(): Promise<BlobId[]> {
		return (await this.#disk.list(this.#dir)).filter(isId).map(blobId);
	}

	/** Removes what an interrupted import left; called at start, after the commit log was replayed. */
	async dropPending(): Promise<number> {
		const left = await this.#onTheirWay();
		for (const name of left)
			await destroyFile(this.#disk, idPath(this.#pending, name));
		return left.length;
	}

	async #onTheirWay(): Promise<BlobId[]> {
		return (await this.#disk.list(this.#pending)).filter(isId).map(blobId);
	}

	/** Throws on a blob of a dossier that was destroyed meanwhile. */
	async #refuseGone(blob: BlobId): Promise<void> {
		const owner = blob.slice(0, OWNER_DIGITS);
		for (const mark of await readGone(this.#disk, this.#gone))
			if (mark.startsWith(owner)) throw new Error("its dossier is gone");
	}

	get #gone(): string {
		return path.join(path.dirname(this.#dir), "gone");
	}

	async #abandon(blob: BlobId, handle: DiskFile, file: string): Promise<void> {
		if (this.#finished.has(blob)) return;
		await handle.close().catch(() => undefined);
		await this.#disk.remove(file);
	}
}
