import type { DamageReport } from "../../../../shared/vault-protocol.ts";
import { formatNumber } from "../../format/numbers.ts";
import { useTexts } from "../../i18n/use-texts.ts";

/** « 41 dossiers », « 12 480 inscriptions »: a report's numbers in words. */
export function useCounts({ dossiers, records, lost }: DamageReport) {
	const { t, language } = useTexts();
	const numbers = (count: number) => ({
		count,
		formatted: formatNumber(count, language),
	});
	return {
		dossiers: t("locked.damage.dossiers", numbers(dossiers ?? 0)),
		records: t("locked.damage.records", numbers(records)),
		lost: t("locked.damage.lost", numbers(lost)),
	};
}
