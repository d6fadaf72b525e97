import type { Deliberation } from "../../../../shared/file/parts.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./dossier.module.css";

/** What the minutes of the college say of a decision: why, who sat, who withdrew. */
export function Minutes({ reasons, present, withdrew }: Deliberation) {
	const { t } = useTexts();
	const lines = [
		[t("session.reasons"), reasons],
		[t("session.present"), present.join(" · ")],
		[t("session.withdrew"), withdrew.join(" · ")],
	] as const;
	return lines.map(
		([label, value]) =>
			value !== "" && (
				<p key={label} className={styles["remark"]}>
					{t("common.labelled", { label, value })}
				</p>
			),
	);
}
