import { z } from "zod";
import type { AccountId } from "../../shared/base/ids.ts";
import type { Attempts } from "../../shared/bytes-protocol.ts";
import { writeAtomically } from "../bytes/atomic-write.ts";
import type { Disk } from "../bytes/disk.ts";
import { ifMissing } from "../bytes/errno.ts";

const fileSchema = z.record(
	z.string(),
	z.object({
		failures: z.number().int().nonnegative(),
		lastAt: z.number().nullable(),
	}),
);

const NONE: Attempts = { failures: 0, lastAt: null };

/** Failed unlocks by account, in a file of their own so that a restart forgets nothing. */
export class AttemptsFile {
	readonly #disk: Disk;
	readonly #file: string;
	readonly #now: () => number;
	#queue: Promise<unknown> = Promise.resolve();

	constructor(disk: Disk, file: string, now: () => number) {
		this.#disk = disk;
		this.#file = file;
		this.#now = now;
	}

	read(account: AccountId): Promise<Attempts> {
		return this.#next(async () => (await this.#all())[account] ?? NONE);
	}

	/** Counts one more failure; it is on the disk when this returns. */
	count(account: AccountId): Promise<Attempts> {
		return this.#next(async () => {
			const all = await this.#all();
			const failures = (all[account]?.failures ?? 0) + 1;
			const counted: Attempts = { failures, lastAt: this.#now() };
			await this.#write({ ...all, [account]: counted });
			return counted;
		});
	}

	clear(account: AccountId): Promise<void> {
		return this.#next(async () => {
			const { [account]: cleared, ...others } = await this.#all();
			if (cleared !== undefined) await this.#write(others);
		});
	}

	/** One after the other: two failures at once are two. */
	#next<Value>(task: () => Promise<Value>): Promise<Value> {
		const mine = this.#queue.then(task);
		this.#queue = mine.catch(() => undefined);
		return mine;
	}

	async #all(): Promise<Record<string, Attempts>> {
		const bytes = await this.#disk.readFile(this.#file).catch(ifMissing);
		if (bytes === null) return {};
		try {
			return fileSchema.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
		} catch {
			return {};
		}
	}

	async #write(all: Record<string, Attempts>): Promise<void> {
		await writeAtomically(
			this.#disk,
			this.#file,
			Buffer.from(JSON.stringify(all)),
		);
	}
}
