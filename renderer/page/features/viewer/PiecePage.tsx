import { Button, Progress } from "@mantine/core";
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
import { PieceBody } from "./PieceBody.tsx";
import { type Reading, usePiece } from "./use-piece.ts";
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
				actions={<Button onClick={close}>{t("pieces.viewer.close")}</Button>}
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
				<ReadPiece dossier={dossier} piece={piece} />
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

function ReadPiece({ dossier, piece }: PiecePageProps) {
	const { reading, cancel, retry } = usePiece(dossier.id, piece);
	switch (reading.state) {
		case "reading":
			return <Opening percent={reading.percent} onCancel={cancel} />;
		case "read":
			return <PieceBody piece={piece} content={reading.content} />;
		case "not-read":
			return <NotRead why={reading.why} onRetry={retry} />;
	}
}

interface OpeningProps {
	readonly percent: number;
	readonly onCancel: () => void;
}

function Opening({ percent, onCancel }: OpeningProps) {
	const { t } = useTexts();
	return (
		<div className={styles["opening"]}>
			<p>{t("pieces.viewer.loading", { percent })}</p>
			<Progress value={percent} aria-label={t("pieces.viewer.progress")} />
			<Button onClick={onCancel}>{t("pieces.viewer.cancel")}</Button>
		</div>
	);
}

interface NotReadProps {
	readonly why: Extract<Reading, { state: "not-read" }>["why"];
	readonly onRetry: () => void;
}

function NotRead({ why, onRetry }: NotReadProps) {
	const { t } = useTexts();
	const again = { label: t("pieces.viewer.retry"), act: onRetry };
	if (why === "cancelled")
		return (
			<Refus appeared cannot={t("pieces.viewer.cancelled")} can={[again]} />
		);
	return (
		<Refus
			appeared
			cannot={t(
				why === "damaged"
					? "pieces.viewer.damagedFile"
					: "pieces.viewer.notRead",
			)}
			because={t("pieces.viewer.notReadWhy")}
			can={[again]}
		/>
	);
}
