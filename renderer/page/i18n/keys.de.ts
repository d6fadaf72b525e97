import type { Translation } from "../../../shared/texts/translation.ts";
import type { keysFr } from "./keys.fr.ts";

export const keysDe: Translation<typeof keysFr> = {
	names: {
		ctrl: "Strg",
		alt: "Alt",
		shift: "Umschalt",
		enter: "Eingabe",
		escape: "Esc",
		left: "←",
	},
	actions: {
		"go-to": "Zu einem Bildschirm oder einer Akte gehen",
		find: "Auf dem Bildschirm suchen",
		"new-dossier": "Neue Akte",
		"record-step": "Schritt eintragen",
		"add-pieces": "Stücke hinzufügen",
		"main-button": "Hauptschaltfläche des Bildschirms",
		"keep-draft": "Entwurf jetzt aufbewahren",
		why: "„Warum?“ des wichtigsten Datums",
		help: "Hilfe zum Bildschirm",
		"next-zone": "Nächster Bereich: Kopfzeile, Menü, Inhalt, Seitenbereich",
		"menu-1": "Menü, erster Eintrag",
		"menu-2": "Menü, zweiter Eintrag",
		"menu-3": "Menü, dritter Eintrag",
		"menu-4": "Menü, vierter Eintrag",
		"menu-5": "Menü, fünfter Eintrag",
		"menu-6": "Menü, sechster Eintrag",
		"menu-7": "Menü, siebter Eintrag",
		"menu-8": "Menü, achter Eintrag",
		"menu-9": "Menü, neunter Eintrag",
		back: "Zurück zum vorigen Bildschirm",
		close: "Seitenbereich oder offenes Fenster schließen",
		lock: "Sperren",
		mask: "Bildschirm verdecken",
		print: "Drucken ist geschlossen (Regel C1)",
	},
};
