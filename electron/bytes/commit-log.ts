import {
	type Commit,
	decodeCommit,
	encodeCommit,
} from "../../shared/formats/commit.ts";
import type { Disk, DiskFile } from "./disk.ts";
import { ifMissing } from "./errno.ts";
import { frame, readFrames } from "./frames.ts";

/**
 * The write-ahead log: one synced frame a command makes all its effects durable at once; stream files follow without
 * a sync of their own and the log is emptied at the next checkpoint. docs/decisions/0003-commit-log.md
 */
export class CommitLog {
	readonly #handle: DiskFile;
	#length: number;

	private constructor(handle: DiskFile, length: number) {
		this.#handle = handle;
		this.#length = length;
	}

	/** Opens the log, cuts a torn tail off and gives the commits that may not have reached their files. */
	static async open(
		file: string,
		disk: Disk,
	): Promise<{ log: CommitLog; commits: Commit[]; tornBytes: number }> {
		const handle = await openOrMake(file, disk);
		const frames = readFrames(await disk.readFile(file));
		if (frames.badLength > 0) {
			await handle.truncate(frames.goodLength);
			await handle.datasync();
		}
		return {
			log: new CommitLog(handle, frames.goodLength),
			commits: frames.payloads.map(decodeCommit),
			tornBytes: frames.badLength,
		};
	}

	get length(): number {
		return this.#length;
	}

	/** Returns when the commit is on the disk. On failure the log is as it was before, and the error goes on. */
	async append(commit: Commit): Promise<void> {
		const framed = frame(encodeCommit(commit));
		try {
			await this.#handle.write(framed, this.#length);
			await this.#handle.datasync();
		} catch (error) {
			await this.#handle.truncate(this.#length);
			throw error;
		}
		this.#length += framed.length;
	}

	/** Empties the log; `shred` overwrites what it held first, after a destruction. */
	async empty(shred: boolean): Promise<void> {
		if (shred && this.#length > 0) {
			await this.#handle.write(new Uint8Array(this.#length), 0);
			await this.#handle.sync();
		}
		await this.#handle.truncate(0);
		await this.#handle.sync();
		this.#length = 0;
	}

	async close(): Promise<void> {
		await this.#handle.close();
	}
}

async function openOrMake(file: string, disk: Disk): Promise<DiskFile> {
	const there = await disk.open(file, "r+").catch(ifMissing);
	return there ?? disk.open(file, "wx");
}
