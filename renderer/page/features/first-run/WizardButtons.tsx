import { Button } from "@mantine/core";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import styles from "./first-run.module.css";

interface WizardButtonsProps {
	readonly onBack: () => void;
	readonly onContinue: () => void;
	/** Other words than « Continuer », for the last step. */
	readonly label?: string;
}

export function WizardButtons({
	onBack,
	onContinue,
	label,
}: WizardButtonsProps) {
	const { t } = useTexts();
	useKey("main-button", onContinue);
	return (
		<div className={styles["buttons"]}>
			<Button onClick={onBack}>{t("locked.first.back")}</Button>
			<Button type="submit" variant="filled">
				{label ?? t("locked.first.continue")}
			</Button>
		</div>
	);
}
