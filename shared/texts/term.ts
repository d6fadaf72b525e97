const OPEN = "\u2068";
const CLOSE = "\u2069";

/**
 * Marks a French term of art inside a German or English text. The marks are Unicode's isolates: nobody sees them, and
 * `Words` turns them into `lang="fr"` (RAWeb 8.7).
 */
export const term = (french: string): string => `${OPEN}${french}${CLOSE}`;

export interface TextPart {
	readonly text: string;
	readonly french: boolean;
}

/** A text in its parts, French terms apart. */
export const partsOfText = (text: string): readonly TextPart[] =>
	text
		.split(/(\u2068[^\u2069]*\u2069)/)
		.filter((part) => part !== "")
		.map((part) => {
			const french = part.startsWith(OPEN);
			return { text: french ? part.slice(1, -1) : part, french };
		});
