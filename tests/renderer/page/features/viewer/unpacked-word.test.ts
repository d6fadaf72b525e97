import { expect, test } from "vitest";
import { unpacksTooFar } from "../../../../../renderer/page/features/viewer/unpacked-word.ts";
import { whitePng, wordBomb } from "../../../../support/bombs.ts";
import { plainWord, wordParts, zipOf } from "../../../../support/made-files.ts";

const MOST = 2 * 1024 ** 2;
const judged = (bytes: Buffer) => unpacksTooFar(new Uint8Array(bytes), MOST);

test("takes a Word document as it is, packed or not", async () => {
	expect(await judged(await plainWord(["un", "deux"]))).toBe(false);
	expect(await judged(await wordBomb(1))).toBe(false);
});

test("notices a few kilobytes that unpack without end", async () => {
	expect(await judged(await wordBomb(3))).toBe(true);
});

test("believes no size that the directory says", async () => {
	const bomb = await wordBomb(3);
	for (const [signature, place] of [
		["PK\x01\x02", 24],
		["PK\x03\x04", 22],
	] as const)
		bomb.writeUInt32LE(10, bomb.lastIndexOf(signature) + place);
	expect(await judged(bomb)).toBe(true);
});

test.each([
	[9_000, false],
	[10_001, true],
])(
	"looks at how large its pictures are: of %i points a side",
	async (side, isTooFar) => {
		const picture = await whitePng(side, side);
		const parts = { ...wordParts([""]), "word/media/image1.png": picture };
		expect(await judged(await zipOf(parts))).toBe(isTooFar);
	},
);

test("leaves what is no archive to whoever reads it", async () => {
	expect(await judged(Buffer.alloc(100))).toBe(false);
	expect(await judged((await wordBomb(1)).subarray(0, 900))).toBe(false);
});
