import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { goodLogLength } from "../../../electron/bytes/leveldb-log.ts";
import { concatBytes } from "../../../shared/base/bytes.ts";
import { noise } from "../../support/plain-records.ts";

const vector = (name: string): Uint8Array =>
	new Uint8Array(readFileSync(path.resolve("tests/vectors/leveldb", name)));
const BLOCK = 32_768;

/** The ends of the records of a whole log, read without its checksums; a fragmented one ends with its last part. */
function endsOf(bytes: Uint8Array): number[] {
	const ends = [0];
	let at = 0;
	while (at + 7 <= bytes.length) {
		if (BLOCK - (at % BLOCK) < 7) at += BLOCK - (at % BLOCK);
		const length = (bytes[at + 4] ?? 0) + 256 * (bytes[at + 5] ?? 0);
		const type = bytes[at + 6];
		at += 7 + length;
		if (type === 1 || type === 4) ends.push(at);
	}
	return ends;
}

const lastEnd = (ends: readonly number[], length: number): number =>
	ends.findLast((end) => end <= length) ?? 0;

describe.each(["short", "long", "manifest"])("%s of Chromium", (name) => {
	const bytes = vector(name);
	const ends = endsOf(bytes);

	test("is whole", () => {
		expect(goodLogLength(bytes)).toBe(bytes.length);
		expect(ends.at(-1)).toBe(bytes.length);
	});

	test("is cut at the last whole record wherever it was torn", () => {
		for (
			let length = 0;
			length < bytes.length;
			length += name === "long" ? 997 : 1
		)
			expect(goodLogLength(bytes.subarray(0, length))).toBe(
				lastEnd(ends, length),
			);
	});

	test("is cut before half a record behind its end", () => {
		for (const tail of [1, 6, 7, 12, 500])
			expect(goodLogLength(concatBytes([bytes, noise("tail", tail)]))).toBe(
				bytes.length,
			);
	});

	test("is cut before a tail of zeros", () => {
		for (const zeros of [1, 7, 4096]) {
			const zeroed = bytes.slice();
			zeroed.fill(0, Math.max(0, bytes.length - zeros));
			const isSame = Buffer.compare(zeroed, bytes) === 0;
			expect(goodLogLength(zeroed) < bytes.length).toBe(!isSame);
			expect(ends).toContain(goodLogLength(zeroed));
		}
	});

	test("is cut before a record in which a bit flipped", () => {
		for (let at = 0; at < bytes.length; at += name === "long" ? 1_009 : 3) {
			const flipped = bytes.slice();
			flipped[at] = (flipped[at] ?? 0) ^ 0x20;
			const trailer = BLOCK - (at % BLOCK) < 7;
			if (!trailer) expect(goodLogLength(flipped)).toBe(lastEnd(ends, at));
		}
	});
});

test("an empty log is whole", () => {
	expect(goodLogLength(new Uint8Array())).toBe(0);
});

test("a log of whole records crosses the blocks with first, middle and last parts", () => {
	const bytes = vector("long");
	const types = new Set<number>();
	let at = 0;
	while (at + 7 <= bytes.length) {
		if (BLOCK - (at % BLOCK) < 7) at += BLOCK - (at % BLOCK);
		types.add(bytes[at + 6] ?? 0);
		at += 7 + (bytes[at + 4] ?? 0) + 256 * (bytes[at + 5] ?? 0);
	}
	expect([...types].sort()).toEqual([1, 2, 3, 4]);
});
