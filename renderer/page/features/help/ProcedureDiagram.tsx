import {
	ENDINGS,
	PROCEDURE,
	type ProcedurePart,
} from "../../../../shared/law/procedure.ts";
import { LIMITS } from "../../../../shared/limits/table.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import styles from "./help.module.css";

/** The path with its limits, and what each ending makes of the dossier. For the eye alone: the list beneath says the same. */
export function ProcedureDiagram() {
	const { t } = useTexts();
	const law = useLaw();
	return (
		<figure className={styles["diagram"]} aria-hidden="true">
			<div className={styles["flow"]}>
				{PROCEDURE.map((part) => (
					<Box key={part.part} part={part} />
				))}
			</div>
			<div className={styles["ends"]}>
				{ENDINGS.map(({ step, rules }) => (
					<div key={step} className={styles["end"]}>
						<b>{law.step(step, "name")}</b>
						{rules.map((rule) => (
							<span key={rule}>
								<b>{rule}</b> <Words text={law.ruleTitle(rule)} />
							</span>
						))}
					</div>
				))}
			</div>
			<figcaption>{t("help.procedure.caption")}</figcaption>
		</figure>
	);
}

function Box({ part }: { readonly part: ProcedurePart }) {
	const { t } = useTexts();
	const law = useLaw();
	return (
		<div className={styles["station"]}>
			<b>{t(`dossier.station.${part.part}`)}</b>
			<span className={styles["ids"]}>{part.rules.join(" ")}</span>
			{part.limits.map((limit) => (
				<span key={limit} className={styles["limit"]}>
					<b>{LIMITS[limit].rule}</b> {law.limit(limit)}
				</span>
			))}
		</div>
	);
}
