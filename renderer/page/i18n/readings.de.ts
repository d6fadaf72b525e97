import type { Translation } from "../../../shared/texts/translation.ts";
import type { readingsFr } from "./readings.fr.ts";

export const readingsDe: Translation<typeof readingsFr> = {
	intro:
		"Das Gesetz lässt diese Fragen offen. Schöffenrat und Datenschutzbeauftragter entscheiden sie gemeinsam; bis dahin gilt die vorsichtige Wahl, und die Ergebnisse, die davon abhängen, sind als „vorläufig“ gekennzeichnet.",
	introSigner:
		"Das Gesetz lässt diese Fragen offen. Jede Auslegung wird zweimal bestätigt: von einem Mitglied des Schöffenrats und vom Datenschutzbeauftragten. Bis dahin gilt die vorsichtige Wahl; die Ergebnisse, die davon abhängen, sind als „vorläufig“ gekennzeichnet, und keine Vernichtung kann auf ihnen beruhen.",
	views: {
		label: "Anzeigen",
		all: "Alle ({{rows}})",
		open: "Nicht bestätigt ({{rows}})",
		waiting: "Warten auf eine zweite Bestätigung ({{rows}})",
	},
	noneOpen: "Alle Auslegungen sind bestätigt.",
	noneWait: "Keine Auslegung wartet auf eine zweite Bestätigung.",
	safe: "vorsichtige Wahl",
	source: "Quelle:",
	notYours:
		"Schöffenrat und Datenschutzbeauftragter bestätigen die Auslegungen des Gesetzes.",
	state: {
		open: "Nicht bestätigt",
		confirmed: "Bestätigt am {{day}}",
		from: "Bestätigt, gilt ab dem {{day}}",
		proposedBy: {
			college: "Vom Schöffenrat am {{day}} bestätigt, wartet auf den DSB",
			dpo: "Vom DSB am {{day}} bestätigt, wartet auf den Schöffenrat",
		},
	},
	versions: "Bestätigte Fassungen",
	version:
		"Fassung {{version}}: {{option}}, ab dem {{day}}; bestätigt von {{proposedBy}} und {{confirmedBy}} am {{confirmedOn}}.",
	referenceIs: "Aktenzeichen der Bewertungstabelle: {{reference}}.",
	answer: "Antwort",
	field: {
		from: "Gilt für die Akten ab dem",
		reason: "Gründe",
		reference: "Aktenzeichen der Bewertungstabelle",
		reachesBack: "Auch die früheren Schritte neu lesen",
		reachesBackHint:
			"Ohne dieses Kästchen behalten frühere Schritte die Auslegung ihres Tages.",
	},
	beforeToday: "Dieser Tag kann nicht vor heute ({{today}}) liegen.",
	twoPersons:
		"Es ändert sich nichts, solange die andere Rolle nicht bestätigt hat. Ihre Bestätigung wird datiert und unterzeichnet.",
	confirm: "Diese Auslegung bestätigen",
	confirmToo: "Ebenfalls bestätigen",
	decline: "Nicht bestätigen",
	withdraw: "Vorschlag zurückziehen",
	other: "Eine andere Antwort vorschlagen",
	proposed: {
		college:
			"{{name}} hat für den Schöffenrat am {{day}} bestätigt: „{{option}}“.",
		dpo: "{{name}} hat als DSB am {{day}} bestätigt: „{{option}}“.",
		from: "Gilt für die Akten ab dem {{day}}, frühestens am Tag der zweiten Bestätigung.",
		back: "Die früheren Schritte werden ebenfalls neu gelesen.",
		forward: "Frühere Schritte behalten die Auslegung ihres Tages.",
	},
	second: {
		cannot: "Die zweite Bestätigung kann nicht von Ihnen kommen.",
		college:
			"Eine Auslegung wird von zwei Personen in zwei Rollen bestätigt; diese hat der Schöffenrat bestätigt, sie wartet auf den DSB.",
		dpo: "Eine Auslegung wird von zwei Personen in zwei Rollen bestätigt; diese hat der DSB bestätigt, sie wartet auf den Schöffenrat.",
	},
	impact: {
		working: "Die Akten werden mit dieser Lesart beurteilt …",
		none: "Keine Akte würde sich ändern.",
		count_one: "{{count}} Akte würde sich ändern",
		count_other: "{{count}} Akten würden sich ändern",
		collegeOnly:
			"Hier zählen nur die Akten, die dem Schöffenrat vorliegen; der DSB sieht die ganze Liste.",
		table: "Was diese Auslegung ändern würde",
		dossier: "Akte",
		before: "Vorher",
		after: "Nachher",
		limit: "{{limit}}: {{day}}",
	},
	fault: {
		cannot: "Diese Auslegung kann so nicht bestätigt werden.",
		"option-unknown": "Diese Antwort gibt es für diese Frage nicht.",
		"reference-missing":
			"Ein Kooperationsvertrag wird mit dem Aktenzeichen der Bewertungstabelle bestätigt.",
		"already-confirmed": "Diese Antwort ist bereits bestätigt, ab dem {{day}}.",
		"starts-in-the-past":
			"Eine Auslegung gilt nicht vor dem Tag, an dem sie bestätigt wird ({{day}}).",
		"no-proposal":
			"Es wartet kein Vorschlag mehr: Er wurde inzwischen zurückgezogen oder bestätigt.",
		"same-account":
			"Die zweite Bestätigung kommt von einer anderen Person als die erste.",
		"same-role":
			"Die zweite Bestätigung kommt aus der anderen Rolle: Schöffenrat und DSB bestätigen gemeinsam.",
		"before-proposal":
			"Die Bestätigung kann nicht vor dem Vorschlag ({{day}}) liegen.",
		role: "Schöffenrat und Datenschutzbeauftragter bestätigen die Auslegungen des Gesetzes.",
	},
	open: "In „Auslegungen“ ansehen",
};
