import type { Translation } from "../../../shared/texts/translation.ts";
import type { consultationFr } from "./consultation.fr.ts";

export const consultationEn: Translation<typeof consultationFr> = {
	title: "Accompanied consultation",
	intro:
		"The person reads on the screen, beside you, what the file holds about them. Nothing is handed over: no copy, no print.",
	identityFirst: "Nothing is shown before their proof of identity is verified.",
	noDossier: "This request names no file: nothing can be shown.",
	notGranted: "This request was not granted: nothing is shown.",
	prepare: "Prepare the consultation",
	past: "Consultations of this request",
	line: {
		ended:
			"On {{day}}, from {{from}} to {{to}}, accompanied by {{by}}; {{how}}; {{seen}}",
		going: "On {{day}}, since {{from}}, accompanied by {{by}}; under way",
		noEnd:
			"On {{day}}, since {{from}}, accompanied by {{by}}; end not entered: Scellé stopped before",
		present: "Others present: {{present}}",
	},
	how: {
		closed: "ended on the spot",
		locked: "ended by locking",
		idle: "ended for want of activity",
	},
	seen: {
		none: "no piece seen",
		numbers_one: "piece seen: {{numbers}}",
		numbers_other: "pieces seen: {{numbers}}",
		count_one: "{{count}} piece seen",
		count_other: "{{count}} pieces seen",
	},
	form: {
		motive: "Motive entered",
		motiveOf: "answer a request, received on {{day}}",
		by: "Accompanied by",
		restricted:
			"The processing of this file is restricted since {{day}}: the data protection officer alone reads it, to answer a request or for a control. This consultation is such an answer.",
		there: "The person whose identity is verified is at this screen",
		present: "Others present",
		presentHint:
			"Name and capacity, such as their lawyer. Empty where there are only the two of you. The sources of this program do not say who may attend: the data protection officer decides.",
		who: "Who of the file asks",
		whoHint:
			"Only what concerns this person is shown to them; the agent is a third person to them.",
		pieces: "Pieces to show",
		piecesHint:
			"The program knows only the persons entered in the file: read each piece before you tick it. It looks for their names in the text of those that you tick. What falls under the secrecy of a criminal inquiry is shown only with the State prosecutor’s consent.",
		otherHint:
			"For a person other than the agent only masked copies that concern them alone can be chosen. Check that the agent is masked in them too.",
		empty: "The file holds no piece.",
		noPieces: "No piece can be shown.",
		hindered: "Not shown",
		piece: "{{number}}. {{title}} ({{kind}})",
		names: {
			found:
				"The text of piece {{number}} names {{names}}: untick it and have these names masked in a copy.",
			shared:
				"The text of piece {{number}} has a name that several persons bear, {{name}}: read it.",
			unread:
				"Piece {{number}}: the text could not be read as a whole; look at it.",
			searching:
				"Looking for names in the ticked pieces: {{done}} of {{count}}",
		},
		pieceWhy: "{{piece}}: {{why}}",
		open: "Open the file to read the pieces",
		begin: "Begin the consultation",
	},
	why: {
		"names-others":
			"other persons stand in it; only a masked copy can be shown",
		"not-theirs": "nothing says that it concerns this person",
		"not-masked": "it is about the agent too; only a masked copy can be shown",
		unreadable: "it is damaged",
	},
	reading: {
		who: "{{person}} · request received on {{day}} · accompanied by {{by}}",
		also: "Others present: {{present}}",
		brackets:
			"In the text of the file the names of other persons are replaced by their capacity, in square brackets.",
		nothingLeaves:
			"This consultation is entered in the register. Nothing is copied, printed or handed over.",
		parts: "What can be read",
		dossier: "The file",
		piece: "Piece {{number}}: {{title}}",
		none: "No piece was chosen for this consultation.",
		entered: "What the file enters about you",
		name: "Name",
		part: "Capacity",
		note: "Remark",
		otherOnly:
			"The file is an agent’s: its facts and steps concern the agent and are shown to no other person. What they say of you is not set apart by this program; ask the data protection officer for it.",
		end: "End the consultation",
	},
};
