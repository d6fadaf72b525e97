import type { lawFr } from "./law.fr.ts";
import { term } from "./term.ts";
import type { Translation } from "./translation.ts";

export const lawDe: Translation<typeof lawFr> = {
	act: {
		OJ: "Großh. Verordnung vom 11.9.2006",
		DP: "Großh. Verordnung vom 11.1.1988",
		S: "Allgemeines Statut",
		N: `Hinweisblatt zum ${term("Ordre de justification")}`,
		CPP: "Strafprozessordnung",
		ARCH: "Archivgesetz vom 17.8.2018",
		L1999: "Gesetz vom 21.6.1999",
		R2017: "Großh. Verordnung vom 28.7.2017",
		"001": "Gesetz vom 18.3.2013 (entsprechend)",
		"000": "Hinweisblatt des ONE (entsprechend)",
		GDPR: "Datenschutz-Grundverordnung",
	},
	change: {
		"communal-statute": "allgemeines Statut der Gemeindebeamten",
		"personal-file": "Verordnung über die Personalakte",
		"administrative-courts": "Verfahren vor den Verwaltungsgerichten",
		"order-of-justification": `Verordnung über den ${term("Ordre de justification")} (Aufforderung zur Rechtfertigung)`,
		"criminal-limitation": "Verjährung der Strafverfolgung",
		"duty-to-inform-the-prosecutor": "Mitteilung an den Staatsanwalt",
		"communal-employees": "Verordnung über die Gemeindeangestellten",
		"data-protection": "Datenschutz-Grundverordnung",
		archives: "Archivgesetz",
		"europe-day": "der 9. Mai wird Feiertag",
		"victims-under-age": "strafrechtliche Fristen bei minderjährigen Opfern",
	},
	rule: {
		P1: {
			title: `Absendung des ${term("Ordre de justification")}`,
			text: `Der ${term("Ordre de justification")} wird binnen sieben Werktagen ab dem Tag abgesandt, an dem der Schöffenrat oder sein Beauftragter von den Tatsachen erfahren hat; sonst droht Nichtigkeit.`,
		},
		P2: {
			title: "Form der Absendung",
			text: `Der ${term("Ordre de justification")} geht auf dem amtlichen Formular in verschlossenem Umschlag an die Dienststelle, oder per Einschreiben an die Wohnung, wenn der Bedienstete mehr als zwei Tage abwesend ist.`,
		},
		P3: {
			title: "Stellungnahme des Bediensteten",
			text: "Der Bedienstete erklärt sich schriftlich binnen zehn Tagen nach der Zustellung; ein bei der Absendung laufender Urlaub verlängert die Frist um seine Dauer.",
		},
		P4: {
			title: "Schweigen oder Weigerung",
			text: "Ohne Stellungnahme in der Frist gelten die Tatsachen als eingestanden, außer bei begründeten außergewöhnlichen Umständen; die Akte geht unverzüglich an die Disziplinarbehörde.",
		},
		P5: {
			title: "Entscheidung des Schöffenrats",
			text: "Binnen drei Monaten nach Eingang der Stellungnahme nimmt der Schöffenrat die Akte in die Personalakte auf, nimmt sie nicht auf, oder befasst die Disziplinarbehörde; eine ausdrückliche Verzeihung gehört zu einer der ersten beiden Wahlen.",
		},
		P6: {
			title: "Weiterleitung an die Disziplinarbehörde",
			text: "Befriedigt die Stellungnahme nicht oder sind die Tatsachen schwer, wird die Akte an die Disziplinarbehörde weitergeleitet, die über das Weitere entscheidet.",
		},
		P7: {
			title: "Vorherige Untersuchung",
			text: "Keine Strafe ohne Untersuchung des Regierungskommissars, der einstellt, an den Schöffenrat zurückgibt oder den Disziplinarrat befasst.",
		},
		P8: {
			title: "Die elf Strafen",
			text: "Es gibt nur die Strafen des Statuts, in ihren Grenzen; mehrere können verbunden werden.",
		},
		P9: {
			title: "Leichtere Strafen",
			text: "Der Schöffenrat kann allein die Verwarnung, die Rüge und die Geldstrafe bis zu einem Fünftel aussprechen; jede andere Strafe ist Sache des Disziplinarrats.",
		},
		P10: {
			title: "Zustellung der Entscheidungen",
			text: "Eine Entscheidung wird gegen Empfangsbestätigung übergeben oder per Einschreiben gesandt; dann wirkt sie fünf Tage nach der Aufgabe bei der Post.",
		},
		P11: {
			title: "Rechtsbehelfe",
			text: "Die Strafe des Schöffenrats kann vor den Disziplinarrat, die des Rates vor das Verwaltungsgericht, dann vor den Verwaltungsgerichtshof gebracht werden; auf Berufung bleibt der Rat bei den leichteren Strafen, und es folgt kein Rechtsbehelf.",
		},
		P12: {
			title: "Unterrichtung des Staatsanwalts",
			text: "Können die Tatsachen ein Verbrechen oder Vergehen sein, wird der Staatsanwalt unverzüglich unterrichtet, ungeachtet der Vertraulichkeit.",
		},
		P13: {
			title: "Ende des Vertrags",
			text: "Vor zehn Dienstjahren kann das zuständige Organ den Vertrag eines Angestellten mit Gründen kündigen; danach nur als Disziplinarmaßnahme.",
		},
		P14: {
			title: "Ehemaliger Bediensteter",
			text: "Ein ehemaliger Bediensteter wird nur wegen Tatsachen verfolgt, die die Entfernung aus dem Dienst verdienten, und binnen sechs Monaten nach seinem Ausscheiden.",
		},
		P15: {
			title: "Suspendierung vom Dienst",
			text: "Nachdem der Bedienstete sich erklären konnte, kann der Schöffenrat ihn suspendieren; die Suspendierung durch den Kommissar fällt, wenn der Schöffenrat sie nicht binnen acht Tagen bestätigt.",
		},
		P16: {
			title: "Hinweis zum Datenschutz",
			text: `Der ${term("Ordre de justification")} wird mit dem Hinweis übergeben, der den Bediensteten über die Verarbeitung seiner Daten unterrichtet.`,
		},
		T1: {
			title: "Frist zur Absendung",
			text: "Sieben Werktage nach Kenntnis der Tatsachen, ohne Verschiebung.",
		},
		T2: {
			title: "Frist zur Stellungnahme",
			text: "Zehn Tage nach der Zustellung, zuzüglich Urlaub; fällt der letzte Tag auf einen Samstag, Sonntag oder Feiertag, wird er verschoben.",
		},
		T3: {
			title: "Frist zur Entscheidung",
			text: "Drei Monate nach Eingang der Stellungnahme, von Datum zu Datum, ohne Verschiebung.",
		},
		T4: {
			title: "Frist für den Rechtsbehelf",
			text: "Ein Monat, drei Monate oder vierzig Tage nach der wirksamen Zustellung, je nach Entscheidung; Verschiebung wie bei der Stellungnahme.",
		},
		T5: {
			title: "Verjährung",
			text: "Drei Jahre ab dem Tag der Pflichtverletzung; länger, wenn die Tatsachen auch eine Straftat sind.",
		},
		R0: {
			title: "Laufendes Verfahren",
			text: "Die Akte wird aufbewahrt, solange das Verfahren oder ein Rechtsbehelf läuft.",
		},
		R1: {
			title: "Ausdrückliche Verzeihung",
			text: "Befriedigende Stellungnahme und ausdrückliche Verzeihung der Disziplinarbehörde: die Akte ist nicht länger aufzubewahren.",
		},
		R2: {
			title: "Bis zur Verjährung",
			text: "Befriedigende Stellungnahme ohne Verzeihung des Schöffenrats: in der Personalakte, bis die Tatsachen verjährt sind oder der Bedienstete ausscheidet.",
		},
		R3a: {
			title: "Einstellung oder Freispruch",
			text: "Ohne disziplinarische Folgen ist die Akte ab der Entscheidung nicht länger aufzubewahren.",
		},
		R3b: {
			title: "Leichtere Strafe",
			text: "Nach einer leichteren Strafe drei Jahre ab dem Datum der Strafe.",
		},
		R3c: {
			title: "Schwerere oder wiederholte Strafe",
			text: "Nach einer schwereren Strafe oder einer leichteren, auf die binnen drei Jahren eine andere folgt: die ganze Laufbahn und sechs Monate.",
		},
		R4: {
			title: "Dauer nicht festgelegt",
			text: "Die Texte legen keine Dauer fest: eine Person entscheidet mit Gründen, eine zweite stimmt zu.",
		},
		A1: {
			title: "Nationalarchiv",
			text: "Ohne Kooperationsvertrag wird das Nationalarchiv schriftlich unterrichtet; die Vernichtung wartet auf seine Zustimmung oder drei Monate ohne Antwort, und sein Widerspruch hindert sie.",
		},
		L1: {
			title: "Samstag",
			text: "Zählt der Samstag zu den sieben Werktagen?",
		},
		L2: {
			title: "Halbe Tage",
			text: "Sind der Nachmittag des 24. Dezember und der Pfingstdienstag Werktage?",
		},
		L4: {
			title: "Krankheit",
			text: "Verlängert eine Krankschreibung die zehn Tage?",
		},
		L5: {
			title: "Urlaub während der zehn Tage",
			text: "Verlängert ein Urlaub, der während der zehn Tage beginnt, diese?",
		},
		L6: {
			title: "Nicht aufgenommen, ohne Verzeihung",
			text: "Wie lange ist eine Akte aufzubewahren, die weder aufgenommen noch verziehen wurde?",
		},
		L7: {
			title: "Vertrag mit dem Archiv",
			text: "Hat die Gemeinde einen Kooperationsvertrag mit dem Nationalarchiv?",
		},
		L8: {
			title: "Fortgesetzte Pflichtverletzung",
			text: "Ab wann läuft die Verjährung einer fortgesetzten oder wiederholten Pflichtverletzung?",
		},
		L9: {
			title: "Verjährung nach der Befassung",
			text: "Was wird aus der Verjährung nach der Befassung des Kommissars?",
		},
		L10: {
			title: "Strafrechtliche Fristen",
			text: "Gelten die fünf oder zehn Jahre ohne das Wort des Staatsanwalts?",
		},
		L11: {
			title: "Ausscheiden während der Frist",
			text: "Was wird aus der Akte, wenn der Bedienstete während der Aufbewahrung ausscheidet?",
		},
		L12: {
			title: "Datum der Strafe",
			text: "Von welchem Tag ist die Strafe?",
		},
		L13: {
			title: "Strafe mit Folgestrafe",
			text: "Auf eine leichtere Strafe folgt binnen drei Jahren eine andere: welche wird für die Laufbahn aufbewahrt?",
		},
		L14: {
			title: "Freispruch oder Aufhebung",
			text: "Was wird aus der Akte nach Freispruch oder Aufhebung?",
		},
		L15: {
			title: "Nach der Laufbahn",
			text: "Wie lange nach dem Ende der Laufbahn wird die Akte aufbewahrt?",
		},
		L16: {
			title: "Beendeter Vertrag",
			text: "Wie lange ist die Akte nach dem Ende des Vertrags aufzubewahren?",
		},
		L17: {
			title: "Zugriffsregister",
			text: "Wie lange werden die Einträge im Zugriffsregister aufbewahrt?",
		},
		L18: {
			title: "Verspätete Stellungnahme",
			text: "Zählt eine Stellungnahme nach dem letzten Tag, bevor das Ausbleiben festgestellt ist?",
		},
		C1: {
			title: "Vertraulichkeit",
			text: `${term("Ordre de justification")}, Stellungnahme und Stücke sind persönlich und vertraulich; nur der Anwalt des Bediensteten erhält eine Kopie, zur Verteidigung und im laufenden Verfahren.`,
		},
		C2: {
			title: "Zugriff nach Aufgabe",
			text: "Jeder sieht nur, was seine Aufgabe verlangt; der Schöffenrat sieht eine Akte, sobald sie ihm vorliegt, und ein befangenes Mitglied tritt zurück.",
		},
		C3: {
			title: "Rückgabe",
			text: "Wer nicht mehr benötigte Daten hat, gibt alles zurück, Original und Kopien; jede Kopie wird bis zur Rückgabe oder Vernichtung verfolgt.",
		},
		C4: {
			title: "Daten Dritter",
			text: "Eine Person sieht nur, was sie betrifft; Daten Dritter werden vorher entfernt.",
		},
		C5: {
			title: "Zugriffsregister",
			text: "Jeder Zugriff wird eingetragen: wer, was, wann und warum; der Eintrag bleibt drei Jahre.",
		},
		C6: {
			title: "Authentifizierung und Rechte",
			text: "Die Authentifizierung ist stark; Zugriffsrechte werden erteilt, überprüft, laufen ab und werden entzogen.",
		},
		C7: {
			title: "Verfolgte Mitteilungen",
			text: "Jede Mitteilung wird festgehalten: an wen, was, wann und aus welchem genauen Grund.",
		},
		C8: {
			title: "Statistik",
			text: "Statistiken beruhen nur auf entpersonalisierten Daten, ohne kleine Gruppen.",
		},
		C9: {
			title: "Anträge der Personen",
			text: "Ein Antrag ist schriftlich, mit Identitätsnachweis, und wird binnen eines Monats beantwortet; die Löschung wird nur aus einem gelisteten Grund abgelehnt.",
		},
		C10: {
			title: "Datenschutzverletzung",
			text: "Die Aufsichtsbehörde wird binnen 72 Stunden unterrichtet, die Betroffenen bei hohem Risiko.",
		},
		C11: {
			title: "Neues Verzeichnis",
			text: "Ein Vernichtungseintrag enthält nichts, was auf die Person oder die entfernten Stücke weist; das Verzeichnis wird neu erstellt.",
		},
		C12: {
			title: "Überzeugungen",
			text: "Keine politische, philosophische oder religiöse Überzeugung steht in der Personalakte.",
		},
		C13: {
			title: "Kein Profiling, keine Übermittlung",
			text: "Kein Profiling; nichts verlässt die Europäische Union, nichts verlässt den Arbeitsplatz über das Netz.",
		},
		C14: {
			title: "Datenminimierung",
			text: "Wer Daten eingibt, bestätigt ihre Notwendigkeit; besondere Kategorien werden gekennzeichnet.",
		},
		K1: {
			title: "Der gefragte Tag",
			text: "Es zählen nur Schritte bis zum gefragten Tag einschließlich; am selben Tag in der Reihenfolge der Eintragung.",
		},
		K2: {
			title: "Freispruch durch den Rat",
			text: "Der Freispruch durch den Disziplinarrat bleibt offen, solange der Schöffenrat das Gericht anrufen kann; jedes andere Ende ohne Strafe gilt ab seinem Tag.",
		},
		K3: {
			title: "Strafe ohne Datum",
			text: "Solange der Tag, der die Strafe datiert, nicht gekommen ist, läuft die Akte.",
		},
		K4: {
			title: "Binnen drei Jahren",
			text: "Die folgende Strafe liegt nach der ersten und spätestens an ihrem dritten Jahrestag; sie zählt ab ihrem Tag, auch während eines Rechtsbehelfs, bis zu ihrer Aufhebung.",
		},
		K5: {
			title: "Mehrere Strafen",
			text: "Von mehreren Strafen entscheidet die schwerere; ersetzende treten an die Stelle der alten.",
		},
		K6: {
			title: "Neu laufende Verjährung",
			text: "Lässt die Befassung die Verjährung neu laufen, zählen drei Jahre ab der letzten Befassung, wenn sie später enden.",
		},
		K7: {
			title: "Wort des Staatsanwalts",
			text: "Bei Vergehen oder Verbrechen bleibt das Ergebnis vorläufig bis zum Wort des Staatsanwalts; dann gilt der spätere von seinem Tag und der disziplinarischen Verjährung.",
		},
		K8: {
			title: "Ausscheiden und Verjährung",
			text: "Das Frühere von Verjährung und sechs Monaten nach dem Ausscheiden; ein späteres Ausscheiden ändert nichts.",
		},
		K9: {
			title: "Tod des Bediensteten",
			text: "Der Tod während der Aufbewahrung lässt die Dauer offen; nach einer leichteren Strafe ändert ein Ausscheiden nichts.",
		},
		K10: {
			title: "Genannte Regel",
			text: "Genannt wird die Regel, die das Ergebnis gibt.",
		},
		K11: {
			title: "Benutzte Auslegungen",
			text: "Ein Ergebnis beruht auf einer Auslegung, sobald sie befragt werden muss; eine menschliche Entscheidung auf keiner.",
		},
		K12: {
			title: "Verzeihung eines Untergebenen",
			text: "Die Verzeihung einer untergeordneten Stelle entscheidet nichts: der Schöffenrat nimmt danach auf, nimmt nicht auf oder leitet weiter.",
		},
		K13: {
			title: "Versäumte Fristen",
			text: "Eine durch den Schritt versäumte Frist bleibt es für immer; eine ohne Schritt verstrichene ist es am gefragten Tag.",
		},
		K14: {
			title: "Sperren und Archiv",
			text: "Eine Sperre gilt bis zu ihrer Aufhebung; das Archiv gibt frei durch Zustimmung oder am Tag nach drei Monaten ohne Antwort.",
		},
	},
	reading: {
		L1: {
			question: "Zählt der Samstag zu den sieben Werktagen?",
			option: {
				counts: "Der Samstag zählt",
				"does-not-count": "Der Samstag zählt nicht",
			},
			effect: {
				counts: "der letzte Tag der Absendung kommt früher",
				"does-not-count": "der letzte Tag der Absendung kommt später",
			},
		},
		L2: {
			question:
				"Sind der Nachmittag des 24. Dezember und der Pfingstdienstag Werktage?",
			option: {
				yes: "Ja, diese Tage zählen",
				no: "Nein, diese Tage zählen nicht",
			},
			effect: {
				yes: "der letzte Tag der Absendung kommt früher",
				no: "der letzte Tag der Absendung kommt später",
			},
		},
		L4: {
			question: "Verlängert eine Krankschreibung die zehn Tage?",
			option: {
				ask: "Für jede Krankschreibung fragen",
				yes: "Ja",
				no: "Nein",
			},
			effect: {
				ask: "die Antwort wird mit der Zustellung gegeben",
				yes: "die zehn Tage verlängern sich um die Dauer",
				no: "die zehn Tage bleiben",
			},
		},
		L5: {
			question:
				"Verlängert ein Urlaub, der während der zehn Tage beginnt, diese?",
			option: {
				ask: "Für jeden Urlaub fragen",
				yes: "Ja",
				no: "Nein",
			},
			effect: {
				ask: "die Antwort wird mit der Zustellung gegeben",
				yes: "die zehn Tage verlängern sich um die Dauer",
				no: "die zehn Tage bleiben",
			},
		},
		L6: {
			question:
				"Wie lange ist eine Akte aufzubewahren, die weder aufgenommen noch verziehen wurde?",
			option: {
				undetermined: "Dauer nicht festgelegt",
				"as-R2": "Wie eine aufgenommene Akte",
				destroy: "Vernichtung",
			},
			effect: {
				undetermined: "eine begründete Entscheidung zweier Personen ist nötig",
				"as-R2": "bis zur Verjährung der Tatsachen aufbewahrt",
				destroy: "Vernichtung ab der Entscheidung des Schöffenrats fällig",
			},
		},
		L7: {
			question:
				"Hat die Gemeinde einen Kooperationsvertrag mit dem Nationalarchiv?",
			option: {
				"no-contract": "Kein Vertrag",
				contract: "Kooperationsvertrag",
			},
			effect: {
				"no-contract":
					"das Nationalarchiv wird vor jeder Vernichtung unterrichtet",
				contract:
					"die Aussonderungstabelle ersetzt die Mitteilung an das Archiv",
			},
		},
		L8: {
			question:
				"Ab wann läuft die Verjährung einer fortgesetzten oder wiederholten Pflichtverletzung?",
			option: {
				"last-day": "Ab dem letzten Tag",
				undetermined: "Dauer nicht festgelegt",
			},
			effect: {
				"last-day": "drei Jahre ab dem Ende der Pflichtverletzung",
				undetermined: "eine begründete Entscheidung zweier Personen ist nötig",
			},
		},
		L9: {
			question:
				"Was wird aus der Verjährung nach der Befassung des Kommissars?",
			option: {
				restarts: "Sie läuft neu",
				undetermined: "Dauer nicht festgelegt",
			},
			effect: {
				restarts: "drei Jahre ab der letzten Befassung, wenn sie später enden",
				undetermined: "eine begründete Entscheidung zweier Personen ist nötig",
			},
		},
		L10: {
			question:
				"Gelten die fünf oder zehn Jahre ohne das Wort des Staatsanwalts?",
			option: {
				"needs-prosecutor": "Auf den Staatsanwalt warten",
				"as-qualified": "Nach der eingetragenen Einstufung",
			},
			effect: {
				"needs-prosecutor":
					"das Ergebnis bleibt bis zum Wort des Staatsanwalts vorläufig",
				"as-qualified":
					"fünf Jahre bei Vergehen, zehn bei Verbrechen; Dauer nicht festgelegt, wenn das Opfer minderjährig ist",
			},
		},
		L11: {
			question:
				"Was wird aus der Akte, wenn der Bedienstete während der Aufbewahrung ausscheidet?",
			option: {
				destroy: "Vernichtung beim Ausscheiden",
				"six-months": "Noch sechs Monate",
			},
			effect: {
				destroy: "Vernichtung ab dem Tag des Ausscheidens fällig",
				"six-months":
					"sechs Monate nach dem Ausscheiden aufbewahrt, höchstens bis zur Verjährung",
			},
		},
		L12: {
			question: "Von welchem Tag ist die Strafe?",
			option: {
				decision: "Der Tag der Entscheidung",
				"effective-notification": "Der Tag der wirksamen Zustellung",
				final: "Der Tag der Rechtskraft",
			},
			effect: {
				decision: "die drei Jahre laufen ab der Entscheidung",
				"effective-notification": "die drei Jahre laufen ab der Zustellung",
				final: "die drei Jahre laufen ab dem Ende der Rechtsbehelfe",
			},
		},
		L13: {
			question:
				"Auf eine leichtere Strafe folgt binnen drei Jahren eine andere: welche wird für die Laufbahn aufbewahrt?",
			option: {
				"first-only": "Nur die erste",
				both: "Beide",
			},
			effect: {
				"first-only": "die folgende behält ihre eigene Regel",
				both: "beide Akten werden für die Laufbahn aufbewahrt",
			},
		},
		L14: {
			question: "Was wird aus der Akte nach Freispruch oder Aufhebung?",
			option: {
				"as-closure": "Wie eine Einstellung",
				undetermined: "Dauer nicht festgelegt",
			},
			effect: {
				"as-closure": "Vernichtung ab der Entscheidung fällig",
				undetermined: "eine begründete Entscheidung zweier Personen ist nötig",
			},
		},
		L15: {
			question:
				"Wie lange nach dem Ende der Laufbahn wird die Akte aufbewahrt?",
			option: {
				"career-6-months": "Sechs Monate nach der Laufbahn",
				"career-5-years": "Fünf Jahre nach der Laufbahn",
			},
			effect: {
				"career-6-months": "bis sechs Monate nach dem Ausscheiden aufbewahrt",
				"career-5-years": "bis fünf Jahre nach dem Ausscheiden aufbewahrt",
			},
		},
		L16: {
			question:
				"Wie lange ist die Akte nach dem Ende des Vertrags aufzubewahren?",
			option: {
				undetermined: "Dauer nicht festgelegt",
				"as-R3c": "Wie eine schwerere Strafe",
			},
			effect: {
				undetermined: "eine begründete Entscheidung zweier Personen ist nötig",
				"as-R3c": "für die Laufbahn und sechs Monate aufbewahrt",
			},
		},
		L17: {
			question: "Wie lange werden die Einträge im Zugriffsregister aufbewahrt?",
			option: {
				"3-years": "Drei Jahre",
				"1-year": "Ein Jahr",
				"2-years": "Zwei Jahre",
				"4-years": "Vier Jahre",
				"5-years": "Fünf Jahre",
				"10-years": "Zehn Jahre",
			},
			effect: {
				"3-years": "ältere Einträge werden entfernt",
				"1-year": "ältere Einträge werden entfernt",
				"2-years": "ältere Einträge werden entfernt",
				"4-years": "ältere Einträge werden entfernt",
				"5-years": "ältere Einträge werden entfernt",
				"10-years": "ältere Einträge werden entfernt",
			},
		},
		L18: {
			question:
				"Zählt eine Stellungnahme nach dem letzten Tag, bevor das Ausbleiben festgestellt ist?",
			option: {
				ask: "Fragen",
				counts: "Sie zählt",
				silence: "Sie gilt als Schweigen",
			},
			effect: {
				ask: "sie zählt nur bei begründeten außergewöhnlichen Umständen; sonst gelten die Tatsachen als eingestanden",
				counts: "der Schöffenrat entscheidet binnen drei Monaten",
				silence:
					"die Tatsachen gelten als eingestanden, die Akte wird weitergeleitet",
			},
		},
	},
	readingRefusal: {
		"option-unknown": "Diese Auslegung hat diese Wahl nicht.",
		"reference-missing": "Die Referenz der Aussonderungstabelle fehlt.",
		"already-confirmed": "Diese Wahl ist schon bestätigt.",
		"starts-in-the-past":
			"Der erste Tag der Geltung ist vergangen: wählen Sie einen kommenden Tag oder wenden Sie die Änderung auf frühere Schritte an.",
		"no-proposal": "Für diese Auslegung wartet kein Vorschlag.",
		"same-account":
			"Die Bestätigung muss von einer anderen Person kommen als der Vorschlag.",
		"same-role":
			"Schöffenrat und Datenschutzbeauftragter bestätigen zusammen: die andere Rolle muss bestätigen.",
		"before-proposal": "Die Bestätigung kann nicht vor dem Vorschlag liegen.",
	},
	phrase: {
		"dispatch-by": `Der ${term("Ordre de justification")} wird spätestens am {{day}} abgesandt.`,
		"reply-by": "Der Bedienstete antwortet spätestens am {{day}}.",
		"decide-by": "Der Schöffenrat entscheidet spätestens am {{day}}.",
		"recourse-by":
			"Der Rechtsbehelf ist bis einschließlich {{day}} möglich; er geht an: {{body}}.",
		"limitation-through":
			"Die Tatsachen können bis einschließlich {{day}} verfolgt werden.",
		"confirm-suspension-by":
			"Der Schöffenrat bestätigt die Suspendierung spätestens am {{day}}.",
		"archives-answer-by":
			"Das Nationalarchiv kann bis einschließlich {{day}} antworten.",
		"running-procedure": "Die Akte wird aufbewahrt: das Verfahren läuft.",
		"running-recourse":
			"Die Akte wird aufbewahrt: seit dem {{since}} läuft ein Rechtsbehelf vor: {{body}}.",
		"running-acquittal-open":
			"Die Akte wird aufbewahrt: der Schöffenrat kann noch bis einschließlich {{through}} das Verwaltungsgericht anrufen.",
		"running-acquittal-not-notified":
			"Die Akte wird aufbewahrt: der Freispruch ist noch nicht zugestellt.",
		"running-sanction-not-notified":
			"Die Akte wird aufbewahrt: die Strafe ist noch nicht zugestellt und hat daher kein Datum.",
		"running-sanction-effective-from":
			"Die Akte wird aufbewahrt: die Zustellung wirkt ab dem {{day}}.",
		"running-sanction-final-from":
			"Die Akte wird aufbewahrt: ohne Rechtsbehelf wird die Strafe am {{day}} rechtskräftig.",
		"pardoned-nothing-to-keep":
			"Der Schöffenrat hat am {{day}} verziehen: die Akte ist nicht länger aufzubewahren.",
		"kept-until-limitation":
			"Die Akte wird bis einschließlich {{through}} aufbewahrt, dem Tag der Verjährung.",
		"limitation-passed":
			"Die Tatsachen sind mit Ablauf des {{through}} verjährt: die Akte ist nicht länger aufzubewahren.",
		"left-nothing-to-keep":
			"Der Bedienstete ist am {{day}} ausgeschieden: die Akte ist nicht länger aufzubewahren.",
		"kept-six-months-after-leaving":
			"Der Bedienstete ist ausgeschieden: die Akte wird bis einschließlich {{through}} aufbewahrt.",
		"six-months-after-leaving-passed":
			"Der Bedienstete ist ausgeschieden und die Aufbewahrung endete am {{through}}.",
		"put-aside-nothing-to-keep":
			"Der Schöffenrat hat die Akte am {{day}} nicht aufgenommen: nach der gewählten Auslegung ist sie nicht länger aufzubewahren.",
		"closed-nothing-to-keep":
			"Die Sache wurde am {{day}} eingestellt: die Akte ist nicht länger aufzubewahren.",
		"acquitted-nothing-to-keep":
			"Der Bedienstete ist freigesprochen: die Akte ist ab dem {{day}} nicht länger aufzubewahren.",
		"kept-three-years-after-sanction":
			"Die Akte wird drei Jahre nach der Strafe aufbewahrt, bis einschließlich {{through}}.",
		"three-years-after-sanction-passed":
			"Die drei Jahre nach der Strafe endeten am {{through}}: die Akte ist nicht länger aufzubewahren.",
		"kept-for-career-graver":
			"Die Strafe ist eine schwerere: die Akte wird für die ganze Laufbahn und darüber hinaus aufbewahrt.",
		"kept-for-career-followed":
			"Eine Strafe vom {{day}} in einer anderen Akte folgte binnen drei Jahren: die Akte wird für die ganze Laufbahn und darüber hinaus aufbewahrt.",
		"kept-for-career-following":
			"Die Strafe folgt binnen drei Jahren auf eine leichtere vom {{day}} in einer anderen Akte: die Akte wird für die ganze Laufbahn und darüber hinaus aufbewahrt.",
		"kept-for-career-contract":
			"Der Vertrag ist beendet: nach der gewählten Auslegung wird die Akte für die ganze Laufbahn und darüber hinaus aufbewahrt.",
		"kept-after-career":
			"Die Laufbahn ist beendet: die Akte wird bis einschließlich {{through}} aufbewahrt.",
		"after-career-passed":
			"Die Laufbahn und die Frist danach endeten am {{through}}: die Akte ist nicht länger aufzubewahren.",
		"human-keeps":
			"Eine begründete Entscheidung vom {{day}} bewahrt die Akte bis einschließlich {{through}} auf.",
		"human-keeping-passed":
			"Die am {{day}} beschlossene Aufbewahrung endete am {{through}}.",
		"human-destroys":
			"Eine begründete Entscheidung vom {{day}} bewahrt die Akte nicht auf.",
		"undetermined-breach-date":
			"Die Dauer kann nicht berechnet werden: das Datum der Tatsachen ist nicht bekannt.",
		"undetermined-continuous":
			"Die Texte sagen nicht, ab wann die Verjährung einer fortgesetzten Pflichtverletzung läuft.",
		"undetermined-after-referral":
			"Die Texte sagen nicht, was nach der Befassung aus der Verjährung wird.",
		"undetermined-minor-victim":
			"Das Opfer ist minderjährig: andere strafrechtliche Fristen gelten und die Dauer bleibt offen.",
		"undetermined-no-reply":
			"Keine befriedigende Stellungnahme liegt vor: die Texte legen keine Dauer fest.",
		"undetermined-put-aside":
			"Die Akte wurde weder aufgenommen noch verziehen: die Texte legen keine Dauer fest.",
		"undetermined-acquittal":
			"Die Texte legen nach einem Freispruch keine Dauer fest.",
		"undetermined-contract-ended":
			"Der Vertrag ist beendet: die Texte legen keine Dauer fest.",
		"undetermined-death":
			"Der Bedienstete ist am {{day}} verstorben: die Texte legen keine Dauer fest.",
		"blocked-by-hold":
			"Die Vernichtung ist seit dem {{since}} gesperrt: {{ground}}.",
		"blocked-by-archives-unasked":
			"Die Vernichtung wartet auf die schriftliche Mitteilung an das Nationalarchiv.",
		"blocked-by-archives-waiting":
			"Die Vernichtung wartet auf die Antwort des Nationalarchivs, höchstens bis einschließlich {{through}}.",
		"blocked-by-archives-opposed":
			"Das Nationalarchiv hat der Vernichtung am {{day}} widersprochen: die Akte wird ihm übergeben.",
		"blocked-provisional":
			"Die Vernichtung wartet auf die Bestätigung der offenen Auslegungen ({{count}}).",
		"first-day-excluded": "Der erste Tag, {{day}}, zählt nicht.",
		"working-days-counted": "{{count}} Werktage führen zum {{last}}.",
		"days-added": "{{from}} und {{count}} Tage: {{to}}.",
		"leave-added":
			"Urlaub vom {{from}} bis einschließlich {{to}}: {{count}} Tage mehr.",
		"leave-added_one":
			"Urlaub vom {{from}} bis einschließlich {{to}}: ein Tag mehr.",
		"leave-not-counted":
			"Der Urlaub vom {{from}} bis {{to}} verlängert die Frist nicht.",
		"rolled-over":
			"Am {{from}} kann die Frist nicht enden: Verschiebung auf den {{to}}.",
		"months-added": "{{from}} und {{count}} Monate: {{to}}.",
		"months-added_one": "{{from}} und ein Monat: {{to}}.",
		"years-added": "{{from}} und {{count}} Jahre: {{to}}.",
		"clamped-to-month-end":
			"Diesen Tag hat der Monat nicht: der letzte Tag des Monats zählt, {{day}}.",
		"effective-after-posting":
			"Am {{posted}} aufgegeben, wirkt die Entscheidung fünf Tage später, am {{effective}}.",
		"limitation-restarted":
			"Die Befassung vom {{referred}} lässt die Verjährung neu laufen: {{through}}.",
		"limitation-restart-earlier":
			"Die Befassung vom {{referred}} führt zum {{through}}, nicht später als die Pflichtverletzung.",
		"criminal-limitation":
			"Straftat ({{offence}}): {{count}} Jahre nach der Pflichtverletzung, {{through}}.",
		"prosecutor-limitation":
			"Nach dem Staatsanwalt verjährt die Strafverfolgung am {{through}}.",
		"latest-counts": "Das spätere dieser Daten zählt: {{through}}.",
		"earliest-counts": "Das frühere dieser Daten zählt: {{through}}.",
		"left-before-limitation":
			"Der Bedienstete schied am {{day}} aus, vor der Verjährung.",
		"left-after-limitation":
			"Der Bedienstete schied am {{day}} aus, nach der Verjährung: das ändert nichts.",
		"sanction-dated": "Die Strafe ist vom {{day}} (Auslegung: {{option}}).",
		"graver-decides":
			"Mehrere Strafen wurden ausgesprochen: die schwerere entscheidet.",
		"followed-within":
			"Erste Strafe am {{first}}, folgende am {{day}}: binnen drei Jahren, bis einschließlich {{last}}.",
		"due-next-day":
			"Bis einschließlich {{through}} aufbewahrt: Vernichtung fällig ab dem {{due}}.",
		"due-from-cause":
			"Die Frist war schon verstrichen: Vernichtung fällig ab dem {{due}}.",
		"would-change-other-reading":
			"Die Auslegung {{reading}} ({{option}}) führte zum {{day}}.",
		"would-change-reading": "die Bestätigung der Auslegung {{reading}}",
		"would-change-knowledge-day": "ein anderer Tag der Kenntnis",
		"would-change-notification-day": `ein anderer Tag der Zustellung des ${term("Ordre de justification")}`,
		"would-change-leave": "ein bei der Absendung laufender Urlaub",
		"would-change-reply-day": "ein anderer Tag des Eingangs der Stellungnahme",
		"would-change-breach-day": "ein anderer letzter Tag der Pflichtverletzung",
		"would-change-offence": "eine Straftat, Vergehen oder Verbrechen",
		"would-change-prosecutor": "das Wort des Staatsanwalts zur Verjährung",
		"would-change-pardon": "eine ausdrückliche Verzeihung des Schöffenrats",
		"would-change-forwarding": "eine Weiterleitung an die Disziplinarbehörde",
		"would-change-leaving": "das Ausscheiden des Bediensteten",
		"would-change-later-sanction":
			"eine andere Strafe des Bediensteten bis einschließlich {{through}}",
		"would-change-annulment": "die Aufhebung der Strafe",
		"would-change-recourse": "ein Rechtsbehelf",
		"would-change-notification":
			"ein anderer Tag der Zustellung der Entscheidung",
		"would-change-first-notification": "die Zustellung der Entscheidung",
		"would-change-decision": "die Entscheidung, die das Verfahren beendet",
		"would-change-human-decision":
			"eine begründete Entscheidung zweier Personen",
		"would-change-hold-lifted": "die Aufhebung der Sperre",
		"would-change-archives-notice":
			"die schriftliche Mitteilung an das Nationalarchiv",
		"would-change-archives-answer": "die Antwort des Nationalarchivs",
		"unknown-breach-date":
			"Der letzte Tag der Pflichtverletzung ist nicht bekannt.",
		"unknown-victim-age":
			"Das Alter des Opfers ändert die strafrechtlichen Fristen.",
		"unknown-prosecutor":
			"Der Staatsanwalt hat sich zur Verjährung noch nicht geäußert.",
		"unknown-notification": "Der Tag der Zustellung ist nicht bekannt.",
		"unknown-end-of-career": "Das Ende der Laufbahn ist nicht bekannt.",
		"unknown-leave-answer":
			"Die Frage der Auslegung {{reading}} ist für diesen Urlaub noch offen.",
		"unknown-reply": "Die Stellungnahme des Bediensteten liegt nicht vor.",
	},
	input: {
		"facts-known-on": "Kenntnis der Tatsachen am",
		"breach-last": "letzter Tag der Pflichtverletzung",
		"breach-continuous": "fortgesetzte oder wiederholte Pflichtverletzung",
		"order-issued-on": `${term("Ordre de justification")} abgesandt am`,
		"order-notified-on": `${term("Ordre de justification")} zugestellt am`,
		"leave-kind": "Art des Urlaubs",
		"leave-from": "Urlaub ab",
		"leave-to": "Urlaub bis (einschließlich)",
		"leave-extends": "der Urlaub verlängert die Frist",
		"reply-received-on": "Stellungnahme eingegangen am",
		"silence-on": "Ausbleiben festgestellt am",
		"pardoned-on": "Verzeihung vom",
		"filed-on": "in die Personalakte aufgenommen am",
		"put-aside-on": "nicht in die Personalakte aufgenommen am",
		"closed-on": "Einstellung vom",
		"closed-by": "eingestellt durch",
		"referred-on": "Befassung vom",
		"sanctioned-on": "Strafe beschlossen am",
		"sanctioned-by": "Strafe ausgesprochen durch",
		sanction: "Strafe",
		"acquitted-on": "Freispruch vom",
		"acquitted-by": "Freispruch durch",
		"notified-on": "übergeben oder aufgegeben am",
		"effective-on": "wirksame Zustellung am",
		"recourse-on": "Rechtsbehelf vom",
		"recourse-to": "Rechtsbehelf an",
		"contract-ended-on": "Vertragsende beschlossen am",
		offence: "strafrechtliche Einstufung",
		"minor-victim": "minderjähriges Opfer",
		"prosecutor-limitation": "Verjährung nach dem Staatsanwalt",
		"left-on": "Ausscheiden des Bediensteten am",
		"left-reason": "Grund des Ausscheidens",
		"other-sanction-on": "Strafe in einer anderen Akte, vom",
		"suspended-on": "Suspendierung vom",
		"hold-since": "Sperre seit",
		"hold-ground": "Grund der Sperre",
		"archives-notified-on": "Mitteilung an das Archiv vom",
		"archives-answer": "Antwort des Archivs",
		"human-decision-on": "begründete Entscheidung vom",
		"human-keep-through": "beschlossene Aufbewahrung bis",
	},
	step: {
		"facts-known": {
			name: "Kenntnis der Tatsachen",
			record: "Kenntnis der Tatsachen eintragen",
			refused: "Die Kenntnis der Tatsachen kann so nicht eingetragen werden.",
		},
		"order-issued": {
			name: `${term("Ordre de justification")} abgesandt`,
			record: `Absendung des ${term("Ordre de justification")} eintragen`,
			refused: `Die Absendung des ${term("Ordre de justification")} kann nicht eingetragen werden.`,
		},
		"order-notified": {
			name: `${term("Ordre de justification")} zugestellt`,
			record: `Zustellung des ${term("Ordre de justification")} eintragen`,
			refused: `Die Zustellung des ${term("Ordre de justification")} kann nicht eingetragen werden.`,
		},
		"reply-received": {
			name: "Stellungnahme eingegangen",
			record: "Stellungnahme eintragen",
			refused: "Diese Stellungnahme kann nicht eingetragen werden.",
		},
		"reply-missing": {
			name: "Ausbleiben der Stellungnahme",
			record: "Ausbleiben feststellen",
			refused: "Das Ausbleiben kann nicht festgestellt werden.",
		},
		assessed: {
			name: "Stellungnahme gewürdigt",
			record: "Würdigung eintragen",
			refused: "Die Würdigung kann nicht eingetragen werden.",
		},
		pardoned: {
			name: "Verzeihung",
			record: "Verzeihung eintragen",
			refused: "Die Verzeihung ist nicht möglich.",
		},
		filed: {
			name: "In die Personalakte aufgenommen",
			record: "In die Personalakte aufnehmen",
			refused: "Die Aufnahme in die Personalakte ist nicht möglich.",
		},
		"put-aside": {
			name: "Nicht in die Personalakte aufgenommen",
			record: "Nicht in die Personalakte aufnehmen",
			refused: "Diese Entscheidung des Schöffenrats ist nicht möglich.",
		},
		forwarded: {
			name: "An die Disziplinarbehörde weitergeleitet",
			record: "An die Disziplinarbehörde weiterleiten",
			refused: "Die Weiterleitung ist nicht möglich.",
		},
		closed: {
			name: "Einstellung",
			record: "Einstellung eintragen",
			refused: "Die Einstellung ist nicht möglich.",
		},
		"referred-to-commissioner": {
			name: "Befassung des Kommissars",
			record: "Befassung des Kommissars eintragen",
			refused: "Die Befassung des Kommissars ist nicht möglich.",
		},
		"commissioner-decided": {
			name: "Entscheidung des Kommissars",
			record: "Entscheidung des Kommissars eintragen",
			refused: "Die Entscheidung des Kommissars kann nicht eingetragen werden.",
		},
		sanctioned: {
			name: "Strafe",
			record: "Strafe eintragen",
			refused: "Diese Strafe kann nicht eingetragen werden.",
		},
		acquitted: {
			name: "Freispruch",
			record: "Freispruch eintragen",
			refused: "Der Freispruch kann nicht eingetragen werden.",
		},
		"decision-notified": {
			name: "Entscheidung zugestellt",
			record: "Zustellung der Entscheidung eintragen",
			refused: "Die Zustellung der Entscheidung kann nicht eingetragen werden.",
		},
		recourse: {
			name: "Rechtsbehelf",
			record: "Rechtsbehelf eintragen",
			refused: "Dieser Rechtsbehelf kann nicht eingetragen werden.",
		},
		"recourse-decided": {
			name: "Entscheidung über den Rechtsbehelf",
			record: "Entscheidung über den Rechtsbehelf eintragen",
			refused:
				"Die Entscheidung über den Rechtsbehelf kann nicht eingetragen werden.",
		},
		"contract-ended": {
			name: "Vertrag beendet",
			record: "Vertragsende eintragen",
			refused: "Das Vertragsende ist nicht möglich.",
		},
		suspended: {
			name: "Suspendierung vom Dienst",
			record: "Suspendierung eintragen",
			refused: "Die Suspendierung ist nicht möglich.",
		},
		"suspension-confirmed": {
			name: "Suspendierung bestätigt",
			record: "Suspendierung bestätigen",
			refused: "Die Suspendierung kann nicht bestätigt werden.",
		},
		"suspension-ended": {
			name: "Suspendierung beendet",
			record: "Suspendierung beenden",
			refused: "Die Suspendierung kann nicht beendet werden.",
		},
		offence: {
			name: "Strafrechtliche Einstufung",
			record: "Strafrechtliche Einstufung eintragen",
			refused: "Die strafrechtliche Einstufung kann nicht eingetragen werden.",
		},
		"prosecutor-informed": {
			name: "Staatsanwalt unterrichtet",
			record: "Mitteilung an den Staatsanwalt eintragen",
			refused:
				"Die Mitteilung an den Staatsanwalt kann nicht eingetragen werden.",
		},
		"prosecutor-said": {
			name: "Wort des Staatsanwalts",
			record: "Wort des Staatsanwalts eintragen",
			refused: "Das Wort des Staatsanwalts kann nicht eingetragen werden.",
		},
		"hold-placed": {
			name: "Sperre",
			record: "Vernichtung sperren",
			refused: "Die Sperre kann nicht eingetragen werden.",
		},
		"hold-lifted": {
			name: "Sperre aufgehoben",
			record: "Sperre aufheben",
			refused: "Die Sperre kann nicht aufgehoben werden.",
		},
		"human-decided": {
			name: "Begründete Entscheidung über die Dauer",
			record: "Entscheidung über die Dauer eintragen",
			refused: "Eine Entscheidung über die Dauer ist nicht vorgesehen.",
		},
		"archives-notified": {
			name: "Nationalarchiv unterrichtet",
			record: "Mitteilung an das Archiv eintragen",
			refused: "Die Mitteilung an das Archiv kann nicht eingetragen werden.",
		},
		"archives-answered": {
			name: "Antwort des Nationalarchivs",
			record: "Antwort des Archivs eintragen",
			refused: "Die Antwort des Archivs kann nicht eingetragen werden.",
		},
		"step-rectified": {
			name: "Berichtigung",
			record: "Diesen Schritt berichtigen",
			refused: "Diese Berichtigung ist nicht möglich.",
		},
	},
	refusal: {
		"after-today": "Ein Schritt kann nicht nach heute ({{today}}) liegen.",
		"facts-not-known":
			"Die Kenntnis der Tatsachen ist an diesem Tag noch nicht eingetragen.",
		"facts-already-known": "Die Tatsachen sind schon seit dem {{day}} bekannt.",
		"breach-after-knowledge":
			"Der Tag der Tatsachen ({{day}}) kann nicht nach dem Tag ihrer Kenntnis liegen.",
		"breach-days-reversed":
			"Der erste Tag der Tatsachen ({{first}}) liegt nach dem letzten ({{last}}).",
		"order-already-issued": `Der ${term("Ordre de justification")} wurde schon am {{day}} abgesandt.`,
		"order-not-issued": `Der ${term("Ordre de justification")} ist an diesem Tag noch nicht abgesandt.`,
		"order-already-notified": `Der ${term("Ordre de justification")} wurde schon am {{day}} zugestellt.`,
		"order-not-notified": `Der ${term("Ordre de justification")} ist an diesem Tag noch nicht zugestellt.`,
		"leave-days-reversed":
			"Der Urlaub endet ({{to}}), bevor er beginnt ({{from}}).",
		"reply-already-received":
			"Eine Stellungnahme ist schon am {{day}} eingegangen.",
		"reply-limit-running":
			"Der Bedienstete kann noch bis einschließlich {{through}} antworten.",
		"silence-already-recorded":
			"Das Ausbleiben ist schon seit dem {{day}} festgestellt.",
		"silence-is-admission":
			"Das am {{day}} festgestellte Ausbleiben gilt als Eingeständnis: die Akte geht unverzüglich an die Disziplinarbehörde.",
		"late-reply-is-silence":
			"Die Stellungnahme vom {{day}} kam nach dem letzten Tag ({{through}}) und gilt als Schweigen: die Akte geht unverzüglich an die Disziplinarbehörde.",
		"reply-outstanding":
			"Die Stellungnahme oder ihr Ausbleiben ist an diesem Tag noch nicht eingetragen.",
		"reply-not-assessed": "Die Stellungnahme ist noch nicht gewürdigt.",
		"already-decided": "Der Schöffenrat hat schon am {{day}} entschieden.",
		"already-pardoned":
			"Der Schöffenrat hat am {{day}} verziehen: es bleibt nichts zu entscheiden.",
		"already-forwarded":
			"Die Akte liegt seit dem {{day}} bei der Disziplinarbehörde.",
		"reply-unsatisfactory":
			"Die Stellungnahme befriedigt nicht: die Akte wird an die Disziplinarbehörde weitergeleitet.",
		"facts-grave":
			"Die Tatsachen sind schwer: die Akte wird an die Disziplinarbehörde weitergeleitet.",
		"not-forwarded": "Die Akte liegt noch nicht bei der Disziplinarbehörde.",
		"forwarded-twice": "Die Akte ist schon seit dem {{day}} weitergeleitet.",
		"already-closed": "Die Sache ist seit dem {{day}} eingestellt.",
		"inquiry-missing":
			"Der Regierungskommissar hat keine Untersuchung geführt.",
		"inquiry-under-way":
			"Die Untersuchung des Kommissars läuft seit dem {{since}}.",
		"inquiry-closed": "Der Kommissar hat die Sache am {{day}} eingestellt.",
		"inquiry-ended": "Der Kommissar hat schon am {{day}} entschieden.",
		"sent-to-other-body":
			"Der Kommissar hat die Akte an eine andere Stelle gegeben, die entscheidet: {{body}}.",
		"no-sanction-named": "Keine Strafe ist angegeben.",
		"sanction-named-twice":
			"Dieselbe Strafe ist zweimal angegeben: {{sanction}}.",
		"fine-without-ratio":
			"Bei der Geldstrafe fehlt der Anteil am Monatsgehalt.",
		"fine-out-of-range":
			"Eine Geldstrafe reicht von einem Zehntel bis zu einem ganzen Monatsgehalt, nicht {{ratio}}.",
		"ratio-without-fine":
			"Ein Gehaltsanteil gehört nur zu einer Geldstrafe, nicht zu: {{sanction}}.",
		"duration-out-of-range":
			"Diese Dauer ({{count}}) liegt außerhalb der Grenzen des Statuts für: {{sanction}}.",
		"beyond-the-college":
			"Der Schöffenrat kann allein Verwarnung, Rüge und Geldstrafe bis zu einem Fünftel aussprechen. Sache des Disziplinarrats: {{sanction}}.",
		"nothing-to-notify": "Es ist noch keine Entscheidung zuzustellen.",
		"already-notified": "Die Entscheidung wurde schon am {{day}} zugestellt.",
		"no-decision": "Es gibt noch keine anfechtbare Entscheidung.",
		"sanction-already-decided":
			"Am {{day}} wurde schon entschieden; nur ein Rechtsbehelf ändert das.",
		"recourse-already-pending":
			"Ein Rechtsbehelf läuft schon seit dem {{since}} vor: {{body}}.",
		"no-recourse-pending": "Es läuft kein Rechtsbehelf.",
		"no-further-recourse":
			"Gegen diese Entscheidung gibt es keinen Rechtsbehelf; sie stammt von: {{body}}.",
		"recourse-to-other-body":
			"Der Rechtsbehelf geht an eine andere Stelle: {{body}}.",
		"college-cannot-appeal":
			"Der Schöffenrat kann seine eigene Entscheidung nicht anfechten.",
		"only-minor-on-appeal":
			"Auf Berufung bleibt der Disziplinarrat bei den leichteren Strafen, ohne: {{sanction}}.",
		"no-offence": "In der Akte steht weder Vergehen noch Verbrechen.",
		"only-for-employees":
			"Nur der Vertrag eines Angestellten kann beendet werden; dieser Bedienstete ist Beamter.",
		"entry-unknown": "Der Tag des Dienstantritts ist nicht bekannt.",
		"ten-years-served":
			"Der Bedienstete hat seit dem {{since}} zehn Dienstjahre: nur eine Strafe beendet den Vertrag.",
		"contract-needs-reply":
			"Der Bedienstete muss sich zuerst erklären können: weder Stellungnahme noch Ausbleiben ist eingetragen.",
		"contract-already-ended": "Der Vertrag ist schon seit dem {{day}} beendet.",
		"left-too-long-ago":
			"Der Bedienstete ist am {{left}} ausgeschieden; er konnte nur bis einschließlich {{through}} verfolgt werden.",
		"only-dismissal-after-leaving":
			"Der Bedienstete ist am {{left}} ausgeschieden: nur die Entfernung aus dem Dienst ist noch möglich.",
		"agent-dead": "Der Bedienstete ist am {{day}} verstorben.",
		"not-heard": "Der Bedienstete konnte sich noch nicht erklären.",
		"already-suspended":
			"Der Bedienstete ist schon seit dem {{since}} suspendiert.",
		"no-procedure": "In dieser Akte läuft kein Verfahren.",
		"no-inquiry-to-suspend": "Es läuft keine Untersuchung des Kommissars.",
		"not-suspended": "Der Bedienstete ist nicht suspendiert.",
		"nothing-to-confirm":
			"Keine Suspendierung des Kommissars wartet auf Bestätigung.",
		"no-hold-stands": "Es besteht keine Sperre.",
		"hold-of-a-request":
			"Diese Sperre hängt am Antrag einer Person: sie endet mit der Antwort des Datenschutzbeauftragten.",
		"processing-restricted":
			"Die Verarbeitung ist seit dem {{since}} eingeschränkt: die Akte wird aufbewahrt und nicht anders verwendet, solange der Datenschutzbeauftragte keine erlaubte Verwendung eingetragen oder die Einschränkung aufgehoben hat.",
		"archives-not-notified": "Das Nationalarchiv ist noch nicht unterrichtet.",
		"law-settles-it":
			"Die Texte regeln diesen Fall (Regel {{rule}}): eine menschliche Entscheidung ist nicht vorgesehen.",
		"keep-through-in-the-past":
			"Die Aufbewahrung ({{through}}) endete vor der Entscheidung selbst.",
		"nothing-to-rectify": "Diesen Schritt gibt es in der Akte nicht.",
	},
	stage: {
		empty: "Nichts eingetragen",
		known: `${term("Ordre de justification")} abzusenden`,
		issued: "Zustellung erwartet",
		notified: "Stellungnahme erwartet",
		answered: "Entscheidung des Schöffenrats",
		settled: "Vom Schöffenrat entschieden",
		pardoned: "Verziehen",
		forwarded: "Bei der Disziplinarbehörde",
		inquiry: "Untersuchung des Kommissars",
		returned: "An den Schöffenrat zurückgegeben",
		council: "Beim Disziplinarrat",
		closed: "Eingestellt",
		decided: "Entschieden",
		"contract-ended": "Vertrag beendet",
	},
	limit: {
		dispatch: `${term("Ordre de justification")} absenden`,
		reply: "Stellungnahme des Bediensteten",
		decide: "Entscheidung des Schöffenrats",
		suspension: "Suspendierung bestätigen",
		recourse: "Rechtsbehelf",
		limitation: "Verjährung der Tatsachen",
		archives: "Antwort des Archivs",
	},
	consequence: {
		"nullity-risk": `Nach diesem Tag droht dem ${term("Ordre de justification")} die Nichtigkeit.`,
		"silence-is-admission":
			"Ohne Antwort gelten die Tatsachen als eingestanden und die Akte wird weitergeleitet.",
		"college-out-of-time":
			"Nach diesem Tag ist die Entscheidung des Schöffenrats verspätet.",
		"decision-stands":
			"Nach diesem Tag ist ein Rechtsbehelf verspätet und die Entscheidung bleibt.",
		"facts-time-barred":
			"Nach diesem Tag können die Tatsachen nicht mehr verfolgt werden.",
		"suspension-lapses": "Ohne Bestätigung fällt die Suspendierung.",
		"archives-agree":
			"Ohne Antwort nach diesem Tag wartet die Vernichtung nicht länger auf das Archiv.",
	},
	limitStatus: {
		open: "läuft",
		met: "fristgerecht",
		"met-late": "verspätet",
		passed: "verstrichen",
	},
	outcome: {
		running: "Aufzubewahren, ohne Enddatum",
		until: "Aufzubewahren bis zu einem Datum",
		career: "Für die Laufbahn aufzubewahren",
		due: "Vernichtung fällig",
		undetermined: "Dauer in den Texten nicht festgelegt",
	},
	blocker: {
		hold: "Sperre",
		archives: "Nationalarchiv",
		provisional: "Auslegung zu bestätigen",
	},
	mention: {
		"nullity-risk": "Nichtigkeitsrisiko",
		"registered-letter-wanted":
			"Sendung an die Dienststelle während eines Urlaubs von mehr als zwei Tagen",
		"refer-at-once": "Unverzüglich der Disziplinarbehörde vorzulegen",
		"prosecutor-to-inform": "Staatsanwalt unverzüglich zu unterrichten",
		"suspension-lapsed":
			"Suspendierung mangels rechtzeitiger Bestätigung gefallen",
		"notice-not-served": "Hinweis zum Datenschutz nicht übergeben",
		"revision-possible": "Wiederaufnahme ohne zeitliche Grenze möglich",
	},
	sanction: {
		warning: "Verwarnung",
		reprimand: "Rüge",
		fine: "Geldstrafe",
		"special-commissioners": "Sonderkommissare",
		transfer: "Versetzung",
		"biennial-suspension": "Aussetzung der Biennalen",
		"delayed-promotion": "Verzögerung der Beförderung",
		demotion: "Rückstufung",
		exclusion: "vorübergehender Ausschluss vom Amt",
		retirement: "Versetzung in den Ruhestand von Amts wegen",
		dismissal: "Entfernung aus dem Dienst",
	},
	weight: {
		minor: "leichtere",
		graver: "schwerere",
	},
	dayReason: {
		saturday: "Samstag",
		sunday: "Sonntag",
		"half-day": "halber Tag der Gemeinden",
		leave: "Urlaub",
		holiday: "Feiertag",
	},
	holiday: {
		"new-year": "Neujahr",
		"easter-monday": "Ostermontag",
		"labour-day": "1. Mai",
		"europe-day": "Europatag",
		ascension: "Christi Himmelfahrt",
		"whit-monday": "Pfingstmontag",
		"national-day": "Nationalfeiertag",
		assumption: "Mariä Himmelfahrt",
		"all-saints": "Allerheiligen",
		christmas: "Weihnachten",
		"saint-stephen": "Stephanstag",
	},
	body: {
		college: "Bürgermeister- und Schöffenkollegium",
		commissioner: "Regierungskommissar",
		council: "Disziplinarrat",
		tribunal: "Verwaltungsgericht",
		court: "Verwaltungsgerichtshof",
	},
	channel: {
		workplace: "in verschlossenem Umschlag an der Dienststelle",
		registered: "per Einschreiben an die Wohnung",
	},
	delivery: {
		hand: "Übergabe gegen Empfangsbestätigung",
		registered: "Einschreiben",
	},
	leave: {
		annual: "Urlaub",
		sick: "Krankschreibung",
	},
	answer: {
		satisfactory: "befriedigend",
		unsatisfactory: "nicht befriedigend",
	},
	pardoner: {
		college: "Schöffenrat",
		subordinate: "untergeordnete Stelle",
	},
	inquiry: {
		closure: "Einstellung",
		minor: "Rückgabe an den Schöffenrat",
		council: "Befassung des Disziplinarrats",
	},
	recourseOutcome: {
		confirmed: "Entscheidung bestätigt",
		replaced: "andere Strafe",
		acquitted: "Freispruch",
	},
	party: {
		agent: "Bediensteter",
		college: "Schöffenrat",
	},
	offence: {
		none: "keine Straftat",
		contravention: "Übertretung",
		delit: "Vergehen",
		crime: "Verbrechen",
	},
	ground: {
		restriction: "Einschränkung der Verarbeitung",
		litigation: "laufender Rechtsstreit",
		"criminal-case": "Strafsache",
		request: "laufender Antrag einer Person",
		other: "anderer Grund",
	},
	archives: {
		agreed: "Zustimmung",
		opposed: "Widerspruch",
	},
	departure: {
		resignation: "Entlassung auf Antrag",
		retirement: "Ruhestand",
		death: "Tod",
		"contract-end": "Vertragsende",
		dismissal: "Entfernung aus dem Dienst",
		other: "anderer Grund",
	},
	flag: {
		true: "ja",
		false: "nein",
	},
};
