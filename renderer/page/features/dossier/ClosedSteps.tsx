import type { OpenStep } from "../../../../shared/dossier/open-steps.ts";
import { RuleLink } from "../../components/RuleLink.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import styles from "./dossier.module.css";

interface ClosedStepsProps {
	readonly steps: readonly OpenStep[];
}

/** What the law does not allow now, in words and with its rule: never a greyed button without reason (SCREENS 4.6). */
export function ClosedSteps({ steps }: ClosedStepsProps) {
	const { t } = useTexts();
	const law = useLaw();
	const closed = steps.flatMap(({ step, refusal }) =>
		refusal === null ? [] : [{ step, refusal }],
	);
	if (closed.length === 0) return null;
	return (
		<details className={styles["closed"]}>
			<summary>{t("dossier.closedSteps", { count: closed.length })}</summary>
			<ul>
				{closed.map(({ step, refusal }) => (
					<li key={step}>
						<Words
							text={t("common.labelled", {
								label: law.step(step, "name"),
								value: law.refusal(refusal),
							})}
						/>{" "}
						<RuleLink rule={refusal.rule} />
					</li>
				))}
			</ul>
		</details>
	);
}
