import { Button } from "@mantine/core";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useParts } from "../../parts.ts";
import { Crumbs } from "../dossier/Crumbs.tsx";
import { isMaskable } from "../masking/maskable.ts";
import { PieceBody } from "./PieceBody.tsx";
import { PieceReading } from "./PieceReading.tsx";
import styles from "./viewer.module.css";

interface PiecePageProps {
	readonly dossier: DossierView;
	readonly piece: PieceView;
}

/** The piece with what is known of it; Échap goes back to its row. */
export function PiecePage({ dossier, piece }: PiecePageProps) {
	const { t } = useTexts();
	const { router, panel } = useParts();
	const { number, title } = piece;
	const close = () =>
		router.replace({ screen: "dossier", id: dossier.id, tab: "pieces" });
	useKey("close", () =>
		panel.get().content === null ? close() : panel.close(),
	);
	return (
		<div className={styles["screen"]}>
			<ScreenTitle
				screen="piece"
				crumbs={<Crumbs dossier={dossier} here={t("shell.titles.piece")} />}
				actions={
					<>
						{dossier.may.includes("add-piece") && isMaskable(piece) && (
							<Button
								onClick={() =>
									router.go({
										screen: "masking",
										id: dossier.id,
										piece: piece.id,
									})
								}
							>
								{t("masking.open")}
							</Button>
						)}
						<Button onClick={close}>{t("pieces.viewer.close")}</Button>
					</>
				}
			>
				{t("pieces.viewer.title", { number, title })}
			</ScreenTitle>
			<Details piece={piece} />
			{piece.unreadable ? (
				<Refus
					cannot={t("pieces.viewer.unreadable")}
					because={t("pieces.viewer.unreadableWhy")}
				/>
			) : (
				<PieceReading dossier={dossier.id} piece={piece}>
					{(content) => (
						<PieceBody dossier={dossier} piece={piece} content={content} />
					)}
				</PieceReading>
			)}
		</div>
	);
}

function Details({ piece }: { readonly piece: PieceView }) {
	const { t } = useTexts();
	const { size, dayOf, time } = useFormat();
	const { by, at } = piece.added;
	return (
		<p className={styles["details"]}>
			{t("pieces.viewer.details", {
				kind: t(`pieces.kind.${piece.kind}`),
				size: size(piece.size),
				name: by,
				day: dayOf(at),
				time: time(at),
			})}
		</p>
	);
}
