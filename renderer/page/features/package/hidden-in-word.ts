import { countUnpacked } from "../../base/count-unpacked.ts";
import { type Part, partsOf } from "../viewer/unpacked-word.ts";
import { wordsOfXml } from "./words-of-xml.ts";

/** What a document says, wherever in it. */
export interface WordsWithin {
	readonly texts: readonly string[];
	/** Something of it is not read. */
	readonly unread: boolean;
}

/** Of a document's XML together, unpacked: a report of hundreds of pages has less. */
const MOST = 16 * 1024 ** 2;

/** Pictures and fonts have no words; those of a picture are left to who looks. */
const WITHOUT_WORDS =
	/\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|webp|ico|odttf|ttf|otf|fntdata)$|\/$/i;
/** Fonts, colours and styles, whose names are no person's. */
const OF_THE_FORM =
	/^word\/(?:theme\/.*|fontTable|styles|stylesWithEffects|webSettings)\.?\w*$/;

/**
 * C4: the words of all XML parts of a Word document, also those that no reader shows: what was struck out, remarks and
 * who wrote them, notes, headers, text boxes, properties. What is embedded, and what is not read to its end, counts as
 * unread.
 */
export async function hiddenInWord(
	bytes: Uint8Array<ArrayBuffer>,
): Promise<WordsWithin> {
	const { parts, isWhole } = partsOf(bytes);
	const texts: string[] = [];
	let unread = !isWhole;
	let left = MOST;
	for (const part of parts) {
		if (WITHOUT_WORDS.test(part.name) || OF_THE_FORM.test(part.name)) continue;
		const unpacked = await unpack(part, left);
		left -= unpacked?.length ?? left;
		const xml = unpacked === null ? null : xmlOf(unpacked);
		if (xml === null) unread = true;
		else texts.push(...wordsOfXml(xml));
	}
	return { texts, unread };
}

async function unpack(
	{ packed, isDeflated }: Part,
	bound: number,
): Promise<Uint8Array | null> {
	if (!isDeflated) return packed.length < bound ? packed : null;
	const { size, head } = await countUnpacked(
		packed,
		"deflate-raw",
		bound,
		bound,
	);
	return size < bound ? head : null;
}

/** Null for what is no XML, or in another encoding than the two that the format has. */
function xmlOf(bytes: Uint8Array): string | null {
	const [first, second] = bytes;
	const wide =
		first === 0xff && second === 0xfe
			? "utf-16le"
			: first === 0xfe && second === 0xff && "utf-16be";
	try {
		const decoder = new TextDecoder(wide || "utf-8", { fatal: true });
		const text = decoder.decode(bytes);
		return /^\s*</.test(text) ? text : null;
	} catch {
		return null;
	}
}
