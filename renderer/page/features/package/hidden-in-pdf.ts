import type { Pdf } from "../../pdf/open-pdf.ts";
import type { WordsWithin } from "./hidden-in-word.ts";

type Searched = Pick<
	Pdf,
	"numPages" | "getPage" | "getMetadata" | "getAttachments"
>;

/**
 * What a PDF says beside its pages: remarks and their authors, fields that were filled in, its own properties. Attached
 * files are not opened: they count as unread.
 */
export async function hiddenInPdf(
	pdf: Searched,
	signal: AbortSignal,
): Promise<WordsWithin> {
	const { info } = await pdf.getMetadata();
	const texts = stringsIn(info);
	for (let page = 1; page <= pdf.numPages && !signal.aborted; page++) {
		const annotations = await pdf
			.getPage(page)
			.then((each) => each.getAnnotations());
		for (const {
			contentsObj,
			titleObj,
			fieldValue,
			alternativeText,
		} of annotations)
			texts.push(
				...stringsIn([
					contentsObj?.str,
					titleObj?.str,
					fieldValue,
					alternativeText,
				]),
			);
	}
	const attached = await pdf.getAttachments();
	return { texts, unread: Object.keys(attached ?? {}).length > 0 };
}

/** Every text within, at whatever depth. */
function stringsIn(value: unknown): string[] {
	if (typeof value === "string") return value === "" ? [] : [value];
	return typeof value === "object" && value !== null
		? Object.values(value).flatMap(stringsIn)
		: [];
}
