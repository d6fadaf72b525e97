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
		checks: {
			"disk-space": {
				good: "Free space: {{value}} MB.",
				bad: "Free space: only {{value}} MB. Free some space before you record anything.",
				unknown: "Free space: this machine does not say.",
			},
			"profile-local": {
				good: "The vault is on this machine.",
				bad: "The vault is in a shared or roaming folder. Tell SIGI.",
				unknown: "Place of the vault: this machine does not say.",
			},
			"runtime-supported": {
				good: "Engine up to date ({{value}}).",
				bad: "Old engine ({{value}}): for development only. Tell SIGI.",
				unknown: "Version of the engine: unknown.",
			},
			"content-protection": {
				good: "Screenshots are prevented.",
				bad: "Screenshots are not prevented on this system.",
				unknown:
					"Screenshots: this machine does not say whether they are prevented.",
			},
			backups: {
				good: "Last backup read back: {{value}}.",
				bad: "The backups are not in order. See the “Backups” screen.",
				unknown: "Last backup: unknown.",
			},
			fuses: {
				good: "The program’s sealed settings are those that were delivered.",
				bad: "The program’s sealed settings are not those that were delivered. Stop using Scellé and tell SIGI.",
				unknown:
					"Sealed settings of the program: Scellé could not read them back.",
			},
			"install-folder": {
				good: "You cannot change the program’s folder.",
				bad: "The program is in a folder that you can change. SIGI must install it for the whole machine.",
				unknown:
					"Rights on the program’s folder: Scellé could not establish them.",
			},
			"disk-encryption": {
				good: "The disk is encrypted.",
				bad: "The disk is not encrypted. Tell SIGI: BitLocker is a condition for using Scellé.",
				unknown:
					"Encryption of the disk: this machine does not say. SIGI must check it.",
			},
			"page-file": {
				good: "Memory is not written to the disk in the clear.",
				bad: "The page file is not encrypted. Tell SIGI.",
				unknown:
					"Page file: this machine does not say whether it is encrypted. SIGI must check it.",
			},
			hibernation: {
				good: "Hibernation is off.",
				bad: "Hibernation is on: it writes memory to the disk. Tell SIGI.",
				unknown:
					"Hibernation: this machine does not say whether it is off. SIGI must check it.",
			},
			"crash-dumps": {
				good: "After a crash the system keeps no copy of memory.",
				bad: "After a crash the system may keep a copy of memory. Tell SIGI.",
				unknown:
					"Copies of memory after a crash: this machine does not say whether it keeps any. SIGI must check it.",
			},
		},
		marks: { good: "In order", bad: "To look at", unknown: "Unknown" },
		versions: "Scellé {{version}} · engine {{electron}} · browser {{chrome}}",
		technician: "Text for the technician (without data, may be copied)",
	},
};
