import type { Translation } from "../../../shared/texts/translation.ts";
import type { destructionFr } from "./destruction.fr.ts";

export const destructionEn: Translation<typeof destructionFr> = {
	intro:
		"One file at a time: one person proposes, another approves, each after reading the conditions and typing the reference. Nothing is approved by default.",
	none: "No destruction is due.",
	noneUntil: "No destruction is due. Next: from {{day}} on.",
	lists: {
		label: "Views of the destructions",
		"to-propose_one": "To propose ({{count}})",
		"to-propose_other": "To propose ({{count}})",
		"to-approve_one": "To approve ({{count}})",
		"to-approve_other": "To approve ({{count}})",
		"cooling-off_one": "Cooling-off ({{count}})",
		"cooling-off_other": "Cooling-off ({{count}})",
		barred_one: "Barred ({{count}})",
		barred_other: "Barred ({{count}})",
	},
	empty: {
		"to-propose":
			"Nothing to propose: no file that is due meets all conditions.",
		"to-approve": "No proposal waits for an approval.",
		"cooling-off": "No destruction is cooling off.",
		barred: "No destruction is barred.",
	},
	unfold: "See the conditions",
	fold: "Fold",
	unfoldOf: "See the conditions: {{reference}}",
	foldOf: "Fold: {{reference}}",
	proposedBy: "Proposed by {{name}}, {{at}}.",
	coolingOff: "Cooling-off until {{day}}.",
	conditions: {
		"conservation-ended": {
			met: "Retention ended",
			unmet: "Retention runs",
		},
		"no-hold": {
			met: "No hold",
			unmet: "A hold stands",
		},
		"archives-clear": {
			met: "National Archives: clear",
			unmet: "National Archives: agreement awaited",
		},
		"readings-confirmed": {
			met: "Readings confirmed",
			unmet: "Readings to be confirmed by the college and the DPO",
		},
		"revision-read": {
			met: "Warning on review read",
			unmet: "Warning on review to be read",
		},
	},
	holdSince: "since {{day}}: {{ground}}",
	pieces_one: "{{count}} piece",
	pieces_other: "{{formatted}} pieces",
	steps_one: "{{count}} step",
	steps_other: "{{formatted}} steps",
	goes: "Will be destroyed: {{pieces}}, {{steps}}.",
	stays:
		"Will stay: an entry without name or reference. Earlier backups will no longer make it readable.",
	openCopies_one:
		"{{count}} package handed to the lawyer has not come back: remind the lawyer to give it back or destroy it.",
	openCopies_other:
		"{{count}} packages handed to the lawyer have not come back: remind the lawyer to give them back or destroy them.",
	revision:
		"Review is possible without limit of time: after the destruction the file can no longer be transmitted.",
	read: "I have read it",
	revisionNeeded: "Read the warning, then tick.",
	typeReference: {
		propose: "To propose, type the reference",
		approve: "To approve, type the reference",
	},
	referenceNeeded: "Type the reference as it is: {{reference}}.",
	propose: "Propose the destruction of 1 file",
	approve: "Approve the destruction of 1 file",
	decline: "Do not approve…",
	withdraw: "Withdraw the proposal…",
	cancel: "Cancel the destruction…",
	barredText: "It cannot be proposed while not all conditions are met.",
	notYours: "A person who keeps the files can propose it.",
	waitsForAnother:
		"The approval must come from another person than the one who proposed.",
	stop: {
		decline: "Do not approve: {{reference}}",
		cancel: "Cancel the destruction: {{reference}}",
		sentence: "The file stays as it is; a new proposal can be made.",
		declineNow: "Do not approve",
		cancelNow: "Cancel the destruction",
		leave: "Go back",
		reason: "Reason",
	},
	faults: {
		conditions: "Not all conditions are met any more.",
		role: "Your role does not allow this destruction, or the file is not open to you.",
		reference: "The reference typed is not that of the file.",
		"already-proposed": "This destruction is already proposed.",
		"not-proposed": "This destruction is no longer proposed.",
		busy: "A piece or a package is still being written. Try again when that is done.",
		"same-person":
			"The approval must come from another person than the one who proposed.",
	},
	dueNow_one:
		"The cooling-off of {{count}} file has passed. This is the last act: nothing can restore it.",
	dueNow_other:
		"The cooling-off of {{count}} files has passed. This is the last act: nothing can restore them.",
	execute_one: "Destroy {{count}} file",
	execute_other: "Destroy {{count}} files",
	executing:
		"Destruction… Do not close Scellé; after a power cut it is whole or has not happened.",
	done_one:
		"Destruction done. Entry no. {{number}} in the register of destructions.",
	done_other:
		"{{count}} destructions done. Last entry: no. {{number}} in the register of destructions.",
	cleaning:
		"Traces of what was destroyed are still to be cleared on this machine. Scellé takes the clearing up again at each start, until it is done.",
	notice: "Destruction of {{reference}}: cooling-off until {{day}}.",
	seeNotice: "See or cancel",
	noticeDue:
		"Destruction of {{reference}}: the days of reflection ended on {{day}}. It remains to be carried out.",
	noticeBarred:
		"Destruction of {{reference}}: a condition is no longer met. Nothing is destroyed while it is missing.",
	seeDue: "See and destroy",
};
