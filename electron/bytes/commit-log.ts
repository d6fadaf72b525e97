import path from "node:path";
import type { VaultId } from "../../shared/base/ids.ts";
import {
	type Commit,
	decodeCommit,
	encodeCommit,
} from "../../shared/formats/commit.ts";
import { type Disk, type DiskFile, writeAll } from "./disk.ts";
import { ifMissing, isErrno, NewerFormat } from "./errno.ts";
import { findFrames, frame, readFrames } from "./frames.ts";

/** Every commit's first bytes: its version. */
const START = Uint8Array.of(0, 1);

export interface FoundCommits {
	readonly vault: VaultId | null;
	readonly commits: readonly Commit[];
	/** Bytes that are no good frame: a tail that a power cut tore, or damage. */
	readonly tornBytes: number;
}

/**
 * Reads a commit log without changing it. A damaged frame costs its own commit alone. Throws {@link NewerFormat} on
 * commits of a newer version, and on those of different vaults together.
 */
export async function readCommits(
	disk: Disk,
	file: string,
): Promise<FoundCommits> {
	const bytes =
		(await disk.readFile(file).catch(ifMissing)) ?? new Uint8Array();
	const { payloads, goodLength } = readFrames(bytes);
	const behind = findFrames(bytes, goodLength, START);
	const all = [...payloads, ...behind.map(({ payload }) => payload)];
	const found = all.map(read);
	const [first] = found;
	if (found.some(({ vault }) => vault !== first?.vault))
		throw new Error("commits of several vaults");
	const goodBytes = all.reduce((sum, each) => sum + frame(each).length, 0);
	return {
		vault: first?.vault ?? null,
		commits: found.map(({ commit }) => commit),
		tornBytes: bytes.length - goodBytes,
	};
}

function read(payload: Uint8Array): ReturnType<typeof decodeCommit> {
	try {
		return decodeCommit(payload);
	} catch {
		throw new NewerFormat("a commit of another version");
	}
}

/**
 * The write-ahead log: one synced frame a command makes all its effects durable at once; stream files follow without
 * a sync of their own and the log is emptied at the next checkpoint. docs/formats/journal.md, section 2;
 * docs/decisions/0002-one-command-one-commit.md
 */
export class CommitLog {
	readonly #vault: VaultId;
	readonly #handle: DiskFile;
	#length: number;
	#broken = false;

	private constructor(vault: VaultId, handle: DiskFile, length: number) {
		this.#vault = vault;
		this.#handle = handle;
		this.#length = length;
	}

	/** Opens the log as it is. What it holds is to be applied and the log emptied before anything is appended. */
	static async open(
		file: string,
		vault: VaultId,
		disk: Disk,
	): Promise<CommitLog> {
		const there = await disk.open(file, "r+").catch(ifMissing);
		const handle = there ?? (await disk.open(file, "wx"));
		if (there === null) await disk.syncFolder(path.dirname(file));
		return new CommitLog(vault, handle, await handle.size());
	}

	get length(): number {
		return this.#length;
	}

	/** Whether it is no longer known what of the log is on the disk: only a new start can tell. */
	get isBroken(): boolean {
		return this.#broken;
	}

	/** Returns when the commit is on the disk. When it throws, the log is as it was before, or broken. */
	async append(commit: Commit): Promise<void> {
		if (this.#broken) throw new Error("the commit log is broken");
		const framed = frame(encodeCommit(this.#vault, commit));
		try {
			await writeAll(this.#handle, framed, this.#length);
			await this.#handle.datasync();
		} catch (error) {
			const isAsBefore = await this.#cutBack();
			// After any other failure than a full disk the system may show what never reaches the disk.
			this.#broken = !(isAsBefore && isErrno(error, "ENOSPC"));
			throw error;
		}
		this.#length += framed.length;
	}

	/** Empties the log; `shred` overwrites what it held first, after a destruction. */
	async empty(shred: boolean): Promise<void> {
		if (shred && this.#length > 0) {
			await writeAll(this.#handle, new Uint8Array(this.#length), 0);
			await this.#handle.sync();
		}
		await this.#handle.truncate(0);
		await this.#handle.sync();
		this.#length = 0;
	}

	async close(): Promise<void> {
		await this.#handle.close();
	}

	/** Takes back what was written, so that a refused commit does not come back; false when that cannot be known. */
	async #cutBack(): Promise<boolean> {
		try {
			await this.#handle.truncate(this.#length);
			await this.#handle.datasync();
			return true;
		} catch {
			return false;
		}
	}
}
