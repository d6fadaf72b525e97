import { grouped } from "../../shared/package/figures.ts";
import { packageEn } from "../../shared/package/texts.en.ts";
import type { ViewerTexts } from "./texts.ts";

export const viewerEn: ViewerTexts = {
	name: "English",
	title: "Reader for the sealed package",
	language: "Language",
	offline:
		"This page works without a network: nothing that you open leaves this computer, and nothing is saved on it unless you ask.",
	choose: "Package received (.age file)",
	chooseHint: "Choose the file or drop it on this page.",
	key: "Your age secret key",
	keyHint: "The line that begins with AGE-SECRET-KEY-1.",
	code: "The code of eight words",
	codeHint: "The words that the sender gave you, in their order.",
	open: "Open the package",
	opening: "Opening and verifying…",
	fault: {
		"not-a-package": "This file is not a sealed package.",
		"not-a-key":
			"This text is not an age secret key. Check that the line is complete.",
		"wrong-key":
			"This package was not sealed for this key. Ask the sender for which key it was made.",
		"wrong-code":
			"This code does not open this package. Check every word and their order.",
		damaged:
			"This package is damaged or was altered after it was sealed. Nothing of it is shown: ask for a new copy.",
		"not-readable":
			"This package opens, but its contents were not written by Scellé. Nothing of it is shown.",
		signature:
			"The signature does not match the contents: this package was altered. Nothing of it is shown; ask for a new copy.",
		altered:
			"Some files are not those that were signed: this package was altered. Nothing of it is shown; ask for a new copy.",
	},
	again: "Open another package",
	verified: (files) =>
		`Package verified: the signature is right and the ${files} files are those that were signed.`,
	verifiedHow:
		"The verification proves that nothing has changed since it was signed. To know who signed, have the sender read out the key below.",
	from: "Sender",
	reference: "File",
	copy: "Copy no.",
	to: "Recipient",
	day: "Made on",
	purpose: "Purpose of the communication",
	signer: "The signer’s key",
	signerHint: "Compare its beginning and end by telephone.",
	duties: "Your duties (rules C1 and C3)",
	duty: "These documents are personal and confidential. They serve the agent’s defence alone, in the procedure under way, and are shown to nobody else. Give them back or destroy them, copies included, at the end of the procedure at the latest, and confirm so in writing.",
	documents: "Documents",
	document: "Document",
	size: "Size",
	about: "Note",
	masked: "masked copy: the data of other persons are no longer in it",
	stamp: {
		stamped: "marked on every page",
		"no-pages": "without a mark: this type of file has no pages",
		protected: "without a mark: PDF protected by a password",
		damaged: "without a mark: the file does not open",
		"too-large":
			"without a mark: file too large or image of more than 100 million points",
		moving: "without a mark: animated image",
		"more-than-pages":
			"without a mark: PDF that holds more than its pages (attached files, XFA form, sound or video)",
	},
	read: "Read",
	readNamed: (name) => `Read ${name}`,
	newTab: "opens in a new tab",
	save: "Save",
	saveNamed: (name) => `Save ${name}`,
	close: "Close the document",
	notShown:
		"This page does not show this type of file. Save it to open it with another program.",
	bytes: (count) => `${grouped(count, ",")} bytes`,
	date: packageEn.day,
};
