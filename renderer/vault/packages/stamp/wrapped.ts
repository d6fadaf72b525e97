/** A line as so many as it takes for each to fit; a word that does not fit by itself is broken, and nothing is cut. */
export function wrapped(
	line: string,
	isFit: (text: string) => boolean,
): readonly string[] {
	const lines: string[] = [];
	let current = "";
	for (const part of line
		.split(/(?<= )/)
		.flatMap((word) => broken(word, isFit))) {
		if (current !== "" && !isFit((current + part).trimEnd())) {
			lines.push(current.trimEnd());
			current = "";
		}
		current += part;
	}
	return [...lines, current.trimEnd()];
}

/** A letter stands alone, whether it fits or not. */
function broken(
	word: string,
	isFit: (text: string) => boolean,
): readonly string[] {
	if (isFit(word.trimEnd())) return [word];
	const parts: string[] = [];
	let part = "";
	for (const letter of word) {
		if (part !== "" && !isFit((part + letter).trimEnd())) {
			parts.push(part);
			part = "";
		}
		part += letter;
	}
	return [...parts, part];
}
