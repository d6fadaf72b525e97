import { useState } from "react";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { RemoveSheet } from "../dossier/RemoveSheet.tsx";
import { Packages } from "../package/Packages.tsx";
import { FileZone } from "./FileZone.tsx";
import { ImportList } from "./ImportList.tsx";
import { PieceTable } from "./PieceTable.tsx";
import styles from "./pieces.module.css";
import { useImports } from "./use-imports.ts";

/** The pieces: the drop zone first, then what is there (SCREENS 4.9). */
export function PiecesTab({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const imports = useImports(dossier.id);
	const [removed, setRemoved] = useState<PieceView | null>(null);
	const mayAdd = dossier.may.includes("add-piece");
	return (
		<div className={styles["tab"]}>
			{mayAdd && <FileZone onFiles={imports.add} />}
			<ImportList imports={imports} dossier={dossier.id} />
			{dossier.pieces.length === 0 ? (
				<EmptyState text={t("pieces.empty")} />
			) : (
				<PieceTable dossier={dossier} onRemove={setRemoved} />
			)}
			<Packages dossier={dossier} />
			{removed && (
				<RemoveSheet
					dossier={dossier.id}
					title={t("pieces.remove.title")}
					sentence={t("pieces.remove.sentence", { title: removed.title })}
					confirm={t("pieces.remove.now")}
					change={(reason) => ({
						change: "remove-piece",
						piece: removed.id,
						reason,
					})}
					onLeave={() => setRemoved(null)}
				/>
			)}
		</div>
	);
}
