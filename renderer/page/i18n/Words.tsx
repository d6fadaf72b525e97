import { createElement, Fragment, type ReactNode } from "react";
import { partsOfText } from "../../../shared/texts/term.ts";
import { cutAtSlots } from "./slots.ts";

interface WordsProps {
	readonly text: string;
	/** What stands in the text's slots, by name. */
	readonly slots?: Readonly<Record<string, ReactNode>>;
}

/** A text with its French terms marked `lang="fr"` and its slots filled. */
export function Words({ text, slots = {} }: WordsProps): ReactNode {
	const parts = cutAtSlots(text).map((part, place) =>
		place % 2 === 1 ? slots[part] : terms(part),
	);
	return createElement(Fragment, null, ...parts);
}

function terms(text: string): ReactNode {
	const parts = partsOfText(text).map(({ text: words, french }) =>
		french ? createElement("span", { lang: "fr" }, words) : words,
	);
	return createElement(Fragment, null, ...parts);
}
