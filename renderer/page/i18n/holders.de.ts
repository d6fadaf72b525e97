import type { Translation } from "../../../shared/texts/translation.ts";
import type { holdersFr } from "./holders.fr.ts";

export const holdersDe: Translation<typeof holdersFr> = {
	open: "Wer hält was…",
	intro:
		"Jede Akte hat ihren eigenen Schlüssel. Hier steht, wer ihn hält, seit wann und bis wann. Ein Recht, das nicht verlängert wird, endet an seinem Tag (Regel C6). Kein Name von Bediensteten steht hier.",
	search: "Aktenzeichen suchen",
	none: "Keine Akte, deren Rechte Sie überprüfen.",
	noneFound: "0 Ergebnisse für „{{text}}“.",
	capped:
		"Die ersten {{shown}} von {{all}} Akten werden angezeigt. Geben Sie das Aktenzeichen genauer an.",
	of: "Wer {{reference}} hält",
	back: "Zurück zur Liste",
	kit: "Notfallkit",
	self: "(Sie)",
	column: {
		dossier: "Akte",
		count: "Inhaber",
		names: "Personen",
		withdrawn: "Entzogen",
		person: "Person",
		roles: "Rolle",
		since: "Hält den Schlüssel seit",
		expires: "Läuft ab am",
		act: "Handlungen",
	},
	two: "Eine Akte behält immer eine Person, die sie führt, und einen Datenschutzbeauftragten: Den letzten kann sie nicht entzogen werden.",
	notYet: "Noch nicht",
	laterNote:
		"„Noch nicht“: Diese Person bekäme den Schlüssel durch ihre Aufgabe, wenn die Akte ihr vorgelegt oder ihr Recht aufrechterhalten wird. Hat sie ein Interesse an der Sache, entziehen Sie ihr die Akte schon jetzt (Regel C2).",
	short: "Weniger als zwei gültige Rechte",
	shortNote:
		"Eine Akte braucht zwei, die sie halten: eine Person, die sie führt, und den DPO. Ein Recht ist abgelaufen: Erhalten Sie es bei der Überprüfung der Zugänge aufrecht, oder nehmen Sie eine andere Person auf.",
	gone: "Wem diese Akte entzogen wurde",
	goneSelf: "{{name}}, am {{day}}: Ausstand",
	goneBy: "{{name}}, am {{day}}: durch {{by}}",
	noneGone: "Niemandem wurde diese Akte entzogen.",
	withdraw: "Diese Akte entziehen…",
	withdrawOf: "Diese Akte entziehen: {{name}}",
	recuse: "In den Ausstand treten…",
	recuseTitle: "In dieser Akte in den Ausstand treten",
	sentence: {
		later:
			"{{name}} wird diese Akte nicht öffnen, gleich in welcher Rolle, auch wenn sie dem Kollegium vorgelegt wird. Der Entzug ist für diese Akte endgültig und bleibt verzeichnet.",
		other:
			"{{name}} kann diese Akte nicht mehr öffnen, gleich in welcher Rolle, und der Schlüssel wechselt für alles Weitere. Der Entzug ist für diese Akte endgültig und bleibt eingetragen. Was diese Person schon gelesen hat, kann nicht zurückgenommen werden.",
		self: "Sie haben keinen Zugang mehr zu dieser Akte, gleich in welcher Rolle. Der Ausstand ist für diese Akte endgültig und bleibt eingetragen; die anderen sehen, dass Sie in den Ausstand getreten sind.",
	},
	leavesTwo:
		"Es bleiben nur zwei ständige Inhaber: danach kann keiner mehr entzogen werden.",
	reason: "Begründung",
	confirm: { other: "Zugang entziehen", self: "In den Ausstand treten" },
	leave: "Zurück",
	faults: {
		"not-open-to-you": {
			cannot: "Diese Akte ist Ihnen nicht mehr zugänglich.",
			because: "Der Zugang folgt der Funktion, Akte für Akte.",
		},
		role: {
			cannot: "Ihre Rolle erlaubt diese Entscheidung nicht.",
			because:
				"Jede Entscheidung über Zugänge ist bestimmten Rollen vorbehalten.",
		},
		unknown: {
			cannot: "Diese Person hält diese Akte nicht mehr.",
			because: "Das Recht ist schon abgelaufen oder schon entzogen.",
		},
		"last-holder": {
			cannot: "Eine Akte muss zwei Inhaber behalten.",
			because:
				"Es braucht mindestens eine Person, die die Akten führt, und einen Datenschutzbeauftragten. Nehmen Sie zuerst eine andere Person auf.",
		},
	},
};
