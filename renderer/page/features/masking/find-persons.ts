import type { Person, PersonId } from "../../../../shared/file/parts.ts";
import { mentionsIn } from "../../../../shared/package/third-persons.ts";
import type { Box } from "./marks.ts";
import type { Sheet } from "./sheet.ts";

export interface Found {
	/** Null: several persons bear the name. */
	readonly person: PersonId | null;
	readonly page: number;
	readonly boxes: readonly Box[];
}

export interface Search {
	readonly found: readonly Found[];
	/** Pages without text that could be searched: a person has to look. */
	readonly unread: readonly number[];
}

export interface Sought {
	readonly persons: readonly Person[];
	/** First and last name. */
	readonly agent: string;
}

export interface PassageFound {
	readonly person: PersonId | null;
	readonly start: number;
	readonly end: number;
}

/** Where a text names these persons. */
export const findInText = (
	text: string,
	{ persons, agent }: Sought,
): readonly PassageFound[] =>
	mentionsIn(text, {
		agent,
		persons: persons.map(({ id, name }) => ({ name, label: id })),
	}).map(({ start, end, label }) => ({
		start,
		end,
		person: persons.find(({ id }) => id === label)?.id ?? null,
	}));

/** Where the pages name these persons. A page that cannot be read counts as one without text. */
export async function findOnPages(
	sheet: Sheet,
	sought: Sought,
	signal: AbortSignal,
): Promise<Search> {
	const found: Found[] = [];
	const unread: number[] = [];
	for (let page = 1; page <= sheet.pages && !signal.aborted; page++) {
		const text = await sheet.textOf(page).catch(() => null);
		if (text === null) {
			unread.push(page);
			continue;
		}
		for (const { person, start, end } of findInText(text.text, sought))
			found.push({ person, page, boxes: text.boxesOf(start, end) });
	}
	return { found, unread };
}
