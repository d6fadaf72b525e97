import type { Translation } from "../../../shared/texts/translation.ts";
import type { requestsFr } from "./requests.fr.ts";

export const requestsDe: Translation<typeof requestsFr> = {
	enter: "Antrag eintragen",
	empty: "Kein Antrag eingegangen.",
	noneOpen: "Kein Antrag wartet auf eine Antwort.",
	open: "Ohne Antwort ({{count}})",
	answered: "Beantwortet ({{count}})",
	noKey:
		"Dieses Register öffnet sich Ihnen, sobald ein anderer Datenschutzbeauftragter den Tresor entsperrt hat.",
	noKeyWhy:
		"Seinen Schlüssel gibt ein Konto, das ihn hält, an ein neues Konto weiter.",
	column: {
		last: "Letzter Tag",
		what: "Antrag",
		dossier: "Akte",
		state: "Stand",
		answer: "Antwort",
	},
	nameless: "Der Name stand in der vernichteten Akte",
	noDossier: "keine Akte",
	openOne: "Antrag öffnen: {{what}}",
	kind: {
		access: "Auskunft",
		rectification: "Berichtigung",
		erasure: "Löschung",
		restriction: "Einschränkung",
		objection: "Widerspruch",
		complaint: "Beschwerde",
	},
	asks: {
		agent: "der Bedienstete der Akte",
		other: "eine andere Person",
	},
	outcome: {
		granted: "Dem Antrag wird stattgegeben",
		refused: "Dem Antrag wird nicht stattgegeben",
		withdrawn: "Die Person hat ihren Antrag zurückgezogen",
		unidentified: "Kein Ausweis wurde vorgelegt",
	},
	ground: {
		purpose:
			"Die Daten werden noch für den Zweck gebraucht, der sie rechtfertigt",
		"legal-obligation": "Eine rechtliche Pflicht verlangt ihre Verarbeitung",
		archives: "Archive, historische Forschung oder Statistik",
		"legal-claims":
			"Rechte vor Gericht feststellen, geltend machen oder verteidigen",
	},
	restriction: {
		"accuracy-contested":
			"Die Person bestreitet die Richtigkeit der Daten, solange sie geprüft wird",
		unlawful:
			"Die Verarbeitung ist unrechtmäßig, und die Person zieht die Einschränkung der Löschung vor",
		"needed-for-claims":
			"Die Gemeinde braucht sie nicht mehr, die Person schon, für ihre Rechte vor Gericht",
		"objection-pending":
			"Die Person hat widersprochen, solange der Widerspruch geprüft wird",
	},
	use: {
		consent: "Die Person willigt ein",
		"legal-claims":
			"Rechte vor Gericht feststellen, geltend machen oder verteidigen",
		"rights-of-others": "Die Rechte einer anderen Person schützen",
		"public-interest": "Ein wichtiger Grund des öffentlichen Interesses",
	},
	state: {
		open: "Zu beantworten",
		identity: "Identität zu prüfen",
		answeredOn: "Beantwortet am {{day}}",
		late: "nach dem letzten Tag",
		restricting: "Einschränkung läuft",
	},
	due: {
		why: "Warum dieser Tag?",
		rule: "Ein Antrag wird binnen eines Monats nach Eingang beantwortet, von Datum zu Datum. Der letzte Tag zählt, auch wenn er ein Samstag, Sonntag oder Feiertag ist.",
		open: "Die Quellen dieses Programms sehen keine Verlängerung vor.",
	},
	field: {
		person: "Person",
		kind: "Antrag",
		asks: "Wer beantragt",
		received: "Eingegangen am",
		words: "Was die Person schreibt",
		reference: "Aktenzeichen",
		identified: "Ausweis geprüft",
		on: "Beantwortet am",
		outcome: "Antwort",
		ground: "Grund der Ablehnung",
		restriction: "Fall der Einschränkung",
		answer: "Gegebene Antwort",
		seen: "Geprüft am",
		use: "Erlaubte Verwendung",
		reason: "Genauer Grund",
		told: "Person benachrichtigt am",
	},
	hint: {
		reference:
			"Freiwillig. Die Akte ist dann bis zur Antwort gesperrt, und der Name der Person steht nur dort. Ohne Akte bleibt der Name in diesem Register.",
		identified:
			"Der Antrag ist schriftlich und von einem Ausweis begleitet. Ohne ihn wird nichts gewährt, abgelehnt oder gezeigt.",
		ground: "Die einzigen Gründe, die der Hinweis zulässt.",
		answerErasure:
			"Hier wird nichts gelöscht: eine Akte wird unter « Vernichtung » von zwei Personen vernichtet, wenn ihre Aufbewahrung endet.",
		identityFirst:
			"Stattgeben oder ablehnen ist erst möglich, wenn die Identität geprüft ist.",
		answer: "Kommt mit der Antwort in die Akte; bei Ablehnung nötig.",
		told: "Die Person wird vor der Aufhebung benachrichtigt.",
	},
	new: {
		save: "Antrag eintragen",
		unknown: "Keine Akte, die Ihnen offensteht, trägt dieses Aktenzeichen.",
	},
	identity: {
		title: "Identität der Person",
		missing: "Noch nicht geprüft",
		seen: "Geprüft am {{day}}",
		save: "Prüfung eintragen",
	},
	answer: {
		title: "Antwort auf den Antrag",
		save: "Antwort speichern",
		line: "{{outcome}}, am {{day}}",
		by: "Gespeichert von {{by}}",
		complaint:
			"Wer nicht zufrieden ist, kann sich an die CNPD wenden: die Antwort sagt es.",
	},
	restricted: {
		title: "Einschränkung der Verarbeitung",
		stands:
			"Die Akte wird aufbewahrt und nicht anders verwendet: kein Lesen, kein Schritt, keine Änderung, kein Stück, kein Paket, keine Vernichtung.",
		allowed: "Erlaubte Verwendung: {{use}}",
		allow: "Eine Verwendung erlauben",
		allowSave: "Erlaubte Verwendung eintragen",
		lift: "Einschränkung aufheben",
		lifted: "Aufgehoben am {{day}}, Person benachrichtigt am {{told}}",
	},
	refusal: {
		title: "Das kann nicht gespeichert werden.",
		unknown: "Dieser Antrag steht nicht mehr im Register.",
		"in-the-future": "Der Tag darf nicht nach heute liegen.",
		"before-receipt": "Der Tag darf nicht vor dem Eingang liegen.",
		"already-identified": "Die Identität ist schon geprüft.",
		"already-answered": "Der Antrag ist schon beantwortet.",
		"identity-missing":
			"Die Identität ist nicht geprüft: vorher wird nichts gewährt oder abgelehnt.",
		"identity-proved":
			"Die Identität ist geprüft: das ist kein Grund zum Abschluss.",
		"ground-missing":
			"Die Löschung wird nur aus einem der vier Gründe der Liste abgelehnt.",
		"ground-out-of-place":
			"Dieser Grund gilt nur für eine abgelehnte Löschung.",
		"case-missing":
			"Die Einschränkung wird in einem der vier Fälle der Liste gewährt.",
		"case-out-of-place":
			"Dieser Fall gilt nur für eine gewährte Einschränkung.",
		"words-missing": "Eine Ablehnung wird begründet.",
		"no-dossier": "Eingeschränkt wird eine Akte, und keine ist genannt.",
		"dossier-unreadable":
			"Die Akte dieses Antrags kann nicht vollständig gelesen werden. Stellen Sie zuerst eine Sicherung wieder her.",
		"no-restriction": "Keine Einschränkung läuft.",
		"told-afterwards": "Die Person wird vor der Aufhebung benachrichtigt.",
		"not-access": "Nur ein Antrag auf Auskunft führt zu einer Einsicht.",
		"not-granted": "Diesem Antrag wurde nicht stattgegeben.",
		"not-theirs":
			"Eines der Stücke darf dieser Person nicht gezeigt werden, oder sie steht nicht in der Akte.",
		"no-consultation": "Es läuft keine Einsicht.",
	},
	gone: "Dieser Antrag steht nicht im Register.",
	back: "Zurück zu den Anträgen",
};
