import type { Person } from "../../../../shared/file/parts.ts";
import type { Found, Search } from "./find-persons.ts";
import { addZone, isMarked, type Marks, setHidden } from "./marks.ts";

/** The places of one person, and which of them are marked. */
export interface PersonPlaces {
	readonly person: Person;
	readonly found: readonly Found[];
	readonly unmarked: readonly Found[];
}

export function placesOf(
	{ found }: Search,
	person: Person,
	marks: Marks,
): PersonPlaces {
	const own = found.filter((each) => each.person === person.id);
	const unmarked = own.filter(
		({ page, boxes }) => !boxes.every((box) => isMarked(marks, page, box)),
	);
	return { person, found: own, unmarked };
}

/** Marks every place that is not marked yet: the person shall not be recognised any more. */
export function markPlaces(
	marks: Marks,
	{ person: { id }, unmarked }: PersonPlaces,
): Marks {
	let marked = setHidden(marks, id, true);
	for (const { person, page, boxes } of unmarked)
		for (const box of boxes)
			if (!isMarked(marked, page, box))
				marked = addZone(marked, page, box, person);
	return marked;
}

/** Places of persons who shall be hidden that nobody marked, and places that several persons may be meant by. */
export const unmarkedPlaces = (search: Search, marks: Marks): number =>
	search.found.filter(
		({ person, page, boxes }) =>
			(person === null || marks.hidden.includes(person)) &&
			!boxes.every((box) => isMarked(marks, page, box)),
	).length;
