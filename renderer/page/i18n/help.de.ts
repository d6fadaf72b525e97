import type { helpFr } from "./help.fr.ts";
import type { Translation } from "./translation.ts";

export const helpDe: Translation<typeof helpFr> = {
	topics: {
		start: "Für den Anfang",
		procedure: "Das Verfahren",
		shortcuts: "Tastenkürzel",
		words: "Die Wörter in drei Sprachen",
		accessibility: "Barrierefreiheit",
	},
};
