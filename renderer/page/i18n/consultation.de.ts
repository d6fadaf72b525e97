import type { Translation } from "../../../shared/texts/translation.ts";
import type { consultationFr } from "./consultation.fr.ts";

export const consultationDe: Translation<typeof consultationFr> = {
	title: "Begleitete Einsicht",
	intro:
		"Die Person liest am Bildschirm, an Ihrer Seite, was die Akte über sie enthält. Nichts wird ihr ausgehändigt: keine Kopie, kein Ausdruck.",
	identityFirst: "Nichts wird gezeigt, bevor ihr Ausweis geprüft ist.",
	noDossier: "Dieser Antrag nennt keine Akte: es kann nichts gezeigt werden.",
	notGranted: "Diesem Antrag wurde nicht stattgegeben: es wird nichts gezeigt.",
	prepare: "Einsicht vorbereiten",
	past: "Einsichten zu diesem Antrag",
	line: {
		ended:
			"Am {{day}}, von {{from}} bis {{to}}, begleitet von {{by}}; {{how}}; {{seen}}",
		going: "Am {{day}}, seit {{from}}, begleitet von {{by}}; läuft",
		noEnd:
			"Am {{day}}, seit {{from}}, begleitet von {{by}}; Ende nicht eingetragen: Scellé hielt vorher an",
		present: "Weitere Anwesende: {{present}}",
	},
	how: {
		closed: "vor Ort beendet",
		locked: "durch das Sperren beendet",
		idle: "mangels Tätigkeit beendet",
	},
	seen: {
		none: "kein Stück gesehen",
		numbers_one: "gesehenes Stück: {{numbers}}",
		numbers_other: "gesehene Stücke: {{numbers}}",
		count_one: "{{count}} Stück gesehen",
		count_other: "{{count}} Stücke gesehen",
	},
	form: {
		motive: "Eingetragener Grund",
		motiveOf: "auf einen Antrag antworten, eingegangen am {{day}}",
		by: "Begleitet von",
		restricted:
			"Die Verarbeitung dieser Akte ist seit dem {{day}} eingeschränkt: nur der DSB liest sie, um auf einen Antrag zu antworten oder zur Kontrolle. Diese Einsicht ist eine solche Antwort.",
		there:
			"Die Person, deren Identität geprüft ist, sitzt vor diesem Bildschirm",
		present: "Weitere Anwesende",
		presentHint:
			"Name und Eigenschaft, zum Beispiel der Anwalt. Leer, wenn nur Sie beide da sind. Die Quellen dieses Programms sagen nicht, wer dabei sein darf: der DSB entscheidet.",
		who: "Wer aus der Akte den Antrag stellt",
		whoHint:
			"Nur was diese Person betrifft, wird ihr gezeigt; der Bedienstete ist für sie ein Dritter.",
		pieces: "Zu zeigende Stücke",
		piecesHint:
			"Das Programm kennt nur die Personen, die in der Akte stehen: lesen Sie jedes Stück, bevor Sie es ankreuzen. Es sucht ihre Namen im Text der angekreuzten. Was unter das Untersuchungsgeheimnis in Strafsachen fällt, wird nur mit Zustimmung des Staatsanwalts gezeigt.",
		otherHint:
			"Für eine andere Person als den Bediensteten stehen nur geschwärzte Kopien zur Wahl, die sie allein betreffen. Prüfen Sie, ob auch der Bedienstete darin geschwärzt ist.",
		empty: "Die Akte enthält kein Stück.",
		noPieces: "Kein Stück kann gezeigt werden.",
		hindered: "Nicht gezeigt werden",
		piece: "{{number}}. {{title}} ({{kind}})",
		names: {
			found:
				"Der Text von Stück {{number}} nennt {{names}}: wählen Sie das Stück ab und lassen Sie diese Namen in einer Kopie schwärzen.",
			shared:
				"Der Text von Stück {{number}} enthält einen Namen, den mehrere tragen, {{name}}: lesen Sie das Stück.",
			unread:
				"Stück {{number}}: der Text konnte nicht ganz gelesen werden; sehen Sie das Stück an.",
			searching:
				"Suche nach Namen in den angekreuzten Stücken: {{done}} von {{count}}",
		},
		pieceWhy: "{{piece}}: {{why}}",
		open: "Akte öffnen, um die Stücke zu lesen",
		begin: "Einsicht beginnen",
	},
	why: {
		"names-others":
			"andere Personen kommen darin vor; nur eine geschwärzte Kopie kann gezeigt werden",
		"not-theirs": "nichts zeigt, dass es diese Person betrifft",
		"not-masked":
			"es handelt auch vom Bediensteten; nur eine geschwärzte Kopie kann gezeigt werden",
		unreadable: "es ist beschädigt",
	},
	reading: {
		who: "{{person}} · Antrag eingegangen am {{day}} · begleitet von {{by}}",
		also: "Weitere Anwesende: {{present}}",
		brackets:
			"Im Text der Akte steht statt der Namen anderer Personen ihre Eigenschaft, in eckigen Klammern.",
		nothingLeaves:
			"Diese Einsicht wird ins Register eingetragen. Nichts wird kopiert, gedruckt oder ausgehändigt.",
		parts: "Was gelesen werden kann",
		dossier: "Die Akte",
		piece: "Stück {{number}}: {{title}}",
		none: "Für diese Einsicht wurde kein Stück gewählt.",
		entered: "Was die Akte über Sie einträgt",
		name: "Name",
		part: "Eigenschaft",
		note: "Bemerkung",
		otherOnly:
			"Es ist die Akte eines Bediensteten: ihre Tatsachen und Schritte betreffen ihn und werden keiner anderen Person gezeigt. Was sie über Sie sagen, trennt dieses Programm nicht davon; fragen Sie den DSB danach.",
		end: "Einsicht beenden",
	},
};
