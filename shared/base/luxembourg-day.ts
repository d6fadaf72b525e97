import type { IsoDate } from "./dates.ts";

const luxembourg = new Intl.DateTimeFormat("en-CA", {
	timeZone: "Europe/Luxembourg",
	year: "numeric",
	month: "2-digit",
	day: "2-digit",
});

/** The calendar day in Luxembourg of an instant in milliseconds since 1970. */
export const luxembourgDay = (instant: number): IsoDate =>
	luxembourg.format(instant) as IsoDate; // en-CA writes YYYY-MM-DD
