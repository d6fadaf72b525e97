import path from "node:path";
import { concatBytes, sameBytes } from "../../shared/base/bytes.ts";
import {
	isId,
	type StreamId,
	streamId,
	type VaultId,
} from "../../shared/base/ids.ts";
import {
	decodeRecord,
	RECORD_START,
	type StoredRecord,
} from "../../shared/formats/record.ts";
import { writeAtomically } from "./atomic-write.ts";
import {
	type Disk,
	type DiskFile,
	readFully,
	withFile,
	writeAll,
} from "./disk.ts";
import { ifMissing, NewerFormat } from "./errno.ts";
import {
	FRAME_OVERHEAD,
	findFrames,
	frame,
	readFrames,
	sha256,
} from "./frames.ts";
import { addGone, markOf } from "./gone.ts";
import { destroyFile } from "./overwrite.ts";
import { idPath } from "./safe-path.ts";
import type { Head } from "./sentinel.ts";

export const EMPTY_HEAD: Head = {
	count: 0,
	hash: new Uint8Array(32),
	length: 0,
};

/** What a stream's file holds, checked frame by frame and link by link. */
export interface StreamContents {
	/** The chain, from the first record to the last before damage. */
	readonly records: readonly Uint8Array[];
	readonly head: Head;
	/** Bytes behind the last record of the chain; 0 when the file is whole. */
	readonly badLength: number;
	/** Records of the stream that can be read and have no place in the chain, because one before them is damaged. */
	readonly strays: readonly Uint8Array[];
}

export const headAfter = (head: Head, record: Uint8Array): Head => ({
	count: head.count + 1,
	hash: new Uint8Array(sha256(record)),
	length: head.length + record.length + FRAME_OVERHEAD,
});

/** Whether the chain of `records` passes through `head`. */
export function passesThrough(
	records: readonly Uint8Array[],
	{ count, hash }: Head,
): boolean {
	if (count === 0) return true;
	const last = records[count - 1];
	return last !== undefined && sameBytes(sha256(last), hash);
}

/** The journal's files, one a stream, named by the stream's id. docs/formats/journal.md, section 4. */
export class StreamFiles {
	readonly #disk: Disk;
	readonly #vault: VaultId;
	readonly #dir: string;
	/** Beside the journal: records that lost their place, kept until their stream is destroyed. */
	readonly #asideDir: string;
	readonly #gone: string;
	#asides: Promise<Set<string>> | null = null;
	#namesChanged = false;

	constructor(profileDir: string, vault: VaultId, disk: Disk) {
		this.#disk = disk;
		this.#vault = vault;
		this.#dir = path.join(profileDir, "journal");
		this.#asideDir = path.join(profileDir, "aside");
		this.#gone = path.join(profileDir, "gone");
	}

