import { term } from "../../../shared/texts/term.ts";
import type { Translation } from "../../../shared/texts/translation.ts";
import type { packageFr } from "./package.fr.ts";

export const packageEn: Translation<typeof packageFr> = {
	title: "Package for the lawyer: {{step}}",
	step: "Step {{number}} of {{count}}",
	nextStep: "Next step: {{title}}",
	steps: {
		lawyer: "Lawyer and mandate",
		pieces: "Pieces and purpose",
		check: "Check",
		seal: "Seal",
	},
	back: "Back to the previous step",
	continue: "Continue",
	keep: "Keep the draft and return to the file",
	lawyer: {
		which: "For whom is the package?",
		designated: "{{name}}, {{bar}}",
		byKey: "key {{key}}",
		byCode: "code of eight words, shown once only",
		other: "Designate another lawyer",
		name: "Lawyer’s name",
		bar: "Bar",
		barHint: "For example: Luxembourg bar",
		address: "Address of the office",
		mandate: "Mandate, among the pieces of the file",
		mandateHint:
			"The package goes to the agent’s lawyer alone. The piece that proves it stays in the file.",
		noPiece: "No piece yet. Add the signed mandate below.",
		sealedBy: "How will the lawyer open the package?",
		key: "With the lawyer’s age public key",
		keyHint: "The safest: nothing secret has to be passed on.",
		code: "With a code of eight words",
		codeHint:
			"Scellé draws it by chance and shows it once only, to be passed on by another way than the package.",
		publicKey: "The lawyer’s public key",
		publicKeyHint:
			"It begins with age1 and has 62 characters. Compare it with the lawyer, for instance by telephone.",
		fingerprint: "Fingerprint of the key",
		fingerprintWhy:
			"Two people who read these words aloud hear whether it is the same key.",
		designate: "Designate this lawyer and continue",
	},
	pieces: {
		legend: "Pieces to include",
		intro:
			"The cover note, the inventory and the file in order of date are always part of it. Choose what the defence needs, and nothing more.",
		all: "Choose all",
		none: "Choose none",
		noPiece: "The file has no piece: the package will hold its documents.",
		about: "{{kind}}, {{size}}",
		names: "also holds data of {{names}}",
		purpose: "Purpose of the communication",
		purposeHint:
			"It is entered in the register and stands in the package (C7).",
		purposeDefault: "defence of the agent in {{reference}}",
		language: "Language of the package’s documents",
		languages: { fr: "French", de: "German", en: "English" },
	},
	check: {
		intro:
			"Read again. Nothing is written to the disk before the next step and your confirmation.",
		lawyer: "Lawyer",
		mandate: "mandate: piece {{number}}, {{title}}",
		mandateGone: "the mandate’s piece was taken out of the file",
		procedure: "Procedure",
		purpose: "Purpose",
		content: "Content",
		count_one: "{{count}} piece and three documents",
		count_other: "{{count}} pieces and three documents",
		third_one: "{{count}} piece also holds data of other persons (C4)",
		third_other: "{{count}} pieces also hold data of other persons (C4)",
		opening: "Opening",
		withKey: "key {{key}}",
		withWords: "fingerprint: {{words}}",
		withCode: "code of eight words, shown once only",
		language: "Language",
		change: "Change",
		changeOf: "Change: {{part}}",
		go: "Go on to sealing",
	},
	seal: {
		intro:
			"Your passphrase is asked once more. Scellé then shows a last confirmation in a window of its own and asks where to write the package. The proposed name says nothing of the agent or the lawyer.",
		passphrase: "Your passphrase",
		wrong:
			"This is not the passphrase of your account. Check Caps Lock and the keyboard’s language; the attempt is entered in the access register.",
		now: "Seal the package",
		waiting: "Confirm in Scellé’s window, then choose the place…",
		assembling: "Assembling: piece {{number}} of {{count}}…",
		documents: "Assembling the documents…",
		ending: "Sealing and writing…",
		done: "Copy no. {{copy}} written and entered in the access register.",
	},
	code: {
		title: "Copy no. {{copy}}: the lawyer’s code",
		once: "This code is shown once only. Pass it on by another way than the package.",
		how: "Copy the eight words by hand, in their order. The lawyer types them with a hyphen between two words.",
		noted: "I have written down the eight words, in their order",
		first:
			"Write the code down first and tick this box: without it the package does not open.",
		leave: "Leave this screen",
	},
	fault: {
		ended: "No package is possible: the procedure ended on {{day}}.",
		notBegun: `No package is possible: the procedure begins with the ${term("Ordre de justification")}.`,
		endedWhy:
			"The order, the reply and the pieces are communicated to the agent’s lawyer alone, for the defence, in the procedure under way.",
		noLawyer: "No package is possible for this lawyer.",
		noLawyerWhy:
			"The designation has ended, or the key is no age key. The package goes to a designated lawyer alone.",
		chooseLawyer: "Review the lawyer",
		role: "Your role does not allow this package.",
		roleWhy: "Everyone does only what the function requires.",
		cancelled: "The package was not written: it was cancelled.",
		targetFailed:
			"The chosen place does not answer any more: the USB stick may have been removed.",
		diskFull:
			"There is not enough room at the chosen place or on this machine.",
		pieceDamaged:
			"A piece is no longer what was added: the package was not written.",
		pieceDamagedWhy:
			"Open the chosen pieces to find the damaged one, or leave it out; tell SIGI and keep this machine switched on.",
		nothingWritten: "No package was written.",
		kept: "Your choices are kept as a draft.",
		retry: "Try again",
		backToDossier: "Return to the file",
		notAKey:
			"This is no age public key. Check each character; it begins with age1 and has 62 characters.",
		chooseOne: "Choose a piece.",
		chooseThe: "Choose a lawyer.",
	},
	list: {
		title: "Packages for the lawyer",
		prepare: "Prepare a package for the lawyer…",
		none: "No copy was handed over.",
		copies: "Copies handed over",
		copy: "Copy no. {{copy}} · handed over on {{day}} to {{lawyer}}",
		content_one: "{{count}} piece · {{purpose}} · {{by}}",
		content_other: "{{count}} pieces · {{purpose}} · {{by}}",
		duty: "to be returned or destroyed at the end of the procedure (C3)",
		lawyer: "Designated lawyer: {{name}}, {{bar}}",
	},
};
