import { dayInFigures, grouped } from "../../shared/package/figures.ts";
import type { ViewerTexts } from "./texts.ts";

export const viewerDe: ViewerTexts = {
	name: "Deutsch",
	title: "Leser des versiegelten Pakets",
	language: "Sprache",
	offline:
		"Diese Seite arbeitet ohne Netz: Nichts von dem, was Sie öffnen, verlässt diesen Rechner, und nichts wird darauf gespeichert, ohne dass Sie es verlangen.",
	choose: "Erhaltenes Paket (Datei .age)",
	chooseHint: "Wählen Sie die Datei oder legen Sie sie auf dieser Seite ab.",
	key: "Ihr geheimer age-Schlüssel",
	keyHint: "Die Zeile, die mit AGE-SECRET-KEY-1 beginnt.",
	code: "Der Code aus acht Wörtern",
	codeHint:
		"Die Wörter, die Ihnen der Absender mitgeteilt hat, in ihrer Reihenfolge.",
	open: "Paket öffnen",
	opening: "Wird geöffnet und geprüft…",
	fault: {
		"not-a-package": "Diese Datei ist kein versiegeltes Paket.",
		"not-a-key":
			"Dieser Text ist kein geheimer age-Schlüssel. Prüfen Sie, ob die Zeile vollständig ist.",
		"wrong-key":
			"Dieses Paket wurde nicht für diesen Schlüssel versiegelt. Fragen Sie den Absender, für welchen Schlüssel es bestimmt ist.",
		"wrong-code":
			"Dieser Code öffnet dieses Paket nicht. Prüfen Sie jedes Wort und die Reihenfolge.",
		damaged:
			"Dieses Paket ist beschädigt oder wurde nach dem Versiegeln verändert. Nichts davon wird gezeigt: Verlangen Sie eine neue Kopie.",
		"not-readable":
			"Dieses Paket lässt sich öffnen, aber sein Inhalt wurde nicht von Scellé geschrieben. Nichts davon wird gezeigt.",
		signature:
			"Die Signatur passt nicht zum Inhalt: Dieses Paket wurde verändert. Nichts davon wird gezeigt; verlangen Sie eine neue Kopie.",
		altered:
			"Einige Dateien sind nicht die unterzeichneten: Dieses Paket wurde verändert. Nichts davon wird gezeigt; verlangen Sie eine neue Kopie.",
	},
	again: "Ein anderes Paket öffnen",
	verified: (files) =>
		`Paket geprüft: Die Signatur stimmt und die ${files} Dateien sind die unterzeichneten.`,
	verifiedHow:
		"Die Prüfung beweist, dass seit der Unterzeichnung nichts geändert wurde. Um zu wissen, wer unterzeichnet hat, lassen Sie sich den Schlüssel unten vom Absender vorlesen.",
	from: "Absender",
	reference: "Akte",
	copy: "Kopie Nr.",
	to: "Empfänger",
	day: "Erstellt am",
	purpose: "Zweck der Mitteilung",
	signer: "Schlüssel des Unterzeichners",
	signerHint: "Vergleichen Sie Anfang und Ende am Telefon.",
	duties: "Ihre Pflichten (Regeln C1 und C3)",
	duty: "Diese Dokumente sind persönlich und vertraulich. Sie dienen allein der Verteidigung des Bediensteten im laufenden Verfahren und werden niemandem sonst gezeigt. Geben Sie sie mit allen Kopien spätestens am Ende des Verfahrens zurück oder vernichten Sie sie und bestätigen Sie es schriftlich.",
	documents: "Dokumente",
	document: "Dokument",
	size: "Größe",
	about: "Hinweis",
	masked: "geschwärzte Kopie: Die Daten Dritter sind nicht mehr darin",
	stamp: {
		stamped: "auf jeder Seite gekennzeichnet",
		"no-pages": "ohne Kennzeichen: Diese Dateiart hat keine Seiten",
		protected: "ohne Kennzeichen: PDF mit Passwortschutz",
		damaged: "ohne Kennzeichen: Die Datei lässt sich nicht öffnen",
		"too-large":
			"ohne Kennzeichen: Datei zu groß oder Bild mit mehr als 100 Millionen Punkten",
		moving: "ohne Kennzeichen: bewegtes Bild",
		"more-than-pages":
			"ohne Kennzeichen: PDF-Datei, die mehr als ihre Seiten enthält (angehängte Dateien, XFA-Formular, Ton oder Video)",
	},
	read: "Lesen",
	readNamed: (name) => `${name} lesen`,
	newTab: "öffnet sich in einem neuen Tab",
	save: "Speichern",
	saveNamed: (name) => `${name} speichern`,
	close: "Dokument schließen",
	notShown:
		"Diese Seite zeigt diese Dateiart nicht. Speichern Sie sie, um sie mit einem anderen Programm zu öffnen.",
	bytes: (count) => `${grouped(count, ".")} Bytes`,
	date: dayInFigures,
};
