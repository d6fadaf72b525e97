/** Backups, restoring one, and what late ones say elsewhere (SCREENS 4.19). */
export const backupsFr = {
	intro:
		"Une sauvegarde est faite après chaque session et toutes les cinquante inscriptions, puis relue et comparée. Elle ne contient que des données chiffrées.",
	notConfigured:
		"Aucun emplacement de sauvegarde n’est réglé sur ce poste. Si son disque tombait en panne, les dossiers seraient perdus. Prévenez SIGI.",
	sealed:
		"Deux feuilles du kit de secours permettent d’ouvrir une sauvegarde sur un autre poste.",
	notSealed:
		"Sans kit de secours, une sauvegarde ne s’ouvre que sur ce poste. Créez le kit pour que les dossiers survivent à ce poste.",
	place: "Emplacement {{number}}",
	last: "Dernière sauvegarde relue et comparée : {{when}}",
	never: "Aucune sauvegarde n’y a encore été faite.",
	good: "En ordre",
	toSee: "À voir",
	overdue:
		"En retard : des inscriptions de plus d’un jour n’y sont pas encore.",
	destructionPending:
		"Une destruction reste à faire à cet emplacement. Elle y sera faite dès qu’il est accessible, avant toute autre écriture.",
	faults: {
		unreachable:
			"L’emplacement n’est pas accessible. Branchez le disque ou vérifiez le réseau ; la sauvegarde reprend d’elle-même.",
		emptied:
			"Le dossier est vide alors qu’il contenait des sauvegardes : le disque n’est pas monté, ou un autre a pris sa place. Remettez le bon disque ; pour un disque neuf, SIGI donne un autre nom au dossier dans les réglages du poste.",
		full: "Il ne reste plus assez de place à cet emplacement.",
		"not-as-written":
			"Ce qui a été relu n’est pas ce qui a été écrit. Les sauvegardes plus anciennes sont intactes. Prévenez SIGI.",
		"profile-damaged":
			"Le coffre est abîmé : rien ne remplace une bonne sauvegarde tant qu’il n’est pas réparé.",
		failed: "La sauvegarde n’a pas abouti. Prévenez SIGI.",
	},
	backUp: "Sauvegarder maintenant",
	working: "Sauvegarde en cours : {{done}} sur {{total}}",
	done: "Sauvegarde terminée.",
	list: "Sauvegardes disponibles",
	empty: "Aucune sauvegarde n’est accessible.",
	headings: {
		made: "Faite",
		place: "Emplacement",
		dossiers: "Dossiers",
		records: "Inscriptions",
		action: "Restaurer",
	},
	placeHere: "ce poste",
	placeNamed: "emplacement {{number}}",
	look: "Voir ce qui changerait",
	lookOf: "Voir ce que changerait la sauvegarde : {{when}}, {{place}}",
	setAside: "Coffres mis de côté",
	setAsideLine:
		"Mis de côté : {{when}}, avant une restauration. Seul ce que la loi fait détruire ensuite y est détruit aussi.",
	dossiers_one: "{{formatted}} dossier",
	dossiers_other: "{{formatted}} dossiers",
	records_one: "{{formatted}} inscription",
	records_other: "{{formatted}} inscriptions",
	plan: {
		title: "Ce qui changerait",
		reading: "Lecture de la sauvegarde : {{done}} sur {{total}}",
		made: "Sauvegarde : {{when}} · {{dossiers}}, {{records}}.",
		nothing: "Aucune inscription ne manquerait dans les dossiers.",
		absentRecords_one:
			"{{formatted}} inscription plus récente serait absente des dossiers.",
		absentRecords_other:
			"{{formatted}} inscriptions plus récentes seraient absentes des dossiers.",
		absentDossiers_one: "{{formatted}} dossier plus récent serait absent.",
		absentDossiers_other:
			"{{formatted}} dossiers plus récents seraient absents.",
		inDossier: "{{reference}} : {{records}}",
		wholeDossier: "{{reference}} : le dossier entier, {{records}}",
		stopped:
			"Une destruction y avait été refusée ou annulée. Elle ne reprend pas : il faut la décider de nouveau, à deux.",
		others: "D’autres encore, dans des dossiers qui ne vous sont pas ouverts.",
		destroyed_one: "{{formatted}} dossier détruit depuis ne reviendra pas.",
		destroyed_other:
			"{{formatted}} dossiers détruits depuis ne reviendront pas.",
		kept: "Les comptes, les droits, les registres et les lectures de la loi restent tels qu’ils sont aujourd’hui.",
		aside: "Le coffre actuel est mis de côté en entier ; il n’est pas effacé.",
		receiptReached:
			"Cette sauvegarde va aussi loin que le dernier reçu du DPO ({{day}}).",
		receiptMissed:
			"Cette sauvegarde est plus ancienne que le dernier reçu du DPO ({{day}}).",
		unreadable_one:
			"{{formatted}} fichier de cette sauvegarde n’est lisible nulle part : elle ne peut pas être restaurée. Choisissez-en une autre.",
		unreadable_other:
			"{{formatted}} fichiers de cette sauvegarde ne sont lisibles nulle part : elle ne peut pas être restaurée. Choisissez-en une autre.",
		secretSealed:
			"Sur ce poste, deux feuilles du kit de secours seront nécessaires pour ouvrir le coffre.",
		secretMissing:
			"Cette sauvegarde ne peut pas être ouverte sur ce poste : elle vient d’un autre poste et a été faite sans kit de secours.",
		restore: "Restaurer cette sauvegarde",
		leave: "Ne rien changer",
	},
	run: {
		title: "Restauration de la sauvegarde",
		hint: "Ne fermez pas Scellé. En cas de coupure, la restauration se termine ou s’annule d’elle-même au prochain démarrage.",
		working: "Remise en place : {{done}} sur {{total}}",
		rebuilding: "Copie de travail : {{done}} sur {{total}}",
		done: "La sauvegarde est restaurée.",
		doneText: "{{dossiers}} et {{records}} sont en place.",
		aside: "Le coffre d’avant est mis de côté.",
		destroyed_one:
			"{{formatted}} dossier détruit depuis cette sauvegarde n’est pas revenu.",
		destroyed_other:
			"{{formatted}} dossiers détruits depuis cette sauvegarde ne sont pas revenus.",
		continue: "Continuer",
		failed: "La restauration n’a pas abouti.",
		unchanged: "Rien n’a été changé.",
		back: "Revenir",
	},
	restoreFaults: {
		gone: "Cette sauvegarde n’est plus accessible.",
		damaged:
			"Une partie de cette sauvegarde n’est lisible nulle part. Choisissez-en une autre.",
		"not-permitted":
			"Le coffre est en ordre : il faut le déverrouiller et demander la restauration à l’écran « Sauvegardes ».",
		"disk-full": "Il ne reste plus assez de place sur ce poste.",
		failed: "Un fichier n’a pas pu être lu ou écrit. Prévenez SIGI.",
		role: "Votre rôle ne permet pas de restaurer une sauvegarde.",
	},
	guide: {
		title: "Restaurer une sauvegarde",
		choose: "Choisissez la sauvegarde. Rien ne change avant votre accord.",
		open: "Restaurer une sauvegarde",
		openText:
			"Pour un poste remplacé ou un coffre perdu : la sauvegarde est lue dans l’emplacement réglé par votre administrateur.",
		back: "Retour",
	},
	move: {
		title: "Ce coffre vient d’un autre poste.",
		text: "Deux des trois feuilles du kit de secours l’ouvrent ici. Chaque personne garde ensuite son compte et sa phrase de passe.",
		seen: "Tous les comptes verront cette utilisation du kit.",
		motive: "Motif",
		motiveHint: "Par exemple : poste remplacé",
		submit: "Ouvrir le coffre",
		working: "Ouverture du coffre…",
		noMotive: "Écrivez pourquoi le kit est utilisé.",
	},
	awaited_one: "Les clés d’un dossier ne vous ont pas encore été remises.",
	awaited_other:
		"Les clés de {{formatted}} dossiers ne vous ont pas encore été remises.",
	awaitedText:
		"Ce qui manque n’apparaît pas dans vos listes. Les clés vous seront remises dès qu’une personne qui les détient déverrouille Scellé sur ce poste.",
	damaged: {
		lost_one:
			"Un dossier n’est plus entier dans aucune des deux copies : {{names}}.",
		lost_other:
			"{{count}} dossiers ne sont plus entiers dans aucune des deux copies : {{names}}.",
		unnamed_one: "un dossier dont la référence n’est plus lisible",
		unnamed_other:
			"{{formatted}} dossiers dont la référence n’est plus lisible",
		registers: "Il manque des inscriptions dans les deux copies : {{names}}.",
		closed:
			"Ce qui n’est plus entier n’est pas ouvert, pour que rien d’incomplet ne soit pris pour complet.",
		goesOn:
			"Ce qui reste d’un registre est montré, et la suite s’y inscrit comme avant.",
		rest: "Rien n’a été effacé, tout le reste est intact. La dernière bonne sauvegarde peut être restaurée.",
		go: "Voir les sauvegardes",
		tell: "Prévenez SIGI.",
		cannot: "Ce dossier ne peut pas être lu en entier.",
		because:
			"Les deux copies en sont abîmées. Il n’est pas ouvert, pour que rien d’incomplet ne soit pris pour complet. Rien n’a été effacé.",
	},
	due: {
		late: "Une sauvegarde est en retard.",
		look: "Voir les sauvegardes",
	},
} as const;
