import { term } from "../../../shared/texts/term.ts";
import type { Translation } from "../../../shared/texts/translation.ts";
import type { dueFr } from "./due.fr.ts";

export const dueDe: Translation<typeof dueFr> = {
	newDossier: "Neue Akte",
	views: {
		label: "Anzeigen",
		all: "Alle ({{rows}})",
		mine: "Von mir zu erledigen ({{rows}})",
		others: "Ich warte ({{rows}})",
	},
	rule: "Regel",
	allRules: "alle",
	reminder: "Erinnerung",
	groups: {
		late: "Verspätet ({{rows}})",
		since: "Fällig, ohne letzten Tag in den Texten ({{rows}})",
		soon_one: "Heute oder morgen ({{rows}})",
		soon_other: "In den nächsten {{count}} Tagen ({{rows}})",
		later: "Später ({{rows}})",
	},
	what: {
		dispatch: `${term("Ordre de justification")} absenden`,
		reply: "Stellungnahme des Bediensteten erwartet",
		decide: "Über das Weitere entscheiden",
		suspension: "Suspendierung bestätigen",
		recourse: "Ende der Rechtsbehelfsfrist",
		limitation: "Verjährung der Tatsachen",
		archives: "Antwort des Nationalarchivs erwartet",
	},
	now: "Zurückzufordern",
	withoutDelay: "Unverzüglich",
	atOnce: {
		"refer-at-once":
			"Schweigen gilt als Geständnis: weder Verzeihung noch Ablage in der Personalakte.",
		"prosecutor-to-inform":
			"Die Vertraulichkeit der Akte steht dem nicht entgegen.",
	},
	since: {
		today: "seit heute",
		days_one: "seit {{count}} Tag",
		days_other: "seit {{count}} Tagen",
	},
	return: {
		copy: "Kopie Nr. {{copy}} zurückzugeben oder zu vernichten, {{to}}",
		other: "Mitteilung zurückzugeben oder zu vernichten, {{to}}",
		consequence:
			"Wer diese Daten nicht mehr braucht, gibt alles zurück, Original und Kopien.",
		enter: "Eintragen",
	},
	request: {
		what: {
			access: "Ein Auskunftsersuchen beantworten",
			rectification: "Einen Antrag auf Berichtigung beantworten",
			erasure: "Einen Antrag auf Löschung beantworten",
			restriction: "Einen Antrag auf Einschränkung beantworten",
			objection: "Einen Widerspruch beantworten",
			complaint: "Eine Beschwerde beantworten",
		},
		open: "Der DSB antwortet binnen eines Monats nach dem Eingang.",
		passed: "Beschwerde bei der CNPD möglich.",
	},
	breach: {
		left_one: "noch {{count}} Stunde",
		left_other: "noch {{count}} Stunden",
		lastHour: "weniger als eine Stunde",
		passed_one: "seit {{count}} Stunde überschritten",
		passed_other: "seit {{count}} Stunden überschritten",
		until: "Der Aufsichtsbehörde zu melden, bis {{until}}.",
		late: "Die Behörde war bis {{until}} zu unterrichten; die Meldung nennt den Grund der Verspätung.",
	},
	persons: {
		what: "Personen über eine Datenschutzverletzung benachrichtigen",
		consequence:
			"Das Risiko für sie ist hoch; die Quellen dieses Programms setzen keinen letzten Tag.",
	},
	open: "Öffnen",
	openRow: "{{reference}} öffnen: {{what}}",
	openOther: "Öffnen: {{what}}",
	record: "Eintragen",
	recordRow: "{{record}}, {{reference}}",
	more_one: "{{count}} weitere Frist zeigen",
	more_other: "{{count}} weitere Fristen zeigen",
	empty:
		"Keine laufende Frist. Fristen erscheinen hier, sobald eine Akte angelegt ist.",
	nothing: "0 Fristen für diese Filter.",
	clear: "Filter löschen",
	waiting: {
		title_one: "{{count}} Entscheidung wartet auf Ihre Zustimmung",
		title_other: "{{count}} Entscheidungen warten auf Ihre Zustimmung",
		othersTitle: "Wartet auf eine andere Person",
		act: "{{step}} · {{dossier}}, vorgeschlagen von {{name}} am {{day}}.",
		ownAct:
			"{{step}} · {{dossier}}: am {{day}} von Ihnen vorgeschlagen; die Zustimmung muss von einer anderen Person kommen.",
		destruction:
			"Vernichtung der Akte {{dossier}}, vorgeschlagen von {{name}} am {{day}}.",
		account: "Konto von {{account}}, vorgeschlagen von {{name}} am {{day}}.",
		keys: "Neue Schlüssel für {{account}}, vorgeschlagen von {{name}} am {{day}}.",
		reading: "Auslegung {{reading}}: „{{question}}“",
	},
	drafts: {
		title: "Entwürfe",
		line: "Entwurf: {{form}}, {{when}}.",
		lineOf: "Entwurf: {{form}}, {{reference}}, {{when}}.",
		newDossier: "neue Akte",
		other: "begonnene Eingabe",
		resume: "Fortsetzen",
		resumeOf: "Entwurf fortsetzen: {{form}} {{reference}}",
		remove: "Löschen",
		removeOf: "Entwurf löschen: {{form}} {{reference}}",
		removed: "Entwurf gelöscht",
	},
	hidden: "Name verdeckt",
};
