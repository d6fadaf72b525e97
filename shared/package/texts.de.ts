import { dayInFigures, grouped, ranged } from "./figures.ts";
import type { PackageTexts } from "./texts.ts";

const counted = (one: string, more: string) => (count: number) =>
	`${count} ${count === 1 ? one : more}`;

export const packageDe: PackageTexts = {
	communicated: (copy, pieces) =>
		pieces.length === 0
			? `Kopie Nr. ${copy}, ohne Stück`
			: `Kopie Nr. ${copy}; Stücke ${ranged(pieces)}`,
	cover: {
		title: "Begleitschreiben",
		from: "Absender",
		to: "Empfänger",
		address: "Anschrift",
		reference: "Akte",
		agent: "Verteidigter Bediensteter",
		mandate: "Vollmacht",
		mandatePiece: (number) => `Stück Nr. ${number} der Akte`,
		purpose: "Zweck der Mitteilung",
		copy: "Kopie Nr.",
		date: "Erstellt am",
		content: "Inhalt",
		pieces: (count) =>
			count === 0
				? "Verzeichnis und chronologische Akte, ohne Stücke"
				: `Verzeichnis, chronologische Akte und ${counted("Stück", "Stücke")(count)}`,
		confidential: {
			title: "Vertraulichkeit (Regel C1)",
			text: "Der Ordre de justification, die Antwort und die Stücke sind persönlich und vertraulich. Sie erhalten sie als Anwalt des Bediensteten, allein für seine Verteidigung und allein im laufenden Verfahren. Sie dürfen weder kopiert noch vervielfältigt noch Dritten gezeigt werden.",
		},
		giveBack: {
			title: "Rückgabe oder Vernichtung (Regel C3)",
			text: (copy) =>
				`Sobald die Verteidigung den Inhalt nicht mehr braucht, spätestens am Ende des Verfahrens, geben Sie alles samt Kopien zurück, oder vernichten Sie es und bestätigen Sie dies dem Absender schriftlich. Kopie Nr. ${copy} wird bis dahin nachgehalten.`,
		},
		others: {
			title: "Daten Dritter (Regel C4)",
			text: "In den Dokumenten 00, 01 und 02 steht anstelle des Namens einer anderen Person als des Bediensteten ihre Rolle in eckigen Klammern. Ein als „geschwärzte Kopie“ bezeichnetes Stück ist ohne die Daten Dritter neu erstellt; die anderen sind beigefügt, wie die Akte sie enthält.",
		},
		verify: {
			title: "Dieses Paket prüfen",
			steps: [
				"Die Datei manifest.json nennt Name, Größe und SHA-256-Prüfsumme jeder Datei: Berechnen Sie die Prüfsumme einer Datei und vergleichen Sie.",
				"Die Datei manifest.sig enthält die Ed25519-Signatur von manifest.json, erstellt mit dem untenstehenden Schlüssel; das Format ist in der veröffentlichten Dokumentation von Scellé beschrieben.",
				"Bitten Sie den Absender, Ihnen auf anderem Weg Anfang und Ende dieses Schlüssels vorzulesen.",
			],
			key: "Öffentlicher Schlüssel des Unterzeichners",
		},
	},
	inventory: {
		title: "Verzeichnis der Stücke",
		intro:
			"Jedes Stück behält die Nummer, die es in der Akte trägt; eine fehlende Nummer gehört zu einem Stück, das nicht beigefügt ist.",
		none: "Kein Stück ist beigefügt.",
		number: "Nr.",
		piece: "Stück",
		date: "Datum",
		undated: "ohne Datum",
		typeAndSize: "Art und Größe",
		pages: counted("Seite", "Seiten"),
		masked: (original) =>
			`geschwärzte Kopie von Stück Nr. ${original}: Die Daten Dritter sind nicht mehr darin`,
		stamp: {
			stamped: "auf jeder Seite mit der Nummer der Kopie gekennzeichnet",
			"no-pages": "ohne Kennzeichen: Diese Dateiart hat keine Seiten",
			protected: "ohne Kennzeichen: PDF mit Passwortschutz",
			damaged: "ohne Kennzeichen: Die Datei lässt sich nicht öffnen",
			"too-large":
				"ohne Kennzeichen: Datei zu groß oder Bild mit mehr als 100 Millionen Punkten",
			moving: "ohne Kennzeichen: bewegtes Bild",
			"more-than-pages":
				"ohne Kennzeichen: PDF-Datei, die mehr als ihre Seiten enthält (angehängte Dateien, XFA-Formular, Ton oder Video)",
		},
		author: "Verfasser",
		file: "Datei",
		dataOf: "Daten von",
		theAgent: "Bediensteter",
		hashes: "SHA-256-Prüfsummen",
		hashesIntro:
			"Die erste Prüfsumme ist die des Stücks, wie es in der Akte aufbewahrt wird, die zweite die der beigefügten Datei: Sie sind verschieden, wenn das Stück gekennzeichnet oder geschwärzt ist.",
		original: "Original",
		enclosed: "beigefügte Datei",
		unreadable: "wird in Scellé nicht angezeigt",
	},
	chronology: {
		title: "Chronologische Akte",
		agent: "Bediensteter",
		name: "Name und Vorname",
		status: "Status",
		service: "Dienststelle",
		entered: "Dienstantritt",
		left: "Ausscheiden",
		issuer: "Ausstellendes Organ",
		facts: "Sachverhalt",
		knownBy: "Zur Kenntnis gelangt bei",
		articles: "Artikel des Statuts",
		persons: "Andere Personen",
		personsIntro:
			"Die beigefügten Stücke enthalten auch Daten dieser Personen, deren Namen hier nicht stehen.",
		steps: "Schritte",
		late: (rule, limit) => `Außer Frist (${rule}): ${limit}`,
		rectified: (day, reason) => `Berichtigt am ${day}: ${reason}`,
		withdrawn: (day, reason) => `Zurückgenommen am ${day}: ${reason}`,
		recordedFirst: "Zuerst eingetragen",
		limits: "Fristen",
		limit: "Frist",
		lastDay: "Letzter Tag (eingeschlossen)",
		state: "Stand",
		provisional: (readings) => `vorläufig (${readings})`,
		stage: (day) => `Stand am ${day}`,
	},
	stamp: {
		copy: ({ copy, lawyer, day, reference }) =>
			`Kopie Nr. ${copy} · ${lawyer} · ${day} · ${reference} · vertraulich (Regel C1)`,
		purpose: (purpose) => `Zweck: ${purpose}`,
	},
	footer: (reference, copy) => `${reference} · Kopie Nr. ${copy}`,
	page: { before: "Seite", between: "von" },
	field: {
		"account-of": "Begründet von",
		answer: "Antwort",
		by: "Durch",
		channel: "Versand",
		continuous: "Dauernde oder wiederholte Pflichtverletzung",
		decision: "Entscheidung",
		delivery: "Zustellung",
		exceptional: "Außergewöhnliche Umstände",
		"first-day": "Erster Tag des Sachverhalts",
		ground: "Grund",
		grave: "Schwerwiegend",
		"last-day": "Letzter Tag des Sachverhalts",
		leave: "Urlaub",
		"leave-extends": "Der Urlaub verlängert die Frist",
		"minor-victim": "Minderjähriges Opfer",
		notice: "Datenschutzhinweis übergeben",
		offence: "Einstufung",
		outcome: "Ausgang",
		pieces: "Beigefügte Stücke",
		present: "Anwesend",
		refusal: "Weigerung, sich zu erklären",
		reasons: "Gründe",
		remark: "Bemerkung",
		sanctions: "Sanktionen",
		through: "Verjährung bis",
		to: "Vor",
		withdrew: "Zurückgezogen",
	},
	status: {
		official: "Gemeindebeamter",
		employee: "Gemeindeangestellter",
	},
	issuer: {
		college: "Schöffenkollegium",
		"college-delegate": "Beauftragter des Schöffenkollegiums",
		bureau: "Büro des Syndikats",
		president: "Präsident der öffentlichen Einrichtung",
		"designated-organ": "durch das Gesetz der Einrichtung bestimmtes Organ",
	},
	kind: {
		pdf: "PDF",
		image: "Bild",
		word: "Textdokument",
		text: "einfacher Text",
		sound: "Ton",
		video: "Video",
	},
	part: {
		complainant: "Beschwerdeführer",
		victim: "Opfer",
		witness: "Zeuge",
		"third-person": "Dritter",
	},
	parts: {
		complainant: counted("Beschwerdeführer", "Beschwerdeführer"),
		victim: counted("Opfer", "Opfer"),
		witness: counted("Zeuge", "Zeugen"),
		"third-person": counted("Dritter", "Dritte"),
	},
	size: (bytes) => `${grouped(bytes, ".")} Byte`,
	day: dayInFigures,
	leave: (from, to, kind) => `${kind}, vom ${from} bis ${to}`,
	fineOf: (ratio) => `${ratio} eines Brutto-Monatsgrundgehalts`,
	years: counted("Jahr", "Jahre"),
	months: counted("Monat", "Monate"),
	keepThrough: (day) => `aufzubewahren bis einschließlich ${day}`,
	destroy: "zu vernichten",
	exceptionalBy: (reason, author) => `${reason} (${author})`,
	colon: ":",
};
