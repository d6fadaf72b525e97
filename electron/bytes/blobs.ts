import {
	type FileHandle,
	mkdir,
	open,
	readdir,
	rename,
	rm,
} from "node:fs/promises";
import path from "node:path";
import { type BlobId, blobId, isId } from "../../shared/base/ids.ts";
import { syncFolder } from "./atomic-write.ts";
import { destroyFile, ifMissing } from "./overwrite.ts";
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
	readonly #dir: string;
	readonly #pending: string;

	constructor(dir: string) {
		this.#dir = dir;
		this.#pending = path.join(dir, "pending");
	}

	async prepare(): Promise<void> {
		await mkdir(this.#pending, { recursive: true, mode: 0o700 });
	}

	async begin(blob: BlobId): Promise<BlobWriter> {
		const file = idPath(this.#pending, blob);
		const handle = await open(file, "wx", 0o600);
		return {
			write: async (chunk) => {
				await handle.writeFile(chunk);
			},
			finish: async () => {
				await handle.sync();
				await handle.close();
			},
			abort: () => abandon(handle, file),
		};
	}

	/** Null when there is no such kept blob. */
	async read(blob: BlobId, from: number): Promise<BlobReader | null> {
		const handle = await open(idPath(this.#dir, blob), "r").catch(ifMissing);
		if (handle === null) return null;
		let at = from;
		return {
			read: async (length) => {
				const buffer = new Uint8Array(length);
				const { bytesRead } = await handle.read(buffer, 0, length, at);
				at += bytesRead;
				return bytesRead === length ? buffer : buffer.slice(0, bytesRead);
			},
			close: () => handle.close(),
		};
	}

	/** Turns a pending blob into a kept one; nothing to do when that was done before. */
	async keep(blob: BlobId): Promise<void> {
		const from = idPath(this.#pending, blob);
		await rename(from, idPath(this.#dir, blob)).catch(ifMissing);
		await syncFolder(this.#dir);
	}

	async destroy(blob: BlobId): Promise<void> {
		await destroyFile(idPath(this.#dir, blob));
		await destroyFile(idPath(this.#pending, blob));
	}

	async list(): Promise<BlobId[]> {
		return (await readdir(this.#dir)).filter(isId).map(blobId);
	}

	/** Removes what an interrupted import left; called at start, after the commit log was replayed. */
	async dropPending(): Promise<number> {
		const left = (await readdir(this.#pending)).filter(isId);
		for (const name of left) await destroyFile(idPath(this.#pending, name));
		return left.length;
	}
}

async function abandon(handle: FileHandle, file: string): Promise<void> {
	await handle.close();
	await rm(file, { force: true });
}
