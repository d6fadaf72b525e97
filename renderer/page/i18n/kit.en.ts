import type { Translation } from "../../../shared/texts/translation.ts";
import type { kitFr } from "./kit.fr.ts";

export const kitEn: Translation<typeof kitFr> = {
	intro:
		"Three sheets of words, with three depositaries. Two of them open the vault again when nobody can any more; one alone opens nothing. They exist on paper only, never in a file.",
	state: "State of the kit",
	open: "Recovery kit…",
	missing: "No recovery kit.",
	without:
		"Without a kit, if everybody forgets, the dossiers can never be read again.",
	there: "A recovery kit is in place.",
	used: "The kit was used.",
	usedText: "The sheets must be replaced without delay: make a new kit.",
	neverDrilled: "It has not been checked by a drill yet.",
	drilled: "Last drill: {{day}}.",
	allowedBy: "{{name}} has allowed a new kit; another person can make it.",
	make: "Make the kit",
	makeNew: "Make a new kit",
	whoMakes:
		"Only those who keep the files and the DPO make a kit or allow a new one.",
	drill: "Yearly drill",
	allow: "Allow a new kit…",
	allowSentence:
		"A sheet is lost or a depositary has left: another person than you will be able to make a new kit. The old sheets will then no longer open the vault; a copy that was made of it before they still open.",
	allowNow: "Allow a new kit",
	reason: "Reason",
	leave: "Go back",
	uses: "Uses that are recent or that you had not seen yet",
	use: "{{day}} at {{time}}: {{motive}}",
	useWarning:
		"The vault was opened with the recovery kit on {{day}} at {{time}}. Reason: “{{motive}}”. Each account sees this use for thirty days, and in its next session if it comes back later.",
	depositary: "Depositary {{number}} of {{count}}",
	alone:
		"The depositary of sheet {{number}} stays alone at the screen. The others step away.",
	paper:
		"Take a sheet of paper and a pen. You will copy 27 numbered words, then type them once to check them.",
	leavingVoids:
		"Leaving this screen voids all three sheets: everything then begins again.",
	stop: "Stop",
	showWords: "Show the words",
	once: "Copy by hand; this screen is not printed and will not come back.",
	words: "Words of the sheet",
	qr: "The same words, for a device that is on no network",
	written: "It is copied",
	typeBack: "Now type the words of your sheet",
	fieldsHint:
		"The space bar goes to the next word. Accents and capitals do not matter.",
	word: "Word {{place}}",
	wrongWord: "Word {{place}} does not match. Read your sheet again.",
	check: "Check the sheet",
	sealing: "Putting the kit in place",
	sealingText: "The kit is being recorded… Do not close Scellé.",
	sealingKeys:
		"Keys updated: {{done}} of {{total}}. Do not close Scellé; after an interruption the rest is done at the next opening.",
	toKit: "To the kit",
	sheet: "Sheet {{number}}",
	drillIntro:
		"Two depositaries each type their sheet. Scellé checks that they belong together and to the kit in place; nothing is opened. The drill is recorded.",
	drillNow: "Check the two sheets",
	recover: {
		title: "Open with the recovery kit",
		begin: "Open with the recovery kit…",
		intro:
			"Two depositaries each type their sheet. A new account is made, to which the keys of all dossiers are handed; it keeps the dossiers and reads the registers.",
		seen: "All accounts will see this use.",
		motive: "Reason",
		name: "Name and first name of the person who opens",
		initials: "Initials of the new account",
		submit: "Open the vault",
		working: "Opening with the kit… Do not close Scellé.",
		back: "Back to unlocking",
		errors: {
			motive: "Reason: write why the kit is used.",
			name: "Name and first name: fill in this field.",
			initials: "Initials: write 2 to 6 characters.",
			passphrase: "Passphrase: choose a stronger passphrase.",
		},
	},
	faults: {
		role: "Your role does not allow making or permitting a recovery kit. Those who keep the dossiers and the data protection officer can.",
		"not-allowed":
			"This account cannot make a kit now. A new kit needs the agreement of another person.",
		"no-kit": "There is no recovery kit, or its making was interrupted.",
		"not-copied": "The three sheets have not all been checked.",
		"shown-before":
			"The words of this sheet were shown once already. To have others, begin the kit again.",
		"initials-taken": "Another account already has these initials.",
		passphrase: "This passphrase is too weak.",
		sheets: "The two sheets do not open this vault.",
		drill: "The drill did not succeed: these two sheets are not recognised.",
		wait: "After several failed attempts with the sheets, you have to wait.",
	},
	drillCalm:
		"Nothing was blocked. Read the sheets again and start over; if a sheet is lost, have a new kit made.",
	sheetFaults: {
		"unknown-word":
			"Sheet {{sheet}}, word {{place}}: this word is on no sheet. Read it again.",
		"not-a-sheet":
			"Sheet {{sheet}}: a word is missing, or two words are exchanged. Read it again.",
		"other-kit": "A sheet belongs to another kit.",
		"same-sheet":
			"This is the same sheet twice: two different ones are needed.",
	},
	step: {
		intro:
			"The recovery kit is the only way if everybody forgets the passphrase or leaves. It is made in the vault, right after its creation, with three depositaries present: allow fifteen minutes.",
		question: "Make the recovery kit",
		now: "Right after the creation",
		nowHint: "The three depositaries are present, with paper and pen.",
		later: "Later",
		laterHint:
			"Without a kit, if everybody forgets, the dossiers can never be read again. The home screen says so until it is made.",
		needed: "Make the recovery kit: choose an answer.",
	},
};
