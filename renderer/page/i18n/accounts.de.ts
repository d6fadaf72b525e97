import type { Translation } from "../../../shared/texts/translation.ts";
import type { accountsFr } from "./accounts.fr.ts";

export const accountsDe: Translation<typeof accountsFr> = {
	intro:
		"Niemand erhält allein einen Zugriff: Eine Person schreibt ein, eine andere bestätigt, nachdem sechs Wörter laut verglichen wurden. Ein Recht, das nicht beibehalten wird, endet an seinem Tag (Regel C6).",
	enrol: "Eine Person einschreiben",
	enrolIntro:
		"Die Person ist anwesend und wählt ihre Passphrase selbst, allein am Bildschirm. Sie hat auf nichts Zugriff, solange keine zweite Person aus ihrem eigenen Konto bestätigt hat.",
	rekey: "Neue Schlüssel…",
	rekeyOf: "Neue Schlüssel für {{name}}",
	rekeyIntro:
		"Für eine Person, die ihre Passphrase vergessen hat. Ihre alten Schlüssel werden nicht geöffnet: Neue werden gemacht, und ihre Akten werden ihr von denen zurückgegeben, die sie halten, sobald eine zweite Person bestätigt hat. Die Person wählt ihre neue Passphrase selbst, allein am Bildschirm.",
	keeperFirst:
		"Dieses Konto wird Akten sehen, und Ihres hält keine: Eine Person, die Akten führt, oder der Datenschutzbeauftragte wird bestätigen müssen.",
	propose: "Einschreibung vorschlagen",
	proposeRekey: "Neue Schlüssel vorschlagen",
	leave: "Zurück",
	table: "Zugriffsrechte",
	named: "{{name}} ({{initials}})",
	self: "(Sie)",
	secondFactor: "zweiter Faktor eingerichtet",
	unused: "seit 90 Tagen nicht",
	notYet: "noch nicht",
	ended: "Entzogen",
	expired: "Abgelaufen",
	keysResumed:
		"Die Schlüssel der Akten wechseln: {{done}} von {{total}}. Ein unterbrochener Wechsel wird beendet, oder ein Recht ist abgelaufen. Schließen Sie Scellé nicht.",
	ending: {
		own: "Ihr Zugriffsrecht endet am {{day}}, wenn es nicht beibehalten wird. Ein Mitglied des Schöffenrats oder der Datenschutzbeauftragte kann es beibehalten.",
		ownOver:
			"Ihr Zugriffsrecht ist am {{day}} abgelaufen. Der Tresor öffnet sich für Sie noch, weil sonst niemand mehr ein Recht beibehalten kann und es kein Notfallset gibt. Behalten Sie die Rechte der anderen bei; eine andere Person behält danach das Ihre bei.",
		others:
			"Zu prüfende Rechte: {{names}}. Ohne Antwort endet ein Recht an seinem Tag.",
		until: "{{name}} (bis {{day}})",
		over: "{{name}} (abgelaufen am {{day}})",
		everybody:
			"Nach dem {{day}} kann niemand mehr den Tresor anders als mit dem Notfallset öffnen.",
		everybodyButReviewers:
			"Nach dem {{day}} öffnet sich der Tresor nur noch für den Schöffenrat und den Datenschutzbeauftragten, bis ein Recht beibehalten wird: Es gibt kein Notfallset.",
		review: "Rechte prüfen",
	},
	reviewOf: "Rechte von {{name}} überprüfen",
	column: {
		person: "Person",
		roles: "Rolle",
		dossiers: "Akten",
		since: "Seit",
		lastOpened: "Zuletzt geöffnet",
		expires: "Läuft ab am",
		act: "Aktionen",
	},
	roles: {
		clerk: "Führt die Akten (Personal)",
		college: "Mitglied des Schöffenrats",
		delegate: "Beauftragter des ausstellenden Organs",
		dpo: "Datenschutzbeauftragter",
		administrator: "Administrator",
	},
	rolesHint: {
		clerk: "Eröffnet Akten, trägt Schritte ein, fügt Aktenstücke hinzu.",
		college:
			"Sieht eine Akte, sobald sie vor dem Schöffenrat liegt (Regel C2).",
		delegate:
			"Genehmigt die Pakete für den Anwalt; liest sonst nichts (Regel C1).",
		dpo: "Liest die Register; öffnet eine Akte nur für einen Antrag oder eine Kontrolle.",
		administrator:
			"Installiert und schreibt ein; kann keine Akte öffnen, die Schlüssel werden ihm nie gegeben.",
	},
	field: {
		name: "Name und Vorname",
		initials: "Kürzel",
		roles: "Rolle",
		passphrase: "Passphrase",
	},
	errors: {
		name: "Füllen Sie dieses Feld aus.",
		initials: "Schreiben Sie 2 bis 6 Zeichen.",
		roles: "Wählen Sie mindestens eine Rolle.",
		passphrase: "Wählen Sie eine stärkere Passphrase.",
	},
	proposed: {
		wait: "Die Einschreibung von {{name}} wartet auf eine zweite Person. Noch ist nichts zugänglich.",
		note: "Notieren Sie diese sechs Wörter. Die zweite Person öffnet „Konten und Zugriffe“ aus ihrem eigenen Konto und liest sie laut vor: Es müssen dieselben sein, in derselben Reihenfolge.",
		back: "Zurück zu den Konten",
	},
	pending: {
		title_one: "{{count}} Einschreibung zu bestätigen",
		title_other: "{{count}} Einschreibungen zu bestätigen",
		enrols: "Neues Konto: {{name}} ({{initials}})",
		renews: "Neue Schlüssel: {{name}} ({{initials}})",
		by: "vorgeschlagen von {{name}}, {{at}}",
		words: "Die sechs Wörter des Fingerabdrucks",
		compare:
			"Bitten Sie die vorschlagende Person, ihre sechs Wörter laut vorzulesen, und vergleichen Sie sie mit diesen.",
		read: "Lesen Sie diese sechs Wörter der bestätigenden Person laut vor. Sie muss eine andere sein als Sie.",
		notYou: "Diese Einschreibung wartet auf eine andere Person.",
		needsKeeper:
			"Dieses Konto wird Akten sehen, und wer es vorgeschlagen hat, hält keine: Eine Person, die Akten führt, oder der Datenschutzbeauftragte muss bestätigen.",
		confirmers: "Bestätigen können: {{names}}.",
		nobody: "Zurzeit kann niemand bestätigen.",
		same: "Die Wörter sind dieselben",
		differ: "Sie sind verschieden: anhalten",
		differed: "Die Wörter waren verschieden.",
		working: "Schlüssel werden übergeben… Schließen Sie Scellé nicht.",
	},
	review: {
		open: "Überprüfen…",
		sentence:
			"Entscheiden Sie über das Recht von {{name}}. Ohne Antwort wird nichts beibehalten.",
		decision: "Entscheidung",
		decisions: {
			keep: "Beibehalten",
			reduce: "Einschränken",
			end: "Entziehen",
		},
		effects: {
			keep: "Das Recht läuft ein Jahr weiter.",
			reduce:
				"Die Person behält einen Teil ihrer Rollen, für ein Jahr. Was sie schon gelesen hat, kann nicht zurückgenommen werden.",
			end: "Das Konto lässt sich nicht mehr öffnen, und die Schlüssel der Akten wechseln. Was diese Person schon gelesen hat, kann nicht zurückgenommen werden.",
		},
		working:
			"Die Schlüssel wechseln… Schließen Sie Scellé nicht; nach einem Abbruch wird der Wechsel beim nächsten Öffnen beendet.",
		rolesLeft: "Behaltene Rollen",
		reason: "Grund",
		unusedHint:
			"Dieses Konto wurde seit 90 Tagen nicht geöffnet: Sagen Sie, warum das Recht beibehalten wird.",
		asBefore: "Funktion unverändert.",
		errors: {
			decision: "Wählen Sie eine Antwort.",
			roles:
				"Behalten Sie mindestens eine Rolle und entziehen Sie mindestens eine.",
			reason: "Schreiben Sie den Grund.",
		},
		confirm: {
			none: "Entscheidung eintragen",
			keep: "Recht beibehalten",
			reduce: "Recht einschränken",
			end: "Recht entziehen",
		},
	},
	faults: {
		role: {
			cannot: "Ihre Rolle erlaubt diese Entscheidung nicht.",
			because: "Jede Entscheidung über Zugriffe kommt bestimmten Rollen zu.",
		},
		unknown: {
			cannot: "Dieses Konto besteht nicht mehr oder ist schon beantwortet.",
			because:
				"Ein entzogenes Recht wird nicht wiederhergestellt: Schreiben Sie neu ein.",
		},
		"same-person": {
			cannot: "Diese Entscheidung muss von einer anderen Person kommen.",
			because: "Niemand bestätigt oder überprüft den eigenen Zugriff.",
		},
		"initials-taken": {
			cannot: "Ein anderes Konto trägt schon dieses Kürzel.",
			because: "Das Kürzel unterscheidet die Konten beim Entsperren.",
		},
		passphrase: {
			cannot: "Diese Passphrase ist zu schwach.",
			because: "Eine Passphrase schützt alles, was das Konto öffnen kann.",
		},
		"needs-keeper": {
			cannot:
				"Diese Einschreibung muss von einer Person, die Akten führt, oder vom Datenschutzbeauftragten bestätigt werden.",
			because:
				"Sie gibt Zugang zu Akten, und niemand öffnet für andere, was er nicht selbst hält.",
		},
		"more-roles": {
			cannot: "Eine Überprüfung fügt keine Rolle hinzu.",
			because:
				"Eine weitere Rolle verlangt zwei Personen: Schreiben Sie ein neues Konto ein.",
		},
		"last-holder": {
			cannot: "Dieses Recht kann jetzt nicht enden.",
			because:
				"Eine Akte muss zwei Halter behalten: mindestens eine Person, die die Akten führt, und einen Datenschutzbeauftragten. Schreiben Sie zuerst eine andere Person ein.",
		},
	},
	own: {
		title: "Ihr Konto",
		passphrase: "Passphrase",
		passphraseText:
			"Die alte Passphrase öffnet dann nichts mehr; Ihre Akten bleiben dieselben.",
		change: "Passphrase ändern…",
		current: "Jetzige Passphrase",
		next: "Neue Passphrase",
		changeNow: "Passphrase ändern",
		changed: "Die Passphrase ist geändert. Die alte öffnet nichts mehr.",
		wrong: "Das ist nicht die jetzige Passphrase.",
		weak: "Wählen Sie eine stärkere Passphrase.",
		notNow: "Die Passphrase kann jetzt nicht geändert werden.",
		factor: "Zweiter Faktor",
		factorText:
			"Neben der Passphrase: ein sechsstelliger Code einer Authentifizierungs-App auf einem Telefon, das Sie bei sich tragen. Freiwillig.",
		factorOn: "Bei jedem Entsperren wird ein Code verlangt.",
		begin: "Einrichten…",
		remove: "Zweiten Faktor entfernen",
		removeSentence:
			"Ohne ihn genügt die Passphrase, um Ihr Konto auf diesem Rechner zu öffnen.",
		scan: "Lesen Sie diesen Code mit Ihrer App, oder tippen Sie den Schlüssel von Hand.",
		qr: "Code für die Authentifizierungs-App",
		secret: "Schlüssel zum Eintippen",
		code: "Sechsstelliger Code",
		codeHint: "Der, den die App jetzt zeigt",
		set: "Einrichten",
		wrongCode:
			"Dieser Code ist nicht der richtige. Warten Sie auf den nächsten und versuchen Sie es noch einmal.",
		lost: "Geht das Telefon verloren, können zwei Personen Ihnen neue Schlüssel geben.",
	},
};
