import path from "node:path";
import { z } from "zod";
import { utf8 } from "../../shared/base/bytes.ts";
import { writeAtomically } from "../bytes/atomic-write.ts";
import type { Disk } from "../bytes/disk.ts";

/** No other name is ever removed, whatever the file says. */
const PART = /^\.scelle-[0-9a-f]{16}\.part$/;
/** A stick that never comes back is forgotten after so many others. */
const MOST = 20;

const schema = z.array(z.string());

/**
 * Files of packages that were begun and are not known to be gone, in a file of the profile: a stick that is pulled out
 * keeps what was on it, sealed. Written before the first byte of a package and when it has its name, or is removed.
 */
export class LeftBehind {
	readonly #disk: Disk;
	readonly #file: string;
	#queue: Promise<unknown> = Promise.resolve();

	constructor(disk: Disk, file: string) {
		this.#disk = disk;
		this.#file = file;
	}

	/** It is on the disk when this returns. */
	remember(part: string): Promise<void> {
		return this.#next(async () =>
			this.#write([...(await this.#read()), part].slice(-MOST)),
		);
	}

	forget(part: string): Promise<void> {
		return this.#next(async () => this.#without(new Set([part])));
	}

	/** Removes one that is there; where it is not seen, its volume may be gone: it stays remembered. */
	remove(part: string): Promise<void> {
		return this.#next(async () => {
			if (await this.#isRemoved(part)) await this.#without(new Set([part]));
		});
	}

	/** Removes what is there again. */
	clear(): Promise<void> {
		return this.#next(async () => {
			const gone = new Set<string>();
			for (const part of await this.#read())
				if (await this.#isRemoved(part)) gone.add(part);
			await this.#without(gone);
		});
	}

	async #isRemoved(part: string): Promise<boolean> {
		const folder = path.dirname(part);
		try {
			const names = await this.#disk.list(folder);
			if (!names.includes(path.basename(part))) return false;
			await this.#disk.remove(part);
			await this.#disk.syncFolder(folder).catch(() => undefined);
			return true;
		} catch {
			return false;
		}
	}

	async #without(gone: ReadonlySet<string>): Promise<void> {
		const all = await this.#read();
		const left = all.filter((part) => !gone.has(part));
		if (left.length < all.length) await this.#write(left);
	}

	/** A file that is damaged counts as none. */
	async #read(): Promise<readonly string[]> {
		try {
			const bytes = await this.#disk.readFile(this.#file);
			const all = schema.parse(JSON.parse(Buffer.from(bytes).toString()));
			return all.filter((part) => PART.test(path.basename(part)));
		} catch {
			return [];
		}
	}

	#write(parts: readonly string[]): Promise<void> {
		const bytes = utf8(JSON.stringify(parts));
		return writeAtomically(this.#disk, this.#file, bytes);
	}

	/** One after the other. */
	#next<Value>(task: () => Promise<Value>): Promise<Value> {
		const mine = this.#queue.then(task);
		this.#queue = mine.catch(() => undefined);
		return mine;
	}
}
