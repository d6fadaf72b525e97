import { bytesToHex, hexToBytes, sameBytes } from "../../shared/base/bytes.ts";
import {
	type BlobId,
	blobId,
	ID_BYTES,
	type StreamId,
	streamId,
	type VaultId,
	vaultId,
} from "../../shared/base/ids.ts";
import { ByteReader, ShortBytes } from "../../shared/formats/byte-reader.ts";
import { ByteWriter } from "../../shared/formats/byte-writer.ts";
import { STREAM_KINDS, type StreamKind } from "../../shared/formats/record.ts";
import { NewerFormat } from "../bytes/errno.ts";
import { sha256 } from "../bytes/frames.ts";

/** A stream as it stood when the backup was made. */
export interface SavedStream {
	readonly stream: StreamId;
	readonly kind: StreamKind;
	readonly count: number;
	/** SHA-256 of the last record. */
	readonly hash: Uint8Array;
	/** Of its file, in bytes. */
	readonly length: number;
}

export interface SavedBlob {
	readonly blob: BlobId;
	readonly length: number;
	readonly sha256: Uint8Array;
}

/** One backup: what it holds, each part known again by its hash. */
export interface Manifest {
	readonly vault: VaultId;
	readonly number: number;
	/** Milliseconds since 1970. */
	readonly madeAt: number;
	readonly streams: readonly SavedStream[];
	readonly blobs: readonly SavedBlob[];
}

const MAGIC = Uint8Array.of(0x53, 0x43, 0x4c, 0x42); // SCLB
const MANIFEST_VERSION = 1;
const HASH_BYTES = 32;
const TWO_32 = 2 ** 32;

/** docs/formats/backup.md, section 2. */
export function encodeManifest(manifest: Manifest): Uint8Array<ArrayBuffer> {
	const writer = new ByteWriter().bytes(MAGIC).u16(MANIFEST_VERSION);
	writer.fixed(hexToBytes(manifest.vault), ID_BYTES).u32(manifest.number);
	long(writer, manifest.madeAt).u32(manifest.streams.length);
	for (const { stream, kind, count, hash, length } of manifest.streams)
		writer
			.fixed(hexToBytes(stream), ID_BYTES)
			.u8(STREAM_KINDS[kind])
			.u32(count)
			.fixed(hash, HASH_BYTES)
			.u32(length);
	writer.u32(manifest.blobs.length);
	for (const { blob, length, sha256: hash } of manifest.blobs)
		long(writer.fixed(hexToBytes(blob), ID_BYTES), length).fixed(
			hash,
			HASH_BYTES,
		);
	const body = writer.finish();
	return new ByteWriter().bytes(body).bytes(sha256(body)).finish();
}

/** Null when the bytes are not what was written. Throws {@link NewerFormat} on one that a newer version wrote. */
export function decodeManifest(bytes: Uint8Array): Manifest | null {
	const body = bytes.subarray(0, -HASH_BYTES);
	if (!sha256(body).equals(bytes.subarray(-HASH_BYTES))) return null;
	const reader = new ByteReader(body);
	if (!sameBytes(reader.bytes(MAGIC.length), MAGIC)) return null;
	if (reader.u16() !== MANIFEST_VERSION) throw new NewerFormat("backup");
	try {
		const manifest = readManifest(reader);
		return reader.rest === 0 ? manifest : null;
	} catch (error) {
		if (error instanceof ShortBytes) return null;
		throw error;
	}
}

const readManifest = (reader: ByteReader): Manifest => ({
	vault: vaultId(bytesToHex(reader.bytes(ID_BYTES))),
	number: reader.u32(),
	madeAt: readLong(reader),
	streams: listOf(reader, readStream),
	blobs: listOf(reader, readBlob),
});

const readStream = (reader: ByteReader): SavedStream => ({
	stream: streamId(bytesToHex(reader.bytes(ID_BYTES))),
	kind: kindOf(reader.u8()),
	count: reader.u32(),
	hash: new Uint8Array(reader.bytes(HASH_BYTES)),
	length: reader.u32(),
});

const readBlob = (reader: ByteReader): SavedBlob => ({
	blob: blobId(bytesToHex(reader.bytes(ID_BYTES))),
	length: readLong(reader),
	sha256: new Uint8Array(reader.bytes(HASH_BYTES)),
});

function listOf<Item>(
	reader: ByteReader,
	read: (reader: ByteReader) => Item,
): Item[] {
	const items: Item[] = [];
	for (let left = reader.u32(); left > 0; left--) items.push(read(reader));
	return items;
}

const long = (writer: ByteWriter, value: number): ByteWriter =>
	writer.u32(Math.floor(value / TWO_32)).u32(value % TWO_32);

const readLong = (reader: ByteReader): number =>
	reader.u32() * TWO_32 + reader.u32();

function kindOf(code: number): StreamKind {
	const kinds = Object.keys(STREAM_KINDS) as StreamKind[]; // the keys of a literal
	const kind = kinds.find((each) => STREAM_KINDS[each] === code);
	if (kind === undefined) throw new NewerFormat("a kind of stream");
	return kind;
}
