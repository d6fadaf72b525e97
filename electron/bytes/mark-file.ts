import path from "node:path";
import { writeAtomically } from "./atomic-write.ts";
import type { Disk } from "./disk.ts";
import { ifMissing } from "./errno.ts";

/** An empty file that says by being there what is still to be done; on the disk, or gone from it, when a call returns. */
export class MarkFile {
	readonly #disk: Disk;
	readonly #file: string;

	constructor(disk: Disk, file: string) {
		this.#disk = disk;
		this.#file = file;
	}

	put(): Promise<void> {
		return writeAtomically(this.#disk, this.#file, new Uint8Array());
	}

	/** Throws when it cannot be told. */
	async isThere(): Promise<boolean> {
		return (await this.#disk.readFile(this.#file).catch(ifMissing)) !== null;
	}

	async drop(): Promise<void> {
		await this.#disk.remove(this.#file);
		await this.#disk.syncFolder(path.dirname(this.#file));
	}
}
