import { term } from "../../../shared/texts/term.ts";
import type { Translation } from "../../../shared/texts/translation.ts";
import type { packageFr } from "./package.fr.ts";

export const packageDe: Translation<typeof packageFr> = {
	title: "Paket für den Anwalt: {{step}}",
	step: "Schritt {{number}} von {{count}}",
	nextStep: "Nächster Schritt: {{title}}",
	steps: {
		lawyer: "Anwalt und Mandat",
		pieces: "Stücke und Zweck",
		masking: "Dritte und Schwärzung",
		check: "Prüfen und Genehmigung erbitten",
		approve: "Genehmigen und versiegeln",
	},
	back: "Zum vorigen Schritt",
	continue: "Weiter",
	keep: "Entwurf behalten und zur Akte zurück",
	lawyer: {
		replaces: "Die Benennung von {{name}} endet mit dieser.",
		giveBack_one:
			"{{count}} Kopie wurde übergeben: Erinnern Sie daran, sie zurückzugeben oder zu vernichten (C3).",
		giveBack_other:
			"{{count}} Kopien wurden übergeben: Erinnern Sie daran, sie zurückzugeben oder zu vernichten (C3).",
		which: "Für wen ist das Paket bestimmt?",
		designated: "{{name}}, {{bar}}",
		byKey: "Schlüssel {{key}}",
		byCode: "Code aus acht Wörtern, nur einmal gezeigt",
		other: "Einen anderen Anwalt benennen",
		name: "Name des Anwalts",
		bar: "Anwaltskammer",
		barHint: "Zum Beispiel: Anwaltskammer Luxemburg",
		address: "Adresse der Kanzlei",
		mandate: "Mandat, unter den Stücken der Akte",
		mandateHint:
			"Das Paket geht nur an den Anwalt des Bediensteten. Das Stück, das dies belegt, bleibt in der Akte.",
		noPiece:
			"Noch kein Stück. Fügen Sie unten das unterschriebene Mandat hinzu.",
		sealedBy: "Womit öffnet der Anwalt das Paket?",
		key: "Mit seinem öffentlichen age-Schlüssel",
		keyHint: "Am sichersten: Nichts Geheimes ist zu übermitteln.",
		code: "Mit einem Code aus acht Wörtern",
		codeHint:
			"Scellé lost ihn aus und zeigt ihn nur einmal; er ist auf einem anderen Weg als das Paket zu übermitteln.",
		publicKey: "Öffentlicher Schlüssel des Anwalts",
		publicKeyHint:
			"Er beginnt mit age1 und hat 62 Zeichen. Vergleichen Sie ihn mit dem Anwalt, zum Beispiel am Telefon.",
		fingerprint: "Fingerabdruck des Schlüssels",
		fingerprintWhy:
			"Zwei Personen, die diese Wörter vorlesen, hören, ob es derselbe Schlüssel ist.",
		designate: "Diesen Anwalt benennen und weiter",
	},
	pieces: {
		legend: "Beizulegende Stücke",
		intro:
			"Das Begleitschreiben, das Verzeichnis und die Akte in zeitlicher Folge gehören immer dazu. Wählen Sie, was für die Verteidigung nötig ist, und nicht mehr.",
		all: "Alle wählen",
		none: "Keines wählen",
		noPiece:
			"Die Akte hat kein Stück: Das Paket besteht aus seinen Dokumenten.",
		about: "{{kind}}, {{size}}",
		names: "enthält auch Daten von {{names}}",
		purpose: "Zweck der Mitteilung",
		purposeHint: "Er wird im Register vermerkt und steht im Paket (C7).",
		purposeDefault: "Verteidigung des Bediensteten in {{reference}}",
		language: "Sprache der Dokumente im Paket",
		languages: { fr: "Französisch", de: "Deutsch", en: "Englisch" },
	},
	masking: {
		nothing:
			"Kein gewähltes Stück nennt eine andere Person, oder jedes ist eine geschwärzte Kopie.",
		intro:
			"Diese Stücke nennen auch andere Personen. Was sie betrifft, wird zuerst entfernt (C4): Nehmen Sie eine geschwärzte Kopie, oder sagen Sie, warum das Stück so hinausgeht.",
		names_one: "nennt {{count}} andere Person",
		names_other: "nennt {{count}} andere Personen",
		searching: "Suche nach Namen im Text der Stücke: {{done}} von {{total}}",
		unread_one:
			"Ohne lesbaren Text, ganz oder teilweise: Stück {{pieces}}. Sehen Sie selbst nach, ob andere darin zu erkennen sind.",
		unread_other:
			"Ohne lesbaren Text, ganz oder teilweise: Stücke {{pieces}}. Sehen Sie selbst nach, ob andere darin zu erkennen sind.",
		namesInText: "der Text nennt {{names}}, ohne dass es beim Stück steht",
		namesSeveral: "nennt jemanden namens {{name}} (mehrere Personen)",
		enter: "Auf dem Stück eintragen",
		enterOne: "Auf dem Stück eintragen: {{title}}",
		take: "Geschwärzte Kopie nehmen (Stück {{number}})",
		open: "Stück öffnen",
		mask: "Schwärzen…",
		maskOne: "Schwärzen…: {{title}}",
		openOne: "Stück öffnen: {{title}}",
		reason: "Warum diese Stücke so hinausgehen",
		reasonHint: "Wird von der genehmigenden Person gelesen.",
		needed: "Sagen Sie, warum, oder nehmen Sie geschwärzte Kopien.",
	},
	check: {
		intro:
			"Lesen Sie alles noch einmal. Vor der Genehmigung durch eine zweite Person wird nichts auf die Platte geschrieben.",
		lawyer: "Anwalt",
		mandate: "Mandat: Stück {{number}}, {{title}}",
		mandateGone: "das Stück des Mandats wurde aus der Akte genommen",
		procedure: "Verfahren",
		purpose: "Zweck",
		content: "Inhalt",
		count_one: "{{count}} Stück und drei Dokumente",
		count_other: "{{count}} Stücke und drei Dokumente",
		opening: "Öffnung",
		withKey: "Schlüssel {{key}}",
		withWords: "Fingerabdruck: {{words}}",
		withCode: "Code aus acht Wörtern, nur einmal gezeigt",
		language: "Sprache",
		change: "Ändern",
		changeOf: "Ändern: {{part}}",
		third: "Dritte",
		names_one:
			"{{count}} Stück nennt andere Personen und ist nicht geschwärzt (C4)",
		names_other:
			"{{count}} Stücke nennen andere Personen und sind nicht geschwärzt (C4)",
		reason: "Grund dieser Wahl: {{reason}}",
		masked: "geschwärzte Kopie",
		second:
			"Eine andere Person genehmigt: ein Mitglied des Schöffenrats oder der Beauftragte des ausstellenden Organs.",
		ask: "Genehmigung erbitten",
		asked: "Das Paket wartet auf die Genehmigung einer anderen Person.",
	},
	stamps: {
		checking: "Prüfung der Kennzeichen: Stück {{number}} von {{count}}…",
		all: "Jede Seite jedes Stücks wird die Nummer der Kopie, den Anwalt, das Datum und den Zweck tragen.",
		title_one: "{{count}} Stück geht ohne Kennzeichen hinaus",
		title_other: "{{count}} Stücke gehen ohne Kennzeichen hinaus",
		intro:
			"Ihre Seiten werden weder die Nummer der Kopie noch den Anwalt, das Datum oder den Zweck tragen. Das Verzeichnis des Pakets sagt es.",
		why: {
			"no-pages": "diese Art von Datei hat keine Seiten",
			protected: "diese PDF-Datei verlangt ein Passwort",
			damaged: "diese Datei kann so, wie sie ist, nicht gekennzeichnet werden",
			"too-large": "Datei zu groß oder Bild mit mehr als 100 Millionen Punkten",
			moving: "bewegtes Bild: gekennzeichnet bliebe davon nur eine Ansicht",
			"more-than-pages":
				"diese PDF-Datei enthält mehr als ihre Seiten: angehängte Dateien, ein XFA-Formular, Ton oder Video",
			unread: "das Stück konnte nicht gelesen werden",
		},
		how: {
			protected:
				"PDF-Datei mit Passwort: Verlangen Sie eine Kopie, die keines verlangt, oder öffnen Sie das Stück mit dem Passwort, falls Sie es kennen. Als Bilder neu erstellt, wird es danach im Schritt „Stücke und Zweck“ gewählt.",
			damaged:
				"„Als Bilder neu erstellen“ fügt der Akte eine Kopie hinzu, Seite für Seite, die gekennzeichnet werden kann und in diesem Paket an die Stelle des Stücks tritt. Das Original bleibt unverändert.",
			"more-than-pages":
				"Eine Kopie als Bilder behält nur die Seiten: Zählt eine angehängte Datei für die Akte, fügen Sie diese als eigenes Stück hinzu.",
		},
		label: "Kennzeichen der Stücke",
		open: "Öffnen",
		openOne: "{{title}} öffnen",
		making: "Kopie aus Bildern… Seite {{page}}",
		cannot:
			"Diese PDF-Datei kann nicht gezeichnet werden: Die Kopie aus Bildern wurde nicht erstellt.",
	},
	seal: {
		intro:
			"Ihre Passphrase wird noch einmal verlangt. Scellé zeigt danach eine letzte Bestätigung in einem eigenen Fenster und fragt, wohin das Paket geschrieben wird. Der Name der Datei wird ausgelost: Er sagt nichts über den Bediensteten oder den Anwalt.",
		passphrase: "Ihre Passphrase",
		wrong:
			"Das ist nicht die Passphrase Ihres Kontos. Prüfen Sie die Feststelltaste und die Tastatursprache; der Versuch wird im Zugriffsregister vermerkt.",
		waiting: "Bestätigen Sie im Fenster von Scellé, dann wählen Sie den Ort…",
		assembling: "Zusammenstellung: Stück {{number}} von {{count}}…",
		ending: "Versiegeln und Schreiben…",
		done: "Kopie Nr. {{copy}} geschrieben: {{file}}. Sie ist in den Registern vermerkt.",
	},
	code: {
		words: "Die acht Wörter des Codes",
		file: "Datei: {{file}}",
		title: "Kopie Nr. {{copy}}: der Code des Anwalts",
		once: "Dieser Code wird nur einmal gezeigt. Übermitteln Sie ihn auf einem anderen Weg als das Paket.",
		how: "Schreiben Sie die acht Wörter von Hand ab, in ihrer Reihenfolge. Der Anwalt tippt sie mit einem Bindestrich zwischen zwei Wörtern.",
		noted: "Ich habe die acht Wörter in ihrer Reihenfolge notiert",
		first:
			"Notieren Sie zuerst den Code und haken Sie dieses Kästchen an: Ohne ihn öffnet sich das Paket nicht.",
		leave: "Diesen Bildschirm verlassen",
	},
	approve: {
		title: "Paket genehmigen: {{reference}}",
		gone: "Dieses Paket wartet nicht mehr auf eine Genehmigung.",
		goneWhy:
			"Es wurde inzwischen genehmigt, abgelehnt oder zurückgenommen, oder es ist für Ihr Konto nicht offen.",
		back: "Zurück zum Versand",
		compare: "Der Schlüssel des Anwalts",
		compareHow:
			"Wer das Paket vorbereitet hat, liest diese sechs Wörter vom eigenen Bildschirm oder von der eigenen Notiz vor. Vergleichen Sie eines nach dem anderen.",
		same: "Die Wörter sind dieselben",
		compareFirst:
			"Vergleichen Sie zuerst die Wörter des Schlüssels. Unterscheiden sie sich, genehmigen Sie nicht.",
		passphraseNeeded: "Schreiben Sie Ihre Passphrase.",
		now: "Genehmigen und versiegeln",
		decline: "Nicht genehmigen…",
		declineNow: "Dieses Paket nicht genehmigen",
		declineWhat:
			"Es wird nichts geschrieben. Die Antwort und ihr Grund bleiben in der Akte.",
		reason: "Grund",
		takeBack: "Diese Vorbereitung zurücknehmen…",
		takeBackNow: "Diese Vorbereitung zurücknehmen",
		other:
			"Die Genehmigung muss von einer anderen Person kommen als der, die das Paket vorbereitet hat.",
		otherWhy:
			"Ein Mitglied des Schöffenrats oder der Beauftragte des ausstellenden Organs genehmigt aus dem eigenen Konto.",
	},
	waiting: {
		mine_one: "{{count}} Paket wartet auf Ihre Genehmigung",
		mine_other: "{{count}} Pakete warten auf Ihre Genehmigung",
		others: "Pakete, die auf eine Genehmigung warten",
		line: "{{dossier}} · für {{lawyer}} · vorbereitet von {{name}} am {{day}}",
		open: "Das vorbereitete Paket in {{reference}} lesen",
	},
	fault: {
		samePerson:
			"Die Genehmigung muss von einer anderen Person kommen als der, die das Paket vorbereitet hat.",
		samePersonWhy: "Zwei Personen stehen für das ein, was hinausgeht.",
		changed:
			"Dieses Paket kann nicht mehr so erstellt werden, wie es vorbereitet wurde.",
		changedWhy:
			"Es wurde zurückgenommen, oder ein Stück, der Anwalt oder sein Schlüssel haben sich seither geändert. Es muss neu vorbereitet werden.",
		reasonNeeded:
			"Sagen Sie, warum Stücke, die andere Personen nennen, so hinausgehen.",
		noPermit:
			"Das Paket wurde nicht geschrieben: Die beiden Unterschriften stehen nicht für diese Bytes.",
		noPermitWhy:
			"Auf der Platte ist nichts geblieben. Versuchen Sie es noch einmal; wiederholt es sich, melden Sie es SIGI und lassen Sie das Gerät eingeschaltet.",
		ended:
			"Es ist kein Paket möglich: Das Verfahren ist seit dem {{day}} beendet.",
		notBegun: `Es ist kein Paket möglich: Das Verfahren beginnt mit dem ${term("Ordre de justification")}.`,
		endedWhy:
			"Der Ordre, die Stellungnahme und die Stücke werden nur dem Anwalt des Bediensteten mitgeteilt, zur Verteidigung, im laufenden Verfahren.",
		restricted:
			"Kein Paket ist möglich: die Verarbeitung dieser Akte ist eingeschränkt.",
		restrictedWhy:
			"Die Akte wird aufbewahrt und nicht anders verwendet, solange der Datenschutzbeauftragte keine erlaubte Verwendung eingetragen oder die Einschränkung aufgehoben hat.",
		noLawyer: "Für diesen Anwalt ist kein Paket möglich.",
		noLawyerWhy:
			"Seine Benennung ist beendet, oder sein Schlüssel ist kein age-Schlüssel. Das Paket geht nur an einen benannten Anwalt.",
		chooseLawyer: "Anwalt überprüfen",
		role: "Ihre Rolle erlaubt dieses Paket nicht.",
		roleWhy: "Jeder tut nur, was seine Funktion verlangt.",
		cancelled: "Das Paket wurde nicht geschrieben: Es wurde abgebrochen.",
		targetFailed:
			"Der gewählte Ort antwortet nicht mehr: Vielleicht wurde der USB-Stick abgezogen. Was darauf geblieben sein kann, ist versiegelt und wird beim nächsten Start oder Paket gelöscht, sobald der Stick wieder da ist.",
		diskFull: "Am gewählten Ort oder auf diesem Gerät ist nicht genug Platz.",
		pieceDamaged:
			"Ein Stück ist nicht mehr so, wie es hinzugefügt wurde: Das Paket wurde nicht geschrieben.",
		pieceDamagedWhy:
			"Öffnen Sie die gewählten Stücke, um das beschädigte zu finden, oder lassen Sie es weg; melden Sie es SIGI und lassen Sie das Gerät eingeschaltet.",
		nothingWritten: "Es wurde kein Paket geschrieben.",
		backToDossier: "Zurück zur Akte",
		notAKey:
			"Das ist kein öffentlicher age-Schlüssel. Prüfen Sie jedes Zeichen; er beginnt mit age1 und hat 62 Zeichen.",
		chooseOne: "Wählen Sie ein Stück.",
		chooseThe: "Wählen Sie einen Anwalt.",
	},
	list: {
		waiting: "Ein Paket wartet auf eine Genehmigung",
		two: "vorbereitet von {{prepared}}, genehmigt von {{approved}}",
		overdue:
			"seit dem {{day}} zurückzugeben oder zu vernichten (C3): Erinnern Sie den Anwalt daran",
		title: "Pakete für den Anwalt",
		prepare: "Ein Paket für den Anwalt vorbereiten…",
		none: "Es wurde keine Kopie übergeben.",
		copies: "Übergebene Kopien",
		copy: "Kopie Nr. {{copy}} · übergeben am {{day}} an {{lawyer}}",
		content_one: "{{count}} Stück · {{purpose}} · {{by}}",
		content_other: "{{count}} Stücke · {{purpose}} · {{by}}",
		duty: "am Ende des Verfahrens zurückzugeben oder zu vernichten (C3)",
		lawyer: "Benannter Anwalt: {{name}}, {{bar}}",
	},
};
