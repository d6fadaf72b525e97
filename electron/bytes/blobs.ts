import path from "node:path";
import { type BlobId, blobId, isId } from "../../shared/base/ids.ts";
import type { Disk, DiskFile } from "./disk.ts";
import { ifMissing } from "./errno.ts";
import { destroyFile } from "./overwrite.ts";
import { idPath } from "./safe-path.ts";

/** A blob on its way in. It is pending until a commit keeps it; a pending blob never outlives a restart. */
export interface BlobWriter {
	write(chunk: Uint8Array): Promise<void>;
	/** Syncs the file; it still has to be kept by a commit. */
	finish(): Promise<void>;
	abort(): Promise<void>;
}

export interface BlobReader {
	/** The next bytes, at most `length`; empty at the end. */
	read(length: number): Promise<Uint8Array>;
	close(): Promise<void>;
}

/** Encrypted pieces as files that main neither opens nor understands. */
export class Blobs {
	readonly #disk: Disk;
	readonly #dir: string;
	readonly #pending: string;

	constructor(dir: string, disk: Disk) {
		this.#disk = disk;
		this.#dir = dir;
		this.#pending = path.join(dir, "pending");
	}

	async prepare(): Promise<void> {
		await this.#disk.makeFolder(this.#pending);
	}

	async begin(blob: BlobId): Promise<BlobWriter> {
		const file = idPath(this.#pending, blob);
		const handle = await this.#disk.open(file, "wx");
		let at = 0;
		return {
			write: async (chunk) => {
				await handle.write(chunk, at);
				at += chunk.length;
			},
			finish: async () => {
				await handle.sync();
				await handle.close();
			},
			abort: () => this.#abandon(handle, file),
		};
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
				const bytesRead = await handle.read(buffer, at);
				at += bytesRead;
				return bytesRead === length ? buffer : buffer.slice(0, bytesRead);
			},
			close: () => handle.close(),
		};
	}

	/** Turns a pending blob into a kept one; nothing to do when that was done before. */
	async keep(blob: BlobId): Promise<void> {
		const from = idPath(this.#pending, blob);
		await this.#disk.rename(from, idPath(this.#dir, blob)).catch(ifMissing);
		await this.#disk.syncFolder(this.#dir);
	}

	async destroy(blob: BlobId): Promise<void> {
		await destroyFile(this.#disk, idPath(this.#dir, blob));
		await destroyFile(this.#disk, idPath(this.#pending, blob));
	}

	async list(): Promise<BlobId[]> {
		return (await this.#disk.list(this.#dir)).filter(isId).map(blobId);
	}

	/** Removes what an interrupted import left; called at start, after the commit log was replayed. */
	async dropPending(): Promise<number> {
		const left = (await this.#disk.list(this.#pending)).filter(isId);
		for (const name of left)
			await destroyFile(this.#disk, idPath(this.#pending, name));
		return left.length;
	}

	async #abandon(handle: DiskFile, file: string): Promise<void> {
		await handle.close();
		await this.#disk.remove(file);
	}
}
