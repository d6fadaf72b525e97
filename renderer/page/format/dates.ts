import { type PlainDate, plainDate } from "../../../shared/base/dates.ts";
import { CALENDAR_WORDS } from "./calendar-words.ts";
import type { Language } from "./language.ts";
import { NBSP } from "./spaces.ts";

const two = (value: number): string => String(value).padStart(2, "0");
const at = (words: readonly string[], place: number): string =>
	words[place] ?? "";
const dayOfWeek = (words: readonly string[], date: PlainDate): string =>
	at(words, date.dayOfWeek - 1);

/** `01.12.2026`; in English `1 Dec 2026`, because there figures alone are read both ways. */
export function formatDay(iso: string, language: Language): string {
	const date = plainDate(iso);
	if (language === "en") {
		const month = at(CALENDAR_WORDS.en.shortMonths, date.month - 1);
		return [date.day, month, date.year].join(NBSP);
	}
	return `${two(date.day)}.${two(date.month)}.${date.year}`;
}

/** For lists: « mar. 01.12.2026 », `Di. 01.12.2026`, `Tue 1 Dec 2026`. Does not break across lines. */
export function formatListDay(iso: string, language: Language): string {
	const words = CALENDAR_WORDS[language].shortWeekdays;
	return `${dayOfWeek(words, plainDate(iso))}${NBSP}${formatDay(iso, language)}`;
}

/** For the header: « lundi 23.11.2026 ». */
export function formatHeaderDay(iso: string, language: Language): string {
	const words = CALENDAR_WORDS[language].weekdays;
	return `${dayOfWeek(words, plainDate(iso))}${NBSP}${formatDay(iso, language)}`;
}

/** In words, for sentences and for screen readers: « mardi 1er décembre 2026 ». */
export function formatLongDay(iso: string, language: Language): string {
	const date = plainDate(iso);
	const words = CALENDAR_WORDS[language];
	const weekday = dayOfWeek(words.weekdays, date);
	const month = at(words.months, date.month - 1);
	if (language === "de")
		return `${weekday}, ${date.day}. ${month} ${date.year}`;
	const day = language === "fr" && date.day === 1 ? "1er" : String(date.day);
	return `${weekday} ${day} ${month} ${date.year}`;
}

/** Only the weekday, in words. */
export const formatWeekday = (iso: string, language: Language): string =>
	dayOfWeek(CALENDAR_WORDS[language].weekdays, plainDate(iso));

/** Abbreviated weekday and day of the month: « ven. 25.12 », for a small calendar's notes. */
export function formatShortDay(iso: string, language: Language): string {
	const date = plainDate(iso);
	const words = CALENDAR_WORDS[language];
	const weekday = dayOfWeek(words.shortWeekdays, date);
	if (language === "en")
		return [weekday, date.day, at(words.shortMonths, date.month - 1)].join(
			NBSP,
		);
	const end = language === "de" ? "." : "";
	return `${weekday}${NBSP}${two(date.day)}.${two(date.month)}${end}`;
}

/** What a moment is on this machine's clock. */
export interface Moment {
	readonly day: string;
	readonly hours: number;
	readonly minutes: number;
}

/** A moment, milliseconds since 1970, on this machine's clock. */
export function momentOf(milliseconds: number): Moment {
	const date = new Date(milliseconds);
	return {
		day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
		hours: date.getHours(),
		minutes: date.getMinutes(),
	};
}

/** « 14:05 » in the three languages. */
export const formatTime = ({ hours, minutes }: Moment): string =>
	`${two(hours)}:${two(minutes)}`;
