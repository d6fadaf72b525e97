/** What pdf.js says of a page's text: pieces of lines, and marks without text of their own. */
export type TextItem =
	| { readonly str: string; readonly hasEOL: boolean }
	| { readonly type: string };

/** The lines of a page in their order; empty for a scan. */
export function textOfPage(items: readonly TextItem[]): string {
	const text = items
		.map((item) => {
			if (!("str" in item)) return "";
			return item.hasEOL ? `${item.str}\n` : item.str;
		})
		.join("");
	return text.trim();
}
