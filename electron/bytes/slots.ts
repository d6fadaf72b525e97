import { randomBytes, randomInt } from "node:crypto";
import path from "node:path";
import { writeAtomically } from "./atomic-write.ts";
import {
	CHECKED_BYTES,
	checkedSecret,
	SECRET_BYTES,
	withCheck,
} from "./checked-secret.ts";
import { copiesOf } from "./copies.ts";
import { type Disk, withFile, writeAll } from "./disk.ts";
import { ifMissing } from "./errno.ts";
import { addGone, type Mark, readGone, slotMark } from "./gone.ts";
import {
	CAPACITY,
	freshSlotFile,
	isUsed,
	readSlotFile,
	type SlotFile,
	type SlotLayout,
	secretAt,
	slotLabel,
} from "./slot-file.ts";

/**
 * Random secrets, one a dossier and one an account, each a useless half of a key, in two equal files: a flipped bit in
 * one of them costs nothing. Overwriting a slot in place, in both, is what destroys: a key deleted in IndexedDB was
 * measured to stay on the disk. docs/formats/slots.md
 */
export class Slots {
	readonly #disk: Disk;
	readonly #files: readonly string[];
	readonly #layout: SlotLayout;
	readonly #used: Uint8Array;
	readonly #gone: Set<Mark>;
	#queue: Promise<unknown> = Promise.resolve();

	private constructor(
		disk: Disk,
		files: readonly string[],
		{ layout, bitmap }: SlotFile,
		gone: ReadonlySet<Mark>,
	) {
		this.#disk = disk;
		this.#files = files;
		this.#layout = layout;
		this.#used = new Uint8Array(bitmap);
		this.#gone = new Set(gone);
	}

	/** Lays both files out, filled with chance. */
	static async create(
		file: string,
		disk: Disk,
		capacity = CAPACITY,
	): Promise<void> {
		const fresh = freshSlotFile(capacity);
		for (const each of copiesOf(file)) await writeAtomically(disk, each, fresh);
	}

	/** Opens both files and repairs one from the other, but for what was destroyed; throws when neither is there and whole. */
	static async open(file: string, disk: Disk): Promise<Slots> {
		const files = copiesOf(file);
		const read = await Promise.allSettled(
			files.map((each) => readSlotFile(disk, each)),
		);
		const found = read.map((each) =>
			each.status === "fulfilled" ? each.value : null,
		);
		const any = found.find((each) => each !== null);
		if (any === null || any === undefined)
			throw read.find(isRejected)?.reason ?? new Error("the slots are gone");
		const [first = any, second = any] = found.map((each) => each ?? any);
		const gone = await readGone(disk, goneBeside(file));
		const whole = mergeCopies(first, second, gone);
		for (const [i, each] of found.entries())
			if (each === null || Buffer.compare(whole.bytes, each.bytes) !== 0)
				await writeInPlace(disk, files[i] ?? file, whole.bytes);
		return new Slots(disk, files, whole, gone);
	}

