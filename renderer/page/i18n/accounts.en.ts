import type { Translation } from "../../../shared/texts/translation.ts";
import type { accountsFr } from "./accounts.fr.ts";

export const accountsEn: Translation<typeof accountsFr> = {
	intro:
		"Nobody obtains access alone: one person enrols, another confirms after six words were compared aloud. A right that is not kept ends on its day (rule C6).",
	enrol: "Enrol a person",
	enrolIntro:
		"The person is present and chooses the passphrase alone at the screen. There is access to nothing until a second person has confirmed from another account.",
	rekey: "New keys…",
	rekeyOf: "New keys for {{name}}",
	rekeyIntro:
		"For a person who has forgotten the passphrase. The old keys are not opened: new ones are made, and those who hold the dossiers give them back once a second person has confirmed. The person chooses the new passphrase alone at the screen.",
	keeperFirst:
		"This account will see dossiers, and yours holds none: somebody who keeps the dossiers or the data protection officer will have to confirm.",
	propose: "Propose the enrolment",
	proposeRekey: "Propose the new keys",
	leave: "Go back",
	table: "Access rights",
	named: "{{name}} ({{initials}})",
	self: "(you)",
	secondFactor: "second factor in place",
	unused: "not for 90 days",
	notYet: "not yet",
	ended: "Withdrawn",
	expired: "Expired",
	keysResumed:
		"The keys of the files are changing: {{done}} of {{total}}. An interrupted change is being finished, or a right has ended. Do not close Scellé.",
	ending: {
		own: "Your right of access ends on {{day}} unless it is kept. A member of the college or the data protection officer can keep it.",
		ownOver:
			"Your right of access ended on {{day}}. The vault still opens for you because nobody else can keep a right any more and there is no recovery kit. Keep the others’ rights; another person then keeps yours.",
		others:
			"Rights to review: {{names}}. Without an answer a right ends on its day.",
		until: "{{name}} (until {{day}})",
		over: "{{name}} (expired on {{day}})",
		everybody:
			"After {{day}} nobody will be able to open the vault other than with the recovery kit.",
		everybodyButReviewers:
			"After {{day}} the vault will open for the college and the data protection officer only, until a right is kept: there is no recovery kit.",
		review: "Review rights",
	},
	reviewOf: "Review the rights of {{name}}",
	column: {
		person: "Person",
		roles: "Role",
		dossiers: "Dossiers",
		since: "Since",
		lastOpened: "Last opening",
		expires: "Expires on",
		act: "Actions",
	},
	roles: {
		clerk: "Keeps the dossiers (HR)",
		college: "Member of the college",
		delegate: "Delegate of the issuing body",
		dpo: "Data protection officer",
		administrator: "Administrator",
	},
	rolesHint: {
		clerk: "Opens dossiers, records steps, adds pieces.",
		college: "Sees a dossier once it is before the college (rule C2).",
		delegate:
			"Approves the packages for the lawyer; reads nothing else (rule C1).",
		dpo: "Reads the registers; opens a dossier only for a request or a control.",
		administrator:
			"Installs and enrols; can open no dossier, the keys are never given to this role.",
	},
	field: {
		name: "Name and first name",
		initials: "Initials",
		roles: "Role",
		passphrase: "Passphrase",
	},
	errors: {
		name: "Fill in this field.",
		initials: "Write 2 to 6 characters.",
		roles: "Choose at least one role.",
		passphrase: "Choose a stronger passphrase.",
	},
	proposed: {
		wait: "The enrolment of {{name}} waits for a second person. Nothing is accessible yet.",
		note: "Note these six words. The second person opens “Accounts and access” from another account and reads them aloud: they must be the same, in the same order.",
		back: "Back to the accounts",
	},
	pending: {
		title_one: "{{count}} enrolment to confirm",
		title_other: "{{count}} enrolments to confirm",
		enrols: "New account: {{name}} ({{initials}})",
		renews: "New keys: {{name}} ({{initials}})",
		by: "proposed by {{name}}, {{at}}",
		words: "The six words of the fingerprint",
		compare:
			"Ask the person who proposed to read the six words aloud, and compare them with these.",
		read: "Read these six words aloud to the person who confirms, who must be another than you.",
		notYou: "This enrolment waits for another person.",
		needsKeeper:
			"This account will see dossiers, and whoever proposed it holds none: somebody who keeps the dossiers or the data protection officer has to confirm.",
		confirmers: "Who can confirm: {{names}}.",
		nobody: "Nobody can confirm at the moment.",
		same: "The words are the same",
		differ: "They differ: stop",
		differed: "The words differed.",
		working: "Handing over the keys… Do not close Scellé.",
	},
	review: {
		open: "Review…",
		sentence:
			"Decide on the right of {{name}}. Nothing is kept without an answer.",
		decision: "Decision",
		decisions: {
			keep: "Keep",
			reduce: "Reduce",
			end: "Withdraw",
		},
		effects: {
			keep: "The right continues for a year.",
			reduce:
				"The person keeps some of the roles, for a year. What was already read cannot be taken back.",
			end: "The account no longer opens, and the keys of the dossiers change. What this person has already read cannot be taken back.",
		},
		working:
			"The keys are changing… Do not close Scellé; after an interruption the change is finished at the next opening.",
		rolesLeft: "Roles that stay",
		reason: "Reason",
		unusedHint:
			"This account was not opened for 90 days: say why the right is kept.",
		asBefore: "Function unchanged.",
		errors: {
			decision: "Choose an answer.",
			roles: "Keep at least one role and withdraw at least one.",
			reason: "Write the reason.",
		},
		confirm: {
			none: "Record the decision",
			keep: "Keep the right",
			reduce: "Reduce the right",
			end: "Withdraw the right",
		},
	},
	faults: {
		role: {
			cannot: "Your role does not allow this decision.",
			because: "Each decision on access belongs to certain roles.",
		},
		unknown: {
			cannot: "This account no longer exists or was already answered.",
			because: "A right that was withdrawn is not restored: enrol again.",
		},
		"same-person": {
			cannot: "This decision must come from another person than you.",
			because: "Nobody confirms or reviews their own access.",
		},
		"initials-taken": {
			cannot: "Another account already has these initials.",
			because: "The initials tell accounts apart when unlocking.",
		},
		passphrase: {
			cannot: "This passphrase is too weak.",
			because: "A passphrase protects everything that the account can open.",
		},
		"needs-keeper": {
			cannot:
				"This enrolment has to be confirmed by somebody who keeps the dossiers or by the data protection officer.",
			because:
				"It gives access to dossiers, and nobody opens for others what they do not hold themselves.",
		},
		"more-roles": {
			cannot: "A review adds no role.",
			because: "Another role takes two persons: enrol a new account.",
		},
		"last-holder": {
			cannot: "This right cannot end now.",
			because:
				"A dossier must keep two holders: at least one person who keeps the dossiers, and a data protection officer. Enrol another person first.",
		},
	},
	own: {
		title: "Your account",
		passphrase: "Passphrase",
		passphraseText:
			"The old passphrase will open nothing any more; your dossiers stay the same.",
		change: "Change the passphrase…",
		current: "Current passphrase",
		next: "New passphrase",
		changeNow: "Change the passphrase",
		changed: "The passphrase is changed. The old one opens nothing any more.",
		wrong: "This is not the current passphrase.",
		weak: "Choose a stronger passphrase.",
		notNow: "The passphrase cannot be changed now.",
		factor: "Second factor",
		factorText:
			"Beside the passphrase: a six-digit code of an authenticator on a telephone that you keep with you. Optional.",
		factorOn: "A code is asked for at each unlocking.",
		begin: "Set up…",
		remove: "Remove the second factor",
		removeSentence:
			"Without it the passphrase is enough to open your account on this machine.",
		scan: "Read this code with your authenticator, or type the key by hand.",
		qr: "Code for the authenticator",
		secret: "Key to type",
		code: "Six-digit code",
		codeHint: "The one that the authenticator shows now",
		set: "Set up",
		wrongCode:
			"This code is not the right one. Wait for the next and try again.",
		lost: "If the telephone is lost, two persons can give you new keys.",
	},
};
