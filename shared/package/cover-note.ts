import {
	fields,
	heading,
	type PackageDocument,
	paragraph,
} from "./document.ts";
import { maskOf, type PackageFacts, type PackageWords } from "./facts.ts";

/** `00-note-de-couverture.docx`: from whom, to whom, what for, under which duties (C1, C3), and how to verify it. */
export function coverNote(
	facts: PackageFacts,
	{ language, texts }: PackageWords,
): PackageDocument {
	const { file, organism, lawyer, copy, pieces } = facts;
	const { cover } = texts;
	return {
		title: cover.title,
		language,
		footer: texts.footer(file.reference, copy),
		page: texts.page,
		blocks: [
			fields(
				[cover.from, organism.name],
				[cover.to, `${lawyer.name}, ${lawyer.bar}`],
				[cover.address, lawyer.address],
				[cover.reference, file.reference],
				[cover.agent, `${file.agent.firstName} ${file.agent.name}`],
				[cover.mandate, mandate(facts, texts)],
				[cover.purpose, maskOf(file, texts)(facts.purpose)],
				[cover.copy, String(copy)],
				[cover.date, texts.day(facts.on)],
				[cover.content, cover.pieces(pieces.length)],
			),
			heading(cover.confidential.title),
			paragraph(cover.confidential.text),
			heading(cover.giveBack.title),
			paragraph(cover.giveBack.text(copy)),
			heading(cover.others.title),
			paragraph(cover.others.text),
			heading(cover.verify.title),
			{ is: "numbered", items: cover.verify.steps },
			{
				is: "table",
				columns: [{ title: cover.verify.key, width: 100, mono: true }],
				rows: [[facts.signerKey]],
			},
		],
	};
}

/** The mandate's day and number; null when its piece was taken out of the dossier since. */
function mandate(
	{ file, lawyer }: PackageFacts,
	{ cover, day }: PackageWords["texts"],
): string | null {
	const piece = file.pieces.find(({ id }) => id === lawyer.mandate);
	if (piece === undefined) return null;
	const dated = piece.date === null ? "" : `${day(piece.date)}, `;
	return `${dated}${cover.mandatePiece(piece.number)}`;
}
