import {
	EncryptedPDFError,
	PDFArray,
	type PDFContext,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFInvalidObject,
	PDFName,
	type PDFObject,
	PDFStream,
	PDFString,
} from "@cantoo/pdf-lib";
import { concatBytes, utf8 } from "../../../../shared/base/bytes.ts";

export interface OpenedPdf {
	readonly pdf: PDFDocument;
	/** It opened without a password, as most that are « protected » do, and is written without its encryption. */
	readonly wasEncrypted: boolean;
}

/** What readers take for a page that does not say how large it is: US Letter. */
const UNSAID = [612, 792] as const;

/**
 * Throws when it asks for a password or is no PDF. What every reader forgives is forgiven: a missing first line, and
 * pages without a size.
 */
export async function openedPdf(bytes: Uint8Array): Promise<OpenedPdf> {
	const opened = await withoutPassword(withHeader(bytes));
	for (const page of opened.pdf.getPages())
		if (page.node.getInheritableAttribute(PDFName.of("MediaBox")) === undefined)
			page.setMediaBox(0, 0, ...UNSAID);
	return opened;
}

/** The first line may stand anywhere in the first kibibyte, and is nowhere in some files. */
function withHeader(bytes: Uint8Array): Uint8Array {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1_024));
	return head.includes("%PDF-")
		? bytes
		: concatBytes([utf8("%PDF-1.7\n"), bytes]);
}

async function withoutPassword(bytes: Uint8Array): Promise<OpenedPdf> {
	try {
		const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
		return { pdf, wasEncrypted: false };
	} catch (error) {
		if (!(error instanceof EncryptedPDFError)) throw error;
	}
	const pdf = await PDFDocument.load(bytes, {
		updateMetadata: false,
		password: "",
	});
	forgetEncryption(pdf.context);
	writeAnew(pdf.context, bytes);
	return { pdf, wasEncrypted: true };
}

/** Whether what was written reads again, to the last object and page. */
export async function isWhole(
	bytes: Uint8Array,
	pages: number,
): Promise<boolean> {
	const pdf = await PDFDocument.load(bytes, {
		updateMetadata: false,
		throwOnInvalidObject: true,
	}).catch(() => null);
	return pdf?.getPageCount() === pages;
}

/** The encrypted file's own table stays as an object that is none, and would say that the new file is encrypted. */
function forgetEncryption(context: PDFContext): void {
	for (const [ref, object] of context.enumerateIndirectObjects())
		if (object instanceof PDFInvalidObject) context.delete(ref);
}

/**
 * The library keeps a string that it deciphered as bare bytes and would write them without their escapes: one
 * parenthesis in it, and the file is broken from there on. Strings out of tables of objects were never enciphered one
 * by one and are left as they stand, unless they could not.
 */
function writeAnew(context: PDFContext, bytes: Uint8Array): void {
	const hasTables = new TextDecoder("latin1").decode(bytes).includes("/ObjStm");
	const mended = (object: PDFObject): PDFObject => {
		if (object instanceof PDFString)
			return hasTables && isLiteral(object.asString())
				? object
				: bytesAsHex(object.asString());
		visit(object);
		return object;
	};
	const visit = (object: PDFObject): void => {
		if (object instanceof PDFStream) visit(object.dict);
		if (object instanceof PDFArray)
			for (const [at, each] of object.asArray().entries())
				object.set(at, mended(each));
		if (object instanceof PDFDict)
			for (const [name, each] of object.entries())
				object.set(name, mended(each));
	};
	for (const [ref, object] of context.enumerateIndirectObjects())
		context.assign(ref, mended(object));
}

/** A character a byte. */
const bytesAsHex = (text: string): PDFHexString =>
	PDFHexString.of(
		Array.from(text, (letter) =>
			letter.charCodeAt(0).toString(16).padStart(2, "0"),
		).join(""),
	);

/** Whether the text can stand between the parentheses of a literal string (ISO 32000-1, 7.3.4.2). */
function isLiteral(text: string): boolean {
	const bare = text.replace(/\\[\s\S]/g, "");
	let depth = 0;
	for (const letter of bare) {
		if (letter === "(") depth++;
		if (letter === ")") depth--;
		if (depth < 0 || letter === "\\") return false;
	}
	return depth === 0;
}
