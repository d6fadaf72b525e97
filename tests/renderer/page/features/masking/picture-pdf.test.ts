import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { picturePdf } from "../../../../../renderer/page/features/masking/picture-pdf.ts";

const page = (width: number, height: number, mark: number) => ({
	width,
	height,
	columns: 2,
	rows: 3,
	jpeg: new Uint8Array([0xff, 0xd8, mark, mark, mark, 0xff, 0xd9]),
});

describe("a PDF of pictures", () => {
	test("has each page in its size with its own picture", async () => {
		const bytes = picturePdf([page(595, 842, 1), page(842, 595, 2)]);
		const pdf = await PDFDocument.load(bytes, { throwOnInvalidObject: true });
		expect(pdf.getPages().map((each) => each.getSize())).toEqual([
			{ width: 595, height: 842 },
			{ width: 842, height: 595 },
		]);
		for (const mark of [1, 2])
			expect(Buffer.from(bytes).includes(Buffer.from([mark, mark, mark]))).toBe(
				true,
			);
	});

	test("says nothing of where it comes from", () => {
		const text = Buffer.from(picturePdf([page(10, 10, 1)])).toString("latin1");
		expect(text).not.toMatch(/Info|Metadata|Producer|Creator|Date|\/ID|Font/);
	});

	test("says where each object begins", () => {
		const text = Buffer.from(picturePdf([page(10, 10, 1)])).toString("latin1");
		const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
		expect(text.slice(start, start + 4)).toBe("xref");
		const offsets = [...text.matchAll(/^(\d{10}) 00000 n/gm)];
		for (const [index, [, offset]] of offsets.entries())
			expect(text.slice(Number(offset))).toMatch(
				new RegExp(`^${index + 1} 0 obj\n`),
			);
		expect(offsets).toHaveLength(5);
	});
});
