import { term } from "../../../shared/texts/term.ts";
import type { Translation } from "../../../shared/texts/translation.ts";
import type { shellFr } from "./shell.fr.ts";

export const shellDe: Translation<typeof shellFr> = {
	app: "Scellé",
	skip: "Zum Inhalt",
	goTo: "Gehe zu…",
	goToKeys: "Gehe zu (Ctrl+K)",
	lock: "Sperren",
	countingDay: "Tag, der für die Fristen zählt: {{day}}",
	account: "Geöffnetes Konto: {{name}}, {{role}}",
	demo: "Vorführung: alles ist erfunden",
	leaveDemo: "Vorführung verlassen",
	clockWentBack:
		"Die Uhr dieses Rechners wurde auf den {{machine}} zurückgestellt. Die Fristen zählen zum {{today}}, dem Tag der letzten Eintragung.",
	zones: {
		menu: "Hauptmenü",
	},
	roles: {
		clerk: "Personal",
		college: "Schöffenrat",
		dpo: "DSB",
		administrator: "Verwaltung",
	},
	rolesLong: {
		clerk: "Personaldienst",
		college: "Schöffenrat",
		dpo: "Datenschutzbeauftragter",
		administrator: "Administrator",
	},
	menu: {
		due: "Fristen",
		dossiers: "Akten",
		readings: "Auslegungen",
		accounts: "Konten und Zugriffe",
		session: "Sitzung",
		settings: "Einstellungen",
		help: "Hilfe",
	},
	menuGroups: { administration: "Verwaltung" },
	titles: {
		due: "Fristen",
		dossiers: "Akten",
		dossier: "Akte",
		"new-dossier": "Neue Akte",
		step: "Schritt eintragen",
		rectify: "Schritt berichtigen",
		amend: "Akte ändern",
		piece: "Beleg",
		"piece-description": "Beleg beschreiben",
		package: "Paket für den Anwalt",
		readings: "Auslegungen des Gesetzes",
		accounts: "Konten und Zugriffe",
		enrolment: "Konten und Zugriffe: Einschreibung",
		kit: "Notfallkit",
		"kit-making": "Notfallkit anlegen",
		"kit-drill": "Übung mit dem Notfallkit",
		session: "Sitzung",
		settings: "Einstellungen",
		help: "Hilfe",
	},
	documentTitle: "{{title}} – Scellé",
	panel: {
		close: "Schließen",
		before: "Zurück zum vorigen Inhalt",
		back: "Zurück",
		backToDossier: "Zurück zur Akte",
		rule: "Regel {{rule}}: {{title}}",
		reading: "Auslegung {{reading}}",
	},
	mask: {
		title: "Bildschirm verdeckt",
		show: "Bildschirm zeigen",
		hint: "Der Tresor bleibt offen. Wenn Sie weggehen, sperren Sie ihn.",
	},
	palette: {
		title: "Gehe zu",
		search: "Bildschirm oder Aktenzeichen",
		nothing:
			"Nichts trägt diesen Namen. Um eine Person zu suchen, öffnen Sie „Akten“.",
		screens: "Bildschirme",
		dossiers: "Akten",
	},
	waiting: "Wird geöffnet…",
	broken: {
		title: "Scellé ist auf etwas Unvorhergesehenes gestoßen.",
		text: "Der Tresor ist gesperrt. Was eingetragen war, ist unversehrt; ein Entwurf der letzten zwei Sekunden kann fehlen.",
		resume: "Zurück zum Entsperren",
	},
	status: {
		"draft-kept": "Entwurf um {{time}} aufbewahrt",
		"draft-not-kept-full":
			"Auf diesem Rechner ist nicht mehr genug Platz: Der Entwurf wird nicht aufbewahrt. Schaffen Sie Platz und fahren Sie fort.",
		"draft-not-kept":
			"Der Entwurf konnte nicht aufbewahrt werden. Ihre Eingabe steht noch auf dem Bildschirm.",
		saving: "Wird gespeichert…",
		saved: "Um {{time}} gespeichert",
		"way-closed": `Drucken und Kopieren sind geschlossen (Regel C1). Der einzige mögliche Versand ist das versiegelte Paket für den Anwalt (${term("avocat à la Cour")}).`,
		"setting-saved": "Einstellung gespeichert",
		"setting-not-saved":
			"Die Einstellung konnte nicht gespeichert werden. Die bisherige gilt weiter.",
		"lock-warning_one": "Sperrung in {{count}} Sekunde.",
		"lock-warning_other": "Sperrung in {{count}} Sekunden.",
		stay: "Bleiben",
		undo: "Rückgängig",
	},
};
