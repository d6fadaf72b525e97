import { bytesToHex, hexToBytes } from "../base/bytes.ts";
import {
	type BlobId,
	blobId,
	ID_BYTES,
	type StreamId,
	streamId,
	type VaultId,
	vaultId,
} from "../base/ids.ts";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";

/** A record on its way into its stream. */
export interface StreamRecord {
	readonly stream: StreamId;
	readonly bytes: Uint8Array;
}

/**
 * What one command changes on disk, wholly or not at all: records appended to one or more streams, imported blobs kept,
 * and, for a destruction, blobs and streams removed and slots overwritten. docs/formats/journal.md, section 2.
 */
export interface Commit {
	readonly records: readonly StreamRecord[];
	readonly keepBlobs: readonly BlobId[];
	readonly dropBlobs: readonly BlobId[];
	readonly dropStreams: readonly StreamId[];
	readonly overwriteSlots: readonly number[];
}

export const NOTHING: Commit = {
	records: [],
	keepBlobs: [],
	dropBlobs: [],
	dropStreams: [],
	overwriteSlots: [],
};

const COMMIT_VERSION = 1;

/** A commit names its vault: another vault's log must never overwrite a slot of this one. */
export function encodeCommit(
	vault: VaultId,
	commit: Commit,
): Uint8Array<ArrayBuffer> {
	const writer = new ByteWriter().u16(COMMIT_VERSION);
	writer.fixed(hexToBytes(vault), ID_BYTES);
	writer.u32(commit.records.length);
	for (const { stream, bytes } of commit.records)
		writer.fixed(hexToBytes(stream), ID_BYTES).sized(bytes);
	for (const ids of [commit.keepBlobs, commit.dropBlobs, commit.dropStreams]) {
		writer.u32(ids.length);
		for (const id of ids) writer.fixed(hexToBytes(id), ID_BYTES);
	}
	writer.u32(commit.overwriteSlots.length);
	for (const slot of commit.overwriteSlots) writer.u32(slot);
	return writer.finish();
}

/** Reads what {@link encodeCommit} wrote; throws on anything else: the frame around it was already checked. */
export function decodeCommit(bytes: Uint8Array): {
	vault: VaultId;
	commit: Commit;
} {
	const reader = new ByteReader(bytes);
	if (reader.u16() !== COMMIT_VERSION) throw new Error("unknown commit");
	const vault = vaultId(readId(reader));
	const commit: Commit = {
		records: many(reader, () => ({
			stream: streamId(readId(reader)),
			bytes: reader.sized().slice(),
		})),
		keepBlobs: many(reader, () => blobId(readId(reader))),
		dropBlobs: many(reader, () => blobId(readId(reader))),
		dropStreams: many(reader, () => streamId(readId(reader))),
		overwriteSlots: many(reader, () => reader.u32()),
	};
	if (reader.rest !== 0) throw new Error("bytes left over");
	return { vault, commit };
}

const readId = (reader: ByteReader): string =>
	bytesToHex(reader.bytes(ID_BYTES));

function many<Item>(reader: ByteReader, read: () => Item): Item[] {
	return Array.from({ length: reader.u32() }, read);
}
