import type { DamageReport } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./damage.module.css";
import { useCounts } from "./use-counts.ts";

/** Abîmé, intact, proposé: in words. */
export function DamageList({ report }: { readonly report: DamageReport }) {
	const { t } = useTexts();
	const counts = useCounts(report);
	const { workingCopy, journal, lost } = report;
	const damaged = [
		...(workingCopy === "whole"
			? []
			: [t(`locked.damage.copy.${workingCopy}`)]),
		...(journal === "whole" ? [] : [t("locked.damage.journalDamaged")]),
		...(lost > 0 ? [counts.lost] : []),
	];
	const whole = [
		...(workingCopy === "whole" ? [t("locked.damage.copy.whole")] : []),
		...(journal === "whole" ? [t("locked.damage.journalWhole")] : []),
		counts.dossiers,
		counts.records,
	];
	const proposed =
		journal === "whole"
			? t("locked.damage.fromJournal")
			: t("locked.damage.fromCopy");
	return (
		<dl className={styles["list"]}>
			<dt>{t("locked.damage.damaged")}</dt>
			<dd>{damaged.join(", ")}</dd>
			<dt>{t("locked.damage.whole")}</dt>
			<dd>{whole.join(", ")}</dd>
			<dt>{t("locked.damage.proposed")}</dt>
			<dd>{proposed}</dd>
		</dl>
	);
}
