import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { AccountId } from "../../shared/base/ids.ts";
import type { Attempts } from "../../shared/bytes-protocol.ts";
import { writeAtomically } from "../bytes/atomic-write.ts";
import { ifMissing } from "../bytes/overwrite.ts";

const fileSchema = z.record(
	z.string(),
	z.object({ failures: z.number().int(), lastAt: z.number().nullable() }),
);

const NONE: Attempts = { failures: 0, lastAt: null };

/** Failed unlocks by account, in a file of their own so that a restart forgets nothing. */
export class AttemptsFile {
	readonly #file: string;
	readonly #now: () => number;

	constructor(file: string, now: () => number) {
		this.#file = file;
		this.#now = now;
	}

	async read(account: AccountId): Promise<Attempts> {
		return (await this.#all())[account] ?? NONE;
	}

	/** Counts one more failure; it is on the disk when this returns. */
	async count(account: AccountId): Promise<Attempts> {
		const all = await this.#all();
		const failures = (all[account]?.failures ?? 0) + 1;
		const counted: Attempts = { failures, lastAt: this.#now() };
		await this.#write({ ...all, [account]: counted });
		return counted;
	}

	async clear(account: AccountId): Promise<void> {
		const { [account]: cleared, ...others } = await this.#all();
		if (cleared !== undefined) await this.#write(others);
	}

	async #all(): Promise<Record<string, Attempts>> {
		const bytes = await readFile(this.#file, "utf8").catch(ifMissing);
		if (bytes === null) return {};
		try {
			return fileSchema.parse(JSON.parse(bytes));
		} catch {
			return {};
		}
	}

	async #write(all: Record<string, Attempts>): Promise<void> {
		await writeAtomically(this.#file, Buffer.from(JSON.stringify(all)));
	}
}
