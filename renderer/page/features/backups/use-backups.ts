import { useQuery } from "@tanstack/react-query";
import type { GenerationRef } from "../../../../shared/backup/generation.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { queryKeys } from "../../vault/query-keys.ts";

/** How the backups stand, asked anew whenever a screen comes up. */
export function useBackups() {
	const { main } = useParts();
	return useQuery({
		queryKey: queryKeys.backups,
		queryFn: () => main.backups(),
		staleTime: 0,
	});
}

/** What main says a restore would change: it reads the whole backup for it. */
export function useRestorePlan(generation: GenerationRef) {
	const { main } = useParts();
	const { place, vault, number } = generation;
	return useQuery({
		queryKey: queryKeys.restorePlan(generation),
		queryFn: () => main.planRestore({ place, vault, number }),
		staleTime: 0,
	});
}

/** « 41 dossiers », « 12 480 inscriptions ». */
export function useAmounts() {
	const { t } = useTexts();
	const { number } = useFormat();
	const numbers = (count: number) => ({ count, formatted: number(count) });
	return {
		numbers,
		dossiers: (count: number) => t("backups.dossiers", numbers(count)),
		records: (count: number) => t("backups.records", numbers(count)),
	};
}
