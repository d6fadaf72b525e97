import { degrees, PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { stampPdf } from "../../../../renderer/vault/packages/stamp/stamp-pdf.ts";
import { plainPdf } from "../../../support/made-files.ts";
import { ownerPdf } from "../../../support/owner-pdf.ts";

const LINES = [
	"Copie n° 3 · Me Łucja Kayser",
	`But : ${"défense ".repeat(60)}fin`,
];

async function sample(turn = 0, password?: { user: string }) {
	const pdf = await PDFDocument.create();
	const font = await pdf.embedFont(StandardFonts.Helvetica);
	for (const size of [
		[595, 842],
		[2_400, 1_700],
	] as const) {
		const page = pdf.addPage([...size]);
		page.setRotation(degrees(turn));
		page.drawText("déposition", { x: 40, y: 40, font, size: 12 });
	}
	if (password)
		pdf.encrypt({ userPassword: password.user, ownerPassword: "owner" });
	return pdf.save();
}

/** What each page shows: its size, and its texts with their places counted from the page's own top left corner. */
async function shown(bytes: Uint8Array) {
	const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 });
	const pdf = await task.promise;
	const pages = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const viewport = page.getViewport({ scale: 1 });
		const { items } = await page.getTextContent();
		const texts = items.flatMap((item) => {
			if (!("str" in item) || item.str.trim() === "") return [];
			const [a, b, , , x, y] = pdfjs.Util.transform(
				viewport.transform,
				item.transform,
			);
			return [{ str: item.str, x, y, upright: a > 0 && Math.abs(b) < 0.01 }];
		});
		pages.push({ width: viewport.width, height: viewport.height, texts });
	}
	await task.destroy();
	return pages;
}

async function titleOf(bytes: Uint8Array): Promise<unknown> {
	const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 });
	const { info } = await (await task.promise).getMetadata();
	await task.destroy();
	return "Title" in info ? info.Title : null;
}

async function stamped(bytes: Uint8Array, lines = LINES) {
	const result = await stampPdf(bytes, lines);
	if (typeof result === "string") throw new Error(result);
	return result;
}

describe("a stamped PDF", () => {
	test.each([0, 90, 180, 270])(
		"bears the lines upright below every page turned by %i degrees, and covers nothing",
		async (turn) => {
			const original = await sample(turn);
			const before = await shown(original);
			const { bytes, pages } = await stamped(original);
			expect(pages).toBe(2);
			const after = await shown(bytes);
			for (const [index, page] of after.entries()) {
				const was = before[index];
				if (was === undefined) throw new Error("a page more");
				expect(page.width).toBeCloseTo(was.width);
				expect(page.height).toBeGreaterThan(was.height + 20);
				const lines = page.texts.filter(({ str }) => str !== "déposition");
				expect(lines[0]?.str).toBe("Copie n° 3 · Me ?ucja Kayser");
				const purpose = lines.slice(1).map(({ str }) => str);
				expect(purpose.join(" ")).toBe(LINES[1]);
				for (const { x, y, upright } of lines) {
					expect(upright).toBe(true);
					expect(x).toBeGreaterThan(0);
					expect(y).toBeGreaterThan(was.height);
					expect(y).toBeLessThan(page.height);
				}
				const kept = page.texts.find(({ str }) => str === "déposition");
				const [first] = was.texts;
				expect(kept?.x).toBeCloseTo(first?.x ?? -1);
				expect(kept?.y).toBeCloseTo(first?.y ?? -1);
			}
		},
	);

	test("is written without its encryption when it opens without a password", async () => {
		const { bytes } = await stamped(await sample(0, { user: "" }));
		expect((await PDFDocument.load(bytes)).isEncrypted).toBe(false);
		const [page] = await shown(bytes);
		expect(page?.texts.map(({ str }) => str)).toContain("déposition");
	});

	test("keeps every string of one that its owner's password protects", async () => {
		const title = "Note (brouillon \\ fin";
		const original = ownerPdf("rapport", title);
		const [before] = await shown(original);
		expect(before?.texts.map(({ str }) => str)).toEqual(["rapport"]);
		const { bytes } = await stamped(original);
		expect(await titleOf(bytes)).toBe(title);
		const [page] = await shown(bytes);
		const said = page?.texts.map(({ str }) => str);
		expect(said).toContain("rapport");
		expect(said?.join()).toContain("Copie n° 3");
	});

	test.each([
		["its first line", /^%PDF-1\.4/, "%NIX-1.4"],
		["the size of its pages", /\/MediaBox \[[^\]]*\]/, ""],
		["where its objects lie", /startxref\n\d+/, "startxref\n7"],
	])(
		"is made of one that has lost %s, like any other",
		async (_what, lost, left) => {
			const broken = plainPdf([" ", "rapport"])
				.toString("latin1")
				.replace(lost, left);
			const { bytes, pages } = await stamped(
				new Uint8Array(Buffer.from(broken, "latin1")),
			);
			expect(pages).toBe(1);
			const [page] = await shown(bytes);
			const said = page?.texts.map(({ str }) => str).join();
			expect(said).toContain("rapport");
			expect(said).toContain("Copie n° 3");
		},
	);

	test.each([
		["some", 1],
		["all", 2],
	])(
		"is not made of one of which %s pages cannot be read",
		async (_some, many) => {
			const pdf = await PDFDocument.load(await sample());
			let left = many;
			const broken = Buffer.from(await pdf.save({ useObjectStreams: false }))
				.toString("latin1")
				.replace(/\/MediaBox \[[^\]]*\]/g, (box) =>
					left-- > 0 ? "/MediaBox [0 0 abc]" : box,
				);
			const bytes = new Uint8Array(Buffer.from(broken, "latin1"));
			expect(await stampPdf(bytes, LINES)).toBe("damaged");
		},
	);

	test("is not made of one that asks for a password, nor of one that is damaged", async () => {
		expect(await stampPdf(await sample(0, { user: "secret" }), LINES)).toBe(
			"protected",
		);
		const damaged = new TextEncoder().encode("%PDF-1.7\nnothing of the kind");
		expect(await stampPdf(damaged, LINES)).toBe("damaged");
	});
});
