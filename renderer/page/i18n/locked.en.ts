import { term } from "../../../shared/texts/term.ts";
import type { Translation } from "../../../shared/texts/translation.ts";
import type { lockedFr } from "./locked.fr.ts";

export const lockedEn: Translation<typeof lockedFr> = {
	unlock: {
		title: "Unlock Scellé",
		account: "Account",
		passphrase: "Passphrase",
		submit: "Unlock",
		working: "Opening the vault… 2 to 5 seconds",
		lists: "Preparing the lists: {{done}} of {{total}} files",
		cancel: "Cancel",
		cancelled: "Opening cancelled.",
		nextTry: "Next attempt at {{time}}.",
		begun: {
			places:
				"New version {{version}}. A backup was made and read back before its first start.",
			here: "New version {{version}}. No place for backups is set: a copy was made and read back on this workstation before its first start. Ask SIGI to set one.",
			unsaved:
				"New version {{version}}. No backup was made before its first start.",
		},
		faults: {
			wrong:
				"The account and the passphrase do not match. Check Caps Lock and the keyboard’s language. Each failed attempt is entered in the access register.",
			"wrong-code":
				"The account, the passphrase or the code do not match. The code changes every thirty seconds. Every failed attempt is entered in the access register.",
			wait: "After several failed attempts, you have to wait.",
			damaged:
				"This account cannot be opened: a part of what it needs is damaged on this machine. Nothing was deleted. If other accounts open, two persons can give it new keys under “Accounts and access”; otherwise tell SIGI: a backup can be restored.",
			"code-spent":
				"This code has been used already; wait for the next one: it changes every thirty seconds. Every failed attempt is entered in the access register.",
			"code-needed": "This account also asks for the code of your app.",
			expired:
				"This account’s right of access has ended. A member of the college or the data protection officer can keep it, under “Accounts and access”.",
		},
		code: "Six-figure code",
		codeHint: "From the authenticator app of your phone",
		empty: "Write your passphrase.",
		capsLock: "Caps Lock is on.",
		forgotten: "Passphrase forgotten?",
		forgottenText:
			"Nobody can read or recover a passphrase. Two other people can give you new keys, under “Accounts and access”. If nobody can open the vault any more, two sheets of the recovery kit open it.",
		notes: {
			asked: "Locked at {{time}}, at your request.",
			idle_one: "Locked at {{time}}, after {{count}} minute without activity.",
			idle_other:
				"Locked at {{time}}, after {{count}} minutes without activity.",
			system: "Locked at {{time}}, with this machine’s session.",
			crashed:
				"Locked at {{time}}: the vault stopped by itself. What was recorded is whole.",
			"page-crashed":
				"Opened again at {{time}}: the display had stopped by itself. What was recorded is intact.",
			restored: "Replaced at {{time}} by a backup that was restored.",
			demo: "",
			draft: "Your draft is kept.",
		},
		demo: "Demonstration: the passphrase of every account is “{{phrase}}”.",
	},
	first: {
		title: "First start",
		intro:
			"Scellé keeps the disciplinary files of a commune sealed on this machine. Nothing leaves by network. Nothing exists before “Create the vault”.",
		create: "Create the commune’s vault",
		createText:
			"For the commune, the syndicate or the public establishment, with SIGI beside you. Allow ten minutes and have three persons present.",
		discover: "Discover with invented files",
		discoverText:
			"Some forty invented files, to learn and to train. Everything disappears on closing.",
		step: "Step {{number}} of {{count}}",
		nextStep: "Next step: {{title}}",
		back: "Back",
		continue: "Continue",
		steps: {
			organism: "Body",
			accounts: "Accounts",
			kit: "Recovery kit",
			check: "Check",
		},
		organism: {
			kind: "Kind of body",
			kinds: {
				commune: "Commune",
				syndicate: "Syndicate of communes",
				establishment: "Public establishment",
			},
			issuers: {
				commune: `The ${term("ordre de justification")} is issued by the college of mayor and aldermen or its delegate.`,
				syndicate: `The ${term("ordre de justification")} is issued by the syndicate’s ${term("bureau")}.`,
				establishment: `The ${term("ordre de justification")} is issued by the president, or by the organ that the establishment’s law names.`,
			},
			name: "Name of the body",
			organ: "Organ named by the establishment’s law",
			organHint: "Only if it is not the president.",
			needed: "Name of the body: write it as it stands on your acts.",
		},
		accounts: {
			intro:
				"At least three accounts: a person who keeps the files, a member of the college, the data protection officer. Each person chooses their own passphrase, alone at the screen.",
			account: "Account {{number}}",
			name: "Name and first name",
			initials: "Initials",
			initialsHint: "2 to 6 characters, shown on the unlock screen",
			role: "Role",
			roles: {
				clerk: "Keeps the files (HR)",
				college: "Member of the college",
				dpo: "Data protection officer",
			},
			passphrase: "Passphrase",
			passphraseHint:
				"At least 15 characters. Five words drawn at random are easier to remember than a complicated one.",
			propose: "Propose a passphrase",
			proposed:
				"Proposed passphrase: remember it, or write it on paper that you keep on you.",
			add: "Add an account",
			remove: "Remove this account",
			removeOf: "Remove account {{number}}",
			judgement: {
				"too-short": "Too short: {{count}} of at least 15 characters.",
				common: "Too common: it stands in the known lists.",
				guessable: "Too easy to guess: add an unrelated word.",
				good: "Good passphrase.",
				strong: "Very good passphrase.",
			},
			shortErrors: {
				name: "Fill in this field.",
				initials: "Write 2 to 6 characters.",
				sameInitials: "Another account has the same.",
				passphrase: "Choose a stronger passphrase.",
			},
			errors: {
				name: "Account {{number}}, name and first name: fill in this field.",
				initials: "Account {{number}}, initials: write 2 to 6 characters.",
				sameInitials:
					"Account {{number}}, initials: another account has the same.",
				passphrase:
					"Account {{number}}, passphrase: choose a stronger passphrase.",
				roles:
					"Roles: at least one person is needed in each of the three roles.",
			},
		},
		check: {
			intro: "Read again before the vault is created.",
			organism: "Body",
			accounts: "Accounts",
			kit: "Recovery kit",
			change: "Change",
			changeOf: "Change: {{part}}",
			line: "{{name}} ({{initials}}): {{role}}",
			noKit:
				"The vault will be created without a recovery kit. If everybody forgot the passphrase, the dossiers could never be read again.",
			submit: "Create the vault",
			working: "Creating the vault… Do not close Scellé.",
		},
		demoWorking: "Preparing the invented files…",
		demoFailed: "The demonstration could not be prepared.",
		demoBack: "Back to the first start",
	},
	damage: {
		title: "Scellé found damage.",
		nothing: "Nothing was deleted.",
		damaged: "Damaged",
		whole: "Whole",
		proposed: "Proposed",
		copy: {
			whole: "the working copy",
			missing: "the working copy: missing",
			emptied: "the working copy: emptied",
			older: "the working copy: older than the journal",
			damaged: "the working copy",
		},
		journalDamaged: "the journal, in places",
		journalWhole: "the journal",
		records_one: "{{count}} record",
		records_other: "{{formatted}} records",
		dossiers_one: "{{count}} file",
		dossiers_other: "{{formatted}} files",
		lost_one: "{{count}} record is in neither copy",
		lost_other: "{{formatted}} records are in neither copy",
		fromBoth:
			"put back what both copies still hold readable, or restore a backup",
		unknown: "what the rebuild finds readable",
		fromJournal: "rebuild the working copy from the journal",
		fromCopy: "repair the journal from the working copy",
		rebuild: "Rebuild",
		close: "Close without changing anything",
		closeHint: "You can close the window now: nothing was changed.",
		detail: "Detail for SIGI (without data)",
		working: "Rebuilding: {{done}} of {{total}}",
		done: "The rebuilding is finished.",
		doneText: "{{dossiers}} and {{records}} are in both copies again.",
		continue: "Continue",
		nobody: {
			cannot: "Both copies together no longer let anybody unlock.",
			because:
				"The accounts, or the beginning of what every account reads, are in neither.",
			kept: "Nothing was deleted; what can still be read was kept in both copies.",
			can: "Restore a backup, or tell SIGI and leave this machine on.",
		},
	},
	unreadable: {
		title: "This machine’s vault cannot be read.",
		text: "There are traces of a vault here, but none can be read. Nothing was deleted, and nothing new is created over them.",
		todo: "Leave this machine on and tell SIGI: a backup can be put back.",
	},
};
