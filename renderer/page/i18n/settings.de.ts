import type { Translation } from "../../../shared/texts/translation.ts";
import type { settingsFr } from "./settings.fr.ts";

export const settingsDe: Translation<typeof settingsFr> = {
	search: "Einstellung suchen",
	none: "0 Einstellungen für „{{text}}“.",
	groups: {
		display: "Anzeige",
		due: "Fristen",
		safety: "Schutz",
		machine: "Zustand des Rechners",
	},
	language: "Sprache",
	theme: "Farbschema",
	themes: { system: "Wie das System", light: "Hell", dark: "Dunkel" },
	density: "Dichte der Listen",
	densities: { dense: "Dicht", comfort: "Großzügig" },
	maskNames: "Namen in Listen verbergen",
	maskNamesHint: "Für offene Büros: Die Listen zeigen nur Aktenzeichen.",
	hideWhenInactive: "Verdecken, wenn das Fenster nicht mehr aktiv ist",
	hideWhenInactiveHint:
		"Ein undurchsichtiges Blatt deckt alles zu, sobald Sie zu einem anderen Programm wechseln.",
	reminderDays: "Erinnerung vor dem letzten Tag",
	days_one: "{{count}} Tag",
	days_other: "{{count}} Tage",
	notifications: "Benachrichtigungen des Systems",
	notificationsHint:
		"Ohne Inhalt: „Scellé: Eine Frist braucht Ihre Aufmerksamkeit.“ Sonst steht nichts darin.",
	lockAfterMinutes: "Sperrung ohne Tätigkeit",
	minutes_one: "nach {{count}} Minute",
	minutes_other: "nach {{count}} Minuten",
	managed:
		"Von Ihrem Administrator (SIGI) festgelegt: {{value}}. Diese Einstellung kann auf diesem Rechner nicht gelockert werden.",
	managedOn: "immer eingeschaltet",
	machine: {
		intro: "Was Scellé auf diesem Rechner feststellt und was zu tun ist.",
		"disk-space": {
			good: "Freier Platz: {{value}} MB.",
			bad: "Freier Platz: nur {{value}} MB. Schaffen Sie Platz, bevor Sie etwas eintragen.",
		},
		"profile-local": {
			good: "Der Tresor liegt auf diesem Rechner.",
			bad: "Der Tresor liegt in einem geteilten oder servergespeicherten Ordner. Benachrichtigen Sie SIGI.",
		},
		"runtime-supported": {
			good: "Programmkern aktuell ({{value}}).",
			bad: "Alter Programmkern ({{value}}): nur für die Entwicklung. Benachrichtigen Sie SIGI.",
		},
		"content-protection": {
			good: "Bildschirmaufnahmen sind verhindert.",
			bad: "Bildschirmaufnahmen sind auf diesem System nicht verhindert.",
		},
		backups: {
			good: "Letzte zurückgelesene Sicherung: {{value}}.",
			bad: "Die Sicherungen sind nicht in Ordnung. Siehe „Sicherungen“.",
		},
		goodMark: "In Ordnung",
		badMark: "Zu prüfen",
		versions:
			"Scellé {{version}} · Programmkern {{electron}} · Browser {{chrome}}",
		technician: "Text für den Techniker (ohne Daten, darf kopiert werden)",
	},
};
