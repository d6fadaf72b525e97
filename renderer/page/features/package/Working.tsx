import { Button } from "@mantine/core";
import type { TaskProgress } from "../../../../shared/vault-protocol.ts";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./package.module.css";
import { pieceUnderWay } from "./package-form.ts";

interface WorkingProps {
	/** `part` null: the person has not chosen a place yet. */
	readonly progress: { readonly part: TaskProgress | null };
	readonly sizes: readonly number[];
	readonly onCancel: () => void;
}

/** « Assemblage : pièce 3 sur 5… [Annuler] ». */
export function Working({ progress, sizes, onCancel }: WorkingProps) {
	const { t } = useTexts();
	const { part } = progress;
	return (
		<div className={styles["form"]}>
			<ProgressLine takesFocus label={label()} part={part} />
			<div className={styles["buttons"]}>
				<Button onClick={onCancel}>{t("common.cancel")}</Button>
			</div>
		</div>
	);

	function label(): string {
		if (part === null) return t("package.seal.waiting");
		if (part.done >= part.total) return t("package.seal.ending");
		return t("package.seal.assembling", {
			number: pieceUnderWay(sizes, part.done),
			count: sizes.length,
		});
	}
}
