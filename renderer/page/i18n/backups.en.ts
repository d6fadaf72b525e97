import type { Translation } from "../../../shared/texts/translation.ts";
import type { backupsFr } from "./backups.fr.ts";

export const backupsEn: Translation<typeof backupsFr> = {
	intro:
		"A backup is made after each session and every fifty entries, then read back and compared. It holds encrypted data only.",
	notConfigured:
		"No place for backups is set on this machine. If its disk failed, the files would be lost. Tell SIGI.",
	sealed: "Two sheets of the recovery kit open a backup on another machine.",
	notSealed:
		"Without a recovery kit, a backup opens on this machine only. Make the kit so that the files outlive this machine.",
	place: "Place {{number}}",
	last: "Last backup read back and compared: {{when}}",
	never: "No backup has been made there yet.",
	good: "In order",
	toSee: "To look at",
	overdue: "Late: entries more than a day old are not there yet.",
	destructionPending:
		"A destruction is still to be carried out in this place. It will be as soon as the place can be reached, before anything else is written.",
	faults: {
		unreachable:
			"The place cannot be reached. Plug in the disk or check the network; the backup resumes by itself.",
		emptied:
			"The folder is empty although it held backups: the disk is not mounted, or another one took its place. Put the right disk back; for a new one, SIGI gives the folder another name in the machine’s policy.",
		full: "There is not enough room left in this place.",
		"not-as-written":
			"What was read back is not what was written. The older backups are whole. Tell SIGI.",
		"profile-damaged":
			"The vault is damaged: no good backup is replaced until it is repaired.",
		failed: "The backup did not succeed. Tell SIGI.",
	},
	backUp: "Back up now",
	working: "Backing up: {{done}} of {{total}}",
	done: "Backup finished.",
	list: "Backups that can be reached",
	empty: "No backup can be reached.",
	headings: {
		made: "Made",
		place: "Place",
		dossiers: "Files",
		records: "Entries",
		action: "Restore",
	},
	placeHere: "this workstation",
	placeNamed: "place {{number}}",
	look: "See what would change",
	lookOf: "See what the backup would change: {{when}}, {{place}}",
	setAside: "Vaults set aside",
	setAsideLine:
		"Set aside: {{when}}, before a restore. Only what the law has destroyed afterwards is destroyed there too.",
	dossiers_one: "{{formatted}} file",
	dossiers_other: "{{formatted}} files",
	records_one: "{{formatted}} entry",
	records_other: "{{formatted}} entries",
	plan: {
		title: "What would change",
		reading: "Reading the backup: {{done}} of {{total}}",
		made: "Backup: {{when}} · {{dossiers}}, {{records}}.",
		nothing: "No entry of the files would be missing.",
		absentRecords_one:
			"{{formatted}} newer entry would be missing from the files.",
		absentRecords_other:
			"{{formatted}} newer entries would be missing from the files.",
		absentDossiers_one: "{{formatted}} newer file would be missing.",
		absentDossiers_other: "{{formatted}} newer files would be missing.",
		inDossier: "{{reference}}: {{records}}",
		wholeDossier: "{{reference}}: the whole file, {{records}}",
		stopped:
			"A destruction was declined or cancelled in it. It does not go on: two persons have to decide it anew.",
		others: "Others as well, in files that are not open to you.",
		destroyed_one: "{{formatted}} file destroyed since will not come back.",
		destroyed_other: "{{formatted}} files destroyed since will not come back.",
		kept: "Accounts, rights, registers and readings of the law stay as they are today.",
		aside: "The present vault is set aside whole; it is not deleted.",
		receiptReached: "This backup reaches the DPO’s latest receipt ({{day}}).",
		receiptMissed:
			"This backup is older than the DPO’s latest receipt ({{day}}).",
		unreadable_one:
			"{{formatted}} file of this backup cannot be read anywhere: it cannot be restored. Choose another one.",
		unreadable_other:
			"{{formatted}} files of this backup cannot be read anywhere: it cannot be restored. Choose another one.",
		secretSealed:
			"On this machine, two sheets of the recovery kit will be needed to open the vault.",
		secretMissing:
			"This backup cannot be opened on this machine: it comes from another one and was made without a recovery kit.",
		restore: "Restore this backup",
		leave: "Change nothing",
	},
	run: {
		title: "Restoring the backup",
		hint: "Do not close Scellé. If it is interrupted, the restore completes or undoes itself at the next start.",
		working: "Putting in place: {{done}} of {{total}}",
		rebuilding: "Working copy: {{done}} of {{total}}",
		done: "The backup is restored.",
		doneText: "{{dossiers}} and {{records}} are in place.",
		aside: "The vault from before is set aside.",
		destroyed_one:
			"{{formatted}} file destroyed since this backup did not come back.",
		destroyed_other:
			"{{formatted}} files destroyed since this backup did not come back.",
		continue: "Continue",
		failed: "The restore did not succeed.",
		unchanged: "Nothing was changed.",
		back: "Back",
	},
	restoreFaults: {
		gone: "This backup can no longer be reached.",
		damaged:
			"A part of this backup cannot be read anywhere. Choose another one.",
		"not-permitted":
			"The vault is in order: unlock it and ask for the restore on the “Backups” screen.",
		"disk-full": "There is not enough room left on this machine.",
		failed: "A file could not be read or written. Tell SIGI.",
		role: "Your role does not allow restoring a backup.",
	},
	guide: {
		title: "Restore a backup",
		choose: "Choose the backup. Nothing changes before you agree.",
		open: "Restore a backup",
		openText:
			"For a machine that was replaced or a vault that was lost: the backup is read in the place that your administrator has set.",
		back: "Back",
	},
	move: {
		title: "This vault comes from another machine.",
		text: "Two of the three sheets of the recovery kit open it here. After that, everyone keeps their account and passphrase.",
		seen: "Every account will see this use of the kit.",
		motive: "Reason",
		motiveHint: "For example: machine replaced",
		submit: "Open the vault",
		working: "Opening the vault…",
		noMotive: "Write why the kit is used.",
	},
	awaited_one: "The keys of one file have not been handed to you yet.",
	awaited_other:
		"The keys of {{formatted}} files have not been handed to you yet.",
	awaitedText:
		"What is missing is not in your lists. The keys will be handed to you as soon as somebody who holds them unlocks Scellé on this workstation.",
	damaged: {
		lost_one:
			"One dossier is whole in neither of the two copies any more: {{names}}.",
		lost_other:
			"{{count}} dossiers are whole in neither of the two copies any more: {{names}}.",
		unnamed_one: "a dossier whose reference cannot be read any more",
		unnamed_other:
			"{{formatted}} dossiers whose reference cannot be read any more",
		registers: "Entries are missing from both copies: {{names}}.",
		closed:
			"What is not whole is not opened, so that nothing incomplete is taken for complete.",
		goesOn: "What is left of a register is shown, and it goes on as before.",
		rest: "Nothing was deleted, everything else is intact. The latest good backup can be restored.",
		go: "See the backups",
		tell: "Tell SIGI.",
		cannot: "This dossier cannot be read in full.",
		because:
			"Both copies of it are damaged. It is not opened, so that nothing incomplete is taken for complete. Nothing was deleted.",
	},
	due: {
		late: "A backup is late.",
		look: "See the backups",
	},
};
