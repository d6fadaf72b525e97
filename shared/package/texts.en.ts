import { plainDate } from "../base/dates.ts";
import { grouped, ranged } from "./figures.ts";
import type { PackageTexts } from "./texts.ts";

const counted = (one: string, more: string) => (count: number) =>
	`${count} ${count === 1 ? one : more}`;

const MONTHS =
	"January February March April May June July August September October November December".split(
		" ",
	);

/** With the month in letters: figures alone are read both ways. */
function dayInWords(iso: string): string {
	const { day, month, year } = plainDate(iso);
	return [day, MONTHS[month - 1], year].join(" ");
}

export const packageEn: PackageTexts = {
	communicated: (copy, pieces) =>
		pieces.length === 0
			? `Copy no. ${copy}, without pieces`
			: `Copy no. ${copy}; pieces ${ranged(pieces)}`,
	cover: {
		title: "Cover note",
		from: "From",
		to: "To",
		address: "Address",
		reference: "File",
		agent: "Agent defended",
		mandate: "Mandate",
		mandatePiece: (number) => `piece no. ${number} of the file`,
		purpose: "Purpose of this communication",
		copy: "Copy no.",
		date: "Made on",
		content: "Contents",
		pieces: (count) =>
			count === 0
				? "inventory and chronological file, no piece"
				: `inventory, chronological file and ${counted("piece", "pieces")(count)}`,
		confidential: {
			title: "Confidentiality (rule C1)",
			text: "The order of justification, the reply and the pieces are personal and confidential. You receive them as the agent’s lawyer, solely for the defence and solely in the procedure under way. They may not be copied, reproduced or shown to anybody else.",
		},
		giveBack: {
			title: "Return or destruction (rule C3)",
			text: (copy) =>
				`As soon as the defence no longer needs them, and at the latest at the end of the procedure, give back everything in this package with all copies of it, or destroy it and confirm so to the sender in writing. Copy no. ${copy} is followed until then.`,
		},
		others: {
			title: "Data of other persons (rule C4)",
			text: "In documents 00, 01 and 02 the name of any person other than the agent is replaced by that person’s part, in square brackets. A piece called “masked copy” is made anew without the data of other persons; the others are enclosed as the file holds them.",
		},
		verify: {
			title: "Verifying this package",
			steps: [
				"The file manifest.json gives the name, size and SHA-256 hash of every file: compute the hash of a file and compare.",
				"The file manifest.sig holds the Ed25519 signature of manifest.json, made with the key below; the format is described in Scellé’s published documentation.",
				"Ask the sender, by another way, to read out the beginning and the end of this key.",
			],
			key: "The signer’s public key",
		},
	},
	inventory: {
		title: "Inventory of pieces",
		intro:
			"Every piece keeps the number that it bears in the file; a missing number is that of a piece which is not enclosed.",
		none: "No piece is enclosed.",
		number: "No.",
		piece: "Piece",
		date: "Date",
		undated: "undated",
		typeAndSize: "Type and size",
		pages: counted("page", "pages"),
		masked: (original) =>
			`masked copy of piece no. ${original}: the data of other persons are no longer in it`,
		stamp: {
			stamped: "marked on every page with the number of the copy",
			"no-pages": "without a mark: this type of file has no pages",
			protected: "without a mark: PDF protected by a password",
			damaged: "without a mark: the file does not open",
			"too-large":
				"without a mark: file too large or image of more than 100 million points",
			moving: "without a mark: animated image",
			"more-than-pages":
				"without a mark: PDF that holds more than its pages (attached files, XFA form, sound or video)",
		},
		author: "Author",
		file: "File",
		dataOf: "Data of",
		theAgent: "the agent",
		hashes: "SHA-256 hashes",
		hashesIntro:
			"The first hash is that of the piece as the file keeps it, the second that of the enclosed file: they differ when the piece is marked or masked.",
		original: "original",
		enclosed: "enclosed file",
		unreadable: "cannot be shown in Scellé",
	},
	chronology: {
		title: "Chronological file",
		agent: "Agent",
		name: "Name and first name",
		status: "Status",
		service: "Service",
		entered: "Entered the service",
		left: "Left the service",
		issuer: "Issuer of the order",
		facts: "Facts",
		knownBy: "Known by",
		articles: "Articles of the statute",
		persons: "Other persons",
		personsIntro:
			"The enclosed pieces also hold data of these persons, whose names do not stand here.",
		steps: "Steps",
		late: (rule, limit) => `Out of time (${rule}): ${limit}`,
		rectified: (day, reason) => `Rectified on ${day}: ${reason}`,
		withdrawn: (day, reason) => `Withdrawn on ${day}: ${reason}`,
		recordedFirst: "Recorded at first",
		limits: "Time limits",
		limit: "Limit",
		lastDay: "Last day (included)",
		state: "State",
		provisional: (readings) => `provisional (${readings})`,
		stage: (day) => `Situation on ${day}`,
	},
	stamp: {
		copy: ({ copy, lawyer, day, reference }) =>
			`Copy no. ${copy} · ${lawyer} · ${day} · ${reference} · confidential (rule C1)`,
		purpose: (purpose) => `Purpose: ${purpose}`,
	},
	footer: (reference, copy) => `${reference} · copy no. ${copy}`,
	page: { before: "page", between: "of" },
	field: {
		"account-of": "Reasons given by",
		answer: "Reply",
		by: "By",
		channel: "Dispatch",
		continuous: "Continuous or repeated breach",
		decision: "Decision",
		delivery: "Notification",
		exceptional: "Exceptional circumstances",
		"first-day": "First day of the facts",
		ground: "Ground",
		grave: "Grave facts",
		"last-day": "Last day of the facts",
		leave: "Leave",
		"leave-extends": "The leave extends the limit",
		"minor-victim": "Victim under age",
		notice: "Data-protection notice handed over",
		offence: "Qualification",
		outcome: "Outcome",
		pieces: "Enclosed pieces",
		present: "Present",
		refusal: "Refusal to reply",
		reasons: "Reasons",
		remark: "Remark",
		sanctions: "Sanctions",
		through: "Limitation through",
		to: "Before",
		withdrew: "Withdrew",
	},
	status: { official: "communal official", employee: "communal employee" },
	issuer: {
		college: "college of the mayor and aldermen",
		"college-delegate": "delegate of the college of the mayor and aldermen",
		bureau: "bureau of the syndicate",
		president: "president of the public establishment",
		"designated-organ": "organ named by the establishment’s own law",
	},
	kind: {
		pdf: "PDF",
		image: "image",
		word: "formatted text",
		text: "plain text",
		sound: "sound",
		video: "video",
	},
	part: {
		complainant: "complainant",
		victim: "victim",
		witness: "witness",
		"third-person": "third person",
	},
	parts: {
		complainant: counted("complainant", "complainants"),
		victim: counted("victim", "victims"),
		witness: counted("witness", "witnesses"),
		"third-person": counted("third person", "third persons"),
	},
	size: (bytes) => `${grouped(bytes, ",")} ${bytes === 1 ? "byte" : "bytes"}`,
	day: dayInWords,
	leave: (from, to, kind) => `${kind}, from ${from} to ${to}`,
	fineOf: (ratio) => `${ratio} of a gross monthly base salary`,
	years: counted("year", "years"),
	months: counted("month", "months"),
	keepThrough: (day) => `to be kept through ${day}`,
	destroy: "to be destroyed",
	exceptionalBy: (reason, author) => `${reason} (${author})`,
	colon: ":",
};
