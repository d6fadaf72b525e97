import type { helpFr } from "./help.fr.ts";
import type { Translation } from "./translation.ts";

export const helpEn: Translation<typeof helpFr> = {
	topics: {
		start: "To begin with",
		procedure: "The procedure",
		shortcuts: "Shortcuts",
		words: "The words in three languages",
		accessibility: "Accessibility",
	},
};
