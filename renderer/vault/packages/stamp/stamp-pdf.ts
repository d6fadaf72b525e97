import {
	type Degrees,
	degrees,
	EncryptedPDFError,
	type PDFDocument,
	type PDFFont,
	PDFName,
	PDFNumber,
	type PDFPage,
	rgb,
	StandardFonts,
} from "@cantoo/pdf-lib";
import { isWhole, openedPdf } from "./opened-pdf.ts";
import { unpacksTooFar } from "./unpacked-size.ts";

export interface StampedPdf {
	readonly bytes: Uint8Array;
	readonly pages: number;
}

/** Of an A4 page, in points; larger pages get a larger stamp. */
const LETTERS = 7;
const LINE = 9;
const EDGE = 4;
const MARGIN = 18;
const A4_WIDTH = 595;

/**
 * Adds a strip below every page with these lines on it: nothing of the page is covered. The document's own content and
 * properties stay. A PDF that opens without a password is written without its encryption.
 */
export async function stampPdf(
	bytes: Uint8Array,
	lines: readonly string[],
): Promise<StampedPdf | "protected" | "damaged"> {
	try {
		if (await unpacksTooFar(bytes)) return "damaged";
		const { pdf, wasEncrypted } = await openedPdf(bytes);
		if (!hasAllPages(pdf)) return "damaged";
		const font = await pdf.embedFont(StandardFonts.Helvetica);
		const pages = pdf.getPages();
		for (const page of pages) stampPage(page, font, lines);
		const saved = await pdf.save();
		if (wasEncrypted && !(await isWhole(saved, pages.length))) return "damaged";
		return { bytes: saved, pages: pages.length };
	} catch (error) {
		return isProtected(error) ? "protected" : "damaged";
	}
}

/** A page that cannot be read would go without its mark beside others that bear it. */
function hasAllPages(pdf: PDFDocument): boolean {
	const said = pdf.catalog.Pages().lookupMaybe(PDFName.of("Count"), PDFNumber);
	const found = pdf.getPageCount();
	return found > 0 && (said === undefined || said.asNumber() === found);
}

const isProtected = (error: unknown): boolean =>
	error instanceof EncryptedPDFError ||
	(error instanceof Error && /password|encrypt/i.test(error.message));

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

function stampPage(
	page: PDFPage,
	font: PDFFont,
	lines: readonly string[],
): void {
	const box = page.getCropBox();
	const turn = (((page.getRotation().angle % 360) + 360) % 360) as Turn;
	const isSideways = turn === 90 || turn === 270;
	const width = isSideways ? box.height : box.width;
	const scale = Math.max(1, Math.min(box.width, box.height) / A4_WIDTH);
	const depth = (lines.length * LINE + 2 * EDGE) * scale;
	const strip = stripOf(box, turn, depth);
	grow(page, box, strip);
	page.drawRectangle({ ...strip, color: rgb(1, 1, 1) });
	const size = LETTERS * scale;
	for (const [index, line] of lines.entries()) {
		const down = (EDGE + index * LINE + LETTERS) * scale;
		const text = fitted(line, font, size, width - 2 * MARGIN * scale);
		const at = place(box, turn, { along: MARGIN * scale, down });
		page.drawText(text, { ...at, size, font, color: rgb(0, 0, 0) });
	}
}

/** Quarter turns clockwise by which the page is shown. */
type Turn = 0 | 90 | 180 | 270;

/** The strip below the page as it is shown, in the page's own coordinates. */
function stripOf(box: Box, turn: Turn, depth: number): Box {
	switch (turn) {
		case 90:
			return { ...box, x: box.x + box.width, width: depth };
		case 180:
			return { ...box, y: box.y + box.height, height: depth };
		case 270:
			return { ...box, x: box.x - depth, width: depth };
		default:
			return { ...box, y: box.y - depth, height: depth };
	}
}

/** The page with its strip is what is shown and printed. */
function grow(page: PDFPage, box: Box, strip: Box): void {
	const x = Math.min(box.x, strip.x);
	const y = Math.min(box.y, strip.y);
	const width = Math.max(box.x + box.width, strip.x + strip.width) - x;
	const height = Math.max(box.y + box.height, strip.y + strip.height) - y;
	page.setMediaBox(x, y, width, height);
	page.setCropBox(x, y, width, height);
}

/** Where a line begins, so far along the strip and below the page as it is shown. */
function place(
	{ x, y, width, height }: Box,
	turn: Turn,
	{ along, down }: { along: number; down: number },
): { x: number; y: number; rotate: Degrees } {
	switch (turn) {
		case 90:
			return { x: x + width + down, y: y + along, rotate: degrees(90) };
		case 180:
			return {
				x: x + width - along,
				y: y + height + down,
				rotate: degrees(180),
			};
		case 270:
			return { x: x - down, y: y + height - along, rotate: degrees(270) };
		default:
			return { x: x + along, y: y - down, rotate: degrees(0) };
	}
}

/** In the letters that the font has, cut where the page ends. */
function fitted(
	line: string,
	font: PDFFont,
	size: number,
	width: number,
): string {
	let text = writable(line, new Set(font.getCharacterSet()));
	if (font.widthOfTextAtSize(text, size) <= width) return text;
	while (text !== "" && font.widthOfTextAtSize(`${text}…`, size) > width)
		text = text.slice(0, -1);
	return `${text}…`;
}

const writable = (line: string, known: ReadonlySet<number>): string =>
	Array.from(line, (letter) => {
		if (has(known, letter)) return letter;
		const plain = letter.normalize("NFD").replace(/\p{M}/gu, "");
		return has(known, plain) ? plain : "?";
	}).join("");

const has = (known: ReadonlySet<number>, letter: string): boolean =>
	Array.from(letter).every((each) => known.has(each.codePointAt(0) ?? 0));
