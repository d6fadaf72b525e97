import { Button } from "@mantine/core";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import styles from "./package.module.css";

interface StepButtonsProps {
	readonly label: string;
	/** Ctrl+Entrée; the button itself submits its form. */
	readonly onGo: () => void;
	/** Absent at the first step. */
	readonly onBack?: () => void;
	readonly onKeep: () => void;
	readonly busy?: boolean;
}

/** The one primary button of a step, and the ways of leaving it. */
export function StepButtons(props: StepButtonsProps) {
	const { label, onGo, onBack, onKeep, busy = false } = props;
	const { t } = useTexts();
	useKey("main-button", onGo, !busy);
	return (
		<div className={styles["buttons"]}>
			<Button type="submit" variant="filled" loading={busy}>
				{label}
			</Button>
			{onBack && <Button onClick={onBack}>{t("package.back")}</Button>}
			<Button variant="subtle" onClick={onKeep}>
				{t("package.keep")}
			</Button>
		</div>
	);
}
