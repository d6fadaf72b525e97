import type { GenerationRef } from "../../../../shared/backup/generation.ts";
import { useAskOrRefusal } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";

/** What a backup lacks of the dossiers that are open to this account. */
export const useComparison = (generation: GenerationRef) =>
	useAskOrRefusal(queryKeys.backupComparison(generation), (vault) =>
		vault.compareBackup(generation),
	);
