import { randomBytes } from "node:crypto";
import { writeAtomically } from "../bytes/atomic-write.ts";
import { CHECKED_BYTES, checkedSecret } from "../bytes/checked-secret.ts";
import { type Disk, withFile, writeAll } from "../bytes/disk.ts";
import { ifMissing } from "../bytes/errno.ts";
import { type Mark, slotMark } from "../bytes/gone.ts";
import {
	isUsed,
	readSlotFile,
	type SlotFile,
	slotLabel,
} from "../bytes/slot-file.ts";

/**
 * The slots of both files: the first one's where it has a secret whole, the second one's elsewhere, and chance for every
 * slot that was destroyed, whichever still has it.
 */
export function mergeSlots(
	own: SlotFile,
	other: SlotFile,
	gone: ReadonlySet<Mark>,
): Uint8Array<ArrayBuffer> {
	const { layout } = own;
	const merged = new Uint8Array(other.bytes);
	const bitmap = merged.subarray(layout.bitmapAt, layout.placeOf(0));
	for (const [i, byte] of own.bitmap.entries())
		bitmap[i] = (bitmap[i] ?? 0) | byte;
	for (let slot = 0; slot < layout.capacity; slot++) {
		if (!isUsed(bitmap, slot)) continue;
		const at = layout.placeOf(slot);
		const mine = own.bytes.subarray(at, at + CHECKED_BYTES);
		const theirs = merged.subarray(at, at + CHECKED_BYTES);
		if (!gone.has(slotMark(slot))) {
			if (isWhole(mine, slot)) theirs.set(mine);
		} else if (isWhole(theirs, slot)) theirs.set(randomBytes(CHECKED_BYTES));
	}
	return merged;
}

/**
 * Brings the profile's slots into a backup's one file, in place: a copy aside would keep what a destruction must reach.
 * Whole when it returns, for it was read back.
 */
export async function bringSlots(
	disk: Disk,
	[own, gone]: readonly [own: SlotFile, gone: ReadonlySet<Mark>],
	file: string,
): Promise<void> {
	const there = await disk.readFile(file).catch(ifMissing);
	if (there === null) await writeAtomically(disk, file, own.bytes);
	else {
		const found = await readSlotFile(disk, file);
		const fits = found !== null && found.layout.length === own.layout.length;
		const whole = fits ? mergeSlots(own, found, gone) : own.bytes;
		if (Buffer.compare(whole, there) === 0) return;
		await writeInPlace(disk, file, whole);
	}
	const written = await readSlotFile(disk, file);
	if (written === null) throw new Error("the slots were not written");
}

/** The same file with other bytes. */
export const slotFileOf = (
	bytes: Uint8Array,
	{ layout }: SlotFile,
): SlotFile => ({
	layout,
	bytes,
	bitmap: bytes.subarray(layout.bitmapAt, layout.placeOf(0)),
});

/** Whether a secret stands whole in this slot. */
export function holdsSecret(
	{ layout, bytes }: SlotFile,
	slot: number,
): boolean {
	const at = layout.placeOf(slot);
	return isWhole(bytes.subarray(at, at + CHECKED_BYTES), slot);
}

async function writeInPlace(
	disk: Disk,
	file: string,
	whole: Uint8Array,
): Promise<void> {
	await withFile(disk, [file, "r+"], async (handle) => {
		await writeAll(handle, whole, 0);
		await handle.truncate(whole.length);
		await handle.sync();
	});
}

const isWhole = (entry: Uint8Array, slot: number): boolean =>
	checkedSecret(entry, slotLabel(slot)) !== null;
