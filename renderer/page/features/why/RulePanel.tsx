import {
	RULES,
	type RuleId,
	type Source,
} from "../../../../shared/law/rules.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import styles from "./why.module.css";

/** A rule in plain words with its sources. */
export function RulePanel({ rule }: { readonly rule: RuleId }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const law = useLaw();
	const { since } = RULES[rule];
	const sources: readonly Source[] = RULES[rule].sources;
	return (
		<>
			<p className={styles["answer"]}>
				<Words text={law.ruleText(rule)} />
			</p>
			{sources.length > 0 && (
				<section className={styles["part"]}>
					<h3>{t("why.sources")}</h3>
					<ul>
						{sources.map((source) => (
							<li key={source.act + source.article}>
								<Words text={law.source(source)} />
							</li>
						))}
					</ul>
					<p className={styles["quiet"]}>
						{t("why.version", { day: day(since) })}
					</p>
				</section>
			)}
		</>
	);
}
