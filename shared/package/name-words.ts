/** Lower case, without accents: how words of names are compared. */
export const foldWord = (word: string): string =>
	word
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replaceAll("ß", "ss")
		.replaceAll("œ", "oe")
		.replaceAll("æ", "ae");

/** The words of a name or a text, folded. */
export const wordsOf = (text: string): readonly string[] =>
	(text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord);

/** Words that stand inside of names but belong to nobody. */
const PARTICLES: ReadonlySet<string> = new Set(
	"al am d da de del den der des di do dos du el l la le les ten ter van von zu zum zur".split(
		" ",
	),
);

/** Whether a folded word of a name points to its bearer by itself. */
export const isTelling = (word: string): boolean =>
	word.length > 1 && !PARTICLES.has(word);
