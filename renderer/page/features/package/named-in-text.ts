import type { StreamId } from "../../../../shared/base/ids.ts";
import type { PersonId } from "../../../../shared/file/parts.ts";
import type { PieceView } from "../../../../shared/vault-protocol.ts";
import type { VaultCalls } from "../../vault/link.ts";
import {
	findInText,
	findOnPages,
	type Sought,
} from "../masking/find-persons.ts";
import { readText } from "../masking/read-text.ts";
import { readBytes } from "../viewer/read-piece.ts";

/** What a piece's own words say of the dossier's persons (C4). */
export interface NamedInText {
	readonly persons: readonly PersonId[];
	/** Something of it has no words that a machine could read: a person has to look. */
	readonly unread: boolean;
}

/** More than this is not read for names beside the preparation. */
const MOST_BYTES = 200_000_000;
const UNREAD: NamedInText = { persons: [], unread: true };

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
	return text === null
		? UNREAD
		: { persons: distinct(findInText(text, sought)), unread: false };
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
			findOnPages(sheet, sought, signal).then(({ found, unread }) => ({
				persons: distinct(found),
				unread: unread.length > 0,
			})),
			endOf(opened.tooMuch),
		]);
	} finally {
		sheet.close();
	}
}

const endOf = (signal: AbortSignal): Promise<NamedInText> =>
	new Promise((resolve) =>
		signal.addEventListener("abort", () => resolve(UNREAD), { once: true }),
	);

/** A name that several persons bear counts for none of them here: it is left to who looks. */
const distinct = (
	found: readonly { readonly person: PersonId | null }[],
): PersonId[] => [
	...new Set(found.flatMap(({ person }) => (person === null ? [] : [person]))),
];
