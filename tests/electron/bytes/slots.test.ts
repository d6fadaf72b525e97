import { describe, expect, test } from "vitest";
import {
	checkedSecret,
	withCheck,
} from "../../../electron/bytes/checked-secret.ts";
import { NewerFormat } from "../../../electron/bytes/errno.ts";
import {
	isUntouched,
	layoutFor,
	readSlotFile,
} from "../../../electron/bytes/slot-file.ts";
import { Slots } from "../../../electron/bytes/slots.ts";
import { FakeDisk } from "../../support/fake-disk.ts";
import { noise } from "../../support/plain-records.ts";

const FILE = "/slots";
const COPY = "/slots-copy";
const CAPACITY = 64;

async function made(): Promise<{ disk: FakeDisk; slots: Slots }> {
	const disk = new FakeDisk();
	await Slots.create(FILE, disk, CAPACITY);
	return { disk, slots: await Slots.open(FILE, disk) };
}

const taken = async (slots: Slots): Promise<number> => {
	const slot = await slots.take();
	if (slot === null) throw new Error("no slot");
	return slot;
};
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("slots", () => {
	test("keep their secrets over a restart, the same in both files", async () => {
		const { disk, slots } = await made();
		const slot = await taken(slots);
		const secret = await slots.read(slot);
		expect(secret.length).toBe(32);
		expect(hex(await (await Slots.open(FILE, disk)).read(slot))).toBe(
			hex(secret),
		);
		expect(disk.bytesOf(FILE)).toEqual(disk.bytesOf(COPY));
	});

	test("are given once each, also to many at once, and run out", async () => {
		const { disk, slots } = await made();
		const all = await Promise.all(
			Array.from({ length: CAPACITY + 1 }, () => slots.take()),
		);
		expect(new Set(all).size).toBe(CAPACITY + 1);
		expect(all.filter((slot) => slot === null).length).toBe(1);
		const secrets = await Promise.all(
			all.flatMap((slot) => (slot === null ? [] : [slots.read(slot)])),
		);
		expect(new Set(secrets.map(hex)).size).toBe(CAPACITY);
		expect(await (await Slots.open(FILE, disk)).take()).toBe(null);
	});

	test("are gone after being overwritten, from both files, for ever", async () => {
		const { disk, slots } = await made();
		const slot = await taken(slots);
		const secret = await slots.read(slot);
		await slots.overwrite(slot);
		for (const file of [FILE, COPY])
			expect(
				Buffer.from(disk.bytesOf(file)).includes(Buffer.from(secret)),
			).toBe(false);
		expect(hex(await slots.read(slot))).not.toBe(hex(secret));
		const again = await Slots.open(FILE, disk);
		const others = await Promise.all(
			Array.from({ length: CAPACITY - 1 }, () => again.take()),
		);
		expect(others).not.toContain(slot);
		expect(await again.take()).toBe(null);
	});

	test("are overwritten durably when it returns", async () => {
		const { disk, slots } = await made();
		const slot = await taken(slots);
		const secret = await slots.read(slot);
		await slots.overwrite(slot);
		const after = disk.afterPowerCut(() => 0.9);
		for (const file of [FILE, COPY])
			expect(
				Buffer.from(after.bytesOf(file)).includes(Buffer.from(secret)),
			).toBe(false);
	});

	test("live through any flipped bit of either file, and are repaired in place", async () => {
		const { disk, slots } = await made();
		const slot = await taken(slots);
		const secret = await slots.read(slot);
		const good = disk.bytesOf(FILE).slice();
		const { placeOf } = layoutFor(CAPACITY);
		const places = [
			...Array.from({ length: 16 }, (_, i) => i),
			...Array.from({ length: 40 }, (_, i) => placeOf(slot) + i),
		];
		for (const file of [FILE, COPY])
			for (const place of places)
				for (let bit = 0; bit < 8; bit++) {
					const bad = good.slice();
					bad[place] = (bad[place] ?? 0) ^ (1 << bit);
					disk.put(FILE, good);
					disk.put(COPY, good);
					disk.put(file, bad);
					const opened = await Slots.open(FILE, disk);
					expect(hex(await opened.read(slot))).toBe(hex(secret));
					const bitmap = place >= 8 && place < 16;
					if (!bitmap) expect(disk.bytesOf(file)).toEqual(good);
					expect(disk.bytesOf(FILE)).toEqual(disk.bytesOf(COPY));
				}
	});

	test("that were overwritten do not come back with an older file, nor are they given again", async () => {
		for (const file of [FILE, COPY]) {
			const { disk, slots } = await made();
			const slot = await taken(slots);
			const secret = Buffer.from(await slots.read(slot));
			const older = disk.bytesOf(FILE).slice();
			await slots.overwrite(slot);
			disk.put(file, older);
			const again = await Slots.open(FILE, disk);
			expect(hex(await again.read(slot))).not.toBe(hex(secret));
			for (const each of [FILE, COPY])
				expect(Buffer.from(disk.bytesOf(each)).includes(secret)).toBe(false);
			for (const each of [FILE, COPY]) {
				const blank = disk.bytesOf(each).slice();
				disk.put(each, blank.fill(0, 8, 8 + CAPACITY / 8));
			}
			const forgetful = await Slots.open(FILE, disk);
			const others = await Promise.all(
				Array.from({ length: CAPACITY }, () => forgetful.take()),
			);
			expect(others).not.toContain(slot);
		}
	});

	test.each([
		["missing", null],
		["emptied", new Uint8Array()],
		["cut", noise("cut", 100)],
		["of another kind", noise("other", layoutFor(CAPACITY).length)],
	])("live through a file that is %s", async (_what, bytes) => {
		for (const file of [FILE, COPY]) {
			const { disk, slots } = await made();
			const slot = await taken(slots);
			const secret = await slots.read(slot);
			if (bytes === null) disk.drop(file);
			else disk.put(file, bytes);
			const again = await Slots.open(FILE, disk);
			expect(hex(await again.read(slot))).toBe(hex(secret));
			expect(disk.bytesOf(FILE)).toEqual(disk.bytesOf(COPY));
			expect(disk.names()).toEqual([FILE, COPY]);
		}
	});

	test("are not opened, and not made anew, when both files are gone", async () => {
		const { disk } = await made();
		disk.drop(FILE);
		disk.put(COPY, new Uint8Array(10));
		await expect(Slots.open(FILE, disk)).rejects.toThrow("gone");
		expect(disk.names()).toEqual([COPY]);
	});

	test("are never given twice because of a bitmap that forgot", async () => {
		const { disk, slots } = await made();
		const used = await Promise.all(
			Array.from({ length: CAPACITY - 1 }, () => taken(slots)),
		);
		for (const file of [FILE, COPY]) {
			const bytes = disk.bytesOf(file).slice();
			bytes.fill(0, 8, 16);
			disk.put(file, bytes);
		}
		const again = await Slots.open(FILE, disk);
		expect(used).not.toContain(await again.take());
		expect(await again.take()).toBe(null);
	});

	test("refuse a number that is none", async () => {
		const { slots } = await made();
		for (const slot of [-1, CAPACITY, 0.5, Number.NaN, 2 ** 32]) {
			await expect(slots.read(slot)).rejects.toThrow("no such slot");
			await expect(slots.overwrite(slot)).rejects.toThrow("no such slot");
		}
	});

	test("of a newer version in both files are not opened", async () => {
		const { disk } = await made();
		for (const file of [FILE, COPY]) {
			const bytes = disk.bytesOf(file).slice();
			bytes[5] = 2;
			disk.put(file, bytes);
		}
		await expect(Slots.open(FILE, disk)).rejects.toThrow(NewerFormat);
	});

	test("write a slot before they say that it is taken", async () => {
		const { disk, slots } = await made();
		disk.failAt({ at: 1, what: "EIO", only: ["sync"] });
		await expect(slots.take()).rejects.toThrow();
	});
});

