import { describe, expect, test } from "vitest";
import {
	FRAME_OVERHEAD,
	findFrames,
	frame,
	MAX_PAYLOAD,
	readFrames,
} from "../../../electron/bytes/frames.ts";
import { concatBytes } from "../../../shared/base/bytes.ts";
import { noise } from "../../support/plain-records.ts";

const START = Uint8Array.of(0x53, 0x43);
const payload = (seed: string, length: number): Uint8Array =>
	concatBytes([START, noise(seed, length)]);
const PAYLOADS = [payload("a", 10), payload("b", 700), payload("c", 0)];
const WHOLE = concatBytes(PAYLOADS.map(frame));
const hex = (all: readonly Uint8Array[]) =>
	all.map((each) => Buffer.from(each).toString("hex"));

describe("frames", () => {
	test("give back what was put in", () => {
		const read = readFrames(WHOLE);
		expect(hex(read.payloads)).toEqual(hex(PAYLOADS));
		expect(read).toMatchObject({ goodLength: WHOLE.length, badLength: 0 });
	});

	test("add twelve bytes to a payload", () => {
		expect(frame(payload("a", 10)).length).toBe(12 + FRAME_OVERHEAD);
		expect(FRAME_OVERHEAD).toBe(12);
	});

	test("end at the last whole one wherever the file was cut", () => {
		const ends = [0, 24, 24 + 714, WHOLE.length];
		for (let length = 0; length <= WHOLE.length; length++) {
			const { goodLength, badLength } = readFrames(WHOLE.subarray(0, length));
			expect(goodLength).toBe(ends.findLast((end) => end <= length));
			expect(goodLength + badLength).toBe(length);
		}
	});

	test("notice every flipped bit", () => {
		for (let bit = 0; bit < WHOLE.length * 8; bit++) {
			const flipped = WHOLE.slice();
			flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			expect(readFrames(flipped).payloads.length).toBeLessThan(3);
		}
	});

	test("are found again behind damage of any kind", () => {
		for (let bit = 0; bit < 24 * 8; bit++) {
			const flipped = WHOLE.slice();
			flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			const found = findFrames(flipped, 0, START);
			expect(hex(found.map((each) => each.payload))).toEqual(
				hex(PAYLOADS.slice(1)),
			);
			expect(found.at(-1)?.end).toBe(WHOLE.length);
		}
	});

	test("are found behind a hole of zeros", () => {
		const holed = WHOLE.slice();
		holed.fill(0, 0, 100);
		expect(
			hex(findFrames(holed, 0, START).map((each) => each.payload)),
		).toEqual(hex(PAYLOADS.slice(2)));
	});

	test("refuse a payload that they would not read again", () => {
		expect(() => frame(new Uint8Array(MAX_PAYLOAD + 1))).toThrow(RangeError);
	});

	test("do not believe a length beyond the file or the cap", () => {
		const long = WHOLE.slice();
		new DataView(long.buffer).setUint32(0, 0xffffffff);
		expect(readFrames(long).goodLength).toBe(0);
	});
});
