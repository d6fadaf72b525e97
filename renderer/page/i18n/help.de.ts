import { term } from "../../../shared/texts/term.ts";
import type { Translation } from "../../../shared/texts/translation.ts";
import type { helpFr } from "./help.fr.ts";

export const helpDe: Translation<typeof helpFr> = {
	topics: {
		start: "Für den Anfang",
		procedure: "Das Verfahren auf einer Seite",
		shortcuts: "Tastenkürzel",
		words: "Die Wörter in drei Sprachen",
		accessibility: "Barrierefreiheit",
	},
	contents: "Inhalt der Hilfe",
	search: "In der Hilfe suchen",
	openPage: "Ganze Hilfe öffnen",
	start: {
		intro:
			"Scellé bewahrt die Disziplinarakten auf, zählt die Fristen und sagt bei jedem Datum, warum.",
		points: {
			due: "„Fristen“ zeigt, was fällig ist, nach Dringlichkeit. Eine Frist wird nicht abgehakt: Sie endet mit einem eingetragenen Schritt.",
			why: "„Warum?“ (F9) zeigt neben jedem Datum die Regel, den Artikel, die Angaben und die Berechnung.",
			provisional:
				"„vorläufig (L1)“: Das Ergebnis beruht auf einer Auslegung des Gesetzes, die der Schöffenrat und der Datenschutzbeauftragte noch nicht bestätigt haben.",
			draft:
				"Was Sie schreiben, wird nach zwei Sekunden Ruhe und bei der Sperrung versiegelt aufbewahrt. Ein eingetragener Schritt wird nie gelöscht: Er wird berichtigt.",
			lock: "Der Tresor sperrt sich nach einigen Minuten ohne Tätigkeit, mit der Sitzung des Rechners oder mit Strg+L. Strg+Umschalt+M verdeckt den Bildschirm.",
			out: "Nichts wird gedruckt oder kopiert. Der einzige mögliche Versand ist das versiegelte Paket für den Anwalt des Bediensteten (Regel C1).",
		},
	},
	procedure: {
		intro:
			"Von der Kenntnis der Tatsachen bis zur Aufbewahrung, in der Ordnung des Gesetzes: die Schritte, die Fristen, die von ihnen laufen, und was jedes Ende aus der Akte macht. Jede Regel öffnet sich mit Text und Quelle.",
		caption:
			"Die Schritte, die Regeln und die Fristen; darunter jedes Ende und die Regel, die die Aufbewahrung bestimmt. Die folgende Liste sagt dasselbe.",
		inWords: "Dasselbe als Liste",
		steps: "Schritte",
		limit: "Frist",
		limits: "Die Fristen",
		readings: "Die Auslegungen des Gesetzes",
		confidentiality: "Vertraulichkeit und Rechte",
		application: "Wie die Regeln angewandt werden",
	},
	shortcuts: {
		intro:
			"Alle Kürzel haben eine Funktionstaste oder Strg, Alt, Umschalt. Sie gelten auch beim Schreiben.",
		key: "Tasten",
		action: "Wirkung",
	},
	words: {
		intro: `Die Begriffe des Gesetzes bleiben auf dem Bildschirm französisch, so der ${term("ordre de justification")}. Ein als „vorgeschlagen“ bezeichnetes Wort wurde auf keiner amtlichen Seite gefunden: Ein luxemburgischer Jurist liest es vor der Inbetriebnahme.`,
		fr: "Französisch",
		de: "Deutsch",
		en: "Englisch",
		proposed: "vorgeschlagen",
		press: "Presse",
	},
	accessibility: {
		intro: "Scellé strebt die Regeln WCAG 2.2, Stufe AA, an.",
		can: "Was vorgesehen ist",
		points: {
			keyboard:
				"Alles geht mit der Tastatur; F6 führt von einem Bereich zum nächsten.",
			speech:
				"Jeder Wechsel des Bildschirms, jede Ablehnung und jede Speicherung wird Bildschirmlesern gemeldet.",
			colour:
				"Ein Zustand ist immer ein Wort und eine Form, nie nur eine Farbe; der Kontrast der Schrift liegt über 4,5 zu 1.",
			size: "Das Fenster verträgt eine Vergrößerung auf 400 %; „Großzügig“ (Einstellungen) rückt die Zeilen der Listen auseinander.",
			motion:
				"Den Einstellungen des Systems wird gefolgt: dunkles Farbschema, erzwungene Farben, weniger Bewegung.",
			time: "Die Sperrung wird eine Minute vorher angekündigt; eine Taste genügt, um zu bleiben.",
		},
		limits: "Was noch fehlt",
		limit:
			"Versuche mit NVDA und JAWS unter Windows muss noch eine Person machen. Eine eingescannte Seite ohne Text kann nicht vorgelesen werden.",
	},
};
