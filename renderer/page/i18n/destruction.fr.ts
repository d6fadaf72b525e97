/** « Destruction »: by two persons, with days of reflection. */
export const destructionFr = {
	intro:
		"Un dossier à la fois : une personne propose, une autre approuve, chacune après avoir lu les conditions et écrit la référence. Rien n’est approuvé par défaut.",
	none: "Aucune destruction due.",
	noneUntil: "Aucune destruction due. Prochaine : à partir du {{day}}.",
	lists: {
		label: "Vues des destructions",
		"to-propose_one": "À proposer ({{count}})",
		"to-propose_other": "À proposer ({{count}})",
		"to-approve_one": "À approuver ({{count}})",
		"to-approve_other": "À approuver ({{count}})",
		"cooling-off_one": "Délai de réflexion ({{count}})",
		"cooling-off_other": "Délai de réflexion ({{count}})",
		barred_one: "Empêchée ({{count}})",
		barred_other: "Empêchée ({{count}})",
	},
	empty: {
		"to-propose":
			"Rien à proposer : aucun dossier dû ne remplit toutes les conditions.",
		"to-approve": "Aucune proposition n’attend une approbation.",
		"cooling-off": "Aucune destruction n’est dans son délai de réflexion.",
		barred: "Aucune destruction n’est empêchée.",
	},
	unfold: "Voir les conditions",
	fold: "Replier",
	unfoldOf: "Voir les conditions : {{reference}}",
	foldOf: "Replier : {{reference}}",
	proposedBy: "Proposée par {{name}}, {{at}}.",
	coolingOff: "Délai de réflexion jusqu’au {{day}}.",
	conditions: {
		"conservation-ended": {
			met: "Conservation terminée",
			unmet: "Conservation en cours",
		},
		"no-hold": {
			met: "Aucun blocage",
			unmet: "Un blocage est en place",
		},
		"archives-clear": {
			met: "Archives nationales : voie libre",
			unmet: "Archives nationales : accord attendu",
		},
		"readings-confirmed": {
			met: "Lectures confirmées",
			unmet: "Lectures à confirmer par le collège et le DPO",
		},
		"revision-read": {
			met: "Avertissement de révision lu",
			unmet: "Avertissement de révision à lire",
		},
	},
	holdSince: "depuis le {{day}} : {{ground}}",
	pieces_one: "{{count}} pièce",
	pieces_other: "{{formatted}} pièces",
	steps_one: "{{count}} étape",
	steps_other: "{{formatted}} étapes",
	goes: "Sera détruit : {{pieces}}, {{steps}}.",
	stays:
		"Restera : une inscription sans nom ni référence. Les sauvegardes antérieures ne permettront plus de le lire.",
	openCopies_one:
		"{{count}} paquet remis à l’avocat n’est pas revenu : rappelez-lui de le rendre ou de le détruire.",
	openCopies_other:
		"{{count}} paquets remis à l’avocat ne sont pas revenus : rappelez-lui de les rendre ou de les détruire.",
	revision:
		"Révision possible sans limite de temps : après la destruction, le dossier ne pourra plus être transmis.",
	read: "J’ai lu",
	revisionNeeded: "Lisez l’avertissement, puis cochez.",
	typeReference: {
		propose: "Pour proposer, écrivez la référence",
		approve: "Pour approuver, écrivez la référence",
	},
	referenceNeeded: "Écrivez la référence telle qu’elle est : {{reference}}.",
	propose: "Proposer la destruction de 1 dossier",
	approve: "Approuver la destruction de 1 dossier",
	decline: "Ne pas approuver…",
	withdraw: "Retirer la proposition…",
	cancel: "Annuler la destruction…",
	barredText:
		"Elle ne peut pas être proposée tant que toutes les conditions ne sont pas remplies.",
	notYours: "Une personne qui tient les dossiers peut la proposer.",
	waitsForAnother:
		"L’approbation doit venir d’une autre personne que celle qui a proposé.",
	stop: {
		decline: "Ne pas approuver : {{reference}}",
		cancel: "Annuler la destruction : {{reference}}",
		sentence:
			"Le dossier reste tel qu’il est ; une nouvelle proposition pourra être faite.",
		declineNow: "Ne pas approuver",
		cancelNow: "Annuler la destruction",
		leave: "Revenir",
		reason: "Motif",
	},
	faults: {
		conditions: "Toutes les conditions ne sont plus remplies.",
		role: "Votre rôle ne permet pas cette destruction, ou le dossier ne vous est pas ouvert.",
		reference: "La référence écrite n’est pas celle du dossier.",
		"already-proposed": "Cette destruction est déjà proposée.",
		"not-proposed": "Cette destruction n’est plus proposée.",
		busy: "Une pièce ou un paquet est encore en cours d’écriture. Recommencez quand c’est terminé.",
		"same-person":
			"L’approbation doit venir d’une autre personne que celle qui a proposé.",
	},
	dueNow_one:
		"Le délai de réflexion de {{count}} dossier est passé. C’est le dernier acte : rien ne pourra le rétablir.",
	dueNow_other:
		"Le délai de réflexion de {{count}} dossiers est passé. C’est le dernier acte : rien ne pourra les rétablir.",
	execute_one: "Détruire {{count}} dossier",
	execute_other: "Détruire {{count}} dossiers",
	executing:
		"Destruction… Ne fermez pas Scellé ; en cas de coupure, elle est entière ou n’a pas eu lieu.",
	done_one:
		"Destruction terminée. Inscription n° {{number}} au registre des destructions.",
	done_other:
		"{{count}} destructions terminées. Dernière inscription : n° {{number}} au registre des destructions.",
	cleaning:
		"Des traces de ce qui est détruit restent à effacer sur ce poste. Scellé reprend le nettoyage à chaque démarrage, jusqu’à ce qu’il soit fait.",
	notice: "Destruction de {{reference}} : délai de réflexion jusqu’au {{day}}.",
	seeNotice: "Voir ou annuler",
	noticeDue:
		"Destruction de {{reference}} : le délai de réflexion est passé depuis le {{day}}. Il reste à la faire.",
	noticeBarred:
		"Destruction de {{reference}} : une condition n’est plus remplie. Rien n’est détruit tant qu’elle manque.",
	seeDue: "Voir et détruire",
} as const;