	/** Marks a free slot as taken, for ever, puts a fresh secret there and gives its number; null when none is left. */
	take(): Promise<number | null> {
		return this.#next(async () => {
			const { capacity } = this.#layout;
			const from = randomInt(capacity);
			for (let i = 0; i < capacity; i++) {
				const slot = (from + i) % capacity;
				if (!isUsed(this.#used, slot) && (await this.#isFree(slot))) {
					await this.#fill(slot);
					return slot;
				}
			}
			return null;
		});
	}

	/** The slot's secret; of one that was destroyed, chance. */
	read(slot: number): Promise<Uint8Array> {
		return this.find(slot).then(orChance);
	}

	/** The slot's secret; null when what stands there fails its check: of a slot in use that is damage. */
	find(slot: number): Promise<Uint8Array | null> {
		return this.#next(() => this.#secretIn(slot));
	}

	/** Puts other chance in a slot's place, in both files, and returns when it is on the disk: what it protected is gone. */
	overwrite(slot: number): Promise<void> {
		return this.#next(async () => {
			const [file = ""] = this.#files;
			await addGone(this.#disk, goneBeside(file), [slotMark(slot)]);
			this.#gone.add(slotMark(slot));
			const chance = randomBytes(CHECKED_BYTES);
			for (const file of this.#files)
				await this.#write(file, [[chance, this.#layout.placeOf(slot)]]);
		});
	}

	/** The bitmap alone is not believed: where a secret stands or was destroyed, no other is put. */
	async #isFree(slot: number): Promise<boolean> {
		return (
			!this.#gone.has(slotMark(slot)) && (await this.#secretIn(slot)) === null
		);
	}

	async #secretIn(slot: number): Promise<Uint8Array | null> {
		const place = this.#layout.placeOf(slot);
		for (const file of this.#files) {
			const secret = await secretAt(this.#disk, file, { slot, place });
			if (secret !== null) return secret;
		}
		return null;
	}

	async #fill(slot: number): Promise<void> {
		const entry = withCheck(randomBytes(SECRET_BYTES), slotLabel(slot));
		const at = slot >> 3;
		const byte = (this.#used[at] ?? 0) | (1 << (slot & 7));
		this.#used[at] = byte;
		for (const file of this.#files)
			await this.#write(file, [
				[entry, this.#layout.placeOf(slot)],
				[Uint8Array.of(byte), this.#layout.bitmapAt + at],
			]);
	}

	#write(
		file: string,
		parts: readonly (readonly [bytes: Uint8Array, at: number])[],
	): Promise<void> {
		return withFile(this.#disk, [file, "r+"], async (handle) => {
			for (const [bytes, at] of parts) await writeAll(handle, bytes, at);
			await handle.sync();
		});
	}

	/** One after the other: two writes of one byte of the bitmap must not overtake each other. */
	#next<Value>(task: () => Promise<Value>): Promise<Value> {
		const mine = this.#queue.then(task);
		this.#queue = mine.catch(() => undefined);
		return mine;
	}
}

/** Of a newer version, or not to be read at all: the other copy may still serve. */
/** What stands for the secret of a slot that has none any more. */
export const orChance = (secret: Uint8Array | null): Uint8Array =>
	secret ?? randomBytes(SECRET_BYTES);

const isRejected = (
	read: PromiseSettledResult<unknown>,
): read is PromiseRejectedResult => read.status === "rejected";

const goneBeside = (file: string): string =>
	path.join(path.dirname(file), "gone");

/** Never by renaming: the file that a new one replaces would lie in the free space of the disk with live secrets in it. */
async function writeInPlace(
	disk: Disk,
	file: string,
	whole: Uint8Array,
): Promise<void> {
	const there = await disk.open(file, "r+").catch(ifMissing);
	const handle = there ?? (await disk.open(file, "wx"));
	try {
		await handle.truncate(whole.length);
		await writeAll(handle, whole, 0);
		await handle.sync();
	} finally {
		await handle.close();
	}
	await disk.syncFolder(path.dirname(file));
}

/** Every slot from whichever copy has it whole, and chance where it was destroyed; taken where either says so. */
function mergeCopies(
	first: SlotFile,
	second: SlotFile,
	gone: ReadonlySet<Mark>,
): SlotFile {
	const { layout } = first;
	const bytes = new Uint8Array(first.bytes);
	const end = layout.bitmapAt + layout.capacity / 8;
	const bitmap = bytes.subarray(layout.bitmapAt, end);
	for (const [i, byte] of second.bitmap.entries())
		bitmap[i] = (bitmap[i] ?? 0) | byte;
	for (let slot = 0; slot < layout.capacity; slot++) {
		if (!isUsed(bitmap, slot)) continue;
		const at = layout.placeOf(slot);
		const mine = bytes.subarray(at, at + CHECKED_BYTES);
		const other = second.bytes.subarray(at, at + CHECKED_BYTES);
		const differ = Buffer.compare(mine, other) !== 0;
		if (gone.has(slotMark(slot))) {
			// An older file that was put back beside the newer one.
			if (isWhole(mine, slot)) mine.set(randomBytes(CHECKED_BYTES));
		} else if (differ && !isWhole(mine, slot) && isWhole(other, slot))
			mine.set(other);
	}
	return { layout, bytes, bitmap };
}

const isWhole = (entry: Uint8Array, slot: number): boolean =>
	checkedSecret(entry, slotLabel(slot)) !== null;
