import { expect, test } from "vitest";
import { isMoving } from "../../../shared/file/moving-image.ts";

/** A character a byte. */
const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
	Uint8Array.from(
		parts.flatMap((part) =>
			typeof part === "string"
				? Array.from(part, (letter) => letter.charCodeAt(0))
				: part,
		),
	);

const COLOURS = [0, 0, 0, 255, 255, 255];
/** A screen of one point with a table of two colours. */
const SCREEN = [1, 0, 1, 0, 0x80, 0, 0, ...COLOURS];
const DELAY = [0x21, 0xf9, 4, 0, 10, 0, 0, 0];
const PICTURE = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
/** With a table of its own. */
const COLOURED = [
	...PICTURE.slice(0, 9),
	0x80,
	...COLOURS,
	...PICTURE.slice(10),
];
const gif = (...blocks: readonly (readonly number[])[]) =>
	bytesOf("GIF89a", SCREEN, ...blocks, [0x3b]);

const chunk = (name: string, data: readonly number[]) =>
	bytesOf([0, 0, 0, data.length], name, data, [0, 0, 0, 0]);
const png = (...chunks: readonly Uint8Array[]) =>
	bytesOf("\x89PNG\r\n\x1a\n", ...chunks.map((each) => Array.from(each)));
const IHDR = chunk("IHDR", Array(13).fill(1));
const IDAT = chunk("IDAT", [1]);

const webp = (flags: number) =>
	bytesOf(
		"RIFF",
		[0, 0, 0, 0],
		"WEBPVP8X",
		[10, 0, 0, 0, flags],
		Array(9).fill(0),
	);
const avif = (brand: string) =>
	bytesOf([0, 0, 0, 24], "ftyp", "avif", [0, 0, 0, 0], "mif1", brand);

test.each([
	["GIF of two pictures", gif(DELAY, PICTURE, DELAY, PICTURE)],
	["GIF with tables of colours", gif(COLOURED, COLOURED)],
	["PNG with a chunk of animation", png(IHDR, chunk("acTL", [0, 0]), IDAT)],
	["WebP with the flag", webp(0x12)],
	["AVIF of a sequence", avif("avis")],
])("%s moves", (_what, bytes) => {
	expect(isMoving(bytes)).toBe(true);
});

test.each([
	["GIF of one picture", gif(DELAY, PICTURE)],
	["GIF cut short", gif(PICTURE).subarray(0, 30)],
	["PNG", png(IHDR, IDAT, chunk("acTL", [0, 0]))],
	["WebP with transparency", webp(0x10)],
	["AVIF", avif("miaf")],
	["nothing", new Uint8Array(0)],
])("%s does not", (_what, bytes) => {
	expect(isMoving(bytes)).toBe(false);
});
