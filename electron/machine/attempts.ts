import { z } from "zod";
import type { AccountId } from "../../shared/base/ids.ts";
import type { Attempts } from "../../shared/bytes-protocol.ts";
import { isSpent } from "../../shared/policy/attempts.ts";
import { writeAtomically } from "../bytes/atomic-write.ts";
import type { Disk } from "../bytes/disk.ts";
import { ifMissing } from "../bytes/errno.ts";

const fileSchema = z.record(
	z.string(),
	z.object({
		failures: z.number().int().nonnegative(),
		lastAt: z.number().nullable(),
		/** Time steps of the codes that were accepted, the last ones. */
		codes: z.array(z.number().int().nonnegative()).catch([]),
	}),
);
type Kept = z.infer<typeof fileSchema>[string];

const NONE: Attempts = { failures: 0, lastAt: null };
const KEPT_CODES = 1_000;

/** Failed unlocks and spent codes by account, in a file of their own so that a restart forgets nothing. */
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
		return this.#next(async () => {
			const { failures, lastAt } = (await this.#all())[account] ?? NONE;
			return { failures, lastAt };
		});
	}

	/** Counts one more failure; it is on the disk when this returns. */
	count(account: AccountId): Promise<Attempts> {
		return this.#next(async () => {
			const all = await this.#all();
			const failures = (all[account]?.failures ?? 0) + 1;
			const counted: Attempts = { failures, lastAt: this.#now() };
			const codes = all[account]?.codes ?? [];
			await this.#write({ ...all, [account]: { ...counted, codes } });
			return counted;
		});
	}

	clear(account: AccountId): Promise<void> {
		return this.#next(async () => {
			const all = await this.#all();
			const cleared = all[account];
			if (cleared !== undefined && cleared.failures > 0)
				await this.#write({ ...all, [account]: { ...cleared, ...NONE } });
		});
	}

	/** Keeps that a code was accepted; it is on the disk when this returns. False when it is spent. */
	spend(account: AccountId, step: number): Promise<boolean> {
		return this.#next(async () => {
			const all = await this.#all();
			const kept: Kept = all[account] ?? { ...NONE, codes: [] };
			if (isSpent(kept.codes, step, this.#now())) return false;
			const codes = [...kept.codes, step].slice(-KEPT_CODES);
			await this.#write({ ...all, [account]: { ...kept, codes } });
			return true;
		});
	}

	/** One after the other: two failures at once are two. */
	#next<Value>(task: () => Promise<Value>): Promise<Value> {
		const mine = this.#queue.then(task);
		this.#queue = mine.catch(() => undefined);
		return mine;
	}

	async #all(): Promise<Record<string, Kept>> {
		const bytes = await this.#disk.readFile(this.#file).catch(ifMissing);
		if (bytes === null) return {};
		try {
			return fileSchema.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
		} catch {
			return {};
		}
	}

	async #write(all: Record<string, Kept>): Promise<void> {
		await writeAtomically(
			this.#disk,
			this.#file,
			Buffer.from(JSON.stringify(all)),
		);
	}
}
