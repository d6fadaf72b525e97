import type { PieceId } from "../../../../shared/file/parts.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import styles from "./dossier.module.css";

interface PieceLinksProps {
	readonly pieces: readonly PieceId[];
	readonly dossier: DossierView;
}

/** The pieces that a step rests on; each opens in the viewer. One that was removed keeps no title. */
export function PieceLinks({ pieces, dossier }: PieceLinksProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const { id } = dossier;
	const found = dossier.pieces.filter((piece) => pieces.includes(piece.id));
	const removed = pieces.length - found.length;
	if (pieces.length === 0) return null;
	return (
		<ul className={styles["pieceLinks"]} aria-label={t("dossier.pieceLinks")}>
			{found.map((piece) => (
				<li key={piece.id}>
					<button
						type="button"
						className={links["link"]}
						onClick={() => router.go({ screen: "piece", id, piece: piece.id })}
					>
						{t("dossier.pieceLink", {
							number: piece.number,
							title: piece.title,
						})}
					</button>
				</li>
			))}
			{removed > 0 && <li>{t("dossier.piecesRemoved", { count: removed })}</li>}
		</ul>
	);
}
