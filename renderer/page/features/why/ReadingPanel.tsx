import { Button } from "@mantine/core";
import { RULES, type Source } from "../../../../shared/law/rules.ts";
import {
	READINGS,
	type ReadingId,
	type ReadingOption,
} from "../../../../shared/readings/table.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { useReadings } from "../../vault/queries.ts";
import styles from "./why.module.css";

/** What the law leaves open: the question, its possible answers, the one that holds here. */
export function ReadingPanel({ reading }: { readonly reading: ReadingId }) {
	const { t } = useTexts();
	const law = useLaw();
	const { router, panel } = useParts();
	const { data: readings } = useReadings();
	const held = readings?.find(({ id }) => id === reading);
	const options: readonly ReadingOption[] = READINGS[reading].options;
	const sources: readonly Source[] = RULES[reading].sources;
	return (
		<>
			<p className={styles["answer"]}>
				<Words text={law.question(reading)} />
			</p>
			{held && (
				<p>{t(held.confirmed ? "why.readingConfirmed" : "why.readingState")}</p>
			)}
			<section className={styles["part"]}>
				<h3>{t("why.readingOptions")}</h3>
				<ul>
					{options.map((option) => (
						<li key={option}>
							<Words text={law.option(reading, option)} />
							{held?.option === option && (
								<strong> — {t("why.readingHeld")}</strong>
							)}
						</li>
					))}
				</ul>
			</section>
			<div className={styles["part"]}>
				<Button
					onClick={() => {
						panel.close("forget");
						router.go({ screen: "readings", reading });
					}}
				>
					{t("readings.open")}
				</Button>
			</div>
			<section className={styles["part"]}>
				<h3>{t("why.sources")}</h3>
				<p className={styles["quiet"]}>
					<Words
						text={sources.map((source) => law.source(source)).join(" ; ")}
					/>
				</p>
			</section>
		</>
	);
}
