import { randomBytes, randomInt } from "node:crypto";
import { writeAtomically } from "./atomic-write.ts";
import type { Disk, DiskFile } from "./disk.ts";

const SLOT_BYTES = 32;
/** A commune opens some dozens of dossiers a year: this lasts for its life. The file stays at about 2 MB. */
const CAPACITY = 65_536;
const BITMAP_BYTES = CAPACITY / 8;
const SLOTS_AT = BITMAP_BYTES;

/**
 * One fixed file of random secrets, one a dossier and one an account, each a useless half of a key. Overwriting a slot
 * in place is what destroys: a key deleted in IndexedDB was measured to stay on the disk. docs/formats/slots.md
 */
export class Slots {
	readonly #handle: DiskFile;
	readonly #used: Uint8Array;

	private constructor(handle: DiskFile, used: Uint8Array) {
		this.#handle = handle;
		this.#used = used;
	}

	/** Fills a new file with chance. */
	static async create(file: string, disk: Disk): Promise<Slots> {
		const bytes = randomBytes(SLOTS_AT + CAPACITY * SLOT_BYTES);
		bytes.fill(0, 0, BITMAP_BYTES);
		await writeAtomically(disk, file, bytes);
		return Slots.open(file, disk);
	}

	/** Opens the file; throws when it is missing or not of its fixed length. */
	static async open(file: string, disk: Disk): Promise<Slots> {
		const handle = await disk.open(file, "r+");
		if ((await handle.size()) !== SLOTS_AT + CAPACITY * SLOT_BYTES) {
			await handle.close();
			throw new Error("the slots are damaged");
		}
		const used = new Uint8Array(BITMAP_BYTES);
		await handle.read(used, 0);
		return new Slots(handle, used);
	}

	/** Marks a free slot as taken, for ever, and gives its number; null when none is left. */
	async take(): Promise<number | null> {
		const from = randomInt(CAPACITY);
		for (let i = 0; i < CAPACITY; i++) {
			const slot = (from + i) % CAPACITY;
			if (!this.#isUsed(slot)) return this.#mark(slot);
		}
		return null;
	}

	async read(slot: number): Promise<Uint8Array> {
		const secret = new Uint8Array(SLOT_BYTES);
		await this.#handle.read(secret, this.#place(slot));
		return secret;
	}

	/** Puts other chance in a slot's place and returns when it is on the disk: what it protected is gone. */
	async overwrite(slot: number): Promise<void> {
		const chance = randomBytes(SLOT_BYTES);
		await this.#handle.write(chance, this.#place(slot));
		await this.#handle.sync();
	}

	async close(): Promise<void> {
		await this.#handle.close();
	}

	#place(slot: number): number {
		if (!Number.isInteger(slot) || slot < 0 || slot >= CAPACITY)
			throw new Error("no such slot");
		return SLOTS_AT + slot * SLOT_BYTES;
	}

	#isUsed(slot: number): boolean {
		return (((this.#used[slot >> 3] ?? 0xff) >> (slot & 7)) & 1) === 1;
	}

	async #mark(slot: number): Promise<number> {
		const at = slot >> 3;
		const byte = (this.#used[at] ?? 0) | (1 << (slot & 7));
		this.#used[at] = byte;
		await this.#handle.write(Uint8Array.of(byte), at);
		await this.#handle.datasync();
		return slot;
	}
}
