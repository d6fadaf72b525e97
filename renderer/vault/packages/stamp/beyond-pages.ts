import {
	PDFArray,
	PDFBool,
	PDFDict,
	type PDFDocument,
	PDFName,
	type PDFObject,
	PDFStream,
} from "@cantoo/pdf-lib";

const name = (text: string): PDFName => PDFName.of(text);

/** What is played, or opened from, a place on the page (ISO 32000-1, 12.5.6; ISO 32000-2, 12.5.6.24). */
const CARRIERS = [
	"FileAttachment",
	"RichMedia",
	"Screen",
	"Movie",
	"Sound",
	"3D",
];
/** Where one file of several is named. */
const FILES = ["F", "UF", "DOS", "Mac", "Unix"];

/**
 * Whether it carries what is on none of its pages: attached files, sound, video, 3D, or a form that readers draw in place
 * of the pages (XFA). None of that would bear the mark, and it is not ours to leave out of a piece.
 */
export function hasMoreThanPages(pdf: PDFDocument): boolean {
	const { catalog, context } = pdf;
	const form = catalog.lookup(name("AcroForm"));
	if (form instanceof PDFDict && form.has(name("XFA"))) return true;
	if (catalog.lookup(name("NeedsRendering")) === PDFBool.True) return true;
	if (catalog.has(name("Collection"))) return true;
	return (
		pdf.getPages().some(({ node }) =>
			(node.Annots()?.asArray() ?? []).some((each) => {
				const annotation = context.lookup(each);
				return annotation instanceof PDFDict && isCarrier(annotation);
			}),
		) || dictionariesOf(pdf).some(hasFile)
	);
}

const isCarrier = (annotation: PDFDict): boolean =>
	CARRIERS.some((kind) => annotation.lookup(name("Subtype")) === name(kind));

/** A file specification with the file in it (ISO 32000-1, 7.11.4). */
function hasFile(dictionary: PDFDict): boolean {
	const files = dictionary.lookup(name("EF"));
	return (
		files instanceof PDFDict &&
		FILES.some((each) => files.lookup(name(each)) instanceof PDFStream)
	);
}

/** Nothing of it runs when it is opened, turned or left: what it drew then could be anywhere. */
export function forgetScripts(pdf: PDFDocument): void {
	const { catalog } = pdf;
	for (const key of ["OpenAction", "AA"]) catalog.delete(name(key));
	const names = catalog.lookup(name("Names"));
	if (names instanceof PDFDict) names.delete(name("JavaScript"));
	for (const { node } of pdf.getPages()) node.delete(name("AA"));
	for (const each of dictionariesOf(pdf)) {
		if (!each.has(name("JS")) || !each.has(name("S"))) continue;
		each.delete(name("JS"));
		// A named action without a name does nothing.
		each.set(name("S"), name("Named"));
	}
}

/** Every dictionary, those within others too; not those of streams. */
function dictionariesOf(pdf: PDFDocument): readonly PDFDict[] {
	const found: PDFDict[] = [];
	const visit = (object: PDFObject): void => {
		const within = object instanceof PDFStream ? object.dict : object;
		if (object instanceof PDFDict) found.push(object);
		if (within instanceof PDFDict) visitAll(within.values());
		if (within instanceof PDFArray) visitAll(within.asArray());
	};
	const visitAll = (objects: readonly PDFObject[]): void => {
		for (const each of objects) visit(each);
	};
	for (const [, object] of pdf.context.enumerateIndirectObjects())
		visit(object);
	return found;
}
