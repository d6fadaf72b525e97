import type { StreamId } from "../../../../shared/base/ids.ts";
import type { PersonId } from "../../../../shared/file/parts.ts";
import { foldWord } from "../../../../shared/package/name-words.ts";
import { undivided } from "../../../../shared/package/third-persons.ts";
import type { PieceView } from "../../../../shared/vault-protocol.ts";
import type { VaultCalls } from "../../vault/link.ts";
import { findInText, type Sought } from "../masking/find-persons.ts";
import { readText } from "../masking/read-text.ts";
import type { Sheet } from "../masking/sheet.ts";
import { readBytes } from "../viewer/read-piece.ts";
import { hiddenInPdf } from "./hidden-in-pdf.ts";
import { hiddenInWord, type WordsWithin } from "./hidden-in-word.ts";

/** What a piece's own words say of the dossier's persons (C4). */
export interface NamedInText {
	readonly persons: readonly PersonId[];
	/** Names in it that several persons bear: which of them is meant, only a person can say. */
	readonly shared: readonly string[];
	/** Something of it has no words that a machine could read: a person has to look. */
	readonly unread: boolean;
}

/** More than this is not read for names beside the preparation. */
const MOST_BYTES = 200_000_000;
const UNREAD: NamedInText = { persons: [], shared: [], unread: true };
const NOTHING: WordsWithin = { texts: [], unread: false };
const UNREADABLE: WordsWithin = { texts: [], unread: true };

/** Whom the words of a piece name; images, sound and video have none. */
export async function namedInText(
	calls: VaultCalls,
	dossier: StreamId,
	piece: PieceView,
	sought: Sought,
	signal: AbortSignal,
): Promise<NamedInText> {
	const { id, size, kind } = piece;
	const hasWords = kind === "pdf" || kind === "word" || kind === "text";
	if (!hasWords || size > MOST_BYTES) return UNREAD;
	const asked = { id: dossier, piece: id, size };
	const read = await readBytes(calls, asked, () => undefined, signal);
	if (!read.ok) return UNREAD;
	if (kind === "pdf") return onPages(read.value, sought, signal);
	const text = await readText(read.value, kind);
	if (text === null) return UNREAD;
	const hidden = kind === "word" ? await hiddenInWord(read.value) : NOTHING;
	return namedIn([text, ...hidden.texts], hidden.unread, sought);
}

async function onPages(
	bytes: Uint8Array<ArrayBuffer>,
	sought: Sought,
	signal: AbortSignal,
): Promise<NamedInText> {
	const [{ openPdf }, { pdfSheet }] = await Promise.all([
		import("../../pdf/open-pdf.ts"),
		import("../masking/pdf-sheet.ts"),
	]);
	const opened = await openPdf(bytes);
	if (typeof opened === "string") return UNREAD;
	const sheet = pdfSheet(opened);
	try {
		return await Promise.race([
			Promise.all([
				textsOf(sheet, signal),
				hiddenInPdf(opened.pdf, signal).catch(() => UNREADABLE),
			]).then(([pages, hidden]) =>
				namedIn(
					[...pages.texts, ...hidden.texts],
					pages.unread || hidden.unread,
					sought,
				),
			),
			endOf(opened.tooMuch),
		]);
	} finally {
		sheet.close();
	}
}

/** A page that cannot be read counts as one without words. */
async function textsOf(
	sheet: Sheet,
	signal: AbortSignal,
): Promise<WordsWithin> {
	const texts: string[] = [];
	let unread = false;
	for (let page = 1; page <= sheet.pages && !signal.aborted; page++) {
		const text = await sheet.textOf(page).catch(() => null);
		if (text === null) unread = true;
		else texts.push(text.text);
	}
	return { texts, unread };
}

const endOf = (signal: AbortSignal): Promise<NamedInText> =>
	new Promise((resolve) =>
		signal.addEventListener("abort", () => resolve(UNREAD), { once: true }),
	);

function namedIn(
	texts: readonly string[],
	unread: boolean,
	sought: Sought,
): NamedInText {
	const persons = new Set<PersonId>();
	const shared = new Map<string, string>();
	for (const text of texts)
		for (const { person, start, end } of findInText(text, sought)) {
			const name = undivided(text.slice(start, end));
			if (person !== null) persons.add(person);
			else if (!shared.has(foldWord(name))) shared.set(foldWord(name), name);
		}
	return { persons: [...persons], shared: [...shared.values()], unread };
}
