import { downloadZip } from "client-zip";

/** Documents made by hand: nothing in them is compressed, so that a word inside can be found, and changed, byte by byte. */

/** A page with one line of text a line; `catalog` stands in the document's catalogue, such as an action at opening. */
export function plainPdf(lines: readonly string[], catalog = ""): Buffer {
	const drawing = lines
		.map((line, at) => `1 0 0 1 40 ${800 - at * 14} Tm (${escaped(line)}) Tj`)
		.join("\n");
	const stream = `BT /F 10 Tf\n${drawing}\nET`;
	const objects = [
		`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>",
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
		`<< /Length ${Buffer.byteLength(stream, "latin1")} >>\nstream\n${stream}\nendstream`,
	];
	return pdfOf(objects);
}

const escaped = (text: string): string => text.replace(/[\\()]/g, "\\$&");

function pdfOf(objects: readonly string[]): Buffer {
	let text = "%PDF-1.4\n";
	const rows = objects.map((object, at) => {
		const offset = text.length; // latin-1: a character a byte
		text += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(offset).padStart(10, "0")} 00000 n \n`;
	});
	const size = objects.length + 1;
	const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
	return Buffer.from(text + end, "latin1");
}

const WORD_SPACE =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const xml = (text: string): string => `<?xml version="1.0"?>${text}`;
const quoted = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const RELATIONS =
	"http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE =
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where the text of a Word document lies. */
export const MAIN_PART = "word/document.xml";

/** A Word document of paragraphs; each link stands in one of its own. */
export async function plainWord(
	paragraphs: readonly string[],
	links: readonly string[] = [],
): Promise<Buffer> {
	return zipOf(wordParts(paragraphs, links));
}

/** The files within a Word document, by their names. */
export function wordParts(
	paragraphs: readonly string[],
	links: readonly string[] = [],
): Readonly<Record<string, string>> {
	const run = (text: string) =>
		`<w:r><w:t xml:space="preserve">${quoted(text)}</w:t></w:r>`;
	const body = [
		...paragraphs.map(run),
		...links.map(
			(link, at) => `<w:hyperlink r:id="link${at}">${run(link)}</w:hyperlink>`,
		),
	].map((content) => `<w:p>${content}</w:p>`);
	const relations = links.map(
		(link, at) =>
			`<Relationship Id="link${at}" Type="${OFFICE}/hyperlink" Target="${quoted(link)}" TargetMode="External"/>`,
	);
	return {
		"[Content_Types].xml": xml(
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		),
		"_rels/.rels": xml(
			`<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
		),
		[MAIN_PART]: xml(
			`<w:document ${WORD_SPACE}><w:body>${body.join("")}</w:body></w:document>`,
		),
		"word/_rels/document.xml.rels": xml(
			`<Relationships xmlns="${RELATIONS}">${relations.join("")}</Relationships>`,
		),
	};
}

/** An archive whose files are stored as they are. */
export async function zipOf(
	parts: Readonly<Record<string, string | Buffer>>,
): Promise<Buffer> {
	const files = Object.entries(parts).map(([name, input]) => ({
		name,
		input: typeof input === "string" ? input : new Uint8Array(input),
	}));
	return Buffer.from(await downloadZip(files).arrayBuffer());
}

/** A JPEG with a comment, as cameras and scanners write them. */
export function withComment(jpeg: Buffer, comment: string): Buffer {
	const text = Buffer.from(comment);
	const head = Buffer.from([0xff, 0xfe, 0, 0]);
	head.writeUInt16BE(text.length + 2, 2);
	return Buffer.concat([jpeg.subarray(0, 2), head, text, jpeg.subarray(2)]);
}
