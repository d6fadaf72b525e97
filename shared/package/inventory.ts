import {
	type Block,
	heading,
	type PackageDocument,
	paragraph,
} from "./document.ts";
import {
	type Mask,
	maskOf,
	type PackageFacts,
	type PackageWords,
	type PackedPiece,
	partsIn,
} from "./facts.ts";

/** `01-inventaire.docx`: every enclosed piece by its number, with type, size, whose data, and the original's hash. */
export function inventory(
	facts: PackageFacts,
	words: PackageWords,
): PackageDocument {
	const { texts, language } = words;
	const { file, copy, pieces } = facts;
	return {
		title: texts.inventory.title,
		language,
		footer: texts.footer(file.reference, copy),
		page: texts.page,
		blocks:
			pieces.length === 0
				? [paragraph(texts.inventory.none)]
				: [
						paragraph(texts.inventory.intro),
						list(facts, words),
						heading(texts.inventory.hashes),
						paragraph(texts.inventory.hashesIntro),
						hashes(facts, words),
					],
	};
}

function list(facts: PackageFacts, words: PackageWords): Block {
	const { inventory: say } = words.texts;
	const mask = maskOf(facts.file, words.texts);
	return {
		is: "table",
		columns: [
			{ title: say.number, width: 7 },
			{ title: say.piece, width: 43 },
			{ title: say.date, width: 15 },
			{ title: say.typeAndSize, width: 19 },
			{ title: say.dataOf, width: 16 },
		],
		rows: facts.pieces.map((packed) => row(packed, facts, words, mask)),
	};
}

function row(
	packed: PackedPiece,
	{ file }: PackageFacts,
	{ texts }: PackageWords,
	mask: Mask,
): readonly string[] {
	const { piece, packed: as } = packed;
	const { inventory: say } = texts;
	const lines = (...given: readonly string[]) =>
		given.filter((line) => line !== "").join("\n");
	const author =
		piece.author === ""
			? ""
			: `${say.author}${texts.colon} ${mask(piece.author)}`;
	return [
		String(piece.number),
		lines(
			mask(piece.title),
			author,
			piece.masks === null ? "" : say.masked(piece.masks.number),
			`${say.file}${texts.colon} ${packed.file}`,
			as === null ? "" : say.stamp[as.stamp],
		),
		piece.date === null ? say.undated : texts.day(piece.date),
		lines(
			texts.kind[piece.kind],
			texts.size(piece.size),
			as === null || as.pages === null ? "" : say.pages(as.pages),
			piece.unreadable ? say.unreadable : "",
		),
		lines(say.theAgent, ...partsIn([packed], file, texts)),
	];
}

const hashes = ({ pieces }: PackageFacts, { texts }: PackageWords): Block => ({
	is: "table",
	columns: [
		{ title: texts.inventory.number, width: 7 },
		{ title: texts.inventory.file, width: 18 },
		{ title: "SHA-256", width: 75, mono: true },
	],
	rows: pieces.flatMap(({ piece, packed }) => {
		const { number, sha256, masks } = piece;
		const { original, enclosed } = texts.inventory;
		const rows = [[String(number), original, masks?.sha256 ?? sha256]];
		return packed === null ? rows : [...rows, ["", enclosed, packed.sha256]];
	}),
});
