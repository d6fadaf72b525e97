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
		...(report.dossiers === null ? [] : [counts.dossiers]),
		// What a damaged journal says that it should hold is not known to be whole.
		...(journal === "whole" ? [counts.records] : []),
	];
	const isCopyLost = workingCopy === "emptied" || workingCopy === "missing";
	const proposed =
		journal === "whole"
			? t("locked.damage.fromJournal")
			: t(isCopyLost ? "locked.damage.fromBoth" : "locked.damage.fromCopy");
	return (
		<dl className={styles["list"]}>
			<dt>{t("locked.damage.damaged")}</dt>
			<dd>{damaged.join(", ")}</dd>
			<dt>{t("locked.damage.whole")}</dt>
			<dd>{whole.join(", ") || t("locked.damage.unknown")}</dd>
			<dt>{t("locked.damage.proposed")}</dt>
			<dd>{proposed}</dd>
		</dl>
	);
}
