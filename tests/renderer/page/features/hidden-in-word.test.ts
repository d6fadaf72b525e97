import { expect, test } from "vitest";
import { hiddenInWord } from "../../../../renderer/page/features/package/hidden-in-word.ts";
import { wordBomb } from "../../../support/bombs.ts";
import { MAIN_PART, wordParts, zipOf } from "../../../support/made-files.ts";

const PLAIN = wordParts(["Rien à dire."]);
const SPACE =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

async function read(parts: Readonly<Record<string, string | Buffer>>) {
	const made = await zipOf({ ...PLAIN, ...parts });
	const { texts, unread } = await hiddenInWord(new Uint8Array(made));
	return { said: texts.join("\n"), unread };
}

test.each([
	[MAIN_PART, `<w:del w:author="Greffe"><w:r><w:delText>NAME</w:delText>`],
	[MAIN_PART, `<w:ins w:id="1" w:author="NAME"><w:r>`],
	[MAIN_PART, "<w:r><w:rPr><w:vanish/></w:rPr><w:t>NAME</w:t></w:r>"],
	[MAIN_PART, "<w:t>Dominique Kl</w:t></w:r><w:r><w:t>ein</w:t>"],
	[MAIN_PART, "<w:t>Dominique </w:t></w:r><w:r><w:t>&#75;lein</w:t>"],
	[MAIN_PART, "<w:txbxContent><w:p><w:t>NAME</w:t></w:p></w:txbxContent>"],
	[MAIN_PART, `<wp:docPr id="1" name="Image 1" descr="NAME au guichet"/>`],
	[MAIN_PART, "<w:instrText>HYPERLINK NAME</w:instrText>"],
	["word/comments.xml", "<w:comment w:author='NAME'><w:t>vu</w:t>"],
	["word/footnotes.xml", "<w:footnote><w:t>NAME</w:t></w:footnote>"],
	["word/endnotes.xml", "<w:endnote><w:t>NAME</w:t></w:endnote>"],
	["word/header1.xml", "<w:hdr><w:t>NAME</w:t></w:hdr>"],
	["word/footer2.xml", "<w:ftr><w:t>NAME</w:t></w:ftr>"],
	["docProps/core.xml", "<dc:creator>NAME</dc:creator>"],
	["docProps/custom.xml", "<vt:lpwstr>NAME</vt:lpwstr>"],
	["customXml/item1.xml", "<témoin><![CDATA[NAME]]></témoin>"],
	["word/_rels/comments.xml.rels", `<Relationship Target="mailto:NAME"/>`],
])("reads of %s what is in %s", async (part, content) => {
	const xml = `<?xml version="1.0"?><w:x ${SPACE}>${content.replace("NAME", "Dominique Klein")}</w:x>`;
	const { said, unread } = await read({ [part]: xml });
	expect(said).toContain("Dominique Klein");
	expect(unread).toBe(false);
});

test("reads a part in UTF-16 as well", async () => {
	const wide = Buffer.from("\ufeff<a>Dominique Klein</a>", "utf16le");
	expect((await read({ "customXml/item1.xml": wide })).said).toContain(
		"Dominique Klein",
	);
});

test("keeps the words of two paragraphs and of two fields apart", async () => {
	const xml =
		"<a><w:p><w:t>vu</w:t></w:p><w:p><w:t>Klein</w:t></w:p><b>Luc</b><b>Weis</b></a>";
	const { said } = await read({ "word/header1.xml": xml });
	expect(said).toMatch(/^Klein/m);
	expect(said).toMatch(/^Luc$/m);
});

test("takes no font for a person", async () => {
	const { said } = await read({
		"word/fontTable.xml": `<w:font w:name="Georgia"/>`,
		"word/header1.xml": `<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>`,
	});
	expect(said).not.toContain("Georgia");
});

test.each([
	["word/embeddings/oleObject1.bin", Buffer.from("\0Klein")],
	["word/embeddings/annexe.docx", Buffer.from("PK")],
	["word/afchunk.txt", "Klein"],
	["word/comments.xml", Buffer.from("<a>\xe9</a>", "latin1")],
])("says that %s is not read", async (part, content) => {
	expect((await read({ [part]: content })).unread).toBe(true);
});

test("leaves pictures to who looks, and says nothing of them", async () => {
	const { unread } = await read({ "word/media/image1.png": Buffer.alloc(9) });
	expect(unread).toBe(false);
});

test("says that it stopped where a document unpacks too far", async () => {
	const bomb = new Uint8Array(await wordBomb(17));
	expect((await hiddenInWord(bomb)).unread).toBe(true);
	const cut = new Uint8Array((await wordBomb(1)).subarray(0, 900));
	expect((await hiddenInWord(cut)).unread).toBe(true);
});
