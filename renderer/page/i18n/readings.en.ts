import type { Translation } from "../../../shared/texts/translation.ts";
import type { readingsFr } from "./readings.fr.ts";

export const readingsEn: Translation<typeof readingsFr> = {
	intro:
		"The law leaves these questions open. The college and the DPO settle them together; until then the safe choice applies, and results that rest on it are marked “provisional”.",
	introSigner:
		"The law leaves these questions open. Each reading is confirmed twice: by a member of the college and by the DPO. Until then the safe choice applies, results that rest on it are marked “provisional”, and no destruction can rest on them.",
	views: {
		label: "Show",
		all: "All ({{rows}})",
		open: "Not confirmed ({{rows}})",
		waiting: "Waiting for a second confirmation ({{rows}})",
	},
	noneOpen: "Every reading is confirmed.",
	noneWait: "No reading waits for a second confirmation.",
	safe: "safe choice",
	source: "Source:",
	notYours: "The college and the DPO confirm the readings of the law.",
	state: {
		open: "Not confirmed",
		confirmed: "Confirmed on {{day}}",
		from: "Confirmed, applies from {{day}}",
		proposedBy: {
			college: "Confirmed by the college on {{day}}, waits for the DPO",
			dpo: "Confirmed by the DPO on {{day}}, waits for the college",
		},
	},
	versions: "Confirmed versions",
	version:
		"Version {{version}}: {{option}}, from {{day}}; confirmed by {{proposedBy}} and {{confirmedBy}} on {{confirmedOn}}.",
	referenceIs: "Reference of the sorting table: {{reference}}.",
	answer: "Answer",
	field: {
		from: "Applies to the files from",
		reason: "Reasons",
		reference: "Reference of the sorting table",
		reachesBack: "Read earlier steps anew as well",
		reachesBackHint:
			"Without this box, earlier steps keep the reading of their day.",
	},
	beforeToday: "This day cannot be before today ({{today}}).",
	twoPersons:
		"Nothing changes until the other role has confirmed. Your confirmation is dated and signed.",
	confirm: "Confirm this reading",
	confirmToo: "Confirm as well",
	decline: "Do not confirm",
	withdraw: "Withdraw the proposal",
	other: "Propose another answer",
	proposed: {
		college: "{{name}} confirmed for the college on {{day}}: “{{option}}”.",
		dpo: "{{name}} confirmed as DPO on {{day}}: “{{option}}”.",
		from: "Applies to the files from {{day}}, at the earliest on the day of the second confirmation.",
		back: "Earlier steps are read anew as well.",
		forward: "Earlier steps keep the reading of their day.",
	},
	second: {
		cannot: "The second confirmation cannot come from you.",
		college:
			"A reading is confirmed by two persons in two roles; this one was confirmed for the college and waits for the DPO.",
		dpo: "A reading is confirmed by two persons in two roles; this one was confirmed by the DPO and waits for the college.",
	},
	impact: {
		working: "Judging the dossiers with this reading…",
		none: "No file would change.",
		count_one: "{{count}} file would change",
		count_other: "{{count}} files would change",
		collegeOnly:
			"Only files that are before the college are counted here; the DPO sees the whole list.",
		table: "What this reading would change",
		dossier: "File",
		before: "Before",
		after: "After",
		limit: "{{limit}}: {{day}}",
	},
	fault: {
		cannot: "This reading cannot be confirmed this way.",
		"option-unknown": "This question has no such answer.",
		"reference-missing":
			"A cooperation contract is confirmed with the reference of the sorting table.",
		"already-confirmed": "This answer is confirmed already, from {{day}}.",
		"starts-in-the-past":
			"A reading does not apply before the day on which it is confirmed ({{day}}).",
		"no-proposal":
			"No proposal waits any more: it was withdrawn or confirmed in the meantime.",
		"same-account":
			"The second confirmation comes from another person than the first.",
		"same-role":
			"The second confirmation comes from the other role: the college and the DPO confirm together.",
		"before-proposal":
			"The confirmation cannot be dated before the proposal ({{day}}).",
		role: "The college and the DPO confirm the readings of the law.",
	},
	open: "See in “Readings”",
};
