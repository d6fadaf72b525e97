import type { Translation } from "../../../shared/texts/translation.ts";
import type { settingsFr } from "./settings.fr.ts";

export const settingsEn: Translation<typeof settingsFr> = {
	search: "Search for a setting",
	none: "0 settings for “{{text}}”.",
	groups: {
		display: "Display",
		due: "Time limits",
		safety: "Protection",
		machine: "State of this machine",
	},
	language: "Language",
	theme: "Theme",
	themes: { system: "As the system", light: "Light", dark: "Dark" },
	density: "Density of lists",
	densities: { dense: "Dense", comfort: "Comfort" },
	maskNames: "Hide names in lists",
	maskNamesHint: "For open offices: lists show references alone.",
	hideWhenInactive: "Hide when the window is no longer active",
	hideWhenInactiveHint:
		"An opaque sheet covers everything as soon as you turn to another program.",
	reminderDays: "Reminder before the last day",
	days_one: "{{count}} day",
	days_other: "{{count}} days",
	notifications: "System notifications",
	notificationsHint:
		"Without content: “Scellé: a time limit needs your attention.” Nothing else is in them.",
	lockAfterMinutes: "Locking without activity",
	minutes_one: "after {{count}} minute",
	minutes_other: "after {{count}} minutes",
	managed:
		"Set by your administrator (SIGI): {{value}}. This setting cannot be loosened on this machine.",
	managedOn: "always on",
	machine: {
		intro: "What Scellé finds on this machine, and what to do.",
		"disk-space": {
			good: "Free space: {{value}} MB.",
			bad: "Free space: only {{value}} MB. Free some space before you record anything.",
		},
		"profile-local": {
			good: "The vault is on this machine.",
			bad: "The vault is in a shared or roaming folder. Tell SIGI.",
		},
		"runtime-supported": {
			good: "Engine up to date ({{value}}).",
			bad: "Old engine ({{value}}): for development only. Tell SIGI.",
		},
		"content-protection": {
			good: "Screenshots are prevented.",
			bad: "Screenshots are not prevented on this system.",
		},
		backups: {
			good: "Last backup read back: {{value}}.",
			bad: "The backups are not in order. See the “Backups” screen.",
		},
		goodMark: "In order",
		badMark: "To look at",
		versions: "Scellé {{version}} · engine {{electron}} · browser {{chrome}}",
		technician: "Text for the technician (without data, may be copied)",
	},
};
