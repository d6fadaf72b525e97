import type { Translation } from "../../../shared/texts/translation.ts";
import type { kitFr } from "./kit.fr.ts";

export const kitDe: Translation<typeof kitFr> = {
	intro:
		"Drei Blätter mit Wörtern, bei drei Verwahrern. Zwei davon öffnen den Tresor wieder, wenn ihn niemand mehr öffnen kann; eines allein öffnet nichts. Es gibt sie nur auf Papier, nie in einer Datei.",
	state: "Stand des Notfallkits",
	open: "Notfallkit…",
	missing: "Kein Notfallkit.",
	without:
		"Ohne Notfallkit macht ein Vergessen aller die Akten für immer unlesbar.",
	there: "Ein Notfallkit ist vorhanden.",
	used: "Das Notfallkit wurde benutzt.",
	usedText:
		"Die Blätter müssen unverzüglich ersetzt werden: Legen Sie ein neues Notfallkit an.",
	neverDrilled: "Es wurde noch nicht durch eine Übung geprüft.",
	drilled: "Letzte Übung: {{day}}.",
	allowedBy:
		"{{name}} hat ein neues Notfallkit erlaubt; eine andere Person kann es anlegen.",
	make: "Notfallkit anlegen",
	makeNew: "Neues Notfallkit anlegen",
	drill: "Jährliche Übung",
	whoMakes:
		"Nur eine Person, die die Akten führt, oder der Datenschutzbeauftragte legt ein Notfallkit an oder erlaubt ein neues.",
	allow: "Neues Notfallkit erlauben…",
	allowSentence:
		"Ein Blatt ist verloren oder ein Verwahrer ist gegangen: Eine andere Person als Sie kann dann ein neues Notfallkit anlegen. Die alten Blätter öffnen danach den Tresor nicht mehr; eine Kopie, die vorher davon gemacht wurde, öffnen sie noch.",
	allowNow: "Neues Notfallkit erlauben",
	reason: "Grund",
	leave: "Zurück",
	uses: "Benutzungen, die neu sind oder die Sie noch nicht gesehen hatten",
	use: "{{day}} um {{time}}: {{motive}}",
	useWarning:
		"Der Tresor wurde am {{day}} um {{time}} mit dem Notfallkit geöffnet. Grund: „{{motive}}“. Jedes Konto sieht diese Benutzung dreißig Tage lang und, wenn es später wiederkommt, in seiner nächsten Sitzung.",
	depositary: "Verwahrer {{number}} von {{count}}",
	alone:
		"Der Verwahrer des Blattes {{number}} bleibt allein am Bildschirm. Die anderen treten zurück.",
	paper:
		"Nehmen Sie ein Blatt Papier und einen Stift. Sie schreiben 27 nummerierte Wörter ab und tippen sie dann zur Prüfung einmal ein.",
	leavingVoids:
		"Wer diesen Bildschirm verlässt, macht alle drei Blätter ungültig: Dann beginnt alles von vorn.",
	stop: "Anhalten",
	showWords: "Wörter zeigen",
	once: "Schreiben Sie von Hand ab; dieser Bildschirm wird nicht gedruckt und kommt nicht wieder.",
	words: "Wörter des Blattes",
	qr: "Dieselben Wörter, für ein Gerät ohne jedes Netz",
	written: "Abgeschrieben",
	typeBack: "Tippen Sie jetzt die Wörter Ihres Blattes",
	fieldsHint:
		"Die Leertaste geht zum nächsten Wort. Akzente und Großbuchstaben zählen nicht.",
	word: "Wort {{place}}",
	wrongWord:
		"Das Wort {{place}} stimmt nicht. Lesen Sie Ihr Blatt noch einmal.",
	check: "Blatt prüfen",
	sealing: "Einsetzen des Notfallkits",
	sealingText: "Das Notfallkit wird eingetragen… Schließen Sie Scellé nicht.",
	sealingKeys:
		"Aktualisierte Schlüssel: {{done}} von {{total}}. Schließen Sie Scellé nicht; nach einem Abbruch geschieht der Rest beim nächsten Öffnen.",
	toKit: "Zum Notfallkit",
	sheet: "Blatt {{number}}",
	drillIntro:
		"Zwei Verwahrer tippen je ihr Blatt ein. Scellé prüft, dass sie zusammengehören und zum geltenden Notfallkit gehören; nichts wird geöffnet. Die Übung wird eingetragen.",
	drillNow: "Beide Blätter prüfen",
	recover: {
		title: "Mit dem Notfallkit öffnen",
		begin: "Mit dem Notfallkit öffnen…",
		intro:
			"Zwei Verwahrer tippen je ihr Blatt ein. Ein neues Konto entsteht, dem die Schlüssel aller Akten übergeben werden; es führt die Akten und liest die Register.",
		seen: "Alle Konten werden diese Benutzung sehen.",
		motive: "Grund",
		name: "Name und Vorname der Person, die öffnet",
		initials: "Kürzel des neuen Kontos",
		submit: "Tresor öffnen",
		working: "Öffnen mit dem Notfallkit… Schließen Sie Scellé nicht.",
		back: "Zurück zum Entsperren",
		errors: {
			motive: "Grund: Schreiben Sie, warum das Notfallkit benutzt wird.",
			name: "Name und Vorname: Füllen Sie dieses Feld aus.",
			initials: "Kürzel: Schreiben Sie 2 bis 6 Zeichen.",
			passphrase: "Passphrase: Wählen Sie eine stärkere Passphrase.",
		},
	},
	faults: {
		role: "Ihre Rolle erlaubt es nicht, ein Notfallkit anzulegen oder zu erlauben. Die Personen, die Akten führen, und der Datenschutzbeauftragte können es.",
		"not-allowed":
			"Dieses Konto kann jetzt kein Notfallkit anlegen. Ein neues verlangt die Zustimmung einer anderen Person.",
		"no-kit": "Es gibt kein Notfallkit, oder sein Anlegen wurde unterbrochen.",
		"not-copied": "Noch sind nicht alle drei Blätter geprüft.",
		"shown-before":
			"Die Wörter dieses Blatts wurden schon einmal gezeigt. Für neue beginnen Sie das Kit von vorn.",
		"initials-taken": "Ein anderes Konto trägt schon dieses Kürzel.",
		passphrase: "Diese Passphrase ist zu schwach.",
		sheets: "Die beiden Blätter öffnen diesen Tresor nicht.",
		drill:
			"Die Übung ist nicht gelungen: Diese beiden Blätter werden nicht erkannt.",
		wait: "Nach mehreren fehlgeschlagenen Versuchen mit den Blättern muss gewartet werden.",
	},
	drillCalm:
		"Es wurde nichts gesperrt. Lesen Sie die Blätter noch einmal und beginnen Sie von vorn; ist ein Blatt verloren, lassen Sie ein neues Notfallkit anlegen.",
	sheetFaults: {
		"unknown-word":
			"Blatt {{sheet}}, Wort {{place}}: Dieses Wort steht auf keinem Blatt. Lesen Sie es noch einmal.",
		"not-a-sheet":
			"Blatt {{sheet}}: Ein Wort fehlt, oder zwei Wörter sind vertauscht. Lesen Sie es noch einmal.",
		"other-kit": "Ein Blatt gehört zu einem anderen Notfallkit.",
		"same-sheet":
			"Das ist zweimal dasselbe Blatt: Es braucht zwei verschiedene.",
	},
	step: {
		intro:
			"Das Notfallkit ist der einzige Ausweg, wenn alle ihre Passphrase vergessen oder gehen. Es wird im Tresor angelegt, gleich nach dessen Anlegen, mit drei anwesenden Verwahrern: Rechnen Sie mit fünfzehn Minuten.",
		question: "Notfallkit anlegen",
		now: "Gleich nach dem Anlegen des Tresors",
		nowHint: "Die drei Verwahrer sind anwesend, mit Papier und Stift.",
		later: "Später",
		laterHint:
			"Ohne Notfallkit macht ein Vergessen aller die Akten für immer unlesbar. Die Startseite erinnert daran, bis es angelegt ist.",
		needed: "Notfallkit anlegen: Wählen Sie eine Antwort.",
	},
};
