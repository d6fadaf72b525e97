import type { Translation } from "../../../shared/texts/translation.ts";
import type { whyFr } from "./why.fr.ts";

export const whyDe: Translation<typeof whyFr> = {
	rule: "Regel",
	version: "Fassung in Kraft seit {{day}}",
	inputs: "Verwendete Angaben",
	noInputs: "Es wurde keine Angabe der Akte gebraucht.",
	seeStep: "zum Schritt",
	seeStepOf: "{{label}}: zum Schritt",
	calculation: "Berechnung",
	noCalculation: "Keine Berechnung: Die Regel antwortet unmittelbar.",
	calendar: "Die Tage der Berechnung",
	week: "Woche",
	day: {
		start: "{{day}}: Ausgangstag, zählt nicht",
		counted: "{{day}}: Tag {{ordinal}}",
		skipped: "{{day}}: zählt nicht, {{reason}}",
		rolled: "{{day}}: auf den nächsten Tag verschoben, {{reason}}",
		last: "{{day}}: letzter Tag",
		outside: "",
	},
	legend: {
		start: "Ausgangstag, zählt nicht",
		last: "letzter Tag, eingeschlossen",
	},
	readings: "Auslegungen des Gesetzes",
	noReadings: "Hier spielt keine Auslegung mit.",
	openFirst:
		"Öffnen Sie zuerst diese Akte: Scellé erklärt nichts aus einer Akte, bevor Sie gesagt haben, wozu Sie sie öffnen.",
	openDossier: "Akte öffnen",
	readingIs: "{{reading}}: {{option}}",
	confirmed: "bestätigt",
	unconfirmed: "nicht bestätigt",
	wouldChange: "Was das Ergebnis ändern würde",
	nothingWould:
		"Nichts, was noch geschehen kann, würde dieses Ergebnis ändern.",
	unknown: "Was nicht bekannt ist",
	complete: "Ergänzen",
	completeThis: "{{what}} Ergänzen",
	audit: "Einzelheiten zur Kontrolle",
	auditText: "Der ganze Wert des Programms, so wie ihn die Berechnung gab.",
	readingQuestion: "Die Frage",
	readingOptions: "Die möglichen Antworten",
	readingHeld: "Hier angewandt",
	readingState:
		"Diese Auslegung ist vom Schöffenrat und vom Datenschutzbeauftragten noch nicht bestätigt. Bis dahin gilt die vorsichtige Wahl, und was davon abhängt, ist vorläufig.",
	readingConfirmed:
		"Diese Auslegung ist vom Schöffenrat und vom Datenschutzbeauftragten bestätigt.",
	sources: "Quellen",
};
