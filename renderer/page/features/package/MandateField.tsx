import { useEffect, useRef } from "react";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { ChoiceField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { FileZone } from "../pieces/FileZone.tsx";
import { ImportList } from "../pieces/ImportList.tsx";
import { useImports } from "../pieces/use-imports.ts";
import styles from "./package.module.css";

interface MandateFieldProps {
	readonly dossier: DossierView;
	readonly chosen: string;
	readonly onChange: (piece: string) => void;
	readonly error: string | undefined;
}

/** The mandate: a piece that is there, or one dropped here and chosen at once. */
export function MandateField(props: MandateFieldProps) {
	const { dossier, chosen, onChange, error } = props;
	const { t } = useTexts();
	const latest = useRef(onChange);
	useEffect(() => {
		latest.current = onChange;
	});
	const imports = useImports(dossier.id, (piece) => latest.current(piece));
	return (
		<div className={styles["within"]}>
			<ChoiceField
				name="mandate"
				label={t("package.lawyer.mandate")}
				hint={t("package.lawyer.mandateHint")}
				value={chosen}
				onChange={onChange}
				needed
				error={error}
				choices={dossier.pieces.map(({ id, number, title }) => ({
					value: id as string, // ids are texts here: a draft keeps them
					label: t("dossier.pieceLink", { number, title }),
				}))}
			/>
			{dossier.pieces.length === 0 && <p>{t("package.lawyer.noPiece")}</p>}
			{dossier.may.includes("add-piece") && (
				<FileZone onFiles={imports.add} small />
			)}
			<ImportList imports={imports} dossier={dossier.id} describe={false} />
		</div>
	);
}
