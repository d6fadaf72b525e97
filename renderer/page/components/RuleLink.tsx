import type { RuleId } from "../../../shared/law/rules.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { useParts } from "../parts.ts";
import styles from "./status.module.css";

/** A rule's id; opens the rule's text in the panel. */
export function RuleLink({ rule }: { readonly rule: RuleId }) {
	const { t } = useTexts();
	const { panel } = useParts();
	return (
		<button
			type="button"
			className={styles["link"]}
			aria-label={t("common.rule", { rule })}
			onClick={() => panel.open({ kind: "rule", rule })}
		>
			{rule}
		</button>
	);
}
