/** Beginnings of words that speak of politics, philosophy or religion, in French, German and English, without accents. */
const STEMS: readonly string[] = [
	"religi",
	"confession",
	"croyan",
	"athee",
	"atheis",
	"eglise",
	"catholi",
	"protestan",
	"orthodox",
	"musulman",
	"islam",
	"muslim",
	"juif",
	"juive",
	"judais",
	"jude",
	"judisch",
	"jewish",
	"boudd",
	"hindou",
	"franc-macon",
	"laicit",
	"glaube",
	"kirche",
	"church",
	"moschee",
	"mosque",
	"politi",
	"parteimitglied",
	"communis",
	"socialis",
	"liberalis",
	"ecologis",
	"nationalis",
	"philosoph",
	"ideolog",
	"weltanschau",
];

const fold = (word: string): string =>
	word
		.toLowerCase()
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "");

/** C12: words that may tell an opinion or a belief, as they were written, each once. A hint, never a decision. */
export function opinionWords(text: string): readonly string[] {
	const words = text.match(/[\p{L}-]+/gu) ?? [];
	const found = words.filter((word) => {
		const folded = fold(word);
		return STEMS.some((stem) => folded.startsWith(stem));
	});
	return [...new Set(found)];
}
