import { createHash } from "node:crypto";
import { sameBytes } from "../../shared/base/bytes.ts";
import type { StreamId } from "../../shared/base/ids.ts";
import type { StreamKind } from "../../shared/formats/record.ts";
import { type Disk, readFully, withFile, writeAll } from "../bytes/disk.ts";
import { ifMissing } from "../bytes/errno.ts";
import { readFrames } from "../bytes/frames.ts";
import type { Head } from "../bytes/sentinel.ts";
import {
	EMPTY_HEAD,
	headAfter,
	type StreamFiles,
} from "../bytes/stream-files.ts";
import type { SavedBlob } from "./manifest.ts";

const CHUNK = 1 << 20;

/** A chain as bytes tell it: where it ends and what its stream holds. */
export interface ReadChain {
	readonly head: Head;
	readonly kind: StreamKind;
}

/** Follows the chain that these bytes are, frame by frame and link by link; null when they are not one wholly. */
export function chainOf(
	files: StreamFiles,
	stream: StreamId,
	bytes: Uint8Array,
): ReadChain | null {
	const { payloads, badLength } = readFrames(bytes);
	const [first] = payloads;
	const kind = first && files.recordOf(stream, first)?.kind;
	if (kind === undefined || badLength > 0) return null;
	let head = EMPTY_HEAD;
	for (const payload of payloads) {
		if (!files.continues(head, stream, payload)) return null;
		head = headAfter(head, payload);
	}
	return { head, kind };
}

export const isSameEnd = (a: Omit<Head, "length">, b: Omit<Head, "length">) =>
	a.count === b.count && sameBytes(a.hash, b.hash);

/** The first bytes of a file; shorter when it is. Null when there is none. */
export function readStart(
	disk: Disk,
	file: string,
	length: number,
): Promise<Uint8Array | null> {
	return withFile(disk, [file, "r"], async (handle) => {
		const bytes = new Uint8Array(length);
		const got = await readFully(handle, bytes, 0);
		return bytes.subarray(0, got);
	}).catch(ifMissing);
}

/** Length and hash of a file, read piece by piece; null when there is none. */
export function measure(
	disk: Disk,
	file: string,
): Promise<Omit<SavedBlob, "blob"> | null> {
	return withFile(disk, [file, "r"], async (handle) => {
		const hash = createHash("sha256");
		const chunk = new Uint8Array(CHUNK);
		let length = 0;
		for (;;) {
			const got = await readFully(handle, chunk, length);
			hash.update(chunk.subarray(0, got));
			length += got;
			if (got < CHUNK) break;
		}
		return { length, sha256: new Uint8Array(hash.digest()) };
	}).catch(ifMissing);
}

/** Copies a file beside its new name, syncs and renames it, so that a cut leaves none or a whole one. */
export async function copyWhole(
	disk: Disk,
	from: string,
	to: string,
): Promise<void> {
	const beside = `${to}.new`;
	await withFile(disk, [from, "r"], (source) =>
		withFile(disk, [beside, "w"], async (target) => {
			const chunk = new Uint8Array(CHUNK);
			for (let at = 0; ; ) {
				const got = await readFully(source, chunk, at);
				await writeAll(target, chunk.subarray(0, got), at);
				at += got;
				if (got < CHUNK) break;
			}
			await target.sync();
		}),
	);
	await disk.rename(beside, to);
}
