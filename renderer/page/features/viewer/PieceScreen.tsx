import type { ScreenProps } from "../../screens.tsx";
import { DossierGate } from "../opening/DossierGate.tsx";
import { PieceGone } from "../pieces/PieceGone.tsx";
import { PiecePage } from "./PiecePage.tsx";

/** One piece fills the content (SCREENS 4.9). */
export function PieceScreen({ route }: ScreenProps<"piece">) {
	return (
		<DossierGate id={route.id}>
			{(dossier) => {
				const piece = dossier.pieces.find(({ id }) => id === route.piece);
				return piece === undefined ? (
					<PieceGone dossier={dossier} screen="piece" />
				) : (
					<PiecePage dossier={dossier} piece={piece} />
				);
			}}
		</DossierGate>
	);
}
