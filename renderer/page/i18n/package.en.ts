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
		masking: "Third persons and masking",
		check: "Check and ask for approval",
		approve: "Approve and seal",
	},
	back: "Back to the previous step",
	continue: "Continue",
	keep: "Keep the draft and return to the file",
	lawyer: {
		replaces: "The designation of {{name}} ends with this one.",
		giveBack_one:
			"{{count}} copy was handed over: remind the lawyer to return or destroy it (C3).",
		giveBack_other:
			"{{count}} copies were handed over: remind the lawyer to return or destroy them (C3).",
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
	masking: {
		nothing: "No chosen piece names another person, or each is a masked copy.",
		intro:
			"These pieces also name other persons. What concerns them is removed first (C4): take a masked copy, or say why the piece goes as it is.",
		names_one: "names {{count}} other person",
		names_other: "names {{count}} other persons",
		searching: "Looking for names in the pieces’ text: {{done}} of {{total}}",
		unread_one:
			"Without text to read, wholly or in part: piece {{pieces}}. See for yourself whether others can be recognised in it.",
		unread_other:
			"Without text to read, wholly or in part: pieces {{pieces}}. See for yourself whether others can be recognised in them.",
		namesInText: "its text names {{names}}, which the piece does not say",
		namesSeveral: "names somebody called {{name}} (several persons)",
		enter: "Enter on the piece",
		enterOne: "Enter on the piece: {{title}}",
		take: "Take the masked copy (piece {{number}})",
		open: "Open the piece",
		mask: "Mask…",
		maskOne: "Mask…: {{title}}",
		openOne: "Open the piece: {{title}}",
		reason: "Why these pieces go as they are",
		reasonHint: "Read by the person who approves.",
		needed: "Say why, or take masked copies.",
	},
	check: {
		intro:
			"Read again. Nothing is written to the disk before a second person approves.",
		lawyer: "Lawyer",
		mandate: "mandate: piece {{number}}, {{title}}",
		mandateGone: "the mandate’s piece was taken out of the file",
		procedure: "Procedure",
		purpose: "Purpose",
		content: "Content",
		count_one: "{{count}} piece and three documents",
		count_other: "{{count}} pieces and three documents",
		opening: "Opening",
		withKey: "key {{key}}",
		withWords: "fingerprint: {{words}}",
		withCode: "code of eight words, shown once only",
		language: "Language",
		change: "Change",
		changeOf: "Change: {{part}}",
		third: "Third persons",
		names_one: "{{count}} piece names other persons and is not masked (C4)",
		names_other: "{{count}} pieces name other persons and are not masked (C4)",
		reason: "Reason for this choice: {{reason}}",
		masked: "masked copy",
		second:
			"Another person approves: a member of the college or the delegate of the issuing body.",
		ask: "Ask for approval",
		asked: "The package waits for the approval of another person.",
	},
	stamps: {
		checking: "Checking the marks: piece {{number}} of {{count}}…",
		all: "Every page of every piece will bear the copy’s number, the lawyer, the date and the purpose.",
		title_one: "{{count}} piece will go without a mark",
		title_other: "{{count}} pieces will go without a mark",
		intro:
			"Their pages will bear neither the copy’s number nor the lawyer, the date or the purpose. The package’s inventory will say so.",
		why: {
			"no-pages": "this type of file has no pages",
			protected: "this PDF asks for a password",
			damaged: "this file cannot be marked as it is",
			"too-large": "file too large or image of more than 100 million points",
			moving: "animated image: a mark would keep only one view of it",
			"more-than-pages":
				"this PDF holds more than its pages: attached files, an XFA form, sound or video",
			unread: "the piece could not be read",
		},
		how: {
			protected:
				"PDF with a password: ask for a copy that asks for none, or open the piece with the password if you know it. Remade as images, it is then chosen at the step “Pieces and purpose”.",
			damaged:
				"“Remake as images” adds a copy to the file, page by page, which can be marked and takes the piece’s place in this package. The original does not change.",
			"more-than-pages":
				"A copy in images keeps only the pages: if an attached file counts for the file, add it as a piece of its own.",
		},
		label: "Marks of the pieces",
		open: "Open",
		openOne: "Open {{title}}",
		making: "Copy in images… page {{page}}",
		cannot: "This PDF cannot be drawn: the copy in images was not created.",
	},
	seal: {
		intro:
			"Your passphrase is asked once more. Scellé then shows a last confirmation in a window of its own and asks where to write the package. The file’s name is drawn by chance: it says nothing of the agent or the lawyer.",
		passphrase: "Your passphrase",
		wrong:
			"This is not the passphrase of your account. Check Caps Lock and the keyboard’s language; the attempt is entered in the access register.",
		waiting: "Confirm in Scellé’s window, then choose the place…",
		assembling: "Assembling: piece {{number}} of {{count}}…",
		ending: "Sealing and writing…",
		done: "Copy no. {{copy}} written: {{file}}. It is entered in the registers.",
	},
	code: {
		words: "The eight words of the code",
		file: "File: {{file}}",
		title: "Copy no. {{copy}}: the lawyer’s code",
		once: "This code is shown once only. Pass it on by another way than the package.",
		how: "Copy the eight words by hand, in their order. The lawyer types them with a hyphen between two words.",
		noted: "I have written down the eight words, in their order",
		first:
			"Write the code down first and tick this box: without it the package does not open.",
		leave: "Leave this screen",
	},
	approve: {
		title: "Approve a package: {{reference}}",
		gone: "This package no longer waits for approval.",
		goneWhy:
			"It was approved, declined or taken back meanwhile, or it is not open to your account.",
		back: "Back to the dispatches",
		compare: "The lawyer’s key",
		compareHow:
			"The person who prepared the package reads these six words aloud from their own screen or note. Compare them one by one.",
		same: "The words are the same",
		compareFirst:
			"Compare the words of the key first. If they differ, do not approve.",
		passphraseNeeded: "Write your passphrase.",
		now: "Approve and seal",
		decline: "Do not approve…",
		declineNow: "Do not approve this package",
		declineWhat:
			"Nothing is written. The answer and its reason stay in the file.",
		reason: "Reason",
		takeBack: "Take this preparation back…",
		takeBackNow: "Take this preparation back",
		other:
			"The approval has to come from another person than the one who prepared the package.",
		otherWhy:
			"A member of the college or the delegate of the issuing body approves from their own account.",
	},
	waiting: {
		mine_one: "{{count}} package waits for your approval",
		mine_other: "{{count}} packages wait for your approval",
		others: "Packages that wait for an approval",
		line: "{{dossier}} · for {{lawyer}} · prepared by {{name}} on {{day}}",
		open: "Read the package prepared in {{reference}}",
	},
	fault: {
		samePerson:
			"The approval has to come from another person than the one who prepared the package.",
		samePersonWhy: "Two persons answer for what leaves.",
		changed: "This package can no longer be made as it was prepared.",
		changedWhy:
			"It was taken back, or a piece, the lawyer or the key have changed since. It has to be prepared anew.",
		reasonNeeded: "Say why pieces that name other persons go as they are.",
		noPermit:
			"The package was not written: the two signatures do not answer for these bytes.",
		noPermitWhy:
			"Nothing stayed on the disk. Try again; if it happens again, tell SIGI and keep this machine switched on.",
		ended: "No package is possible: the procedure ended on {{day}}.",
		notBegun: `No package is possible: the procedure begins with the ${term("Ordre de justification")}.`,
		endedWhy:
			"The order, the reply and the pieces are communicated to the agent’s lawyer alone, for the defence, in the procedure under way.",
		restricted:
			"No package is possible: processing of this file is restricted.",
		restrictedWhy:
			"The file is kept and not otherwise used until the data protection officer enters a permitted use or lifts the restriction.",
		noLawyer: "No package is possible for this lawyer.",
		noLawyerWhy:
			"The designation has ended, or the key is no age key. The package goes to a designated lawyer alone.",
		chooseLawyer: "Review the lawyer",
		role: "Your role does not allow this package.",
		roleWhy: "Everyone does only what the function requires.",
		cancelled: "The package was not written: it was cancelled.",
		targetFailed:
			"The chosen place does not answer any more: the USB stick may have been removed. What may be left on it is sealed, and is removed at the next start or package, once the stick is back.",
		diskFull:
			"There is not enough room at the chosen place or on this machine.",
		pieceDamaged:
			"A piece is no longer what was added: the package was not written.",
		pieceDamagedWhy:
			"Open the chosen pieces to find the damaged one, or leave it out; tell SIGI and keep this machine switched on.",
		nothingWritten: "No package was written.",
		backToDossier: "Return to the file",
		notAKey:
			"This is no age public key. Check each character; it begins with age1 and has 62 characters.",
		chooseOne: "Choose a piece.",
		chooseThe: "Choose a lawyer.",
	},
	list: {
		waiting: "A package waits for approval",
		two: "prepared by {{prepared}}, approved by {{approved}}",
		overdue:
			"to be returned or destroyed since {{day}} (C3): remind the lawyer",
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
