import { bytesToHex, hexToBytes, sameBytes } from "../../shared/base/bytes.ts";
import {
	ID_BYTES,
	type StreamId,
	streamId,
	type VaultId,
	vaultId,
} from "../../shared/base/ids.ts";
import { ByteReader } from "../../shared/formats/byte-reader.ts";
import { ByteWriter } from "../../shared/formats/byte-writer.ts";
import { writeAtomically } from "./atomic-write.ts";
import type { Disk } from "./disk.ts";
import { ifMissing, NewerFormat } from "./errno.ts";
import { sha256 } from "./frames.ts";

/** Where a stream ends. */
export interface Head {
	/** Records. */
	readonly count: number;
	/** SHA-256 of the last one. */
	readonly hash: Uint8Array;
	/** Of the journal file, in bytes; 0 when the file is known not to lead there. */
	readonly length: number;
}

/**
 * What main knows of the vault outside of IndexedDB: that it exists, and where each stream ended at the last
 * checkpoint. An emptied or older store can thus never pass for a new one. docs/formats/journal.md, section 3.
 */
export interface Sentinel {
	readonly vault: VaultId;
	readonly heads: ReadonlyMap<StreamId, Head>;
}

const MAGIC = Uint8Array.of(0x53, 0x43, 0x4c, 0x54); // SCLT
const SENTINEL_VERSION = 1;
const HASH_BYTES = 32;

export async function writeSentinel(
	disk: Disk,
	file: string,
	sentinel: Sentinel,
): Promise<void> {
	const writer = new ByteWriter().bytes(MAGIC).u16(SENTINEL_VERSION);
	writer.fixed(hexToBytes(sentinel.vault), ID_BYTES);
	writer.u32(sentinel.heads.size);
	for (const [stream, head] of sentinel.heads) {
		writer.fixed(hexToBytes(stream), ID_BYTES);
		writer.u32(head.count).u32(head.length).fixed(head.hash, HASH_BYTES);
	}
	const body = writer.finish();
	const whole = new ByteWriter().bytes(body).bytes(sha256(body)).finish();
	await writeAtomically(disk, file, whole);
}

/**
 * The sentinel, `missing` when there is none, `damaged` when its bytes are not what was written. Throws
 * {@link NewerFormat} on one that a newer version wrote.
 */
export async function readSentinel(
	disk: Disk,
	file: string,
): Promise<Sentinel | "missing" | "damaged"> {
	const bytes = await disk.readFile(file).catch(ifMissing);
	if (bytes === null) return "missing";
	try {
		return decodeSentinel(bytes);
	} catch (error) {
		if (error instanceof NewerFormat) throw error;
		return "damaged";
	}
}

function decodeSentinel(bytes: Uint8Array): Sentinel | "damaged" {
	const body = bytes.subarray(0, -HASH_BYTES);
	if (!sha256(body).equals(bytes.subarray(-HASH_BYTES))) return "damaged";
	const reader = new ByteReader(body);
	if (!sameBytes(reader.bytes(MAGIC.length), MAGIC)) return "damaged";
	if (reader.u16() !== SENTINEL_VERSION) throw new NewerFormat("sentinel");
	const vault = vaultId(bytesToHex(reader.bytes(ID_BYTES)));
	const heads = new Map<StreamId, Head>();
	for (let left = reader.u32(); left > 0; left--) {
		const stream = streamId(bytesToHex(reader.bytes(ID_BYTES)));
		const count = reader.u32();
		const length = reader.u32();
		heads.set(stream, {
			count,
			length,
			hash: new Uint8Array(reader.bytes(HASH_BYTES)),
		});
	}
	return reader.rest === 0 ? { vault, heads } : "damaged";
}
