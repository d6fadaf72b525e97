import type { Person } from "../../../../shared/file/parts.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Search } from "./find-persons.ts";
import { markPlaces, placesOf } from "./found-words.ts";
import type { MaskingParts } from "./MaskingPage.tsx";
import { setHidden } from "./marks.ts";
import { PersonsBox } from "./PersonsBox.tsx";
import type { Sheet } from "./sheet.ts";
import { useEnterOnPiece } from "./use-enter-on-piece.ts";
import type { MarksOnPiece } from "./use-marks.ts";

interface SheetPersonsProps extends Pick<MaskingParts, "dossier" | "piece"> {
	readonly search: Search | null;
	readonly persons: readonly Person[];
	readonly marking: MarksOnPiece;
	readonly sheet: Sheet;
}

/** Who is found where on the pages, and which pages nobody but a person can read. */
export function SheetPersons(props: SheetPersonsProps) {
	const { dossier, piece, search, persons, marking, sheet } = props;
	const { marks, change } = marking;
	const words = useFoundWords();
	const notes = useNotes(search, sheet);
	const enter = useEnterOnPiece(dossier, piece);
	const places = search && persons.map((each) => placesOf(search, each, marks));
	return (
		<PersonsBox
			found={
				places?.map((each) => ({
					person: each.person,
					words: words(
						each.found.map(({ page }) => page),
						each.found.length - each.unmarked.length,
					),
					unmarked: each.unmarked.length,
					isNew:
						each.found.length > 0 && !piece.persons.includes(each.person.id),
				})) ?? null
			}
			hidden={marks.hidden}
			onHide={(person, isHidden) =>
				change((before) => setHidden(before, person, isHidden))
			}
			onMarkAll={(id) => {
				const own = places?.find(({ person }) => person.id === id);
				if (own) change((before) => markPlaces(before, own));
			}}
			onEnter={enter}
			notes={notes}
		/>
	);
}

function useFoundWords() {
	const { t } = useTexts();
	return (pages: readonly number[], marked: number): string =>
		pages.length === 0
			? t("masking.persons.found_zero")
			: t("masking.persons.found", {
					count: pages.length,
					marked,
					pages: pages
						.map((page) => t("masking.persons.page", { page }))
						.join(", "),
				});
}

function useNotes(search: Search | null, sheet: Sheet): readonly string[] {
	const { t } = useTexts();
	if (search === null) return [];
	if (sheet.kind === "image") return [t("masking.unreadImage")];
	const { unread, found } = search;
	const shared = found.filter(({ person }) => person === null).length;
	const notes = [];
	if (shared > 0) notes.push(t("masking.persons.ambiguous", { count: shared }));
	if (unread.length > 0)
		notes.push(
			t("masking.unread", { count: unread.length, pages: unread.join(", ") }),
		);
	return notes;
}
