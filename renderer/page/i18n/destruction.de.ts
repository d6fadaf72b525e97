import type { Translation } from "../../../shared/texts/translation.ts";
import type { destructionFr } from "./destruction.fr.ts";

export const destructionDe: Translation<typeof destructionFr> = {
	intro:
		"Eine Akte nach der anderen: Eine Person schlägt vor, eine andere billigt, jede nachdem sie die Bedingungen gelesen und das Aktenzeichen geschrieben hat. Nichts gilt als gebilligt ohne eine Handlung.",
	none: "Keine Vernichtung fällig.",
	noneUntil: "Keine Vernichtung fällig. Nächste: ab {{day}}.",
	lists: {
		label: "Ansichten der Vernichtungen",
		"to-propose_one": "Vorzuschlagen ({{count}})",
		"to-propose_other": "Vorzuschlagen ({{count}})",
		"to-approve_one": "Zu billigen ({{count}})",
		"to-approve_other": "Zu billigen ({{count}})",
		"cooling-off_one": "Bedenkzeit ({{count}})",
		"cooling-off_other": "Bedenkzeit ({{count}})",
		barred_one: "Verhindert ({{count}})",
		barred_other: "Verhindert ({{count}})",
	},
	empty: {
		"to-propose":
			"Nichts vorzuschlagen: Keine fällige Akte erfüllt alle Bedingungen.",
		"to-approve": "Kein Vorschlag wartet auf eine Billigung.",
		"cooling-off": "Keine Vernichtung ist in ihrer Bedenkzeit.",
		barred: "Keine Vernichtung ist verhindert.",
	},
	unfold: "Bedingungen ansehen",
	fold: "Zuklappen",
	unfoldOf: "Bedingungen ansehen: {{reference}}",
	foldOf: "Zuklappen: {{reference}}",
	proposedBy: "Vorgeschlagen von {{name}}, {{at}}.",
	coolingOff: "Bedenkzeit bis {{day}}.",
	conditions: {
		"conservation-ended": {
			met: "Aufbewahrung beendet",
			unmet: "Aufbewahrung läuft",
		},
		"no-hold": {
			met: "Keine Sperre",
			unmet: "Eine Sperre besteht",
		},
		"archives-clear": {
			met: "Nationalarchiv: frei",
			unmet: "Nationalarchiv: Zustimmung erwartet",
		},
		"readings-confirmed": {
			met: "Auslegungen bestätigt",
			unmet:
				"Auslegungen von Schöffenrat und Datenschutzbeauftragtem zu bestätigen",
		},
		"revision-read": {
			met: "Hinweis zur Wiederaufnahme gelesen",
			unmet: "Hinweis zur Wiederaufnahme zu lesen",
		},
	},
	holdSince: "seit {{day}}: {{ground}}",
	pieces_one: "{{count}} Stück",
	pieces_other: "{{formatted}} Stücke",
	steps_one: "{{count}} Schritt",
	steps_other: "{{formatted}} Schritte",
	goes: "Vernichtet werden: {{pieces}}, {{steps}}.",
	stays:
		"Es bleibt: ein Eintrag ohne Namen und ohne Aktenzeichen. Frühere Sicherungen machen sie nicht mehr lesbar.",
	openCopies_one:
		"{{count}} dem Anwalt übergebenes Paket ist nicht zurück: Erinnern Sie ihn an Rückgabe oder Vernichtung.",
	openCopies_other:
		"{{count}} dem Anwalt übergebene Pakete sind nicht zurück: Erinnern Sie ihn an Rückgabe oder Vernichtung.",
	revision:
		"Wiederaufnahme ist ohne zeitliche Grenze möglich: Nach der Vernichtung kann die Akte nicht mehr übermittelt werden.",
	read: "Ich habe es gelesen",
	revisionNeeded: "Lesen Sie den Hinweis und kreuzen Sie an.",
	typeReference: {
		propose: "Zum Vorschlagen schreiben Sie das Aktenzeichen",
		approve: "Zum Billigen schreiben Sie das Aktenzeichen",
	},
	referenceNeeded: "Schreiben Sie das Aktenzeichen genau so: {{reference}}.",
	propose: "Vernichtung von 1 Akte vorschlagen",
	approve: "Vernichtung von 1 Akte billigen",
	decline: "Nicht billigen…",
	withdraw: "Vorschlag zurückziehen…",
	cancel: "Vernichtung abbrechen…",
	barredText:
		"Sie kann nicht vorgeschlagen werden, solange nicht alle Bedingungen erfüllt sind.",
	notYours: "Eine Person, die die Akten führt, kann sie vorschlagen.",
	waitsForAnother:
		"Die Billigung muss von einer anderen Person kommen als der Vorschlag.",
	stop: {
		decline: "Nicht billigen: {{reference}}",
		cancel: "Vernichtung abbrechen: {{reference}}",
		sentence: "Die Akte bleibt, wie sie ist; ein neuer Vorschlag ist möglich.",
		declineNow: "Nicht billigen",
		cancelNow: "Vernichtung abbrechen",
		leave: "Zurück",
		reason: "Grund",
	},
	faults: {
		conditions: "Nicht mehr alle Bedingungen sind erfüllt.",
		role: "Ihre Rolle erlaubt diese Vernichtung nicht, oder die Akte ist Ihnen nicht zugänglich.",
		reference: "Das geschriebene Aktenzeichen ist nicht das der Akte.",
		"already-proposed": "Diese Vernichtung ist schon vorgeschlagen.",
		"not-proposed": "Diese Vernichtung ist nicht mehr vorgeschlagen.",
		busy: "Ein Stück oder ein Paket wird noch geschrieben. Wiederholen Sie es, wenn das fertig ist.",
		"same-person":
			"Die Billigung muss von einer anderen Person kommen als der Vorschlag.",
	},
	dueNow_one:
		"Die Bedenkzeit von {{count}} Akte ist vorbei. Das ist die letzte Handlung: Nichts kann sie wiederherstellen.",
	dueNow_other:
		"Die Bedenkzeit von {{count}} Akten ist vorbei. Das ist die letzte Handlung: Nichts kann sie wiederherstellen.",
	execute_one: "{{count}} Akte vernichten",
	execute_other: "{{count}} Akten vernichten",
	executing:
		"Vernichtung… Schließen Sie Scellé nicht; bei einem Stromausfall ist sie ganz oder gar nicht geschehen.",
	done_one:
		"Vernichtung abgeschlossen. Eintrag Nr. {{number}} im Register der Vernichtungen.",
	done_other:
		"{{count}} Vernichtungen abgeschlossen. Letzter Eintrag: Nr. {{number}} im Register der Vernichtungen.",
	cleaning:
		"Spuren vernichteter Akten sind auf diesem Arbeitsplatz noch zu löschen. Scellé setzt das Aufräumen bei jedem Start fort, bis es getan ist.",
	notice: "Vernichtung von {{reference}}: Bedenkzeit bis {{day}}.",
	seeNotice: "Ansehen oder abbrechen",
	noticeDue:
		"Vernichtung von {{reference}}: die Bedenkzeit ist seit {{day}} vorbei. Sie bleibt auszuführen.",
	noticeBarred:
		"Vernichtung von {{reference}}: eine Bedingung ist nicht mehr erfüllt. Solange sie fehlt, wird nichts vernichtet.",
	seeDue: "Ansehen und vernichten",
};
