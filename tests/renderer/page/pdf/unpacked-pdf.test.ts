import { expect, test } from "vitest";
import { unpacksTooFar } from "../../../../renderer/page/pdf/unpacked-pdf.ts";
import { pdfBomb, picturePdf } from "../../../support/bombs.ts";
import { plainPdf } from "../../../support/made-files.ts";

const MOST = 2 * 1024 ** 2;
const judged = (bytes: Buffer) => unpacksTooFar(new Uint8Array(bytes), MOST);

test("takes a PDF as it is, packed or not", async () => {
	expect(await judged(plainPdf(["un", "deux"]))).toBe(false);
	expect(await judged(await pdfBomb(1))).toBe(false);
});

test("notices a few kilobytes that unpack without end", async () => {
	expect(await judged(await pdfBomb(3))).toBe(true);
});

test("gives up what is packed twice", async () => {
	const once = (await pdfBomb(1)).toString("latin1");
	const twice = once.replace("/FlateDecode", "[/FlateDecode /FlateDecode]");
	expect(await judged(Buffer.from(twice, "latin1"))).toBe(true);
});

test("leaves a picture to the bound of its points", async () => {
	expect(await judged(await picturePdf(5_000))).toBe(false);
});

test("leaves what is no PDF to whoever reads it", async () => {
	expect(await judged(Buffer.from("obj << /FlateDecode >> stream"))).toBe(
		false,
	);
	expect(await judged(Buffer.alloc(0))).toBe(false);
});
