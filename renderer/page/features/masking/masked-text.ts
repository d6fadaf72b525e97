import type { Passage } from "./marks.ts";

/** The text without its marked passages; a word in square brackets stands where each was. Overlapping ones are one. */
export function maskedText(
	text: string,
	passages: readonly Passage[],
	wordOf: (passage: Passage) => string,
): string {
	let result = "";
	let at = 0;
	for (const passage of [...passages].sort((a, b) => a.start - b.start)) {
		if (passage.start >= at)
			result += `${text.slice(at, passage.start)}[${wordOf(passage)}]`;
		at = Math.max(at, passage.end);
	}
	return result + text.slice(at);
}
