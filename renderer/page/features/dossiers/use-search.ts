import { useEffect, useState } from "react";
import type {
	DossierRow,
	StorageRefusal,
} from "../../../../shared/vault-protocol.ts";
import { useAskOrRefusal, useDossiers } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";

/** A search is asked when the typing rests a moment, not at each letter. */
const REST_MS = 120;

export interface Search {
	readonly typed: string;
	readonly setTyped: (text: string) => void;
	/** What the rows were sought by; empty: nothing is sought. */
	readonly sought: string;
	/** Undefined until the vault has answered. */
	readonly rows: readonly DossierRow[] | undefined;
	/** Why the search was not answered; null: it was, or will be. */
	readonly refused: StorageRefusal | null;
	/** Asks a refused search again. */
	readonly again: () => void;
}

/** The dossiers that are open to this account, or those among them that a text finds. */
export function useSearch(): Search {
	const [typed, setTyped] = useState("");
	const [sought, setSought] = useState("");
	useEffect(() => {
		const timer = setTimeout(() => setSought(typed.trim()), REST_MS);
		return () => clearTimeout(timer);
	}, [typed]);
	const { data: all } = useDossiers();
	const { data: answer, refetch } = useAskOrRefusal(
		queryKeys.search(sought),
		(vault) => vault.search({ text: sought }),
		sought !== "",
	);
	const found = answer?.ok ? answer.value : undefined;
	const rows = useFound(all, found, sought);
	const refused = sought === "" || !answer || answer.ok ? null : answer.reason;
	const again = () => void refetch();
	return { typed, setTyped, sought, rows, refused, again };
}

function useFound(
	all: readonly DossierRow[] | undefined,
	found: readonly string[] | undefined,
	sought: string,
): readonly DossierRow[] | undefined {
	const [kept, setKept] = useState<readonly DossierRow[] | undefined>();
	useEffect(() => {
		if (all === undefined) return;
		if (sought === "") setKept(all);
		else if (found !== undefined) {
			const ids = new Set(found);
			setKept(all.filter(({ id }) => ids.has(id)));
		}
	}, [all, found, sought]);
	return kept;
}
