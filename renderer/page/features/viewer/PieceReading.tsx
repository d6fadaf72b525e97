import { Button, Progress } from "@mantine/core";
import type { ReactNode } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { PieceView } from "../../../../shared/vault-protocol.ts";
import { Refus } from "../../components/Refus.tsx";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { type PieceContent, type Reading, usePiece } from "./use-piece.ts";
import styles from "./viewer.module.css";

interface PieceReadingProps {
	readonly dossier: StreamId;
	readonly piece: PieceView;
	readonly children: (content: PieceContent) => ReactNode;
}

/** Reads a piece and shows how far it is, or why it cannot be read. */
export function PieceReading({ dossier, piece, children }: PieceReadingProps) {
	const { reading, cancel, retry } = usePiece(dossier, piece);
	switch (reading.state) {
		case "reading":
			return <Opening percent={reading.percent} onCancel={cancel} />;
		case "read":
			return children(reading.content);
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
	if (why === "disk-full")
		return <StorageRefus refusal={{ kind: why }} onRetry={onRetry} />;
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
