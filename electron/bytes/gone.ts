import {
	bytesToHex,
	hexToBytes,
	sameBytes,
	utf8,
} from "../../shared/base/bytes.ts";
import type { AccountId, BlobId, StreamId } from "../../shared/base/ids.ts";
import { markedBytes, OWNER_DIGITS } from "../../shared/destruction/mark.ts";
import { ByteReader } from "../../shared/formats/byte-reader.ts";
import { ByteWriter } from "../../shared/formats/byte-writer.ts";
import { writeAtomically } from "./atomic-write.ts";
import { copiesOf } from "./copies.ts";
import type { Disk } from "./disk.ts";
import { ifMissing, NewerFormat } from "./errno.ts";
import { sha256 } from "./frames.ts";

/** Of a stream or a blob that was destroyed or pruned, in hexadecimal. */
export type Mark = string;

const MAGIC = Uint8Array.of(0x53, 0x43, 0x4c, 0x47); // SCLG
const GONE_VERSION = 1;
const HASH_BYTES = 32;

export const markOf = (id: StreamId | BlobId | AccountId): Mark =>
	sha256(markedBytes(id)).toString("hex");

/** How the names of a stream's blobs begin. docs/formats/piece.md, section 1 */
export const blobsOf = (stream: StreamId): string =>
	markOf(stream).slice(0, OWNER_DIGITS);

/** Tells whether a blob is gone: it was let go itself, or the dossier to which it belonged, also before a restore. */
export function goneBlobs(gone: ReadonlySet<Mark>): (blob: BlobId) => boolean {
	const owners = new Set([...gone].map((mark) => mark.slice(0, OWNER_DIGITS)));
	return (blob) =>
		gone.has(markOf(blob)) || owners.has(blob.slice(0, OWNER_DIGITS));
}

/** Of a slot that was overwritten: tells one that was destroyed from one that is damaged. */
export const slotMark = (slot: number): Mark =>
	sha256(utf8(`scelle/slot-gone/1\0${slot}`)).toString("hex");

/**
 * The marks of everything that this vault ever let go, from two equal files: what either has counts. Backups are cleared of
 * it, however late a folder comes within reach, and a restored one does not bring it back. A file that is missing or damaged
 * counts as empty; where both are, the vault gives back what its register of destructions names. Throws
 * {@link NewerFormat} on a newer version's. docs/formats/backup.md, section 4.
 */
export async function readGone(
	disk: Disk,
	file: string,
): Promise<ReadonlySet<Mark>> {
	const found = await readCopies(disk, file);
	return new Set(found.flatMap(({ marks }) => [...marks]));
}

/** Adds marks; they are on the disk when it returns. Nothing is written where both files have them all. */
export async function addGone(
	disk: Disk,
	file: string,
	marks: Iterable<Mark>,
): Promise<void> {
	const found = await readCopies(disk, file);
	const all = new Set([...found.flatMap((each) => [...each.marks]), ...marks]);
	for (const { copy, marks: known } of found)
		if (known.size < all.size) await writeMarks(disk, copy, all);
}

const readCopies = (disk: Disk, file: string) =>
	Promise.all(
		copiesOf(file).map(async (copy) => ({
			copy,
			marks: await readMarks(disk, copy),
		})),
	);

async function readMarks(disk: Disk, file: string): Promise<ReadonlySet<Mark>> {
	const bytes = await disk.readFile(file).catch(ifMissing);
	if (bytes === null || bytes.length < HASH_BYTES) return new Set();
	const body = bytes.subarray(0, -HASH_BYTES);
	if (!sha256(body).equals(bytes.subarray(-HASH_BYTES))) return new Set();
	const reader = new ByteReader(body);
	if (!sameBytes(reader.bytes(MAGIC.length), MAGIC)) return new Set();
	if (reader.u16() !== GONE_VERSION) throw new NewerFormat("gone");
	const marks = new Set<Mark>();
	for (let left = reader.u32(); left > 0; left--)
		marks.add(bytesToHex(reader.bytes(HASH_BYTES)));
	return marks;
}

async function writeMarks(
	disk: Disk,
	file: string,
	marks: ReadonlySet<Mark>,
): Promise<void> {
	const writer = new ByteWriter().bytes(MAGIC).u16(GONE_VERSION);
	writer.u32(marks.size);
	for (const mark of marks) writer.fixed(hexToBytes(mark), HASH_BYTES);
	const body = writer.finish();
	const whole = new ByteWriter().bytes(body).bytes(sha256(body)).finish();
	await writeAtomically(disk, file, whole);
}
