import type { Translation } from "../../../shared/texts/translation.ts";
import type { shellFr } from "./shell.fr.ts";

export const shellEn: Translation<typeof shellFr> = {
	app: "Scellé",
	skip: "Skip to content",
	goTo: "Go to…",
	goToKeys: "Go to (Ctrl+K)",
	lock: "Lock",
	countingDay: "Day used for counting: {{day}}",
	account: "Open account: {{name}}, {{role}}",
	demo: "Demonstration: everything is invented",
	leaveDemo: "Leave the demonstration",
	clockWentBack:
		"This machine’s clock went back to {{machine}}. Time limits are counted at {{today}}, the day of the last record.",
	zones: {
		menu: "Main menu",
	},
	roles: {
		clerk: "HR",
		college: "College",
		dpo: "DPO",
		administrator: "Administration",
	},
	rolesLong: {
		clerk: "personnel service",
		college: "college",
		dpo: "data protection officer",
		administrator: "administrator",
	},
	menu: {
		due: "Time limits",
		dossiers: "Files",
		readings: "Readings",
		accounts: "Accounts and access",
		settings: "Settings",
		help: "Help",
	},
	menuGroups: { administration: "Administration" },
	titles: {
		due: "Time limits",
		dossiers: "Files",
		dossier: "File",
		"new-dossier": "New file",
		step: "Record a step",
		rectify: "Correct a step",
		amend: "Change the file",
		piece: "Document",
		"piece-description": "Describe a document",
		package: "Package for the lawyer",
		readings: "Readings of the law",
		accounts: "Accounts and access",
		enrolment: "Accounts and access: enrolment",
		settings: "Settings",
		help: "Help",
	},
	documentTitle: "{{title}} – Scellé",
	panel: {
		close: "Close",
		before: "Back to what the panel showed",
		back: "Back",
		backToDossier: "Back to the file",
		rule: "Rule {{rule}}: {{title}}",
		reading: "Reading {{reading}}",
	},
	mask: {
		title: "Screen hidden",
		show: "Show the screen",
		hint: "The vault stays open. If you walk away, lock it.",
	},
	palette: {
		title: "Go to",
		search: "Screen or file reference",
		nothing: "Nothing has that name. To look for a person, open “Files”.",
		screens: "Screens",
		dossiers: "Files",
	},
	waiting: "Opening…",
	broken: {
		title: "Scellé met something unforeseen and stopped.",
		text: "The vault is locked. What was recorded is whole; a draft of the last two seconds may be missing.",
		resume: "Back to unlocking",
	},
	status: {
		"draft-kept": "Draft kept at {{time}}",
		"draft-not-kept-full":
			"This machine is running out of space: the draft is not kept. Free some space, then go on.",
		"draft-not-kept":
			"The draft could not be kept. What you typed is still on the screen.",
		saving: "Saving…",
		saved: "Saved at {{time}}",
		"way-closed":
			"Printing and copying are closed (rule C1). The only thing that can be sent is the sealed package for the lawyer.",
		"setting-saved": "Setting saved",
		"setting-not-saved":
			"The setting could not be saved. The former one still holds.",
		"lock-warning_one": "Locking in {{count}} second.",
		"lock-warning_other": "Locking in {{count}} seconds.",
		stay: "Stay",
		undo: "Undo",
	},
};
