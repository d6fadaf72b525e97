import { term } from "../../../shared/texts/term.ts";
import type { Translation } from "../../../shared/texts/translation.ts";
import type { dossierFr } from "./dossier.fr.ts";

export const dossierDe: Translation<typeof dossierFr> = {
	title: "{{reference}} — {{name}}, {{firstName}}",
	personName: "{{name}}, {{firstName}}",
	crumbs: "Wo Sie sind",
	status: {
		official: "Gemeindebeamter",
		employee: `Gemeindeangestellter (${term("employé communal")})`,
	},
	issuer: {
		college: "Bürgermeister- und Schöffenkollegium",
		"college-delegate": "Beauftragter des Schöffenrats",
		bureau: "Büro des Gemeindeverbands",
		president: "Präsident",
		"designated-organ": "durch das Gesetz der Anstalt bestimmtes Organ",
	},
	part: {
		complainant: "Beschwerdeführer",
		victim: "Opfer",
		witness: "Zeuge",
		"third-person": "Dritter",
	},
	entered: "im Dienst seit {{day}}",
	issuedBy: "ausstellendes Organ: {{issuer}}",
	left: "hat den Dienst am {{day}} verlassen ({{reason}})",
	mentions: "Zu beachtende Vermerke",
	mention: {
		restriction: "Einschränkung der Verarbeitung läuft",
		"former-agent": "Ehemaliger Bediensteter",
	},
	since: "{{what}} (seit {{day}})",
	path: "Weg des Verfahrens",
	station: {
		"facts-known": "Tatsachen bekannt",
		"order-issued": `${term("Ordre")} abgesandt`,
		"order-notified": `${term("Ordre")} zugestellt`,
		reply: "Stellungnahme",
		decision: "Entscheidung",
		"follow-up": "Folgen",
		conservation: "Aufbewahrung",
	},
	stationState: {
		done: "erledigt",
		current: "im Gange",
		"to-come": "steht bevor",
		"not-applicable": "entfällt",
		late: "verspätet",
	},
	toDo: "Jetzt zu tun",
	nothing: "In dieser Akte wird nichts von Ihnen erwartet.",
	noLimit: "Es läuft keine Frist.",
	mayNotRecord:
		"Ihre Rolle erlaubt, diese Akte zu lesen, nicht darin einzutragen.",
	otherStep: "Anderer Schritt",
	whatIf: "Was wäre, wenn?",
	closedSteps_one: "Schritte, die das Gesetz jetzt nicht erlaubt ({{count}})",
	closedSteps_other: "Schritte, die das Gesetz jetzt nicht erlaubt ({{count}})",
	conservation: "Aufbewahrung",
	whyBlocked: {
		archives: "Warum auf das Nationalarchiv warten?",
		hold: "Warum diese Sperre?",
		provisional: "Warum auf die Bestätigung einer Auslegung warten?",
	},
	outcomeChange: {
		title: "Die Aufbewahrung hat sich am {{day}} geändert",
		before: "Vorher",
		after: "Jetzt",
		because:
			"Ursache: ein Schritt der Akte {{reference}} desselben Bediensteten.",
		elsewhere:
			"Ursache: ein Schritt in einer anderen Akte desselben Bediensteten.",
		reading:
			"Ursache: die inzwischen bestätigte Auslegung {{reading}} („{{question}}“).",
		read: "Gelesen",
	},
	proposal: {
		title: "Wartet auf eine zweite Person",
		by: "vorgeschlagen von {{name}} am {{day}} um {{time}}",
		reasons: "Gründe",
		waits:
			"Zustimmen muss eine andere Person als die vorschlagende. Noch ist nichts entschieden.",
		approve: "Zustimmen…",
		decline: "Ablehnen…",
		declineReason: "Warum Sie ablehnen",
		declineNow: "Vorschlag ablehnen",
		leave: "Zurück",
		checkTitle: "Vor der Zustimmung prüfen",
		checkSentence:
			"Mit Ihrer Zustimmung wird diese Entscheidung unter Ihrer beider Namen eingetragen. Ein Irrtum wird danach berichtigt, nicht gelöscht.",
		approveAndRecord: "Zustimmen und eintragen",
	},
	stepOn: "{{step}} am {{day}}",
	tabs: {
		label: "Inhalt der Akte",
		counted: "{{name}} {{count}}",
		chronology: "Chronologie",
		facts: "Tatsachen",
		persons: "Personen",
		pieces: "Stücke",
		decisions: "Entscheidungen",
		holds: "Sperren",
		communications: "Mitteilungen",
		holders: "Zugang",
	},
	chronology: {
		proposedBy:
			"vorgeschlagen von {{name}} am {{day}} um {{time}}; zugestimmt hat, wer den Schritt eingetragen hat",
		declined: "Vorschläge ohne Zustimmung",
		declinedBy:
			"keine Zustimmung von {{name}} am {{day}} um {{time}}: {{reason}}",
		empty: "In dieser Akte ist noch nichts eingetragen.",
		rectify: "Diesen Schritt berichtigen",
		rectifyThis: "Diesen Schritt berichtigen: {{step}}, {{day}}",
		silence:
			"Sie kam nach dem letzten Tag: Sie gilt als Schweigen, und Schweigen als Eingeständnis.",
		struck: "Frühere Eintragung:",
		replaced: "Ersetzt von {{name}} am {{day}} um {{time}}: {{reason}}",
		voided: "Zurückgenommen von {{name}} am {{day}} um {{time}}: {{reason}}",
	},
	late: {
		T1: "Gefahr der Nichtigkeit (P1)",
		T2: "Verspätet (T2)",
		T3: "Verspätet (T3)",
		T4: "Verspätet (T4)",
	},
	pieceLinks: "Stücke dieses Schritts",
	pieceLink: "Stück {{number}}: {{title}}",
	piecesRemoved_one: "{{count}} Stück seither entfernt",
	piecesRemoved_other: "{{count}} Stücke seither entfernt",
	unknown: "unbekannt",
	none: "keine",
	facts: {
		title: "Vorgeworfene Tatsachen",
		description: "Beschreibung",
		days: "Tage der Tatsachen",
		articles: "Artikel des Statuts",
		knownBy: "Bekannt durch",
	},
	agent: {
		title: "Bediensteter",
		name: "Name, Vorname",
		nationalNumber: `Nationale Kennnummer (${term("matricule")})`,
		status: "Status",
		service: "Dienststelle",
		entered: "Dienstantritt",
		left: "Ausscheiden",
	},
	persons: {
		empty:
			"Keine weitere Person ist eingetragen: kein Beschwerdeführer, Opfer, Zeuge oder Dritter.",
		name: "Name",
		part: "Rolle bei den Tatsachen",
		note: "Bemerkung",
		actions: "Aktionen",
		add: "Person hinzufügen…",
		amend: "Ändern…",
		amendOne: "{{name}} ändern",
		remove: "Entfernen…",
		removeOne: "{{name}} entfernen",
		removeTitle: "Eine Person aus der Akte entfernen",
		removeSentence:
			"{{name}} gehört dann nicht mehr zu den betroffenen Personen. Die Entfernung bleibt mit ihrem Grund in der Akte.",
		removeNow: "Diese Person entfernen",
	},
	decisions: {
		empty: "Noch ist keine Entscheidung eingetragen.",
	},
	holds: {
		title: "Sperren der Vernichtung",
		empty: "Es besteht keine Sperre.",
	},
	archives: {
		title: "Nationalarchiv",
		empty: "Das Nationalarchiv wurde noch nicht benachrichtigt.",
	},
	reason: "Grund",
	leave: "Zurück",
	amend: {
		open: {
			agent: "Bediensteten ändern…",
			facts: "Tatsachen ändern…",
			person: "Person ändern…",
			departure: "Der Bedienstete ist ausgeschieden…",
		},
		title: {
			agent: "Bediensteten ändern",
			facts: "Tatsachen ändern",
			person: "Person ändern",
			newPerson: "Person hinzufügen",
			departure: "Ausscheiden des Bediensteten eintragen",
		},
		save: {
			agent: "Änderung eintragen",
			facts: "Änderung eintragen",
			person: "Änderung eintragen",
			newPerson: "Person hinzufügen",
			departure: "Ausscheiden eintragen",
		},
		reasonHint:
			"Zum Beispiel: Tippfehler, Ausweis geprüft. Die frühere Fassung bleibt in der Akte.",
		factsHint:
			"Die Tage der Tatsachen werden durch Berichtigung des Schritts „Tatsachen bekannt“ geändert.",
		departureText:
			"Das Ausscheiden wird in allen Akten dieses Bediensteten eingetragen und kann ihre Aufbewahrung ändern.",
		leftOn: "Ausgeschieden am",
		leftReason: "Grund des Ausscheidens",
		keepAndLeave: "Entwurf behalten und zurück",
		discard: "Entwurf löschen",
	},
	fields: {
		name: "Name",
		firstName: "Vorname",
		nationalNumber: `Kennnummer (${term("matricule")}, 13 Ziffern)`,
		status: "Status",
		service: "Dienststelle",
		entered: "Dienstantritt am",
		issuer: "Ausstellendes Organ",
		description: "Beschreibung der Tatsachen",
		articles: "Betroffene Artikel des Statuts",
		articlesHint: "Ein Artikel, dann Eingabetaste: „Art. 9“.",
		knownBy: "Durch wen die Tatsachen bekannt wurden",
		knownByHint:
			"Zum Beispiel: Schöffenrat, Gemeindesekretär, Leiter der Dienststelle",
		personName: "Name der Person",
		personPart: "Rolle bei den Tatsachen",
		personNote: "Bemerkung",
	},
	errors: {
		"not-a-time": "Schreiben Sie eine Uhrzeit, zum Beispiel 9:30.",
		tick: "Setzen Sie dieses Häkchen.",
		"before-given": "Dieser Tag liegt vor dem der Mitteilung.",
		"not-13-digits": "Die Kennnummer hat 13 Ziffern.",
		"not-a-birthday":
			"Die ersten acht Ziffern der Kennnummer sind ein Geburtsdatum (Jahr, Monat, Tag).",
		"check-digits-differ":
			"Die Kennnummer hat 13 Ziffern; die letzten zwei passen nicht zu den anderen.",
		breachAfterKnown:
			"Der Tag der Tatsachen kann nicht nach dem Tag liegen, an dem sie bekannt wurden ({{day}}).",
		daysReversed:
			"Der letzte Tag der Tatsachen liegt vor dem ersten ({{day}}).",
		necessary: "Bestätigen Sie, dass diese Daten notwendig sind.",
	},
	create: {
		known:
			"An welchem Tag erfuhr der Schöffenrat oder sein Beauftragter von den Tatsachen?",
		knownSyndicate:
			"An welchem Tag erfuhr das Büro des Gemeindeverbands von den Tatsachen?",
		knownEstablishment:
			"An welchem Tag erfuhr das zuständige Organ von den Tatsachen?",
		limit: "Mit diesem Tag beginnt die Frist der Absendung.",
		issuer: `Welches Organ stellt den ${term("Ordre")} aus?`,
		blocks: {
			agent: "Bediensteter",
			issuer: "Ausstellendes Organ",
			facts: "Tatsachen",
			persons: "Betroffene Personen",
		},
		similar_one:
			"Eine Akte dieses Bediensteten ist schon offen: {{references}}.",
		similar_other:
			"Akten dieses Bediensteten sind schon offen: {{references}}.",
		days: {
			label: "Wann haben sich die Tatsachen ereignet?",
			one: "an einem Tag",
			span: "von … bis …",
			continuous: "fortgesetzt oder wiederholt, von … bis …",
			unknown: "die Tage sind nicht bekannt",
		},
		day: "Tag der Tatsachen",
		first: "Erster Tag",
		last: "Letzter Tag",
		unknownHint:
			"Ohne Datum kann die Aufbewahrungsfrist nicht berechnet werden (R4). Sie können es später ergänzen.",
		opinions:
			"Diese Angaben gehören nicht in die Personalakte (C12): {{words}}. Entfernen?",
		personsHint:
			"Beschwerdeführer, Opfer, Zeuge oder Dritter. Sie können später weitere hinzufügen.",
		addPerson: "Person hinzufügen",
		removePerson: "Diese Person entfernen",
		personLegend: "Person {{number}}",
		necessary:
			"Ich bestätige, dass diese Daten für das Verfahren notwendig sind (C14)",
		lastLook: "Letzter Blick",
		lastLookText:
			"Die Akte wird mit diesen Daten unter Ihrem Namen angelegt. Ein Irrtum wird danach berichtigt, nicht gelöscht.",
		open: "Akte anlegen",
	},
};
