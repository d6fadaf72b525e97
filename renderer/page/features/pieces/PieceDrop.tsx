import type { ReactNode } from "react";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import styles from "./pieces.module.css";
import { useFileDrop } from "./use-file-drop.ts";
import { useImports } from "./use-imports.ts";

interface PieceDropProps {
	readonly dossier: DossierView;
	readonly children: ReactNode;
}

/** The whole page of a dossier takes files; its tab « Pièces » shows how they come in. */
export function PieceDrop({ dossier, children }: PieceDropProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const { id } = dossier;
	const { add } = useImports(id);
	const take = (files: readonly File[]) => {
		add(files);
		router.stay({ screen: "dossier", id, tab: "pieces" });
	};
	const { over, ...drop } = useFileDrop(
		take,
		dossier.may.includes("add-piece"),
	);
	return (
		<div className={styles["page"]} data-drop-zone {...drop}>
			{over && <div className={styles["over"]}>{t("pieces.zone.over")}</div>}
			{children}
		</div>
	);
}
