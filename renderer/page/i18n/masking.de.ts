import type { Translation } from "../../../shared/texts/translation.ts";
import type { maskingFr } from "./masking.fr.ts";

export const maskingDe: Translation<typeof maskingFr> = {
	open: "Schwärzen…",
	title: "Schwärzung von Stück {{number}}",
	place: "Stück {{number}} · Seite {{page}} von {{pages}}",
	placeWhole: "Stück {{number}}",
	step: {
		label: "Schritte der Schwärzung",
		mark: "markieren",
		review: "durchlesen",
		create: "Kopie erstellen",
	},
	state: {
		none: "Nichts ist markiert",
		marked_one: "{{count}} Stelle markiert, noch nicht geschwärzt",
		marked_other: "{{count}} Stellen markiert, noch nicht geschwärzt",
		passages_one: "{{count}} Textstelle markiert, noch nicht geschwärzt",
		passages_other: "{{count}} Textstellen markiert, noch nicht geschwärzt",
	},
	persons: {
		title: "Dritte in diesem Stück",
		hint: "Haken Sie die Personen an, die in der Kopie nicht mehr zu erkennen sein sollen.",
		none: "In der Akte ist keine Person eingetragen. Markieren Sie von Hand, was andere als den Bediensteten betrifft.",
		person: "{{part}} {{name}}",
		searching: "Der Name wird gesucht…",
		found_zero: "Name nicht gefunden: von Hand zu markieren",
		found_one: "{{count}} Stelle gefunden ({{pages}}), {{marked}} markiert",
		found_other: "{{count}} Stellen gefunden ({{pages}}), {{marked}} markiert",
		foundText_one: "{{count}} Stelle gefunden, {{marked}} markiert",
		foundText_other: "{{count}} Stellen gefunden, {{marked}} markiert",
		page: "S. {{page}}",
		markAll: "Alle markieren",
		markAllOf: "Alle markieren: {{name}}",
		notOn: "Das Stück sagt noch nicht, dass es diese Person betrifft.",
		enter: "Auf dem Stück eintragen",
		enterOf: "Auf dem Stück eintragen: {{name}}",
		ambiguous_one: "{{count}} Stelle trägt einen Namen mehrerer Personen.",
		ambiguous_other: "{{count}} Stellen tragen einen Namen mehrerer Personen.",
		searchNote:
			"Die Suche schlägt vor, Sie entscheiden: Spitznamen, Adressen und Fotos sind von Hand zu markieren.",
	},
	unread_one: "Seite {{pages}} ist ein Bild: Lesen Sie sie selbst durch.",
	unread_other: "Die Seiten {{pages}} sind Bilder: Lesen Sie sie selbst durch.",
	unreadImage: "Dieses Stück ist ein Bild: Sehen Sie es selbst durch.",
	tools: {
		label: "Werkzeuge zum Schwärzen",
		previous: "Vorige Seite",
		next: "Nächste Seite",
		add: "Stelle hinzufügen",
		after: "Nachher",
		before: "Vorher",
		undo: "Letzte rückgängig machen",
		help: "Ziehen Sie mit der Maus ein Feld auf oder klicken Sie zwei gegenüberliegende Ecken; ein Feld lässt sich verschieben, und seine Ecke ändert seine Größe. Mit der Tastatur: „Stelle hinzufügen“, dann verschieben die Pfeile sie, Umschalt und Pfeile ändern ihre Größe, Entf entfernt sie, Strg+Z macht rückgängig.",
		corner: "Erste Ecke gesetzt: Klicken Sie die gegenüberliegende.",
	},
	zone: {
		name: "Stelle {{number}}, Seite {{page}}",
		list: "Markierte Stellen",
		where: "{{name}}: {{vertical}}, {{horizontal}}",
		top: "oben",
		middle: "in der Mitte",
		bottom: "unten",
		left: "links",
		centre: "mittig",
		right: "rechts",
		remove: "Entfernen",
		removeOne: "{{name}} entfernen",
	},
	page: {
		image: "Seite {{page}} zum Markieren",
		damaged:
			"Seite {{page}} ist beschädigt. Das Stück kann aufbewahrt, aber nicht geschwärzt werden.",
	},
	text: {
		original: "Text des Stücks",
		hint: "Wählen Sie eine Textstelle mit der Maus oder mit Umschalt und Pfeilen aus und markieren Sie sie.",
		mark: "Auswahl markieren",
		nothing: "Wählen Sie zuerst eine Stelle des Textes aus.",
		list: "Markierte Textstellen",
		passage: "Textstelle {{number}}, Zeile {{line}}, {{letters}} Zeichen",
		preview: "Die Kopie wird lauten",
		hidden: "geschwärzt",
		word: "Die Kopie eines Word-Dokuments ist ein einfacher Text: ohne Gestaltung, Verlauf und Eigenschaften.",
	},
	review: {
		go_one: "Durchlesen ({{count}} Stelle)",
		go_other: "Durchlesen ({{count}} Stellen)",
		goPassages_one: "Durchlesen ({{count}} Textstelle)",
		goPassages_other: "Durchlesen ({{count}} Textstellen)",
		nothing: "Markieren Sie zuerst mindestens eine Stelle.",
		zone: "Durchsicht {{at}} von {{count}}: {{name}}. Deckt sie alles ab, was den Dritten betrifft?",
		empty:
			"Durchsicht {{at}} von {{count}}: Seite {{page}}, ohne Stelle. Nichts zu schwärzen?",
		text: "Lesen Sie die Kopie unten durch: Kein geschwärzter Dritter darf darin zu erkennen sein.",
		unmarked_one:
			"{{count}} gefundene Stelle einer angehakten Person ist nicht markiert.",
		unmarked_other:
			"{{count}} gefundene Stellen angehakter Personen sind nicht markiert.",
		previous: "Einen Schritt zurück",
		next: "Weiter durchsehen",
		back: "Zurück zum Markieren",
		create_one: "Geschwärzte Kopie erstellen ({{count}} Stelle)",
		create_other: "Geschwärzte Kopie erstellen ({{count}} Stellen)",
		createPassages_one: "Geschwärzte Kopie erstellen ({{count}} Textstelle)",
		createPassages_other: "Geschwärzte Kopie erstellen ({{count}} Textstellen)",
	},
	making: {
		page: "Die Kopie wird erstellt… Seite {{page}} von {{pages}}",
		keeping: "Die Kopie wird gespeichert…",
		progress: "Erstellung der geschwärzten Kopie",
		cancel: "Abbrechen",
	},
	done: {
		said: "Die geschwärzte Kopie ist erstellt. Das Original ist unverändert.",
		as: "Sie trägt die Nummer {{number}} und kann einem Paket für den Anwalt beigelegt werden.",
		open: "Kopie öffnen",
		again: "Eine andere Kopie erstellen",
		back: "Zurück zu den Stücken",
	},
	copyTitle: "{{title}} (geschwärzte Kopie)",
	copyOf: "geschwärzte Kopie von Stück {{number}}",
	fault: {
		role: "Ihre Rolle erlaubt es nicht, hier ein Stück hinzuzufügen: Die Kopie wurde nicht erstellt.",
		kind: "Diese Art von Stück kann nicht geschwärzt werden.",
		kindWhy:
			"Eine Aufnahme oder ein Format, das Scellé nicht anzeigt, lässt sich nicht schwärzen. Das Stück bleibt in der Akte, wie es ist.",
		damaged:
			"Dieses Stück ist beschädigt. Es kann aufbewahrt, aber nicht geschwärzt werden.",
		protected:
			"Dieses PDF öffnet sich nicht ohne Passwort. Es kann aufbewahrt, aber nicht geschwärzt werden.",
		protectedWhy:
			"Verlangen Sie von dem, der es übergeben hat, eine Kopie ohne Passwort, und fügen Sie sie der Akte hinzu.",
		tooMuch:
			"Eine Seite dieser PDF-Datei verlangt eine maßlose Zeichnung: Sie kann aufbewahrt, aber nicht geschwärzt werden.",
		tooMuchWhy:
			"Verlangen Sie von dem, der sie übergeben hat, eine eingescannte Kopie, und fügen Sie sie der Akte hinzu.",
		tooLarge:
			"Dieses Bild hat mehr als 100 Millionen Punkte: Es kann aufbewahrt, aber nicht geschwärzt werden.",
		tooLargeWhy:
			"Verlangen Sie von dem, der es übergeben hat, eine kleinere Kopie, und fügen Sie sie der Akte hinzu.",
		failed: "Die geschwärzte Kopie wurde nicht erstellt.",
		full: "Die Kopie wurde nicht erstellt: Auf diesem Gerät ist nicht genug Platz.",
		kept: "Ihre Markierungen sind behalten, und das Original ist unverändert.",
	},
};
