import { term } from "../../../shared/texts/term.ts";
import type { Translation } from "../../../shared/texts/translation.ts";
import type { lockedFr } from "./locked.fr.ts";

export const lockedDe: Translation<typeof lockedFr> = {
	unlock: {
		title: "Scellé entsperren",
		account: "Konto",
		passphrase: "Passphrase",
		submit: "Entsperren",
		working: "Der Tresor wird geöffnet… 2 bis 5 Sekunden",
		lists: "Listen werden erstellt: {{done}} von {{total}} Akten",
		cancel: "Abbrechen",
		cancelled: "Öffnen abgebrochen.",
		nextTry: "Nächster Versuch um {{time}}.",
		begun: {
			places:
				"Neue Version {{version}}. Vor ihrem ersten Start wurde eine Sicherung gemacht und zurückgelesen.",
			here: "Neue Version {{version}}. Für Sicherungen ist kein Ort festgelegt: vor ihrem ersten Start wurde auf diesem Gerät eine Kopie gemacht und zurückgelesen. Bitten Sie SIGI, einen Ort festzulegen.",
			unsaved:
				"Neue Version {{version}}. Vor ihrem ersten Start wurde keine Sicherung gemacht.",
		},
		faults: {
			wrong:
				"Konto und Passphrase passen nicht zusammen. Prüfen Sie die Feststelltaste und die Sprache der Tastatur. Jeder fehlgeschlagene Versuch wird im Zugriffsregister eingetragen.",
			"wrong-code":
				"Konto, Passphrase oder Code passen nicht zusammen. Der Code wechselt alle dreißig Sekunden. Jeder Fehlversuch wird im Zugriffsregister eingetragen.",
			wait: "Nach mehreren fehlgeschlagenen Versuchen muss gewartet werden.",
			damaged:
				"Dieses Konto kann nicht geöffnet werden: Ein Teil dessen, was es braucht, ist auf diesem Arbeitsplatz beschädigt. Nichts wurde gelöscht. Wenn andere Konten sich öffnen lassen, können zwei Personen ihm unter „Konten und Zugriffe“ neue Schlüssel geben; sonst verständigen Sie SIGI: Eine Sicherung kann wiederhergestellt werden.",
			"code-spent":
				"Dieser Code wurde schon verwendet; warten Sie auf den nächsten: Er wechselt alle dreißig Sekunden. Jeder Fehlversuch wird im Zugriffsregister eingetragen.",
			"code-needed": "Dieses Konto verlangt auch den Code Ihrer App.",
			expired:
				"Das Zugriffsrecht dieses Kontos ist abgelaufen. Ein Mitglied des Schöffenrats oder der Datenschutzbeauftragte kann es unter „Konten und Zugriffe“ verlängern.",
		},
		code: "Sechsstelliger Code",
		codeHint: "Aus der Authentifizierungs-App Ihres Telefons",
		empty: "Schreiben Sie Ihre Passphrase.",
		capsLock: "Die Feststelltaste ist gedrückt.",
		forgotten: "Passphrase vergessen?",
		forgottenText:
			"Niemand kann eine Passphrase lesen oder wiederfinden. Zwei andere Personen können Ihnen unter „Konten und Zugriffe“ neue Schlüssel geben. Kann niemand mehr den Tresor öffnen, so öffnen ihn zwei Blätter des Notfallkits.",
		notes: {
			asked: "Um {{time}} auf Ihren Wunsch gesperrt.",
			idle_one: "Um {{time}} nach {{count}} Minute ohne Tätigkeit gesperrt.",
			idle_other: "Um {{time}} nach {{count}} Minuten ohne Tätigkeit gesperrt.",
			system: "Um {{time}} mit der Sitzung dieses Rechners gesperrt.",
			crashed:
				"Um {{time}} gesperrt: Der Tresor hat von selbst angehalten. Was eingetragen war, ist unversehrt.",
			"page-crashed":
				"Um {{time}} wieder geöffnet: Die Anzeige hatte von selbst aufgehört. Was gespeichert war, ist unversehrt.",
			restored: "Um {{time}} durch eine zurückgeholte Sicherung ersetzt.",
			demo: "",
			draft: "Ihr Entwurf ist aufbewahrt.",
		},
		demo: "Vorführung: Die Passphrase jedes Kontos lautet „{{phrase}}“.",
	},
	first: {
		title: "Erster Start",
		intro:
			"Scellé bewahrt die Disziplinarakten einer Gemeinde versiegelt auf diesem Rechner auf. Nichts geht über das Netz. Nichts besteht vor „Tresor anlegen“.",
		create: "Tresor der Gemeinde anlegen",
		createText:
			"Für die Gemeinde, den Gemeindeverband oder die öffentlich-rechtliche Anstalt, mit SIGI an Ihrer Seite. Rechnen Sie mit zehn Minuten und drei anwesenden Personen.",
		discover: "Mit erfundenen Akten kennenlernen",
		discoverText:
			"Etwa vierzig erfundene Akten, zum Lernen und Schulen. Beim Schließen verschwindet alles.",
		step: "Schritt {{number}} von {{count}}",
		nextStep: "Nächster Schritt: {{title}}",
		back: "Zurück",
		continue: "Weiter",
		steps: {
			organism: "Körperschaft",
			accounts: "Konten",
			kit: "Notfallkit",
			check: "Prüfen",
		},
		organism: {
			kind: "Art der Körperschaft",
			kinds: {
				commune: "Gemeinde",
				syndicate: "Gemeindeverband",
				establishment: "Öffentlich-rechtliche Anstalt",
			},
			issuers: {
				commune: `Der ${term("Ordre de justification")} wird vom Bürgermeister- und Schöffenkollegium oder dessen Beauftragtem ausgestellt.`,
				syndicate: `Der ${term("Ordre de justification")} wird vom Vorstand (${term("bureau")}) des Gemeindeverbands ausgestellt.`,
				establishment: `Der ${term("Ordre de justification")} wird vom Präsidenten oder von dem Organ ausgestellt, das das Gesetz der Anstalt bestimmt.`,
			},
			name: "Name der Körperschaft",
			organ: "Vom Gesetz der Anstalt bestimmtes Organ",
			organHint: "Nur wenn es nicht der Präsident ist.",
			needed:
				"Name der Körperschaft: Schreiben Sie ihn so, wie er auf Ihren Akten steht.",
		},
		accounts: {
			intro:
				"Mindestens drei Konten: eine Person, die die Akten führt, ein Mitglied des Schöffenrats, der Datenschutzbeauftragte. Jede Person wählt ihre Passphrase selbst, allein am Bildschirm.",
			account: "Konto {{number}}",
			name: "Name und Vorname",
			initials: "Kürzel",
			initialsHint: "2 bis 6 Zeichen, beim Entsperren zu sehen",
			role: "Rolle",
			roles: {
				clerk: "Führt die Akten (Personal)",
				college: "Mitglied des Schöffenrats",
				dpo: "Datenschutzbeauftragter",
			},
			passphrase: "Passphrase",
			passphraseHint:
				"Mindestens 15 Zeichen. Fünf ausgeloste Wörter merkt man sich leichter als ein kompliziertes Wort.",
			propose: "Passphrase vorschlagen",
			proposed:
				"Vorgeschlagene Passphrase: Merken Sie sie sich oder schreiben Sie sie auf ein Papier, das Sie bei sich tragen.",
			add: "Konto hinzufügen",
			remove: "Dieses Konto entfernen",
			removeOf: "Konto {{number}} entfernen",
			judgement: {
				"too-short": "Zu kurz: {{count}} von mindestens 15 Zeichen.",
				common: "Zu gewöhnlich: Sie steht in den bekannten Listen.",
				guessable: "Zu leicht zu erraten: Fügen Sie ein Wort ohne Bezug hinzu.",
				good: "Gute Passphrase.",
				strong: "Sehr gute Passphrase.",
			},
			shortErrors: {
				name: "Füllen Sie dieses Feld aus.",
				initials: "Schreiben Sie 2 bis 6 Zeichen.",
				sameInitials: "Ein anderes Konto trägt dasselbe.",
				passphrase: "Wählen Sie eine stärkere Passphrase.",
			},
			errors: {
				name: "Konto {{number}}, Name und Vorname: Füllen Sie dieses Feld aus.",
				initials: "Konto {{number}}, Kürzel: Schreiben Sie 2 bis 6 Zeichen.",
				sameInitials:
					"Konto {{number}}, Kürzel: Ein anderes Konto trägt dasselbe.",
				passphrase:
					"Konto {{number}}, Passphrase: Wählen Sie eine stärkere Passphrase.",
				roles:
					"Rollen: In jeder der drei Rollen muss mindestens eine Person sein.",
			},
		},
		check: {
			intro: "Lesen Sie noch einmal, bevor der Tresor angelegt wird.",
			organism: "Körperschaft",
			accounts: "Konten",
			kit: "Notfallkit",
			change: "Ändern",
			changeOf: "Ändern: {{part}}",
			line: "{{name}} ({{initials}}): {{role}}",
			noKit:
				"Der Tresor wird ohne Notfallkit angelegt. Würden alle ihre Passphrase vergessen, wären die Akten für immer unlesbar.",
			submit: "Tresor anlegen",
			working: "Der Tresor wird angelegt… Schließen Sie Scellé nicht.",
		},
		demoWorking: "Die erfundenen Akten werden vorbereitet…",
		demoFailed: "Die Vorführung konnte nicht vorbereitet werden.",
		demoBack: "Zurück zum ersten Start",
	},
	damage: {
		title: "Scellé hat Schäden gefunden.",
		nothing: "Nichts wurde gelöscht.",
		damaged: "Beschädigt",
		whole: "Unversehrt",
		proposed: "Vorgeschlagen",
		copy: {
			whole: "die Arbeitskopie",
			missing: "die Arbeitskopie: fehlt",
			emptied: "die Arbeitskopie: geleert",
			older: "die Arbeitskopie: älter als das Journal",
			damaged: "die Arbeitskopie",
		},
		journalDamaged: "das Journal, stellenweise",
		journalWhole: "das Journal",
		records_one: "{{count}} Eintragung",
		records_other: "{{formatted}} Eintragungen",
		dossiers_one: "{{count}} Akte",
		dossiers_other: "{{formatted}} Akten",
		lost_one: "{{count}} Eintragung steht in keiner der beiden Kopien",
		lost_other: "{{formatted}} Eintragungen stehen in keiner der beiden Kopien",
		fromBoth:
			"wiederherstellen, was beide Kopien noch Lesbares haben, oder eine Sicherung zurückholen",
		unknown: "was die Wiederherstellung Lesbares finden wird",
		fromJournal: "die Arbeitskopie aus dem Journal wiederherstellen",
		fromCopy: "das Journal aus der Arbeitskopie ausbessern",
		rebuild: "Wiederherstellen",
		close: "Schließen, ohne etwas zu ändern",
		closeHint:
			"Sie können das Fenster jetzt schließen: Es wurde nichts geändert.",
		detail: "Einzelheiten für SIGI (ohne Daten)",
		working: "Wiederherstellung: {{done}} von {{total}}",
		done: "Die Wiederherstellung ist abgeschlossen.",
		doneText:
			"{{dossiers}} und {{records}} sind wieder in beiden Kopien vorhanden.",
		continue: "Weiter",
		nobody: {
			cannot: "Mit beiden Kopien zusammen kann niemand mehr entsperren.",
			because:
				"Die Konten oder der Anfang dessen, was alle Konten lesen, fehlen in beiden.",
			kept: "Nichts wurde gelöscht; was noch lesbar ist, wurde in beiden Kopien behalten.",
			can: "Holen Sie eine Sicherung zurück, oder benachrichtigen Sie SIGI und lassen Sie diesen Rechner an.",
		},
	},
	unreadable: {
		title: "Der Tresor dieses Rechners kann nicht gelesen werden.",
		text: "Hier sind Spuren eines Tresors, aber keine ist lesbar. Nichts wurde gelöscht, und nichts Neues wird darüber angelegt.",
		todo: "Lassen Sie diesen Rechner an und benachrichtigen Sie SIGI: Eine Sicherung kann zurückgespielt werden.",
	},
};
