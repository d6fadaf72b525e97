import type { Language } from "./language.ts";

interface CalendarWords {
	/** From Monday. */
	readonly weekdays: readonly string[];
	readonly shortWeekdays: readonly string[];
	/** Two letters, for headings of a small calendar. */
	readonly initials: readonly string[];
	readonly months: readonly string[];
	readonly shortMonths: readonly string[];
}

/** Written out here, so that no engine's own data decides how a legal date reads. */
export const CALENDAR_WORDS: Readonly<Record<Language, CalendarWords>> = {
	fr: {
		weekdays: [
			"lundi",
			"mardi",
			"mercredi",
			"jeudi",
			"vendredi",
			"samedi",
			"dimanche",
		],
		shortWeekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
		initials: ["lu", "ma", "me", "je", "ve", "sa", "di"],
		months: [
			"janvier",
			"février",
			"mars",
			"avril",
			"mai",
			"juin",
			"juillet",
			"août",
			"septembre",
			"octobre",
			"novembre",
			"décembre",
		],
		shortMonths: [
			"janv.",
			"févr.",
			"mars",
			"avr.",
			"mai",
			"juin",
			"juil.",
			"août",
			"sept.",
			"oct.",
			"nov.",
			"déc.",
		],
	},
	de: {
		weekdays: [
			"Montag",
			"Dienstag",
			"Mittwoch",
			"Donnerstag",
			"Freitag",
			"Samstag",
			"Sonntag",
		],
		shortWeekdays: ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."],
		initials: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
		months: [
			"Januar",
			"Februar",
			"März",
			"April",
			"Mai",
			"Juni",
			"Juli",
			"August",
			"September",
			"Oktober",
			"November",
			"Dezember",
		],
		shortMonths: [
			"Jan.",
			"Feb.",
			"März",
			"Apr.",
			"Mai",
			"Juni",
			"Juli",
			"Aug.",
			"Sept.",
			"Okt.",
			"Nov.",
			"Dez.",
		],
	},
	en: {
		weekdays: [
			"Monday",
			"Tuesday",
			"Wednesday",
			"Thursday",
			"Friday",
			"Saturday",
			"Sunday",
		],
		shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
		initials: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
		months: [
			"January",
			"February",
			"March",
			"April",
			"May",
			"June",
			"July",
			"August",
			"September",
			"October",
			"November",
			"December",
		],
		shortMonths: [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec",
		],
	},
};
