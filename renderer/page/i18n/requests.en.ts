import type { Translation } from "../../../shared/texts/translation.ts";
import type { requestsFr } from "./requests.fr.ts";

export const requestsEn: Translation<typeof requestsFr> = {
	enter: "Enter a request",
	empty: "No request received.",
	noneOpen: "No request waits for an answer.",
	open: "Unanswered ({{count}})",
	answered: "Answered ({{count}})",
	noKey:
		"This register opens to you once another data protection officer has unlocked the vault.",
	noKeyWhy: "An account that holds its key passes it on to a new account.",
	column: {
		last: "Last day",
		what: "Request",
		dossier: "File",
		state: "State",
		answer: "Answer",
	},
	nameless: "The name was in the destroyed file",
	noDossier: "no file",
	openOne: "Open the request: {{what}}",
	kind: {
		access: "Access",
		rectification: "Rectification",
		erasure: "Erasure",
		restriction: "Restriction",
		objection: "Objection",
		complaint: "Complaint",
	},
	asks: {
		agent: "the agent of the file",
		other: "another person",
	},
	outcome: {
		granted: "It is granted",
		refused: "It is not granted",
		withdrawn: "The person took the request back",
		unidentified: "No proof of identity was shown",
	},
	ground: {
		purpose: "The data still serve the purpose that justifies them",
		"legal-obligation": "A legal obligation requires their processing",
		archives: "Archives, historical research or statistics",
		"legal-claims": "Establishing, exercising or defending rights in court",
	},
	restriction: {
		"accuracy-contested":
			"The person contests the accuracy of the data, while it is checked",
		unlawful:
			"The processing is unlawful, and the person prefers restriction to erasure",
		"needed-for-claims":
			"The commune needs them no more, the person does, for rights in court",
		"objection-pending": "The person has objected, while this is examined",
	},
	use: {
		consent: "The person consents",
		"legal-claims": "Establishing, exercising or defending rights in court",
		"rights-of-others": "Protecting the rights of another person",
		"public-interest": "An important reason of public interest",
	},
	state: {
		open: "To be answered",
		identity: "Identity to be verified",
		answeredOn: "Answered on {{day}}",
		late: "after the last day",
		restricting: "Restriction in force",
	},
	due: {
		why: "Why this day?",
		rule: "A request is answered within a month of its receipt, from date to date. The last day counts, even when it is a Saturday, Sunday or holiday.",
		open: "The sources of this program provide for no extension.",
	},
	field: {
		person: "Person",
		kind: "Request",
		asks: "Who asks",
		received: "Received on",
		words: "What the person writes",
		reference: "Reference of the file",
		identified: "Proof of identity verified",
		on: "Answered on",
		outcome: "Answer",
		ground: "Ground of the refusal",
		restriction: "Case of restriction",
		answer: "Answer given",
		seen: "Verified on",
		use: "Use allowed",
		reason: "Precise reason",
		told: "Person told on",
	},
	hint: {
		reference:
			"Optional. The file is then on hold until the answer, and the person’s name is kept only there. Without a file the name stays in this register.",
		identified:
			"The request is written and comes with a proof of identity. Without it nothing is granted, refused or shown.",
		ground: "The only grounds that the notice admits.",
		answerErasure:
			"Nothing is erased here: a file is destroyed from “Destruction”, by two persons, when its retention has ended.",
		identityFirst:
			"Granting or refusing is possible only once the identity is verified.",
		answer: "Kept in the file with the answer; needed for a refusal.",
		told: "The person is told before it is lifted.",
	},
	new: {
		save: "Enter the request",
		unknown: "No file that is open to you bears this reference.",
	},
	identity: {
		title: "Identity of the person",
		missing: "Not verified yet",
		seen: "Verified on {{day}}",
		save: "Enter the verification",
	},
	answer: {
		title: "Answer to the request",
		save: "Record the answer",
		line: "{{outcome}}, on {{day}}",
		by: "Recorded by {{by}}",
		complaint: "Who is not satisfied can turn to the CNPD: the answer says so.",
	},
	restricted: {
		title: "Restriction of processing",
		stands:
			"The file is kept and not otherwise used: no reading, no step, no change, no piece, no package, no destruction.",
		allowed: "Use allowed: {{use}}",
		allow: "Allow a use",
		allowSave: "Enter the allowed use",
		lift: "Lift the restriction",
		lifted: "Lifted on {{day}}, person told on {{told}}",
	},
	refusal: {
		title: "This cannot be recorded.",
		unknown: "This request is no longer in the register.",
		"in-the-future": "The day cannot be after today.",
		"before-receipt": "The day cannot be before the receipt.",
		"already-identified": "The identity is verified already.",
		"already-answered": "The request has its answer already.",
		"identity-missing":
			"The identity is not verified: nothing is granted or refused before.",
		"identity-proved":
			"The identity is verified: this is no reason to close the request.",
		"ground-missing":
			"An erasure is refused only on one of the four grounds of the list.",
		"ground-out-of-place": "This ground is only for a refused erasure.",
		"case-missing":
			"A restriction is granted in one of the four cases of the list.",
		"case-out-of-place": "This case is only for a granted restriction.",
		"words-missing": "A refusal gives its reasons.",
		"no-dossier": "What is restricted is a file, and none is named.",
		"dossier-unreadable":
			"The file of this request cannot be read in full. Restore a backup first.",
		"no-restriction": "No restriction is in force.",
		"told-afterwards": "The person is told before it is lifted.",
		"not-access": "Only a request for access leads to a consultation.",
		"not-granted": "This request was not granted.",
		"not-theirs":
			"One of the pieces may not be shown to this person, or the person is not in the file.",
		"no-consultation": "No consultation is under way.",
	},
	gone: "This request is not in the register.",
	back: "Back to the requests",
};
