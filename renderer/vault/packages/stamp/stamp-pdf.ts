import {
	EncryptedPDFError,
	PDFArray,
	PDFDict,
	type PDFDocument,
	type PDFFont,
	PDFName,
	PDFNumber,
	type PDFPage,
	type PDFRef,
	StandardFonts,
} from "@cantoo/pdf-lib";
import { forgetScripts, hasMoreThanPages } from "./beyond-pages.ts";
import { keepWithin } from "./kept-within.ts";
import { isWhole, openedPdf } from "./opened-pdf.ts";
import {
	type Box,
	grow,
	place,
	shownBox,
	stripOf,
	turnOf,
} from "./strip-places.ts";
import { unpacksTooFar } from "./unpacked-size.ts";
import { wrapped } from "./wrapped.ts";

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
/** A page less wide gets a strip wider than itself. */
const LEAST_WIDTH = 240;

/**
 * Adds a strip below every page with these lines on it: nothing of the page is covered, and nothing of the page can cover,
 * move or clip the strip. The document's own content and properties stay, its scripts do not. A PDF that opens without a
 * password is written without its encryption.
 */
export async function stampPdf(
	bytes: Uint8Array,
	lines: readonly string[],
): Promise<StampedPdf | "protected" | "damaged" | "more-than-pages"> {
	try {
		if (await unpacksTooFar(bytes)) return "damaged";
		const { pdf, wasEncrypted } = await openedPdf(bytes);
		if (!hasAllPages(pdf)) return "damaged";
		if (hasMoreThanPages(pdf)) return "more-than-pages";
		forgetScripts(pdf);
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

function stampPage(
	page: PDFPage,
	font: PDFFont,
	lines: readonly string[],
): void {
	const box = shownBox(page);
	const turn = turnOf(page);
	const width = turn === 90 || turn === 270 ? box.height : box.width;
	const scale = Math.max(1, Math.min(box.width, box.height) / A4_WIDTH);
	const length = Math.max(width, LEAST_WIDTH);
	const size = LETTERS * scale;
	const all = lines.flatMap((line) =>
		wrapped(
			writable(line, new Set(font.getCharacterSet())),
			(text) =>
				font.widthOfTextAtSize(text, size) <= length - 2 * MARGIN * scale,
		),
	);
	const depth = (all.length * LINE + 2 * EDGE) * scale;
	const strip = stripOf(box, turn, { length, depth });
	const drawn = all.map((text, index) => {
		const down = (EDGE + index * LINE + LETTERS) * scale;
		const at = place(box, turn, { along: MARGIN * scale, down });
		return `${numbers(at)} Tm ${font.encodeText(text)} Tj`;
	});
	drawFirst(
		page,
		box,
		stripForm(page, font, strip, [`/F ${numbers([size])} Tf`, ...drawn]),
	);
	keepWithin(page, box);
	grow(page, box, strip);
}

const numbers = (all: readonly number[]): string =>
	all.map((each) => each.toFixed(3)).join(" ");

/** By its distance from white, in a space of its own: a page may give another meaning to those that devices have. */
const GRAY = ["CalGray", { WhitePoint: [0.9505, 1, 1.089] }];

/** White with the lines on it, a drawing apart from the page's own fonts and colours. */
function stripForm(
	{ node: { context } }: PDFPage,
	font: PDFFont,
	strip: Box,
	text: readonly string[],
): PDFRef {
	const { x, y, width, height } = strip;
	const drawing = [
		`/G cs 1 sc ${numbers([x, y, width, height])} re f 0 sc BT`,
		...text,
		"ET",
	].join("\n");
	return context.register(
		context.flateStream(drawing, {
			Type: "XObject",
			Subtype: "Form",
			BBox: [x, y, x + width, y + height],
			Resources: { Font: { F: font.ref }, ColorSpace: { G: GRAY } },
		}),
	);
}

/**
 * The strip comes before the page's own content, which cannot change how it is drawn, and then a clip that leaves the strip
 * out. No saved state lies below that clip: however many states the content restores, it never comes out of it.
 */
function drawFirst(page: PDFPage, box: Box, strip: PDFRef): void {
	const { node } = page;
	const { context } = node;
	const content = node.get(PDFName.of("Contents"));
	const found = context.lookup(content);
	const drawings = ownDrawings(page);
	const name = drawings.uniqueKey("Strip");
	drawings.set(name, strip);
	const { x, y, width, height } = box;
	const first = context.flateStream(
		`q ${name} Do Q ${numbers([x, y, width, height])} re W n\n`,
	);
	node.set(
		PDFName.of("Contents"),
		context.obj([
			context.register(first),
			...(found instanceof PDFArray
				? found.asArray()
				: content
					? [content]
					: []),
		]),
	);
}

/** Of this page alone: pages may share what they draw. */
function ownDrawings({ node }: PDFPage): PDFDict {
	const { context } = node;
	const resources = node.Resources()?.clone() ?? context.obj({});
	const drawings =
		resources.lookupMaybe(PDFName.of("XObject"), PDFDict)?.clone() ??
		context.obj({});
	resources.set(PDFName.of("XObject"), drawings);
	node.set(PDFName.of("Resources"), resources);
	return drawings;
}

const writable = (line: string, known: ReadonlySet<number>): string =>
	Array.from(line, (letter) => {
		if (has(known, letter)) return letter;
		const plain = letter.normalize("NFD").replace(/\p{M}/gu, "");
		return has(known, plain) ? plain : "?";
	}).join("");

const has = (known: ReadonlySet<number>, letter: string): boolean =>
	Array.from(letter).every((each) => known.has(each.codePointAt(0) ?? 0));
