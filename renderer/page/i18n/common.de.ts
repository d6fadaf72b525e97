import type { Translation } from "../../../shared/texts/translation.ts";
import type { commonFr } from "./common.fr.ts";

export const commonDe: Translation<typeof commonFr> = {
	close: "Schließen",
	cancel: "Abbrechen",
	back: "Zurück",
	show: "Zeigen",
	hide: "Verbergen",
	why: "Warum?",
	whyDay: "Warum {{day}}?",
	whyVerdict: "Warum diese Aufbewahrung?",
	rule: "Regel {{rule}}",
	provisional: "vorläufig ({{readings}})",
	provisionalWhy: "vorläufig ({{readings}}): Auslegung nicht bestätigt",
	labelled: "{{label}}: {{value}}",
	loading: "Einen Augenblick…",
	today: "heute",
	yesterday: "gestern",
	atTime: "{{day}} um {{time}}",
	recordedBy: "eingetragen von {{name}} am {{day}} um {{time}}",
	needed: "* erforderlich",
	neededField: "erforderlich",
	distance: {
		lastDay: "heute, letzter Tag",
		in: {
			"working-days_one": "in {{count}} Werktag",
			"working-days_other": "in {{count}} Werktagen",
			days_one: "in {{count}} Tag",
			days_other: "in {{count}} Tagen",
			months_one: "in {{count}} Monat",
			months_other: "in {{count}} Monaten",
		},
		passed: {
			"working-days_one": "um {{count}} Werktag überschritten",
			"working-days_other": "um {{count}} Werktage überschritten",
			days_one: "um {{count}} Tag überschritten",
			days_other: "um {{count}} Tage überschritten",
			months_one: "um {{count}} Monat überschritten",
			months_other: "um {{count}} Monate überschritten",
		},
	},
	status: {
		late: "Verspätet",
		nullity: "Nichtigkeit droht",
		soon: "Bald",
		follow: "Zu verfolgen",
		barred: "Gesperrt",
		done: "Erledigt",
	},
	errors: {
		summary_one: "{{count}} Antwort zu berichtigen",
		summary_other: "{{count}} Antworten zu berichtigen",
		needed: "Füllen Sie dieses Feld aus.",
		"not-a-day":
			"Das ist kein Tag des Kalenders. Schreiben Sie zum Beispiel 21.11.2026 oder „21. Nov. 2026“.",
		"after-today": "Dieser Tag kann nicht nach heute ({{today}}) liegen.",
	},
	day: {
		hint: "Zum Beispiel 21.11.2026, „gestern“ oder „21. Nov. 2026“",
		pick: "{{label}}: im Kalender wählen",
		calendar: "Kalender",
		previousMonth: "Voriger Monat",
		nextMonth: "Nächster Monat",
		months: "Monat wählen",
		years: "Jahr wählen",
	},
	refusal: {
		rule: "Regel {{rule}}",
		youCan: "Sie können:",
		readRule: "Regel lesen",
		recorded: "Dieser Versuch ist im Zugriffsregister eingetragen.",
	},
	restricted: {
		title:
			"Diese Akte kann nicht geöffnet werden: Ihre Verarbeitung ist seit dem {{day}} eingeschränkt.",
		law: "Solange die Einschränkung besteht, wird die Akte aufbewahrt und sonst nicht genutzt. Der Datenschutzbeauftragte kann eine erlaubte Nutzung eintragen, etwa zur Geltendmachung oder Verteidigung von Rechtsansprüchen, oder die Einschränkung aufheben.",
		kept: "Nichts ist verloren; ihre Fristen bleiben unter „Fristen“.",
	},
	notOpen: {
		title: "Keine Akte, die Ihnen offensteht, trägt dieses Aktenzeichen.",
		law: "Jeder sieht nur die Akten, die seine Aufgabe verlangt.",
		back: "Zurück zu den Akten",
	},
	storage: {
		fullTitle: "Auf diesem Rechner ist nicht mehr genug Platz.",
		fullKept: "Nichts ist verloren; Ihre Eingabe ist aufbewahrt.",
		fullCan: "Schaffen Sie 500 MB Platz und fahren Sie fort.",
		failedTitle:
			"Das Speichern ist nicht gelungen: Die Festplatte hat nicht richtig geantwortet.",
		failedKept:
			"An dem, was eingetragen war, hat sich nichts geändert; Ihre Eingabe steht noch auf dem Bildschirm.",
		failedCan:
			"Versuchen Sie es noch einmal; wenn es wieder geschieht, benachrichtigen Sie SIGI und lassen Sie den Rechner an.",
		retry: "Noch einmal versuchen",
	},
};
