import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./masking.module.css";

export type MaskingStep = "mark" | "review" | "create";

interface MaskingStateProps {
	/** « Pièce 4 · page 2 sur 5 ». */
	readonly place: string;
	readonly step: MaskingStep;
	/** « 3 zones marquées, pas encore masquées ». */
	readonly state: string;
}

/** Where one is, which step it is, and what is marked: in words at all times, because marked is not masked. */
export function MaskingState({ place, step, state }: MaskingStateProps) {
	const { t } = useTexts();
	return (
		<div className={styles["state"]}>
			<span>{place}</span>
			<ol className={styles["steps"]} aria-label={t("masking.step.label")}>
				{(["mark", "review", "create"] as const).map((each) => (
					<li key={each} aria-current={each === step ? "step" : undefined}>
						{t(`masking.step.${each}`)}
					</li>
				))}
			</ol>
			<strong role="status">{state}</strong>
		</div>
	);
}
