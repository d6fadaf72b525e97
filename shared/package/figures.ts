import { plainDate } from "../base/dates.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** `01.12.2026`, as French and German write it. */
export function dayInFigures(iso: string): string {
	const { day, month, year } = plainDate(iso);
	return `${two(day)}.${two(month)}.${year}`;
}

/** Whole numbers in groups of three. */
export const grouped = (value: number, separator: string): string =>
	String(value).replace(/\B(?=(\d{3})+(?!\d))/g, separator);

/** Beyond so many characters a list of numbers is cut short: the line that holds it ends at 1,000. */
const LONGEST_LIST = 800;

/** « 1–4, 7, 9–12 »: numbers, those that follow one another as a range; a list that is too long says how many it would name. */
export function ranged(numbers: readonly number[]): string {
	const ranges: [number, number][] = [];
	for (const number of numbers.toSorted((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last?.[1] === number - 1) last[1] = number;
		else ranges.push([number, number]);
	}
	let text = "";
	for (const [from, to] of ranges) {
		const next = from === to ? `${from}` : `${from}–${to}`;
		if (text.length + next.length > LONGEST_LIST)
			return `${text} … (${numbers.length})`;
		text += text === "" ? next : `, ${next}`;
	}
	return text;
}
