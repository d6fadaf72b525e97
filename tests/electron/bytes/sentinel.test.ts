import { describe, expect, test } from "vitest";
import { NewerFormat } from "../../../electron/bytes/errno.ts";
import { sha256 } from "../../../electron/bytes/frames.ts";
import {
	type Head,
	readSentinel,
	type Sentinel,
	writeSentinel,
} from "../../../electron/bytes/sentinel.ts";
import { FakeDisk } from "../../support/fake-disk.ts";
import { aStream, noise, VAULT } from "../../support/plain-records.ts";

const FILE = "/sentinel";
const head = (name: string, count: number, length: number): Head => ({
	count,
	length,
	hash: noise(name, 32),
});
const SENTINEL: Sentinel = {
	vault: VAULT,
	heads: new Map([
		[aStream("a"), head("a", 3, 2_000)],
		[aStream("b"), head("b", 0xffffffff, 0xffffffff)],
		[aStream("c"), head("c", 7, 0)],
	]),
};

async function bytesOf(sentinel: Sentinel): Promise<Uint8Array> {
	const disk = new FakeDisk();
	await writeSentinel(disk, FILE, sentinel);
	return disk.bytesOf(FILE).slice();
}

async function read(bytes: Uint8Array) {
	const disk = new FakeDisk();
	disk.put(FILE, bytes);
	return readSentinel(disk, FILE);
}

describe("the sentinel", () => {
	test("gives back what was written", async () => {
		expect(await read(await bytesOf(SENTINEL))).toEqual(SENTINEL);
		const empty = { vault: VAULT, heads: new Map() };
		expect(await read(await bytesOf(empty))).toEqual(empty);
	});

	test("is missing when there is none", async () => {
		expect(await readSentinel(new FakeDisk(), FILE)).toBe("missing");
	});

	test("notices every flipped bit and every length", async () => {
		const bytes = await bytesOf(SENTINEL);
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const flipped = bytes.slice();
			flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			expect(await read(flipped)).toBe("damaged");
		}
		for (let length = 0; length < bytes.length; length++)
			expect(await read(bytes.subarray(0, length))).toBe("damaged");
		expect(await read(new Uint8Array([...bytes, 0]))).toBe("damaged");
	});

	test("of a newer version is left alone", async () => {
		const bytes = (await bytesOf(SENTINEL)).slice();
		bytes[5] = 2;
		bytes.set(sha256(bytes.subarray(0, -32)), bytes.length - 32);
		await expect(read(bytes)).rejects.toThrow(NewerFormat);
	});

	test("with bytes left over is damaged, whatever its check", async () => {
		const bytes = await bytesOf({ vault: VAULT, heads: new Map() });
		const longer = new Uint8Array(bytes.length + 1);
		longer.set(bytes.subarray(0, -32));
		longer.set(sha256(longer.subarray(0, -32)), longer.length - 32);
		expect(await read(longer)).toBe("damaged");
	});

	test("refuses numbers that have no room", async () => {
		const heads = new Map([[aStream("a"), head("a", 1, 2 ** 32)]]);
		await expect(bytesOf({ vault: VAULT, heads })).rejects.toThrow(RangeError);
	});
});
