import { Temporal } from "temporal-polyfill";
import type { Brand } from "./brand.ts";

export type PlainDate = Temporal.PlainDate;

/** A calendar day in Luxembourg as `YYYY-MM-DD`: the form in which dates are stored and cross boundaries. */
export type IsoDate = Brand<string, "IsoDate">;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD`; null when it is not a day of the calendar. */
export function readIsoDate(text: string): PlainDate | null {
	if (!ISO_DATE.test(text)) return null;
	try {
		return Temporal.PlainDate.from(text, { overflow: "reject" });
	} catch {
		return null;
	}
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * Reads a day that somebody enters or that is stored: of the calendar, and of a year between 1900 and 2199, so that every
 * day that is counted from it still has a form as `YYYY-MM-DD`. Null for anything else.
 */
export function readEnteredDay(text: string): PlainDate | null {
	const date = readIsoDate(text);
	if (date === null) return null;
	return date.year < FIRST_YEAR || date.year > LAST_YEAR ? null : date;
}

/** The day that a trusted `YYYY-MM-DD` names; throws on anything else, because inside the rooms dates are trusted. */
export function plainDate(text: string): PlainDate {
	const date = readIsoDate(text);
	if (date === null) throw new Error("not a calendar day");
	return date;
}

export const isoDate = (date: PlainDate): IsoDate => date.toString() as IsoDate;

/** Adds calendar months, clamped to the month's end (LAW.md section 3: 31 August + 6 months = 28 February). */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
	date.add({ months }, { overflow: "constrain" });

/** Adds calendar years, clamped: 29 February + 3 years = 28 February. */
export const addYears = (date: PlainDate, years: number): PlainDate =>
	date.add({ years }, { overflow: "constrain" });

export const addDays = (date: PlainDate, days: number): PlainDate =>
	date.add({ days });

/** Whole days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
	from.until(to, { largestUnit: "days" }).days;

export const isBefore = (a: PlainDate, b: PlainDate): boolean =>
	Temporal.PlainDate.compare(a, b) < 0;
export const isAfter = (a: PlainDate, b: PlainDate): boolean =>
	Temporal.PlainDate.compare(a, b) > 0;
export const isSameDay = (a: PlainDate, b: PlainDate): boolean =>
	Temporal.PlainDate.compare(a, b) === 0;
export const later = (a: PlainDate, b: PlainDate): PlainDate =>
	isAfter(a, b) ? a : b;
export const earlier = (a: PlainDate, b: PlainDate): PlainDate =>
	isBefore(a, b) ? a : b;
