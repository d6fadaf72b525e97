import type { ScreenProps } from "../../screens.tsx";
import { DossierGate } from "../opening/DossierGate.tsx";
import { DescriptionPage } from "./DescriptionPage.tsx";
import { PieceGone } from "./PieceGone.tsx";

/** What a piece is: title, day, author, whose data it holds, special categories (C14). */
export function DescriptionScreen({ route }: ScreenProps<"piece-description">) {
	return (
		<DossierGate id={route.id}>
			{(dossier) => {
				const piece = dossier.pieces.find(({ id }) => id === route.piece);
				return piece === undefined ? (
					<PieceGone dossier={dossier} screen="piece-description" />
				) : (
					<DescriptionPage dossier={dossier} piece={piece} />
				);
			}}
		</DossierGate>
	);
}
