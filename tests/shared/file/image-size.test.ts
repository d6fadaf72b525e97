import { describe, expect, test } from "vitest";
import { imageFault, imageSizeOf } from "../../../shared/file/image-size.ts";
import { whitePng } from "../../support/bombs.ts";

/** Bytes as they are, words of 16 bits with the larger half first or last, and text. */
type Part = number | { readonly be: number } | { readonly le: number } | string;

const bytesOf = (...parts: readonly Part[]): Uint8Array =>
	Uint8Array.from(
		parts.flatMap((part) => {
			if (typeof part === "number") return [part];
			if (typeof part === "string")
				return Array.from(part, (letter) => letter.charCodeAt(0));
			if ("be" in part) return [part.be >> 8, part.be & 0xff];
			return [part.le & 0xff, part.le >> 8];
		}),
	);
const zeros = (count: number): number[] => Array(count).fill(0);
const JPEG = [0xff, 0xd8, 0xff] as const;

describe("the size of an image", () => {
	test("of PNG stands in its header", async () => {
		const png = new Uint8Array(await whitePng(30, 20));
		expect(imageSizeOf(png)).toEqual({ width: 30, height: 20 });
	});

	test.each([0xc0, 0xc1, 0xc2, 0xc9, 0xca])(
		"of JPEG stands in the frame %i, past a profile that says another",
		(frame) => {
			const lie = [0xff, 0xc0, { be: 17 }, 8, { be: 1 }, { be: 1 }] as const;
			const bytes = bytesOf(
				...[...JPEG, 0xe1, { be: 12 }, ...lie, 0],
				...[0, 7, 0xff, 0xff, frame, { be: 17 }, 8, { be: 9_000 }],
				{ be: 12_000 },
			);
			expect(imageSizeOf(bytes)).toEqual({ width: 12_000, height: 9_000 });
		},
	);

	test("of GIF is its screen, or its first picture where that is larger", () => {
		const screen = ["GIF89a", { le: 5 }, { le: 400 }, 0x81, 0, 0, ...zeros(12)];
		const note = [0x21, 0xfe, 2, 0x2c, 0x2c, 1, 0x2c, 0];
		const picture = [0x2c, { le: 3 }, { le: 0 }, { le: 300 }, { le: 7 }, 0];
		expect(imageSizeOf(bytesOf(...screen, ...note))).toEqual({
			width: 5,
			height: 400,
		});
		expect(imageSizeOf(bytesOf(...screen, ...note, ...picture))).toEqual({
			width: 303,
			height: 400,
		});
	});

	test.each([
		["lossy", ["VP8 ", ...zeros(10), { le: 0x4000 | 640 }, { le: 480 }]],
		["lossless", ["VP8L", ...zeros(4), 0x2f, 0x7f, 0xc2, 0x77, 0]],
		["extended", ["VP8X", ...zeros(8), 0x7f, 2, 0, 0xdf, 1, 0]],
	] as const)("of WebP, %s", (_which, parts) => {
		const bytes = bytesOf("RIFF", ...zeros(4), "WEBP", ...parts);
		expect(imageSizeOf(bytes)).toEqual({ width: 640, height: 480 });
	});

	test("of AVIF is the largest that one of its pictures has", () => {
		const size = (side: number) => [
			...["ispe", ...zeros(4)],
			...[{ be: 0 }, { be: side }, { be: 0 }, { be: side }],
		];
		const bytes = bytesOf(
			...[...zeros(4), "ftypavif", "isp", ...size(40), ...size(900)],
			...[...size(30)],
		);
		expect(imageSizeOf(bytes)).toEqual({ width: 900, height: 900 });
	});

	test.each([
		["old", [12, 0, 0, 0, { le: 60 }, { le: 50 }, ...zeros(10)]],
		[
			"from the bottom",
			[...[40, 0, 0, 0], { le: 60 }, 0, 0, { le: 50 }, ...zeros(12)],
		],
		[
			"from the top",
			[
				...[40, 0, 0, 0, { le: 60 }, 0, 0],
				...[{ le: 0x10000 - 50 }, 0xff, 0xff, ...zeros(12)],
			],
		],
	] as const)("of BMP, %s", (_which, parts) => {
		expect(imageSizeOf(bytesOf("BM", ...zeros(12), ...parts))).toEqual({
			width: 60,
			height: 50,
		});
	});
});

describe("an image of which no size is found", () => {
	test.each([
		["empty", []],
		["a JPEG that begins its points without a frame", [...JPEG, 0xda]],
		["a JPEG that ends before", [...JPEG, 0xe0, { be: 400 }]],
		["a PNG without its header", ["\x89PNG\r\n\x1a\n", ...zeros(40)]],
		["a BMP around another file", ["BM", ...zeros(28), 4, ...zeros(30)]],
		["an AVIF that says none", [...zeros(4), "ftypavif", ...zeros(40)]],
		["something else", ["%PDF-1.7", ...zeros(40)]],
	] as const)("is damaged: %s", (_which, parts) => {
		expect(imageFault(bytesOf(...parts))).toBe("damaged");
	});
});

test("100 million points are drawn, and not one row more", async () => {
	const judged = async (width: number, height: number) =>
		imageFault(new Uint8Array(await whitePng(width, height)).subarray(0, 64));
	expect(await judged(10_000, 10_000)).toBeNull();
	expect(await judged(10_000, 10_001)).toBe("too-large");
});
