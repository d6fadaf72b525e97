import { Checkbox } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { PieceId } from "../../../../shared/file/parts.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { FileZone } from "./FileZone.tsx";
import { ImportList } from "./ImportList.tsx";
import styles from "./pieces.module.css";
import { useImports } from "./use-imports.ts";

interface PiecePickerProps {
	readonly dossier: DossierView;
	readonly chosen: readonly PieceId[];
	readonly onChange: (pieces: readonly PieceId[]) => void;
}

/** The pieces that a step rests on: chosen from those that are there, or dropped here and chosen at once. */
export function PiecePicker({ dossier, chosen, onChange }: PiecePickerProps) {
	const { t } = useTexts();
	const latest = useRef({ chosen, onChange });
	useEffect(() => {
		latest.current = { chosen, onChange };
	});
	const imports = useImports(dossier.id, (piece) => {
		const now = latest.current;
		now.onChange([...now.chosen, piece]);
	});
	const toggle = (piece: PieceId, checked: boolean) =>
		onChange(
			checked ? [...chosen, piece] : chosen.filter((each) => each !== piece),
		);
	return (
		<fieldset className={styles["picker"]}>
			<legend>{t("steps.field.pieces")}</legend>
			{dossier.pieces.map((piece) => (
				<Checkbox
					key={piece.id}
					name={`piece-${piece.number}`}
					label={t("dossier.pieceLink", {
						number: piece.number,
						title: piece.title,
					})}
					checked={chosen.includes(piece.id)}
					onChange={(event) => toggle(piece.id, event.currentTarget.checked)}
				/>
			))}
			{dossier.may.includes("add-piece") && (
				<FileZone onFiles={imports.add} small />
			)}
			<ImportList imports={imports} dossier={dossier.id} describe={false} />
		</fieldset>
	);
}
