import Holidays from "date-holidays";
import { addDays, type PlainDate, plainDate } from "../base/dates.ts";
import type { HolidayName } from "../law/params.ts";

/** The holidays of LAW.md section 3, by the rule under which the library lists them for Luxembourg. */
const NAME_BY_RULE: Readonly<Record<string, HolidayName>> = {
	"01-01": "new-year",
	"easter 1": "easter-monday",
	"05-01": "labour-day",
	"05-09": "europe-day",
	"easter 39": "ascension",
	"easter 50": "whit-monday",
	"06-23": "national-day",
	"08-15": "assumption",
	"11-01": "all-saints",
	"12-25": "christmas",
	"12-26": "saint-stephen",
};

/** A year's holidays by month and day, so that looking one up makes no text of the date. */
type Year = ReadonlyMap<number, HolidayName>;

const placeInYear = (month: number, day: number): number => month * 100 + day;

const ISO_DATE_LENGTH = 10;
const luxembourg = new Holidays("LU");
const years = new Map<number, Year>();

/** Where two holidays fall on one day, the first one listed names it. */
function readYear(year: number): Year {
	const byDay = new Map<number, HolidayName>();
	for (const { date, rule, type } of luxembourg.getHolidays(year)) {
		const name = NAME_BY_RULE[rule];
		const { month, day } = plainDate(date.slice(0, ISO_DATE_LENGTH));
		const place = placeInYear(month, day);
		if (type === "public" && name !== undefined && !byDay.has(place))
			byDay.set(place, name);
	}
	return byDay;
}

function holidaysOf(year: number): Year {
	const known = years.get(year) ?? readYear(year);
	years.set(year, known);
	return known;
}

/** The public holiday on that day, whatever its weekday; null when there is none. */
export const holidayOn = (day: PlainDate): HolidayName | null =>
	holidaysOf(day.year).get(placeInYear(day.month, day.day)) ?? null;

const TUESDAY = 2;
const SATURDAY = 6;
const SUNDAY = 7;
export const isSaturday = (day: PlainDate): boolean =>
	day.dayOfWeek === SATURDAY;
export const isSunday = (day: PlainDate): boolean => day.dayOfWeek === SUNDAY;

/** L2: 24 December and Whit Tuesday, on which the communes work half a day. */
export const isHalfDay = (day: PlainDate): boolean =>
	(day.month === 12 && day.day === 24) ||
	(day.dayOfWeek === TUESDAY && holidayOn(addDays(day, -1)) === "whit-monday");
