import type { Translation } from "../../../shared/texts/translation.ts";
import type { dueFr } from "./due.fr.ts";

export const dueEn: Translation<typeof dueFr> = {
	newDossier: "New file",
	views: {
		label: "Show",
		all: "All ({{rows}})",
		mine: "For me to do ({{rows}})",
		others: "Awaited ({{rows}})",
	},
	rule: "Rule",
	allRules: "all",
	reminder: "Reminder",
	groups: {
		late: "Overdue ({{rows}})",
		since: "Due, with no last day set by the texts ({{rows}})",
		soon_one: "Today or tomorrow ({{rows}})",
		soon_other: "In the next {{count}} days ({{rows}})",
		later: "Later ({{rows}})",
	},
	what: {
		dispatch: "Dispatch the order",
		reply: "Reply of the agent awaited",
		decide: "Decide what follows",
		suspension: "Confirm the suspension",
		recourse: "End of the time to appeal",
		limitation: "Limitation of the facts",
		archives: "Answer of the National Archives awaited",
	},
	now: "To be asked back",
	withoutDelay: "Without delay",
	atOnce: {
		"refer-at-once":
			"Silence counts as an admission: no pardon, no filing in the personal file.",
		"prosecutor-to-inform":
			"The confidentiality of the file does not stand in the way.",
	},
	since: {
		today: "since today",
		days_one: "for {{count}} day",
		days_other: "for {{count}} days",
	},
	return: {
		copy: "Copy no. {{copy}} to be returned or destroyed, {{to}}",
		other: "Communication to be returned or destroyed, {{to}}",
		consequence:
			"Whoever no longer needs these data gives everything back, original and copies.",
		enter: "Enter",
	},
	request: {
		what: {
			access: "Answer a request for access",
			rectification: "Answer a request for rectification",
			erasure: "Answer a request for erasure",
			restriction: "Answer a request for restriction",
			objection: "Answer an objection",
			complaint: "Answer a complaint",
		},
		open: "The DPO answers it within a month of its receipt.",
		passed: "A complaint to the CNPD is possible.",
	},
	breach: {
		left_one: "{{count}} hour left",
		left_other: "{{count}} hours left",
		lastHour: "less than an hour left",
		passed_one: "{{count}} hour past",
		passed_other: "{{count}} hours past",
		until: "To be notified to the supervisory authority, until {{until}}.",
		late: "The authority was to be told by {{until}}; the notification gives the reason for the delay.",
	},
	persons: {
		what: "Tell the persons of a data breach",
		consequence:
			"The risk for them is high; the sources of this program fix no last day.",
	},
	open: "Open",
	openRow: "Open {{reference}}: {{what}}",
	openOther: "Open: {{what}}",
	record: "Record",
	recordRow: "{{record}}, {{reference}}",
	more_one: "Show {{count}} more time limit",
	more_other: "Show {{count}} more time limits",
	empty:
		"No time limit is running. They appear here as soon as a file is opened.",
	nothing: "0 time limits for these filters.",
	clear: "Clear the filters",
	waiting: {
		title_one: "{{count}} decision waits for your agreement",
		title_other: "{{count}} decisions wait for your agreement",
		othersTitle: "Waiting for another person",
		act: "{{step}} · {{dossier}}, proposed by {{name}} on {{day}}.",
		ownAct:
			"{{step}} · {{dossier}}: you proposed it on {{day}}; the agreement must come from another person.",
		destruction:
			"Destruction of dossier {{dossier}}, proposed by {{name}} on {{day}}.",
		account: "Account of {{account}}, proposed by {{name}} on {{day}}.",
		keys: "New keys for {{account}}, proposed by {{name}} on {{day}}.",
		reading: "Reading {{reading}}: “{{question}}”",
	},
	drafts: {
		title: "Drafts",
		line: "Draft: {{form}}, {{when}}.",
		lineOf: "Draft: {{form}}, {{reference}}, {{when}}.",
		newDossier: "new file",
		other: "form begun",
		resume: "Resume",
		resumeOf: "Resume the draft: {{form}} {{reference}}",
		remove: "Delete",
		removeOf: "Delete the draft: {{form}} {{reference}}",
		removed: "Draft deleted",
	},
	hidden: "name hidden",
};
