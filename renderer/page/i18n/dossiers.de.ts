import type { Translation } from "../../../shared/texts/translation.ts";
import type { dossiersFr } from "./dossiers.fr.ts";

export const dossiersDe: Translation<typeof dossiersFr> = {
	search: "Suchen: Name, Aktenzeichen, Matrikel",
	searchHint: "Suchen werden im Zugriffsregister eingetragen.",
	clearSearch: "Suche löschen",
	views: {
		label: "Akten anzeigen",
		running: "Laufend ({{rows}})",
		kept: "Aufbewahrt ({{rows}})",
		due: "Zu vernichten ({{rows}})",
	},
	inView: {
		running: "in den laufenden Akten",
		kept: "in den aufbewahrten Akten",
		due: "in den zu vernichtenden Akten",
	},
	results_one: "{{count}} Treffer für „{{text}}“ {{where}}",
	results_other: "{{count}} Treffer für „{{text}}“ {{where}}",
	noResult: "0 Treffer für „{{text}}“ {{where}}.",
	tryOther:
		"Versuchen Sie einen Teil des Namens, das Aktenzeichen (DJ-2026-013) oder die letzten Ziffern der Matrikel. Vernichtete Akten lassen hier keine Spur.",
	showElsewhere_one: "{{count}} Treffer {{where}} anzeigen",
	showElsewhere_other: "{{count}} Treffer {{where}} anzeigen",
	filtered_one: "{{count}} Akte für diese Filter",
	filtered_other: "{{count}} Akten für diese Filter",
	noneFiltered: "0 Akten für diese Filter.",
	clearFilters: "Filter löschen",
	caption: "Akten",
	columns: {
		reference: "Aktenzeichen",
		agent: "Bediensteter",
		stage: "Stand",
		next: "Nächste Frist",
		verdict: "Aufbewahrung",
	},
	sortBy: "Sortieren nach: {{column}}",
	filterBy: "Filtern: {{column}}",
	filterActive: "Filtern: {{column}}, Filter gesetzt",
	noNext: "keine",
	empty: {
		running:
			"Keine laufende Akte. Eine Akte wird an dem Tag angelegt, an dem Tatsachen bekannt werden.",
		kept: "Zurzeit keine aufbewahrte Akte.",
		due: "Zurzeit keine zu vernichtende Akte.",
	},
	motive: {
		title: "Warum öffnen Sie diese Akte?",
		sentence:
			"Ihre Antwort wird im Zugriffsregister eingetragen (Regel C5). Sie gilt für diese Akte bis zur Sperrung.",
		choices: {
			"record-step": "Einen Schritt eintragen",
			"prepare-session": "Die Sitzung vorbereiten",
			"answer-request": "Auf einen Antrag antworten",
			"check-limit": "Eine Frist prüfen",
			control: "Kontrolle",
			other: "Anderes (bitte angeben)",
		},
		note: "Geben Sie es an",
		open: "Akte öffnen",
		leave: "Zurück",
		keys: "Die Tasten 1 bis 6 wählen, Eingabe öffnet.",
	},
};
