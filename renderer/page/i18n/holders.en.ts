import type { Translation } from "../../../shared/texts/translation.ts";
import type { holdersFr } from "./holders.fr.ts";

export const holdersEn: Translation<typeof holdersFr> = {
	open: "Who holds what…",
	intro:
		"Every dossier has its own key. Here is who holds it, since when and until when. A right that is not kept on ends on its day (rule C6). No agent’s name stands here.",
	search: "Search for a reference",
	none: "No dossier whose rights you review.",
	noneFound: "0 results for “{{text}}”.",
	capped:
		"The first {{shown}} of {{all}} dossiers are shown. Write more of the reference.",
	of: "Holders of {{reference}}",
	back: "Back to the list",
	kit: "Recovery kit",
	self: "(you)",
	column: {
		dossier: "Dossier",
		count: "Holders",
		names: "Persons",
		withdrawn: "Withdrawn",
		person: "Person",
		roles: "Role",
		since: "Holds the key since",
		expires: "Expires on",
		act: "Actions",
	},
	two: "A dossier always keeps one person who keeps it and one data protection officer: the last ones cannot be withdrawn.",
	notYet: "Not yet",
	laterNote:
		"“Not yet”: this person would be given the key by their function, when the dossier comes before them or when their right is kept. If they have an interest in it, withdraw them now (rule C2).",
	short: "Fewer than two valid rights",
	shortNote:
		"A dossier must have two holders: a person who keeps it and a data protection officer. A right has ended: keep it in the review of access, or enrol another person.",
	gone: "Withdrawn from this dossier",
	goneSelf: "{{name}}, on {{day}}: recusal",
	goneBy: "{{name}}, on {{day}}: by {{by}}",
	noneGone: "Nobody was withdrawn from this dossier.",
	withdraw: "Withdraw from this dossier…",
	withdrawOf: "Withdraw from this dossier: {{name}}",
	recuse: "Recuse myself…",
	recuseTitle: "Recuse myself from this dossier",
	sentence: {
		later:
			"{{name}} will not open this dossier, whatever their role, even when it comes before the college. The withdrawal is final for this dossier and stays on record.",
		other:
			"{{name}} will not open this dossier any more, whatever the role, and the key changes for what follows. The withdrawal is final for this dossier and stays on record. What this person has already read cannot be taken back.",
		self: "You will have no access to this dossier any more, whatever your role. The recusal is final for this dossier and stays on record; the others see that you withdrew.",
	},
	leavesTwo:
		"Only two permanent holders will be left: after that none can be withdrawn any more.",
	reason: "Reason",
	confirm: { other: "Withdraw access", self: "Recuse myself" },
	leave: "Back",
	faults: {
		"not-open-to-you": {
			cannot: "This dossier is not open to you any more.",
			because: "Access follows the function, dossier by dossier.",
		},
		role: {
			cannot: "Your role does not allow this decision.",
			because: "Each decision on access belongs to certain roles.",
		},
		unknown: {
			cannot: "This person does not hold this dossier any more.",
			because: "The right has already ended or was already withdrawn.",
		},
		"last-holder": {
			cannot: "A dossier has to keep two holders.",
			because:
				"There has to be at least one person who keeps the dossiers and one data protection officer. Enrol another person first.",
		},
	},
};
