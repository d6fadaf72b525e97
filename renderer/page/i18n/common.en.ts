import type { Translation } from "../../../shared/texts/translation.ts";
import type { commonFr } from "./common.fr.ts";

export const commonEn: Translation<typeof commonFr> = {
	close: "Close",
	cancel: "Cancel",
	back: "Back",
	show: "Show",
	hide: "Hide",
	why: "Why?",
	whyDay: "Why {{day}}?",
	whyVerdict: "Why is it kept so?",
	rule: "Rule {{rule}}",
	provisional: "provisional ({{readings}})",
	provisionalWhy: "provisional ({{readings}}): reading not confirmed",
	labelled: "{{label}}: {{value}}",
	loading: "One moment…",
	today: "today",
	yesterday: "yesterday",
	atTime: "{{day}} at {{time}}",
	recordedBy: "recorded by {{name}} on {{day}} at {{time}}",
	needed: "* needed",
	neededField: "needed",
	distance: {
		lastDay: "today, last day",
		in: {
			"working-days_one": "in {{count}} working day",
			"working-days_other": "in {{count}} working days",
			days_one: "in {{count}} day",
			days_other: "in {{count}} days",
			months_one: "in {{count}} month",
			months_other: "in {{count}} months",
		},
		passed: {
			"working-days_one": "{{count}} working day over",
			"working-days_other": "{{count}} working days over",
			days_one: "{{count}} day over",
			days_other: "{{count}} days over",
			months_one: "{{count}} month over",
			months_other: "{{count}} months over",
		},
	},
	status: {
		late: "Overdue",
		nullity: "Risk of nullity",
		soon: "Soon",
		follow: "To follow",
		barred: "Barred",
		done: "Done",
	},
	errors: {
		summary_one: "{{count}} answer to correct",
		summary_other: "{{count}} answers to correct",
		needed: "Fill in this field.",
		"not-a-day":
			"This is not a day of the calendar. Write it as 21.11.2026 or “21 Nov 2026”.",
		"after-today": "This day cannot be after today ({{today}}).",
	},
	day: {
		hint: "Such as 21.11.2026, “yesterday” or “21 Nov 2026”",
		pick: "{{label}}: choose in the calendar",
		calendar: "Calendar",
		previousMonth: "Month before",
		nextMonth: "Next month",
		months: "Choose the month",
		years: "Choose the year",
	},
	refusal: {
		rule: "Rule {{rule}}",
		youCan: "You can:",
		readRule: "Read the rule",
		recorded: "This attempt is entered in the access register.",
	},
	restricted: {
		title:
			"This file cannot be opened: its processing has been restricted since {{day}}.",
		law: "As long as the restriction stands the file is kept and not used otherwise. The data protection officer can enter a permitted use, such as the establishment or defence of legal claims, or lift the restriction.",
		kept: "Nothing is lost; its time limits stay in “Due”.",
	},
	notOpen: {
		title: "No file that is open to you has this reference.",
		law: "Each person sees only the files that their function requires.",
		back: "Back to the files",
	},
	storage: {
		fullTitle: "There is not enough space left on this machine.",
		fullKept: "Nothing was lost; what you typed is kept.",
		fullCan: "Free 500 MB, then go on.",
		failedTitle:
			"Saving did not succeed: the disk did not answer as it should.",
		failedKept:
			"Nothing that was recorded has changed; what you typed is still on the screen.",
		failedCan:
			"Try again; if it happens again, tell SIGI and leave this machine on.",
		retry: "Try again",
	},
};
