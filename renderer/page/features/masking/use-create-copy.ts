import type { PieceDescription } from "../../../../shared/file/parts.ts";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Marks } from "./marks.ts";
import { useMaking } from "./use-making.ts";

const LONGEST_TITLE = 200;

/** The copy is described like its original, without the persons who cannot be recognised in it any more. */
function useDescription(piece: PieceView, { hidden }: Marks): PieceDescription {
	const { t } = useTexts();
	const { title, date, author, persons, special } = piece;
	return {
		title: t("masking.copyTitle", { title }).slice(0, LONGEST_TITLE),
		date,
		author,
		persons: persons.filter((person) => !hidden.includes(person)),
		special: [...special],
	};
}

/** From the marks to a masked copy (C4). */
export function useCreateCopy(
	{ id }: DossierView,
	piece: PieceView,
	marks: Marks,
) {
	const { t } = useTexts();
	return useMaking({
		dossier: id,
		description: useDescription(piece, marks),
		masks: piece.id,
		said: t("masking.done.said"),
	});
}
