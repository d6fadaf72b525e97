import { foldWord, isTelling, wordsOf } from "./name-words.ts";

/** Somebody whose name may not stand in the lawyer's documents, and what stands there instead. */
export interface ThirdPerson {
	readonly name: string;
	readonly label: string;
}

export interface NameMask {
	readonly persons: readonly ThirdPerson[];
	/** The agent's name: a word that both share is masked only beside one of the other's own. */
	readonly agent: string;
	/** Stands where a word is the name of several persons. */
	readonly ambiguous: string;
}

/** A place in a text where somebody is named. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	/** Of the person; null when several persons bear the name. */
	readonly label: string | null;
}

/**
 * C4: the places where third persons are named, in their order. Names are found by their words, in any order, with or
 * without accents, capitalised or two together, and also where a word is divided; what a text says otherwise (a
 * nickname, an address) has to be seen by a person.
 */
export function mentionsIn(
	text: string,
	{ persons: given, agent: name }: Pick<NameMask, "persons" | "agent">,
): readonly Mention[] {
	const agent = new Set(wordsOf(name));
	const persons = given.map((person) => known(person, agent));
	return withoutOverlap(
		[WORDS, DIVIDED_WORDS].flatMap((words) =>
			mentionsAmong(tokensOf(text, words), persons),
		),
	);
}

/** The words of a mention as they are read, without what divides them. */
export const undivided = (words: string): string =>
	words.replace(/[\p{Cf}\-‐‑]+\s+|\p{Cf}/gu, "");

function mentionsAmong(
	tokens: readonly Token[],
	persons: readonly Known[],
): readonly Mention[] {
	const mentions: Mention[] = [];
	for (let i = 0; i < tokens.length; ) {
		const found = longestRun(tokens, i, persons);
		if (found === null) {
			i++;
			continue;
		}
		const { start = 0 } = tokens[i] ?? {};
		i += found.length;
		const { end = start } = tokens[i - 1] ?? {};
		mentions.push({ start, end, label: found.label });
	}
	return mentions;
}

/** Of two that overlap the one that holds the other; where neither does, both as one place. */
function withoutOverlap(mentions: readonly Mention[]): readonly Mention[] {
	const apart: Mention[] = [];
	for (const next of mentions.toSorted((a, b) => a.start - b.start)) {
		const last = apart.at(-1);
		if (last === undefined || next.start >= last.end) apart.push(next);
		else apart[apart.length - 1] = together(last, next);
	}
	return apart;
}

function together(first: Mention, next: Mention): Mention {
	if (next.end <= first.end) return first;
	if (next.start === first.start) return next;
	const label = first.label === next.label ? first.label : null;
	return { start: first.start, end: next.end, label };
}

/** C4: the text with each name of a third person replaced by the person's part in the matter. */
export function withoutNames(text: string, mask: NameMask): string {
	let result = "";
	let at = 0;
	for (const { start, end, label } of mentionsIn(text, mask)) {
		result += `${text.slice(at, start)}[${label ?? mask.ambiguous}]`;
		at = end;
	}
	return result + text.slice(at);
}

interface Token {
	readonly word: string;
	readonly raw: string;
	readonly start: number;
	readonly end: number;
	/** Whether only what may stand inside of a name lies between this word and the one before. */
	readonly joined: boolean;
}

const WORDS = /[\p{L}\p{M}]+/gu;

/** The same, but one where soft hyphens and the like, a line's end or hyphens between all its letters divide it. */
const DIVIDED_WORDS =
	/(?<![\p{L}\p{M}])\p{L}(?:-\p{L}){2,}(?![\p{L}\p{M}])|[\p{L}\p{M}]+(?:(?:\p{Cf}+|[\p{Cf}\-‐‑]+\s+)[\p{L}\p{M}]+)*/gu;

function tokensOf(text: string, words: RegExp): readonly Token[] {
	const tokens: Token[] = [];
	for (const { 0: raw, index } of text.matchAll(words)) {
		const before = text.slice(tokens.at(-1)?.end ?? 0, index);
		const letters = raw.replace(/[^\p{L}\p{M}]+/gu, "");
		tokens.push({
			word: foldWord(letters),
			raw: letters,
			start: index,
			end: index + raw.length,
			joined: tokens.length > 0 && /^[ \u00a0,.'’\p{Cf}-]{1,3}$/u.test(before),
		});
	}
	return tokens;
}

interface Known {
	readonly label: string;
	/** Words that are this person's alone. */
	readonly own: ReadonlySet<string>;
	/** Words shared with the agent. */
	readonly shared: ReadonlySet<string>;
	readonly particles: ReadonlySet<string>;
	/** Capital letters with which the name's words begin. */
	readonly initials: ReadonlySet<string>;
}

function known(
	{ name, label }: ThirdPerson,
	agent: ReadonlySet<string>,
): Known {
	const words = wordsOf(name);
	const telling = words.filter(isTelling);
	return {
		label,
		own: new Set(telling.filter((word) => !agent.has(word))),
		shared: new Set(telling.filter((word) => agent.has(word))),
		particles: new Set(words.filter((word) => !isTelling(word))),
		initials: new Set(words.map((word) => word.charAt(0).toUpperCase())),
	};
}

interface Run {
	readonly length: number;
	/** Null when several persons bear it. */
	readonly label: string | null;
}

function longestRun(
	tokens: readonly Token[],
	from: number,
	persons: readonly Known[],
): Run | null {
	const runs = persons.map((person) => ({
		label: person.label,
		length: runLength(tokens, from, person),
	}));
	const length = Math.max(0, ...runs.map((run) => run.length));
	if (length === 0) return null;
	const [label = null, ...others] = new Set(
		runs.filter((run) => run.length === length).map((run) => run.label),
	);
	return { length, label: others.length > 0 ? null : label };
}

/** How many words from `from` on are one mention of the person; 0 when there is none. */
function runLength(
	tokens: readonly Token[],
	from: number,
	person: Known,
): number {
	let length = 0;
	let own = 0;
	let isCapital = false;
	for (let i = from; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined || (i > from && !token.joined)) break;
		if (!belongs(token, person)) break;
		if (person.particles.has(token.word) && i === from) break;
		if (person.own.has(token.word)) {
			own++;
			isCapital ||= isCapitalised(token.raw);
		}
		if (!person.particles.has(token.word)) length = i - from + 1;
	}
	return own > 1 || (own === 1 && isCapital) ? length : 0;
}

const belongs = ({ word, raw }: Token, person: Known): boolean =>
	person.own.has(word) ||
	person.particles.has(word) ||
	(person.shared.has(word) && isCapitalised(raw)) ||
	person.initials.has(raw);

const isCapitalised = (raw: string): boolean =>
	raw.charAt(0) !== raw.charAt(0).toLowerCase();
