import {
	addDays,
	type IsoDate,
	isoDate,
	type PlainDate,
	plainDate,
	readEnteredDay,
} from "../../../shared/base/dates.ts";
import { CALENDAR_WORDS } from "./calendar-words.ts";
import { LANGUAGES } from "./language.ts";

/**
 * Reads a day as people type it, in French, German and English at once and whatever the screen's language: day before
 * month, always. Null: not a day, or none of a year that is taken. `today` is the day used for counting.
 */
export function parseDay(text: string, today: string): IsoDate | null {
	const folded = fold(text);
	const date = relativeDay(folded, today) ?? writtenDay(folded, today);
	return date === null ? null : isoDate(date);
}

/** Lower case, without accents, one kind of space, no weekday. */
function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/ß/g, "ss")
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.replace(/[\s\u00a0\u202f,]+/g, " ")
		.replace(/[\u2019\u02bc]/g, "'")
		.trim()
		.replace(WEEKDAY, "")
		.trim();
}

const words = (
	pick: (language: (typeof CALENDAR_WORDS)["fr"]) => readonly string[],
): readonly string[] =>
	LANGUAGES.flatMap((language) => pick(CALENDAR_WORDS[language]).map(bare));

function bare(word: string): string {
	return word
		.toLowerCase()
		.normalize("NFD")
		.replace(/[\u0300-\u036f.]/g, "");
}

const WEEKDAY = new RegExp(
	`^(${[...words(({ weekdays }) => weekdays), ...words(({ shortWeekdays }) => shortWeekdays)].join("|")})\\.?(?= )`,
);

const RELATIVE: Readonly<Record<string, number>> = {
	"aujourd'hui": 0,
	aujourdhui: 0,
	heute: 0,
	today: 0,
	hier: -1,
	gestern: -1,
	yesterday: -1,
	"avant-hier": -2,
	vorgestern: -2,
	demain: 1,
	morgen: 1,
	tomorrow: 1,
};

function relativeDay(folded: string, today: string): PlainDate | null {
	const days = Object.hasOwn(RELATIVE, folded) ? RELATIVE[folded] : undefined;
	return days === undefined ? null : addDays(plainDate(today), days);
}

const SEPARATED = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{2}|\d{4})$/;
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{2}|\d{4})$/;
const IN_WORDS = /^(\d{1,2})(?:er|st|nd|rd|th|\.)? ?([a-z]+)\.? (\d{2}|\d{4})$/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

function writtenDay(folded: string, today: string): PlainDate | null {
	if (ISO.test(folded)) return readEnteredDay(folded);
	const figures = SEPARATED.exec(folded) ?? RUN_TOGETHER.exec(folded);
	if (figures !== null)
		return dayOf(figures[1], Number(figures[2]), figures[3], today);
	const inWords = IN_WORDS.exec(folded);
	if (inWords === null) return null;
	return dayOf(inWords[1], monthOf(inWords[2] ?? ""), inWords[3], today);
}

function dayOf(
	day: string | undefined,
	month: number,
	year: string | undefined,
	today: string,
): PlainDate | null {
	const two = (value: number | string) => String(value).padStart(2, "0");
	return readEnteredDay(
		`${fullYear(year ?? "", today)}-${two(month)}-${two(day ?? "")}`,
	);
}

/** Two figures name a year of the hundred that end twenty years after today. */
function fullYear(year: string, today: string): string {
	if (year.length !== 2) return year;
	const latest = plainDate(today).year + 20;
	const century = latest - (latest % 100);
	const full = century + Number(year);
	return String(full > latest ? full - 100 : full);
}

const LEAST_LETTERS = 3;

/** 1 to 12; 0 where the beginning of a name fits no month or more than one. */
function monthOf(name: string): number {
	if (name.length < LEAST_LETTERS) return 0;
	const fitting = new Set(
		words(({ months }) => months).flatMap((month, place) =>
			month.startsWith(name) || OTHER_NAMES[name] === (place % 12) + 1
				? [(place % 12) + 1]
				: [],
		),
	);
	const [only] = fitting;
	return fitting.size === 1 && only !== undefined ? only : 0;
}

/** Short forms that are no beginning of a month's name. */
const OTHER_NAMES: Readonly<Record<string, number>> = {
	jaenner: 1,
	janner: 1,
	maerz: 3,
	mrz: 3,
};
