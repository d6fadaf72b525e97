import { useEffect, useMemo, useState } from "react";
import type { Person } from "../../../../shared/file/parts.ts";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { findOnPages, type Search, type Sought } from "./find-persons.ts";
import type { Sheet } from "./sheet.ts";

/** The dossier's persons, those marked on the piece first: they are whom it most likely concerns. */
export const personsFor = (
	{ persons }: DossierView,
	piece: PieceView,
): readonly Person[] => {
	const isOn = ({ id }: Person) => piece.persons.includes(id);
	return [
		...persons.filter(isOn),
		...persons.filter((person) => !isOn(person)),
	];
};

export const soughtIn = (
	dossier: {
		readonly agent: Pick<DossierView["agent"], "name" | "firstName">;
	},
	persons: readonly Person[],
): Sought => ({
	persons,
	agent: `${dossier.agent.firstName} ${dossier.agent.name}`,
});

/** Where the pages name the persons; null until every page was read. */
export function useSearch(
	sheet: Sheet,
	dossier: DossierView,
	persons: readonly Person[],
): Search | null {
	const [search, setSearch] = useState<Search | null>(null);
	const { firstName, name } = dossier.agent;
	const key = persons.map((person) => `${person.id} ${person.name}`).join("\n");
	// biome-ignore lint/correctness/useExhaustiveDependencies: the same persons under the same names
	const sought = useMemo(
		() => soughtIn(dossier, persons),
		[key, firstName, name],
	);
	useEffect(() => {
		const leaving = new AbortController();
		setSearch(null);
		void findOnPages(sheet, sought, leaving.signal).then((found) => {
			if (!leaving.signal.aborted) setSearch(found);
		});
		return () => leaving.abort();
	}, [sheet, sought]);
	return search;
}
