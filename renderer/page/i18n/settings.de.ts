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
		checks: {
			"disk-space": {
				good: "Freier Platz: {{value}} MB.",
				bad: "Freier Platz: nur {{value}} MB. Schaffen Sie Platz, bevor Sie etwas eintragen.",
				unknown: "Freier Platz: Dieser Rechner gibt ihn nicht an.",
			},
			"profile-local": {
				good: "Der Tresor liegt auf diesem Rechner.",
				bad: "Der Tresor liegt in einem geteilten oder servergespeicherten Ordner. Benachrichtigen Sie SIGI.",
				unknown: "Ort des Tresors: Dieser Rechner gibt ihn nicht an.",
			},
			"runtime-supported": {
				good: "Programmkern aktuell ({{value}}).",
				bad: "Alter Programmkern ({{value}}): nur für die Entwicklung. Benachrichtigen Sie SIGI.",
				unknown: "Version des Programmkerns: unbekannt.",
			},
			"content-protection": {
				good: "Bildschirmaufnahmen sind verhindert.",
				bad: "Bildschirmaufnahmen sind auf diesem System nicht verhindert.",
				unknown:
					"Bildschirmaufnahmen: Dieser Rechner gibt nicht an, ob sie verhindert sind.",
			},
			backups: {
				good: "Letzte zurückgelesene Sicherung: {{value}}.",
				bad: "Die Sicherungen sind nicht in Ordnung. Siehe „Sicherungen“.",
				unknown: "Letzte Sicherung: unbekannt.",
			},
			fuses: {
				good: "Die versiegelten Einstellungen des Programms sind die ausgelieferten.",
				bad: "Die versiegelten Einstellungen des Programms sind nicht die ausgelieferten. Benutzen Sie Scellé nicht mehr und benachrichtigen Sie SIGI.",
				unknown:
					"Versiegelte Einstellungen des Programms: Scellé konnte sie nicht lesen.",
			},
			"install-folder": {
				good: "Sie können den Ordner des Programms nicht verändern.",
				bad: "Das Programm liegt in einem Ordner, den Sie verändern können. SIGI muss es für den ganzen Rechner installieren.",
				unknown:
					"Rechte am Ordner des Programms: Scellé konnte sie nicht feststellen.",
			},
			"disk-encryption": {
				good: "Die Festplatte ist verschlüsselt.",
				bad: "Die Festplatte ist nicht verschlüsselt. Benachrichtigen Sie SIGI: BitLocker ist eine Voraussetzung für Scellé.",
				unknown:
					"Verschlüsselung der Festplatte: Dieser Rechner gibt sie nicht an. SIGI muss sie prüfen.",
			},
			"page-file": {
				good: "Der Arbeitsspeicher wird nicht im Klartext auf die Festplatte geschrieben.",
				bad: "Die Auslagerungsdatei ist nicht verschlüsselt. Benachrichtigen Sie SIGI.",
				unknown:
					"Auslagerungsdatei: Dieser Rechner gibt nicht an, ob sie verschlüsselt ist. SIGI muss es prüfen.",
			},
			hibernation: {
				good: "Der Ruhezustand ist ausgeschaltet.",
				bad: "Der Ruhezustand ist eingeschaltet: Er schreibt den Arbeitsspeicher auf die Festplatte. Benachrichtigen Sie SIGI.",
				unknown:
					"Ruhezustand: Dieser Rechner gibt nicht an, ob er ausgeschaltet ist. SIGI muss es prüfen.",
			},
			"crash-dumps": {
				good: "Nach einem Absturz behält das System keine Kopie des Arbeitsspeichers.",
				bad: "Nach einem Absturz kann das System eine Kopie des Arbeitsspeichers behalten. Benachrichtigen Sie SIGI.",
				unknown:
					"Kopien des Arbeitsspeichers nach einem Absturz: Dieser Rechner gibt nicht an, ob er welche behält. SIGI muss es prüfen.",
			},
		},
		marks: { good: "In Ordnung", bad: "Zu prüfen", unknown: "Unbekannt" },
		versions:
			"Scellé {{version}} · Programmkern {{electron}} · Browser {{chrome}}",
		technician: "Text für den Techniker (ohne Daten, darf kopiert werden)",
	},
};
