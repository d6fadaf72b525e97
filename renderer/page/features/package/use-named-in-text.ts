import { useEffect, useMemo, useState } from "react";
import type { Person, PieceId } from "../../../../shared/file/parts.ts";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { useVault } from "../../vault/queries.ts";
import { soughtIn } from "../masking/use-search.ts";
import { type NamedInText, namedInText } from "./named-in-text.ts";

/** What has been read so far of the chosen pieces; `done` of them are through. */
export interface TextSearch {
	readonly named: ReadonlyMap<PieceId, NamedInText>;
	readonly done: number;
	readonly isOver: boolean;
}

const NONE: TextSearch = { named: new Map(), done: 0, isOver: false };

/** Whose names are looked for, and where. */
export type NamedIn = Pick<DossierView, "id" | "persons"> & {
	readonly agent: Pick<DossierView["agent"], "name" | "firstName">;
};

/** Reads the words of the chosen pieces one after the other, as long as there is anybody to find in them (C4). */
export function useNamedInText(
	dossier: NamedIn,
	pieces: readonly PieceView[],
): TextSearch {
	const calls = useVault();
	const [search, setSearch] = useState(NONE);
	const { id, persons } = dossier;
	const key = JSON.stringify([persons, pieces.map((piece) => piece.id)]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the same persons and pieces, however they are described
	const work = useMemo(
		() => ({ pieces, sought: soughtIn(dossier, persons) }),
		[key, id],
	);
	useEffect(() => {
		const leaving = new AbortController();
		const hasWork = work.pieces.length > 0 && work.sought.persons.length > 0;
		setSearch({ ...NONE, isOver: !hasWork });
		const read = async () => {
			const named = new Map<PieceId, NamedInText>();
			for (const piece of work.pieces) {
				const { signal } = leaving;
				const found = await namedInText(calls, id, piece, work.sought, signal);
				if (signal.aborted) return;
				named.set(piece.id, found);
				const { size: done } = named;
				const isOver = done === work.pieces.length;
				setSearch({ named: new Map(named), done, isOver });
			}
		};
		if (hasWork) void read();
		return () => leaving.abort();
	}, [calls, id, work]);
	return search;
}

/** Those whom the words name and the piece does not. */
export const namedBeside = (
	{ persons }: Pick<NamedIn, "persons">,
	piece: PieceView,
	{ named }: TextSearch,
): readonly Person[] =>
	persons.filter(
		({ id }) =>
			!piece.persons.includes(id) && named.get(piece.id)?.persons.includes(id),
	);

/** Names in the words that several persons bear, none of whom can be entered for them. */
export const sharedIn = (
	{ id }: PieceView,
	{ named }: TextSearch,
): readonly string[] => named.get(id)?.shared ?? [];
