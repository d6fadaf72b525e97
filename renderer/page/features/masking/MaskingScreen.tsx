import type { ScreenProps } from "../../screens.tsx";
import { DossierGate } from "../opening/DossierGate.tsx";
import { PieceGone } from "../pieces/PieceGone.tsx";
import { MaskingPage } from "./MaskingPage.tsx";

/** A copy of a piece without what concerns third persons (C4, SCREENS 4.12). */
export function MaskingScreen({ route }: ScreenProps<"masking">) {
	return (
		<DossierGate id={route.id}>
			{(dossier) => {
				const piece = dossier.pieces.find(({ id }) => id === route.piece);
				return piece === undefined ? (
					<PieceGone dossier={dossier} screen="masking" />
				) : (
					<MaskingPage dossier={dossier} piece={piece} />
				);
			}}
		</DossierGate>
	);
}