	/** The length in bytes of every stream's file. */
	async lengths(): Promise<ReadonlyMap<StreamId, number>> {
		const sizes = [...(await this.#disk.sizes(this.#dir))];
		return new Map(
			sizes
				.filter(([name]) => isId(name))
				.map(([name, size]) => [streamId(name), size]),
		);
	}

	/** Whether `record` is the one that continues `head`: same vault and stream, next number, the hash before it. */
	continues(head: Head, stream: StreamId, record: Uint8Array): boolean {
		const value = this.recordOf(stream, record);
		return value?.seq === head.count && sameBytes(value.previous, head.hash);
	}

	/** The record, or null when it is none of this vault's stream. Throws {@link NewerFormat} on a newer version's. */
	recordOf(stream: StreamId, bytes: Uint8Array): StoredRecord | null {
		const decoded = decodeRecord(bytes);
		if (!decoded.ok) {
			if (decoded.reason === "unknown-version") throw new NewerFormat("record");
			return null;
		}
		const { value } = decoded;
		return value.stream === stream && value.vault === this.#vault
			? value
			: null;
	}

	/** Reads and checks a whole stream. */
	async read(stream: StreamId): Promise<StreamContents> {
		const bytes = await this.#bytesOf(stream);
		const records: Uint8Array[] = [];
		let head = EMPTY_HEAD;
		for (const payload of readFrames(bytes).payloads) {
			if (!this.continues(head, stream, payload)) break;
			records.push(payload);
			head = headAfter(head, payload);
		}
		const badLength = bytes.length - head.length;
		const behind = badLength === 0 ? [] : this.#found(stream, bytes, head);
		const strays = without(
			[...behind, ...(await this.#aside(stream))],
			records,
		);
		return { records, head, badLength, strays };
	}

	/**
	 * Writes frames behind `at`. Whatever stands there beyond is cut off; records in it are set aside first. Not synced:
	 * the commit log is.
	 */
	async append(
		stream: StreamId,
		at: number,
		records: readonly Uint8Array[],
	): Promise<void> {
		const file = idPath(this.#dir, stream);
		const there = await this.#disk.open(file, "r+").catch(ifMissing);
		if (there === null) {
			if (at > 0) throw new Error("a stream's file is gone");
			this.#namesChanged = true;
		}
		const handle = there ?? (await this.#disk.open(file, "wx"));
		try {
			await this.#cut(stream, handle, { at, records });
			await writeAll(handle, concatBytes(records.map(frame)), at);
		} finally {
			await handle.close();
		}
	}

	/** Writes the bytes behind `from` once more, so that a sync that failed before cannot have lost them unnoticed. */
	async rewrite(stream: StreamId, from: number): Promise<void> {
		const bytes = await this.#bytesOf(stream);
		if (bytes.length <= from) return;
		const file = idPath(this.#dir, stream);
		await withFile(this.#disk, [file, "r+"], (handle) =>
			writeAll(handle, bytes.subarray(from), from),
		);
	}

	async sync(stream: StreamId): Promise<void> {
		const file = idPath(this.#dir, stream);
		await withFile(this.#disk, [file, "r+"], (handle) => handle.sync()).catch(
			ifMissing,
		);
	}

	/** Makes names that came or went durable. */
	async syncNames(): Promise<void> {
		if (!this.#namesChanged) return;
		await this.#disk.syncFolder(this.#dir);
		this.#namesChanged = false;
	}

	/**
	 * Puts these records in the place of the file, wholly or not at all; others that it holds are set aside first. Without
	 * any there is no file any more.
	 */
	async replace(
		stream: StreamId,
		records: readonly Uint8Array[],
	): Promise<void> {
		const { records: chain, strays } = await this.read(stream);
		await this.setAside(stream, without([...chain, ...strays], records));
		const file = idPath(this.#dir, stream);
		if (records.length > 0)
			return writeAtomically(this.#disk, file, concatBytes(records.map(frame)));
		await this.#disk.remove(file).catch(ifMissing);
		this.#namesChanged = true;
	}

	/** Keeps records that have no place in their stream, so that damage makes nobody throw away what can be read. */
	async setAside(
		stream: StreamId,
		records: readonly Uint8Array[],
	): Promise<void> {
		const known = await this.#aside(stream);
		const added = without(records, known);
		if (added.length === 0) return;
		await this.#disk.makeFolder(this.#asideDir);
		await this.#disk.syncFolder(path.dirname(this.#asideDir));
		const whole = concatBytes([...known, ...added].map(frame));
		await writeAtomically(this.#disk, idPath(this.#asideDir, stream), whole);
		(await this.#asideNames()).add(stream);
	}

	/** Overwrites and removes everything of a stream, so that no backup brings it back; durable after {@link syncNames}. */
	async destroy(stream: StreamId): Promise<void> {
		await addGone(this.#disk, this.#gone, [markOf(stream)]);
		await destroyFile(this.#disk, idPath(this.#dir, stream));
		this.#namesChanged = true;
		const asides = await this.#asideNames();
		if (!asides.has(stream)) return;
		await destroyFile(this.#disk, idPath(this.#asideDir, stream));
		await this.#disk.syncFolder(this.#asideDir);
		asides.delete(stream);
	}

	async #bytesOf(stream: StreamId): Promise<Uint8Array> {
		const file = idPath(this.#dir, stream);
		return (
			(await this.#disk.readFile(file).catch(ifMissing)) ?? new Uint8Array()
		);
	}

	/** The stream's records that stand anywhere behind a head. */
	#found(stream: StreamId, bytes: Uint8Array, head: Head): Uint8Array[] {
		return findFrames(bytes, head.length, RECORD_START)
			.map(({ payload }) => payload)
			.filter((each) => (this.recordOf(stream, each)?.seq ?? -1) >= head.count);
	}

	async #cut(
		stream: StreamId,
		handle: DiskFile,
		{ at, records }: { at: number; records: readonly Uint8Array[] },
	): Promise<void> {
		const size = await handle.size();
		if (size < at) throw new Error("a stream's file is shorter than it was");
		if (size === at) return;
		const beyond = new Uint8Array(size - at);
		await readFully(handle, beyond, at);
		const found = this.#found(stream, beyond, EMPTY_HEAD);
		await this.setAside(stream, without(found, records));
		await handle.truncate(at);
	}

	async #aside(stream: StreamId): Promise<Uint8Array[]> {
		if (!(await this.#asideNames()).has(stream)) return [];
		const file = idPath(this.#asideDir, stream);
		const bytes = await this.#disk.readFile(file).catch(ifMissing);
		return readFrames(bytes ?? new Uint8Array()).payloads.filter(
			(each) => this.recordOf(stream, each) !== null,
		);
	}

	#asideNames(): Promise<Set<string>> {
		this.#asides ??= this.#disk
			.list(this.#asideDir)
			.catch(ifMissing)
			.then((names) => new Set(names));
		return this.#asides;
	}
}

/** Those of `records` that are not among `known`, each once. */
function without(
	records: readonly Uint8Array[],
	known: readonly Uint8Array[],
): Uint8Array[] {
	const seen = new Set(known.map(nameOf));
	return records.filter((each) => {
		const name = nameOf(each);
		const isNew = !seen.has(name);
		seen.add(name);
		return isNew;
	});
}

const nameOf = (record: Uint8Array): string => sha256(record).toString("hex");
