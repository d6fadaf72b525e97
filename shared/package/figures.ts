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
