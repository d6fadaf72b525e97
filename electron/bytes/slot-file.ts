import { randomBytes } from "node:crypto";
import { concatBytes, sameBytes } from "../../shared/base/bytes.ts";
import { ByteReader } from "../../shared/formats/byte-reader.ts";
import { ByteWriter } from "../../shared/formats/byte-writer.ts";
import { CHECKED_BYTES, checkedSecret } from "./checked-secret.ts";
import { type Disk, readFully, withFile } from "./disk.ts";
import { ifMissing, NewerFormat } from "./errno.ts";

/** A commune opens some dozens of dossiers a year: this lasts for its life. The file stays at about 2.6 MB. */
export const CAPACITY = 65_536;
const MAGIC = Uint8Array.of(0x53, 0x43, 0x4c, 0x53); // SCLS
const SLOTS_VERSION = 1;
/** Magic, version, length of the bitmap. */
const HEADER_BYTES = 8;

/** Where a slot's secret stands. */
export interface SlotLayout {
	readonly capacity: number;
	readonly bitmapAt: number;
	readonly length: number;
	/** Throws on a number that is no slot's. */
	readonly placeOf: (slot: number) => number;
}

export function layoutFor(capacity: number): SlotLayout {
	const slotsAt = HEADER_BYTES + capacity / 8;
	return {
		capacity,
		bitmapAt: HEADER_BYTES,
		length: slotsAt + capacity * CHECKED_BYTES,
		placeOf: (slot) => {
			if (!Number.isInteger(slot) || slot < 0 || slot >= capacity)
				throw new Error("no such slot");
			return slotsAt + slot * CHECKED_BYTES;
		},
	};
}

/** Which slot a secret belongs to is part of its check. */
export const slotLabel = (slot: number): string => `slot/1/${slot}`;

/** A whole file without any slot taken: nothing in it tells a free place from a used one but the bitmap. */
export function freshSlotFile(capacity: number): Uint8Array<ArrayBuffer> {
	const header = new ByteWriter().bytes(MAGIC).u16(SLOTS_VERSION);
	return concatBytes([
		header.u16(capacity / 8).finish(),
		new Uint8Array(capacity / 8),
		randomBytes(capacity * CHECKED_BYTES),
	]);
}

export interface SlotFile {
	readonly layout: SlotLayout;
	readonly bytes: Uint8Array;
	readonly bitmap: Uint8Array;
}

/** The file, or null when it is missing or not of its form. Throws {@link NewerFormat} on a newer version's. */
export async function readSlotFile(
	disk: Disk,
	file: string,
): Promise<SlotFile | null> {
	const bytes = await disk.readFile(file).catch(ifMissing);
	if (bytes === null || bytes.length < HEADER_BYTES) return null;
	const reader = new ByteReader(bytes);
	if (!sameBytes(reader.bytes(MAGIC.length), MAGIC)) return null;
	const version = reader.u16();
	if (version > SLOTS_VERSION) throw new NewerFormat("slots");
	if (version !== SLOTS_VERSION) return null;
	const layout = layoutFor(reader.u16() * 8);
	if (bytes.length !== layout.length) return null;
	const end = layout.bitmapAt + layout.capacity / 8;
	return { layout, bytes, bitmap: bytes.subarray(layout.bitmapAt, end) };
}

/** Whether not one slot of this file was taken: it belongs to a vault that was never founded. */
export async function isUntouched(disk: Disk, file: string): Promise<boolean> {
	const found = await readSlotFile(disk, file);
	return found?.bitmap.every((byte) => byte === 0) === true;
}

export const isUsed = (bitmap: Uint8Array, slot: number): boolean =>
	(((bitmap[slot >> 3] ?? 0xff) >> (slot & 7)) & 1) === 1;

/** The secret in a slot of one file; null when none stands there whole. */
export function secretAt(
	disk: Disk,
	file: string,
	{ slot, place }: { slot: number; place: number },
): Promise<Uint8Array<ArrayBuffer> | null> {
	return withFile(disk, [file, "r"], async (handle) => {
		const entry = new Uint8Array(CHECKED_BYTES);
		await readFully(handle, entry, place);
		return checkedSecret(entry, slotLabel(slot));
	}).catch(ifMissing);
}
