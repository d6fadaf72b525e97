import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { OpenedPdf } from "../../pdf/open-pdf.ts";
import { type MakeFile, useMaking } from "./use-making.ts";

const LONGEST_TITLE = 200;

/** The same piece as pictures of its pages, for a PDF whose own pages cannot bear the mark of a copy. */
export function useRemake({ id }: DossierView, piece: PieceView) {
	const { t } = useTexts();
	const { number, title, date, author, persons, special } = piece;
	const suffix = t("pieces.remake.suffix", { number });
	return useMaking({
		dossier: id,
		description: {
			title: `${title.slice(0, LONGEST_TITLE - suffix.length - 1)} ${suffix}`,
			date,
			author,
			persons: [...persons],
			special: [...special],
		},
		said: t("pieces.remake.said"),
	});
}

/** Every page as it is drawn, and nothing over it. */
export const remakeOf =
	(opened: OpenedPdf): MakeFile =>
	async (told, signal) => {
		const [{ maskedCopy }, { pdfSheet }] = await Promise.all([
			import("./make-copy.ts"),
			import("./pdf-sheet.ts"),
		]);
		return maskedCopy({ sheet: pdfSheet(opened), zones: [], told, signal });
	};
