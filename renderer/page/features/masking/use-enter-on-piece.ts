import type { PersonId } from "../../../../shared/file/parts.ts";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { useVault } from "../../vault/queries.ts";

/** Enters persons whose names were found among those whom the piece concerns; null: nothing may be changed here. */
export function useEnterOnPiece(
	{ id, may }: DossierView,
	piece: PieceView,
): ((...found: readonly PersonId[]) => void) | null {
	const calls = useVault();
	if (!may.includes("change")) return null;
	const { title, date, author, persons, special } = piece;
	return (...found) => {
		const description = {
			title,
			date,
			author,
			persons: [...persons, ...found],
			special: [...special],
		};
		void calls.change({
			id,
			change: { change: "describe-piece", piece: piece.id, description },
		});
	};
}
