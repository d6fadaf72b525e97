import { useQueryClient } from "@tanstack/react-query";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { Result } from "../../../../shared/base/result.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { queryKeys } from "../../vault/query-keys.ts";

/** The dossier as the screen around shows it; null where none was opened yet. Asks nothing. */
export function useDossierInHand(id: StreamId | null): DossierView | null {
	const queries = useQueryClient();
	if (id === null) return null;
	const answer = queries.getQueryData<Result<DossierView, unknown>>(
		queryKeys.dossier(id),
	);
	return answer?.ok ? answer.value : null;
}
