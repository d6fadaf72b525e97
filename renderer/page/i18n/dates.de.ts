import type { Translation } from "../../../shared/texts/translation.ts";
import type { datesFr } from "./dates.fr.ts";

export const datesDe: Translation<typeof datesFr> = {
	limit: {
		dispatch: {
			open: "Anordnung absenden bis spätestens {{day}}",
			met: "Abgesandt am {{day}}, fristgerecht",
			late: "Abgesandt am {{day}}, nach dem letzten Tag ({{last}}): Nichtigkeit droht",
		},
		reply: {
			open: "Letzter Tag für die Stellungnahme: {{day}}",
			met: "Stellungnahme am {{day}}, fristgerecht",
			late: "Stellungnahme am {{day}}, nach dem letzten Tag ({{last}})",
		},
		decide: {
			open: "Über das Weitere entscheiden bis spätestens {{day}}",
			met: "Entschieden am {{day}}, fristgerecht",
			late: "Entschieden am {{day}}, nach dem letzten Tag ({{last}})",
		},
		suspension: {
			open: "Suspendierung bestätigen bis spätestens {{day}}",
			met: "Suspendierung bestätigt am {{day}}, fristgerecht",
			late: "Suspendierung bestätigt am {{day}}, nach dem letzten Tag ({{last}})",
		},
		recourse: {
			open: "Rechtsbehelf möglich bis einschließlich {{day}}",
			met: "Rechtsbehelf eingelegt am {{day}}, fristgerecht",
			late: "Rechtsbehelf eingelegt am {{day}}, nach dem letzten Tag ({{last}})",
		},
		limitation: {
			open: "Tatsachen verjährt nach dem {{day}}",
			met: "Verfolgung eingeleitet am {{day}}, vor der Verjährung",
			late: "Verfolgung eingeleitet am {{day}}, nach der Verjährung ({{last}})",
		},
		archives: {
			open: "Antwort des Nationalarchivs erwartet bis einschließlich {{day}}",
			met: "Antwort des Nationalarchivs erhalten am {{day}}",
			late: "Antwort des Nationalarchivs erhalten am {{day}}, nach drei Monaten ({{last}})",
		},
	},
	otherwise: {
		L1: {
			counts: "Wenn der Samstag zählt: {{day}}.",
			"does-not-count": "Wenn der Samstag nicht zählt: {{day}}.",
		},
		L2: {
			yes: "Wenn die halben Gemeindefeiertage zählen: {{day}}.",
			no: "Wenn die halben Gemeindefeiertage nicht zählen: {{day}}.",
		},
		L4: {
			yes: "Wenn Krankheitsurlaub die Frist verlängert: {{day}}.",
			no: "Wenn Krankheitsurlaub die Frist nicht verlängert: {{day}}.",
		},
		L5: {
			yes: "Wenn ein Urlaub während der zehn Tage die Frist verlängert: {{day}}.",
			no: "Wenn ein Urlaub während der zehn Tage die Frist nicht verlängert: {{day}}.",
		},
		other: "Mit einer anderen Antwort auf die Auslegung {{reading}}: {{day}}.",
	},
	keep: {
		running: "Aufbewahren, ohne Enddatum: Verfahren läuft",
		until: "Aufbewahren bis einschließlich {{day}}",
		dueFromThen: "Vernichtung fällig ab {{day}}",
		career:
			"Aufbewahren während der Laufbahn und sechs Monate nach dem Ausscheiden",
		dueSince: "Vernichtung fällig seit {{day}}",
		dueToday: "Vernichtung fällig ab heute, {{day}}",
		undetermined:
			"Dauer von den Texten nicht festgelegt: Es braucht eine begründete Entscheidung zweier Personen",
	},
	keepShort: {
		running: "ohne Enddatum",
		until: "bis {{day}}",
		career: "Laufbahn und sechs Monate",
		due: "zu vernichten seit {{day}}",
		undetermined: "zu entscheiden",
	},
	blocked: {
		archives: "Gesperrt: Nationalarchiv",
		hold: "Gesperrt: Sperre",
		provisional: "Gesperrt: Auslegung zu bestätigen",
	},
};
