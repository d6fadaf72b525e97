import { bytesToHex, hexToBytes } from "../../shared/base/bytes.ts";
import {
	type StreamId,
	streamId,
	type VaultId,
	vaultId,
} from "../../shared/base/ids.ts";
import { ByteReader } from "../../shared/formats/byte-reader.ts";
import { ByteWriter } from "../../shared/formats/byte-writer.ts";
import { writeAtomically } from "./atomic-write.ts";
import type { Disk } from "./disk.ts";
import { ifMissing } from "./errno.ts";
import { sha256 } from "./frames.ts";

/** Where a stream ends: how many records, the last one's hash, and the length of its journal file. */
export interface Head {
	readonly count: number;
	readonly hash: Uint8Array;
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
	writer.bytes(hexToBytes(sentinel.vault)).u32(sentinel.heads.size);
	for (const [stream, head] of sentinel.heads) {
		writer.bytes(hexToBytes(stream)).u32(head.count).u32(head.length);
		writer.bytes(head.hash);
	}
	const body = writer.finish();
	const whole = new ByteWriter().bytes(body).bytes(sha256(body)).finish();
	await writeAtomically(disk, file, whole);
}

/** The sentinel, `missing` when there is none, `damaged` when its bytes are not what was written. */
export async function readSentinel(
	disk: Disk,
	file: string,
): Promise<Sentinel | "missing" | "damaged"> {
	const bytes = await disk.readFile(file).catch(ifMissing);
	if (bytes === null) return "missing";
	try {
		return decodeSentinel(bytes);
	} catch {
		return "damaged";
	}
}

function decodeSentinel(bytes: Uint8Array): Sentinel | "damaged" {
	const body = bytes.subarray(0, -HASH_BYTES);
	if (!sha256(body).equals(bytes.subarray(-HASH_BYTES))) return "damaged";
	const reader = new ByteReader(body);
	const known =
		bytesToHex(reader.bytes(4)) === bytesToHex(MAGIC) &&
		reader.u16() === SENTINEL_VERSION;
	if (!known) return "damaged";
	const vault = vaultId(bytesToHex(reader.bytes(16)));
	const heads = new Map<StreamId, Head>();
	for (let left = reader.u32(); left > 0; left--) {
		const stream = streamId(bytesToHex(reader.bytes(16)));
		const count = reader.u32();
		const length = reader.u32();
		heads.set(stream, {
			count,
			length,
			hash: reader.bytes(HASH_BYTES).slice(),
		});
	}
	return reader.rest === 0 ? { vault, heads } : "damaged";
}
