import { randomBytes } from "node:crypto";
import path from "node:path";
import { RESERVED_BYTES } from "./blobs.ts";
import { type Disk, withFile, writeAll } from "./disk.ts";
import { ifMissing } from "./errno.ts";

/** What is kept back on the disk so that a full one never stops the record in the middle of its work. */
export const RESERVE_BYTES = 64 * 1024 * 1024;
const BLOCK = 1 << 20;
const NAME = "reserve";

/**
 * A file that stands for room: it is given up when others have filled the disk, so that what was begun can be brought to
 * an end, and made again once there is room enough.
 */
export class Reserve {
	readonly #disk: Disk;
	readonly #dir: string;

	constructor(disk: Disk, dir: string) {
		this.#disk = disk;
		this.#dir = dir;
	}

	/** Makes the file, unless it is there whole or the room is needed for the record itself. */
	async keep(): Promise<void> {
		if ((await this.#size()) === RESERVE_BYTES) return;
		const free = await this.#disk.freeBytes(this.#dir);
		if (free < RESERVED_BYTES + RESERVE_BYTES) return;
		try {
			await this.#write();
		} catch (error) {
			// A part of it would take the room that it stands for.
			await this.#disk.remove(this.#file);
			throw error;
		}
	}

	/** Gives the room up when hardly any other is left. */
	async giveUpIfNeeded(): Promise<void> {
		if ((await this.#disk.freeBytes(this.#dir)) < RESERVE_BYTES)
			await this.#disk.remove(this.#file);
	}

	/** Chance, because a file system may keep zeros without keeping room for them. */
	async #write(): Promise<void> {
		const block = randomBytes(BLOCK);
		await withFile(this.#disk, [this.#file, "w"], async (handle) => {
			for (let at = 0; at < RESERVE_BYTES; at += BLOCK)
				await writeAll(handle, block, at);
			await handle.sync();
		});
		await this.#disk.syncFolder(this.#dir);
	}

	get #file(): string {
		return path.join(this.#dir, NAME);
	}

	#size(): Promise<number | null> {
		return withFile(this.#disk, [this.#file, "r"], (file) => file.size()).catch(
			ifMissing,
		);
	}
}
