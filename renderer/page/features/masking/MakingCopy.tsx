import { Button, Progress } from "@mantine/core";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./masking.module.css";

interface MakingCopyProps {
	/** From 1; null: the copy is being stored. */
	readonly page: number | null;
	readonly pages: number;
	readonly onCancel: () => void;
}

export function MakingCopy({ page, pages, onCancel }: MakingCopyProps) {
	const { t } = useTexts();
	return (
		<div className={styles["making"]}>
			<p role="status">
				{page === null
					? t("masking.making.keeping")
					: t("masking.making.page", { page, pages })}
			</p>
			<Progress
				value={page === null ? 100 : (100 * (page - 1)) / pages}
				aria-label={t("masking.making.progress")}
			/>
			{page !== null && (
				<Button onClick={onCancel}>{t("masking.making.cancel")}</Button>
			)}
		</div>
	);
}
