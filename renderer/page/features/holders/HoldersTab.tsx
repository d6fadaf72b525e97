import type { StreamId } from "../../../../shared/base/ids.ts";
import { useHolders } from "../../vault/queries.ts";
import { HolderTable } from "./HolderTable.tsx";

/** « Accès » of a dossier: who holds it since when. Who looked at it is in the register, for the DPO alone. */
export function HoldersTab({ id }: { readonly id: StreamId }) {
	const { data: answer } = useHolders(id);
	return answer?.ok ? <HolderTable view={answer.value} /> : null;
}
