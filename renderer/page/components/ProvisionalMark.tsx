import type { ReadingId } from "../../../shared/readings/table.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { useParts } from "../parts.ts";
import styles from "./status.module.css";

interface ProvisionalMarkProps {
	/** The unconfirmed readings that a result rests on; with none, nothing is shown. */
	readonly readings: readonly ReadingId[];
}

/** « provisoire (L1) »: opens the first of its readings in the panel. */
export function ProvisionalMark({ readings }: ProvisionalMarkProps) {
	const { t } = useTexts();
	const { panel } = useParts();
	const [reading] = readings;
	if (reading === undefined) return null;
	const names = readings.join(", ");
	return (
		<button
			type="button"
			className={styles["provisional"]}
			aria-label={t("common.provisionalWhy", { readings: names })}
			onClick={() => panel.open({ kind: "reading", reading })}
		>
			{t("common.provisional", { readings: names })}
		</button>
	);
}