describe("a slot file", () => {
	test("of a newer version is left alone", async () => {
		const { disk } = await made();
		const bytes = disk.bytesOf(FILE).slice();
		bytes[5] = 2;
		disk.put(FILE, bytes);
		await expect(readSlotFile(disk, FILE)).rejects.toThrow(NewerFormat);
	});

	test("is untouched until a slot is taken, and never when it is damaged", async () => {
		const { disk, slots } = await made();
		expect(await isUntouched(disk, FILE)).toBe(true);
		await slots.take();
		expect(await isUntouched(disk, FILE)).toBe(false);
		disk.put(FILE, new Uint8Array(3));
		expect(await isUntouched(disk, FILE)).toBe(false);
	});

	test("has room for 65,536 secrets in about 2.6 MB", () => {
		expect(layoutFor(65_536).length).toBe(2_629_640);
	});
});

describe("a checked secret", () => {
	const secret = noise("secret", 32);
	test("is known again under its own label alone", () => {
		const bytes = withCheck(secret, "slot/1/5");
		expect(checkedSecret(bytes, "slot/1/5")).toEqual(secret);
		expect(checkedSecret(bytes, "slot/1/6")).toBe(null);
	});

	test("shows every flipped bit and every other length", () => {
		const bytes = withCheck(secret, "x");
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const flipped = bytes.slice();
			flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			expect(checkedSecret(flipped, "x")).toBe(null);
		}
		expect(checkedSecret(bytes.subarray(1), "x")).toBe(null);
		expect(checkedSecret(new Uint8Array(41), "x")).toBe(null);
	});
});
