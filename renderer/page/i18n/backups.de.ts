import type { Translation } from "../../../shared/texts/translation.ts";
import type { backupsFr } from "./backups.fr.ts";

export const backupsDe: Translation<typeof backupsFr> = {
	intro:
		"Nach jeder Sitzung und nach je fünfzig Einträgen wird eine Sicherung angelegt, zurückgelesen und verglichen. Sie enthält nur verschlüsselte Daten.",
	notConfigured:
		"Auf diesem Rechner ist kein Sicherungsort eingestellt. Fiele seine Festplatte aus, wären die Akten verloren. Verständigen Sie SIGI.",
	sealed:
		"Zwei Blätter des Notfallkits öffnen eine Sicherung auf einem anderen Rechner.",
	notSealed:
		"Ohne Notfallkit lässt sich eine Sicherung nur auf diesem Rechner öffnen. Legen Sie das Notfallkit an, damit die Akten diesen Rechner überdauern.",
	place: "Sicherungsort {{number}}",
	last: "Letzte zurückgelesene und verglichene Sicherung: {{when}}",
	never: "Dort wurde noch keine Sicherung angelegt.",
	good: "In Ordnung",
	toSee: "Zu prüfen",
	overdue:
		"Überfällig: Einträge, die älter als ein Tag sind, fehlen dort noch.",
	destructionPending:
		"An diesem Ort steht eine Vernichtung noch aus. Sie wird ausgeführt, sobald er erreichbar ist, vor jedem anderen Schreiben.",
	faults: {
		unreachable:
			"Der Ort ist nicht erreichbar. Schließen Sie den Datenträger an oder prüfen Sie das Netz; die Sicherung wird von selbst nachgeholt.",
		emptied:
			"Der Ordner ist leer, obwohl er Sicherungen enthielt: Der Datenträger ist nicht eingehängt, oder ein anderer hat seinen Platz eingenommen. Schließen Sie den richtigen an; für einen neuen gibt SIGI dem Ordner in der Richtlinie des Arbeitsplatzes einen anderen Namen.",
		full: "An diesem Ort ist nicht mehr genug Platz.",
		"not-as-written":
			"Zurückgelesen wurde etwas anderes als geschrieben. Die älteren Sicherungen sind unversehrt. Verständigen Sie SIGI.",
		"profile-damaged":
			"Der Tresor ist beschädigt: Keine gute Sicherung wird ersetzt, solange er nicht wiederhergestellt ist.",
		failed: "Die Sicherung ist nicht gelungen. Verständigen Sie SIGI.",
	},
	backUp: "Jetzt sichern",
	working: "Sicherung läuft: {{done}} von {{total}}",
	done: "Sicherung abgeschlossen.",
	list: "Verfügbare Sicherungen",
	empty: "Keine Sicherung ist erreichbar.",
	headings: {
		made: "Angelegt",
		place: "Ort",
		dossiers: "Akten",
		records: "Einträge",
		action: "Zurückholen",
	},
	placeHere: "dieses Gerät",
	placeNamed: "Ort {{number}}",
	look: "Zeigen, was sich ändern würde",
	lookOf: "Zeigen, was die Sicherung ändern würde: {{when}}, {{place}}",
	setAside: "Beiseitegelegte Tresore",
	setAsideLine:
		"Beiseitegelegt: {{when}}, vor einem Zurückholen. Nur was danach von Gesetzes wegen vernichtet wird, wird auch dort vernichtet.",
	dossiers_one: "{{formatted}} Akte",
	dossiers_other: "{{formatted}} Akten",
	records_one: "{{formatted}} Eintrag",
	records_other: "{{formatted}} Einträge",
	plan: {
		title: "Was sich ändern würde",
		reading: "Sicherung wird gelesen: {{done}} von {{total}}",
		made: "Sicherung: {{when}} · {{dossiers}}, {{records}}.",
		nothing: "In den Akten würde kein Eintrag fehlen.",
		absentRecords_one:
			"{{formatted}} neuerer Eintrag würde in den Akten fehlen.",
		absentRecords_other:
			"{{formatted}} neuere Einträge würden in den Akten fehlen.",
		absentDossiers_one: "{{formatted}} neuere Akte würde fehlen.",
		absentDossiers_other: "{{formatted}} neuere Akten würden fehlen.",
		inDossier: "{{reference}}: {{records}}",
		wholeDossier: "{{reference}}: die ganze Akte, {{records}}",
		stopped:
			"Eine Vernichtung wurde darin abgelehnt oder abgebrochen. Sie läuft nicht weiter: Zwei Personen müssen sie neu beschließen.",
		others: "Weitere in Akten, die Ihnen nicht offenstehen.",
		destroyed_one: "{{formatted}} seither vernichtete Akte kommt nicht zurück.",
		destroyed_other:
			"{{formatted}} seither vernichtete Akten kommen nicht zurück.",
		kept: "Konten, Rechte, Register und Auslegungen des Gesetzes bleiben, wie sie heute sind.",
		aside:
			"Der jetzige Tresor wird als Ganzes beiseitegelegt; er wird nicht gelöscht.",
		receiptReached:
			"Diese Sicherung reicht bis zur letzten Quittung des DSB ({{day}}).",
		receiptMissed:
			"Diese Sicherung ist älter als die letzte Quittung des DSB ({{day}}).",
		unreadable_one:
			"{{formatted}} Datei dieser Sicherung ist nirgends lesbar: Sie kann nicht zurückgeholt werden. Wählen Sie eine andere.",
		unreadable_other:
			"{{formatted}} Dateien dieser Sicherung sind nirgends lesbar: Sie kann nicht zurückgeholt werden. Wählen Sie eine andere.",
		secretSealed:
			"Auf diesem Rechner braucht es zwei Blätter des Notfallkits, um den Tresor zu öffnen.",
		secretMissing:
			"Diese Sicherung lässt sich auf diesem Rechner nicht öffnen: Sie stammt von einem anderen Rechner und entstand ohne Notfallkit.",
		restore: "Diese Sicherung zurückholen",
		leave: "Nichts ändern",
	},
	run: {
		title: "Die Sicherung wird zurückgeholt",
		hint: "Schließen Sie Scellé nicht. Bei einer Unterbrechung wird das Zurückholen beim nächsten Start von selbst beendet oder rückgängig gemacht.",
		working: "Zurückgelegt: {{done}} von {{total}}",
		rebuilding: "Arbeitskopie: {{done}} von {{total}}",
		done: "Die Sicherung ist zurückgeholt.",
		doneText: "{{dossiers}} und {{records}} sind wieder da.",
		aside: "Der vorherige Tresor liegt beiseite.",
		destroyed_one:
			"{{formatted}} Akte, die seit dieser Sicherung vernichtet wurde, ist nicht zurückgekommen.",
		destroyed_other:
			"{{formatted}} Akten, die seit dieser Sicherung vernichtet wurden, sind nicht zurückgekommen.",
		continue: "Weiter",
		failed: "Das Zurückholen ist nicht gelungen.",
		unchanged: "Nichts wurde geändert.",
		back: "Zurück",
	},
	restoreFaults: {
		gone: "Diese Sicherung ist nicht mehr erreichbar.",
		damaged:
			"Ein Teil dieser Sicherung ist nirgends lesbar. Wählen Sie eine andere.",
		"not-permitted":
			"Der Tresor ist in Ordnung: Entsperren Sie ihn und verlangen Sie das Zurückholen unter „Sicherungen“.",
		"disk-full": "Auf diesem Rechner ist nicht mehr genug Platz.",
		failed:
			"Eine Datei ließ sich nicht lesen oder schreiben. Verständigen Sie SIGI.",
		role: "Ihre Rolle erlaubt es nicht, eine Sicherung zurückzuholen.",
	},
	guide: {
		title: "Eine Sicherung zurückholen",
		choose:
			"Wählen Sie die Sicherung. Vor Ihrer Zustimmung ändert sich nichts.",
		open: "Eine Sicherung zurückholen",
		openText:
			"Für einen ersetzten Rechner oder einen verlorenen Tresor: Die Sicherung wird an dem Ort gelesen, den Ihr Administrator eingestellt hat.",
		back: "Zurück",
	},
	move: {
		title: "Dieser Tresor kommt von einem anderen Rechner.",
		text: "Zwei der drei Blätter des Notfallkits öffnen ihn hier. Danach behält jede Person ihr Konto und ihre Passphrase.",
		seen: "Alle Konten werden diesen Gebrauch des Notfallkits sehen.",
		motive: "Grund",
		motiveHint: "Zum Beispiel: Rechner ersetzt",
		submit: "Tresor öffnen",
		working: "Der Tresor wird geöffnet…",
		noMotive: "Schreiben Sie, warum das Notfallkit gebraucht wird.",
	},
	awaited_one: "Die Schlüssel einer Akte wurden Ihnen noch nicht übergeben.",
	awaited_other:
		"Die Schlüssel von {{formatted}} Akten wurden Ihnen noch nicht übergeben.",
	awaitedText:
		"Was fehlt, steht nicht in Ihren Listen. Die Schlüssel werden Ihnen übergeben, sobald jemand, der sie hat, Scellé auf diesem Gerät entsperrt.",
	damaged: {
		lost_one:
			"Eine Akte ist in keiner der beiden Kopien mehr vollständig: {{names}}.",
		lost_other:
			"{{count}} Akten sind in keiner der beiden Kopien mehr vollständig: {{names}}.",
		unnamed_one: "eine Akte, deren Aktenzeichen nicht mehr lesbar ist",
		unnamed_other:
			"{{formatted}} Akten, deren Aktenzeichen nicht mehr lesbar ist",
		registers: "In beiden Kopien fehlen Einträge: {{names}}.",
		closed:
			"Was nicht mehr vollständig ist, wird nicht geöffnet, damit nichts Unvollständiges für vollständig gehalten wird.",
		goesOn:
			"Was von einem Register übrig ist, wird gezeigt, und es wird wie bisher fortgeführt.",
		rest: "Nichts wurde gelöscht, alles andere ist unversehrt. Die letzte gute Sicherung kann wiederhergestellt werden.",
		go: "Sicherungen ansehen",
		tell: "Verständigen Sie SIGI.",
		cannot: "Diese Akte kann nicht vollständig gelesen werden.",
		because:
			"Beide Kopien davon sind beschädigt. Sie wird nicht geöffnet, damit nichts Unvollständiges für vollständig gehalten wird. Nichts wurde gelöscht.",
	},
	due: {
		late: "Eine Sicherung ist überfällig.",
		look: "Sicherungen ansehen",
	},
};
