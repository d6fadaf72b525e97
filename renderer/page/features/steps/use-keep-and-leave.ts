import type { StreamId } from "../../../../shared/base/ids.ts";
import type { Draft } from "../../drafts/use-draft.ts";
import { useParts } from "../../parts.ts";

/** « Garder le brouillon et revenir »: back to the dossier once the vault has the draft. */
export function useKeepAndLeave(
	{ keep }: Pick<Draft<unknown>, "keep">,
	id: StreamId,
): () => void {
	const { router } = useParts();
	return () =>
		void keep().then(() => router.replace({ screen: "dossier", id }));
}
