import { term } from "../../../shared/texts/term.ts";
import type { Translation } from "../../../shared/texts/translation.ts";
import type { piecesFr } from "./pieces.fr.ts";

export const piecesDe: Translation<typeof piecesFr> = {
	table: "Stücke der Akte",
	empty: `Kein Stück. Legen Sie hier den unterschriebenen ${term("Ordre")}, die Stellungnahme oder ein Stück ab.`,
	gone: "Dieses Stück ist nicht mehr in der Akte.",
	backToPieces: "Zurück zu den Stücken",
	describe: "Beschreiben…",
	describeOne: "{{title}} beschreiben",
	removeShort: "Entfernen…",
	removeOne: "{{title}} entfernen",
	column: {
		number: "Nr.",
		title: "Titel",
		date: "Datum",
		author: "Verfasser",
		persons: "Betrifft",
		special: "Sensible Daten",
		size: "Größe",
		actions: "Aktionen",
	},
	kind: {
		pdf: "PDF",
		image: "Bild",
		word: "Word",
		text: "Text",
		sound: "Ton",
		video: "Video",
	},
	kindIs: {
		pdf: "eine PDF-Datei",
		image: "ein Bild",
		word: "ein Textdokument",
		text: "ein einfacher Text",
		sound: "eine Tonaufnahme",
		video: "ein Video",
	},
	special: {
		"ethnic-origin": "ethnische Herkunft",
		"union-membership": "Gewerkschaftszugehörigkeit",
		genetic: "genetische Daten",
		biometric: "biometrische Daten",
		health: "Gesundheit",
		"sexual-life": "Sexualleben",
		convictions: "Verurteilungen, Straftaten",
	},
	zone: {
		text: "Legen Sie hier Dateien ab: PDF, Bild, Word, Text, Ton, Video, je höchstens 2 GB.",
		small: "Legen Sie hier eine Datei ab, oder",
		choose: "Dateien wählen (Strg+O)",
		over: "Ablegen, um zur Akte hinzuzufügen",
	},
	import: {
		list: "Dateien, die hinzugefügt werden",
		running: "{{name}} · {{size}} · {{percent}} %",
		progress: "{{name}} wird hinzugefügt",
		cancelOne: "Hinzufügen von {{name}} abbrechen",
		added: "„{{name}}“ ist in der Akte.",
		cancelled:
			"Das Hinzufügen von „{{name}}“ ist abgebrochen. Nichts davon wurde behalten.",
		addedProtected:
			"„{{name}}“ ist der Akte hinzugefügt, aber diese PDF-Datei verlangt ein Passwort: Sie kann weder gezeigt noch geschwärzt noch in einem Paket gekennzeichnet werden. Verlangen Sie von dem, der sie übergeben hat, eine Kopie ohne Passwort.",
		lying: "„{{name}}“ ist nicht, was der Name sagt: Es ist {{content}}.",
		addAs: "Als {{content}} hinzufügen",
		doNotAdd: "Nicht hinzufügen",
		refused: {
			"unknown-type":
				"„{{name}}“ wurde nicht hinzugefügt: Dieser Typ wird nicht angenommen. Angenommen: PDF, Bild, Word, Text, Ton, Video, höchstens 2 GB.",
			empty: "„{{name}}“ wurde nicht hinzugefügt: Die Datei ist leer.",
			"too-large":
				"„{{name}}“ wurde nicht hinzugefügt: Die Datei ist größer als 2 GB.",
			role: "„{{name}}“ wurde nicht hinzugefügt: Ihre Rolle erlaubt es hier nicht.",
			"disk-full":
				"„{{name}}“ wurde nicht hinzugefügt: Auf diesem Arbeitsplatz ist nicht genug Platz. Nichts ging verloren.",
			"storage-failed":
				"„{{name}}“ wurde nicht hinzugefügt: Datei oder Festplatte konnten nicht ganz gelesen werden. Versuchen Sie es erneut.",
		},
		originals_one:
			"{{count}} Stück hinzugefügt. Die ursprüngliche Datei liegt noch auf diesem Arbeitsplatz: Löschen Sie sie, wenn nichts ihre Aufbewahrung verlangt.",
		originals_other:
			"{{count}} Stücke hinzugefügt. Die ursprünglichen Dateien liegen noch auf diesem Arbeitsplatz: Löschen Sie sie, wenn nichts ihre Aufbewahrung verlangt.",
		clear: "Diese Zeilen ausblenden",
	},
	remove: {
		title: "Ein irrtümlich hinzugefügtes Stück entfernen",
		sentence:
			"„{{title}}“ gehört dann nicht mehr zu den Stücken. Die Entfernung bleibt mit ihrem Grund in der Akte.",
		now: "Dieses Stück entfernen",
	},
	description: {
		title: "Stück {{number}} beschreiben",
		save: "Beschreibung eintragen",
	},
	field: {
		title: "Titel",
		date: "Datum des Stücks",
		dateHint: "Leer lassen, wenn es nicht bekannt ist.",
		author: "Verfasser",
		persons: "Enthält auch Daten von",
		noPersons: "Keine weitere Person ist in der Akte eingetragen.",
		special: "Enthaltene sensible Daten (C14)",
	},
	password: {
		ask: "Ohne Passwort wird das Stück aufbewahrt, kann aber weder gezeigt noch geschwärzt noch in einem Paket gekennzeichnet werden. Verlangen Sie von dem, der es übergeben hat, eine Kopie ohne Passwort.",
		label: "Passwort der PDF-Datei",
		hint: "Falls Sie es kennen. Es dient nur dieser Anzeige und wird nirgends aufbewahrt.",
		wrong: "Dieses Passwort öffnet diese PDF-Datei nicht.",
		open: "Mit diesem Passwort öffnen",
		opened:
			"Diese PDF-Datei ist mit ihrem Passwort geöffnet, nur für diese Anzeige. Als Bilder neu erstellt, öffnet sich das Stück ohne Passwort und kann in einem Paket gekennzeichnet werden; das Original bleibt unverändert.",
	},
	remake: {
		do: "Als Bilder neu erstellen",
		doOne: "Als Bilder neu erstellen: {{title}}",
		suffix: "(Stück {{number}}, als Bilder neu erstellt)",
		said: "Die Kopie aus Bildern ist hinzugefügt. Das Original ist unverändert.",
		made: "Die Kopie aus Bildern ist unter der Nummer {{number}} hinzugefügt. Das Original ist unverändert.",
		open: "Kopie öffnen",
		failed: "Die Kopie aus Bildern wurde nicht erstellt.",
	},
	viewer: {
		title: "Stück {{number}}: {{title}}",
		tools: "Lesewerkzeuge",
		loading: "Das Stück wird geöffnet… {{percent}} %",
		progress: "Stück wird geöffnet",
		cancel: "Abbrechen",
		close: "Stück schließen",
		page: "Seite {{page}} von {{pages}}",
		goToPage: "Zur Seite",
		next: "Nächste Seite",
		previous: "Vorige Seite",
		zoomIn: "Vergrößern",
		zoomOut: "Verkleinern",
		zoom: "{{percent}} %",
		zoomIs: "Zoom: {{percent}} %",
		fit: "An Breite anpassen",
		rotate: "Drehen",
		text: "Text des Stücks",
		pageText: "Text der Seite {{page}}",
		noText: "Diese Seite ist ein Bild ohne lesbaren Text.",
		pageImage: "Bild der Seite {{page}}",
		image: "Bild: {{title}}",
		wordDocument: "Dokument: {{title}}",
		sound: "Aufnahme: {{title}}",
		video: "Video: {{title}}",
		encoding: "Text gelesen als {{encoding}}",
		cut: "Nur der Anfang dieses Textes wird gezeigt ({{size}}).",
		details:
			"{{kind}} · {{size}} · hinzugefügt von {{name}} am {{day}} um {{time}}",
		keys: "Bild auf und Bild ab blättern, Strg+Plus und Strg+Minus ändern den Zoom, Esc führt zu den Stücken zurück.",
		unreadable: "Dieses Format kann aufbewahrt, aber nicht gezeigt werden.",
		unreadableWhy:
			"Scellé bewahrt das Stück, wie es ist; es kann Teil eines Pakets für den Anwalt sein.",
		drawing: "Diese Seite zu zeichnen dauert lange…",
		stop: "Beenden",
		stopped: "Das Zeichnen dieser Seite ist beendet.",
		drawAgain: "Erneut zeichnen",
		damagedPage:
			"Diese Datei ist ab Seite {{page}} beschädigt. Sie kann aufbewahrt, aber weder gezeigt noch geschwärzt werden.",
		damagedFile:
			"Diese Datei ist beschädigt. Sie kann aufbewahrt, aber nicht gezeigt werden.",
		protected: "Diese PDF-Datei verlangt ein Passwort.",
		tooMuch:
			"Eine Seite dieser PDF-Datei verlangt eine maßlose Zeichnung: Die Anzeige ist beendet. Das Stück wird unverändert aufbewahrt.",
		tooLarge:
			"Dieses Bild hat mehr als 100 Millionen Punkte: Es kann aufbewahrt, aber nicht gezeigt werden.",
		notRead: "Das Stück konnte nicht ganz gelesen werden.",
		notReadWhy:
			"Nichts wurde geändert. Versuchen Sie es erneut; wiederholt es sich, benachrichtigen Sie SIGI und lassen Sie den Arbeitsplatz eingeschaltet.",
		cancelled: "Das Öffnen ist abgebrochen.",
		retry: "Erneut öffnen",
	},
};
