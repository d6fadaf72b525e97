/**
 * Every word that an XML document has, shown or not: its text read in one and with each tag as a gap, for a name may be
 * cut into several runs or stand in several fields; then what its attributes say, each once.
 */
export const wordsOfXml = (xml: string): readonly string[] => {
	const written = xml.replace(SILENT, "");
	const text = withDividers(written);
	return [
		unquoted(text.replace(TAG, "")),
		unquoted(text.replace(TAG, "\n")),
		unquoted(attributesOf(written).join("\n")),
	];
};

/** Marks around a text that is read as it is, and comments of the XML itself keep their words. */
const SILENT = /<!\[CDATA\[|\]\]>|<!--|-->/g;
const TAG = /<[^<>]*>/g;

/** Where a paragraph, a line or a cell ends, and hyphens that Word writes as tags. */
const withDividers = (xml: string): string =>
	xml
		.replace(/<\/(?:\w+:)?(?:p|tc|tr)>|<(?:\w+:)?(?:br|cr|tab|ptab)\b/g, "\n$&")
		.replace(/<(?:\w+:)?softHyphen\b/g, "\u00ad$&")
		.replace(/<(?:\w+:)?noBreakHyphen\b/g, "-$&");

/** Fonts, styles and languages are called by names that persons bear as well. */
const OF_THE_FORM =
	/^(?:xmlns|ascii|hAnsi|cs|eastAsia|typeface|lang|bidi|ContentType|Type|Requires|Ignorable|rsid\w*|\w*Theme)$/;

function attributesOf(xml: string): readonly string[] {
	const said = new Set<string>();
	for (const [, space, name = "", one, other] of xml.matchAll(
		/\s(?:(\w+):)?([\w.-]+)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/g,
	))
		if (space !== "xmlns" && !OF_THE_FORM.test(name))
			said.add(one ?? other ?? "");
	return [...said];
}

const NAMED: Readonly<Record<string, string>> = {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: '"',
};

const unquoted = (text: string): string =>
	text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (...found) => {
		const [all, hex, decimal, name] = found as [string, ...string[]];
		if (name !== undefined) return NAMED[name] ?? all;
		const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
		return point <= 0x10ffff ? String.fromCodePoint(point) : all;
	});
