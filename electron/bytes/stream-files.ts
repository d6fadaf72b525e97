import { sameBytes } from "../../shared/base/bytes.ts";
import { isId, type StreamId, streamId } from "../../shared/base/ids.ts";
import { decodeRecord } from "../../shared/formats/record.ts";
import type { Disk } from "./disk.ts";
import { ifMissing } from "./errno.ts";
import { FRAME_OVERHEAD, frame, readFrames, sha256 } from "./frames.ts";
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
	readonly records: readonly Uint8Array[];
	readonly head: Head;
	/** Bytes behind the last good record; 0 when the file is whole. */
	readonly badLength: number;
}

/** Whether `record` is the one that continues `head`: same stream, next number, the hash of the one before. */
export function continues(
	head: Head,
	stream: StreamId,
	record: Uint8Array,
): boolean {
	const decoded = decodeRecord(record);
	if (!decoded.ok) return false;
	const { value } = decoded;
	return (
		value.stream === stream &&
		value.seq === head.count &&
		sameBytes(value.previous, head.hash)
	);
}

export const headAfter = (head: Head, record: Uint8Array): Head => ({
	count: head.count + 1,
	hash: new Uint8Array(sha256(record)),
	length: head.length + record.length + FRAME_OVERHEAD,
});

/** The journal's files, one a stream, named by the stream's id. */
export class StreamFiles {
	readonly #disk: Disk;
	readonly #dir: string;

	constructor(dir: string, disk: Disk) {
		this.#disk = disk;
		this.#dir = dir;
	}

	async list(): Promise<StreamId[]> {
		const names = await this.#disk.list(this.#dir);
		return names.filter(isId).map(streamId);
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

	/** Reads and checks a whole stream; stops at the first record that is damaged or does not follow. */
	async read(stream: StreamId): Promise<StreamContents> {
		const bytes = await this.#disk
			.readFile(idPath(this.#dir, stream))
			.catch(ifMissing);
		const frames = readFrames(bytes ?? new Uint8Array());
		const records: Uint8Array[] = [];
		let head = EMPTY_HEAD;
		for (const payload of frames.payloads) {
			if (!continues(head, stream, payload)) break;
			records.push(payload);
			head = headAfter(head, payload);
		}
		return { records, head, badLength: (bytes?.length ?? 0) - head.length };
	}

	/** Writes frames behind `at`; whatever stood there beyond is cut off first. Not synced: the commit log is. */
	async append(
		stream: StreamId,
		at: number,
		records: readonly Uint8Array[],
	): Promise<void> {
		const handle = await this.#disk.open(
			idPath(this.#dir, stream),
			at === 0 ? "w" : "r+",
		);
		try {
			if (at > 0) await handle.truncate(at);
			let position = at;
			for (const record of records) {
				const framed = frame(record);
				await handle.write(framed, position);
				position += framed.length;
			}
		} finally {
			await handle.close();
		}
	}

	async sync(stream: StreamId): Promise<void> {
		const handle = await this.#disk
			.open(idPath(this.#dir, stream), "r+")
			.catch(ifMissing);
		if (handle === null) return;
		try {
			await handle.sync();
		} finally {
			await handle.close();
		}
	}

	/** Overwrites and removes a stream's file. */
	async destroy(stream: StreamId): Promise<void> {
		await destroyFile(this.#disk, idPath(this.#dir, stream));
	}
}
