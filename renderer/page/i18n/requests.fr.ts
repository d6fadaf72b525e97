export const requestsFr = {
	enter: "Inscrire une demande",
	empty: "Aucune demande reçue.",
	noneOpen: "Aucune demande n’attend de réponse.",
	open: "Sans réponse ({{count}})",
	answered: "Répondues ({{count}})",
	noKey:
		"Ce registre s’ouvrira à vous dès qu’un autre DPO aura déverrouillé le coffre.",
	noKeyWhy:
		"Sa clé est remise à un nouveau compte par un compte qui la détient.",
	column: {
		last: "Dernier jour",
		what: "Demande",
		dossier: "Dossier",
		state: "État",
		answer: "Réponse",
	},
	nameless: "Le nom était dans le dossier détruit",
	noDossier: "aucun dossier",
	openOne: "Ouvrir la demande : {{what}}",
	kind: {
		access: "Accès",
		rectification: "Rectification",
		erasure: "Effacement",
		restriction: "Limitation",
		objection: "Opposition",
		complaint: "Réclamation",
	},
	asks: {
		agent: "l’agent du dossier",
		other: "une autre personne",
	},
	outcome: {
		granted: "Il y est fait droit",
		refused: "Il n’y est pas fait droit",
		withdrawn: "La personne a retiré sa demande",
		unidentified: "Aucune pièce d’identité n’a été présentée",
	},
	/** N, « Droit à l’effacement » : les quatre motifs, et eux seuls. */
	ground: {
		purpose: "Les données servent encore à la finalité qui les justifie",
		"legal-obligation": "Une obligation légale impose de les traiter",
		archives: "Archives, recherche historique ou statistiques",
		"legal-claims": "Constater, exercer ou défendre des droits en justice",
	},
	/** N, « Droit de limitation », 1 à 4. */
	restriction: {
		"accuracy-contested":
			"La personne conteste l’exactitude des données, le temps de la vérifier",
		unlawful:
			"Le traitement est illicite, et la personne préfère la limitation à l’effacement",
		"needed-for-claims":
			"La commune n’en a plus besoin, la personne oui, pour ses droits en justice",
		"objection-pending": "La personne s’est opposée, le temps de l’examen",
	},
	use: {
		consent: "La personne y consent",
		"legal-claims": "Constater, exercer ou défendre des droits en justice",
		"rights-of-others": "Protéger les droits d’une autre personne",
		"public-interest": "Un motif important d’intérêt public",
	},
	state: {
		open: "À répondre",
		identity: "Identité à vérifier",
		answeredOn: "Répondue le {{day}}",
		late: "après le dernier jour",
		restricting: "Limitation en cours",
	},
	due: {
		why: "Pourquoi ce jour ?",
		rule: "Une demande reçoit réponse dans le mois de sa réception, de date à date. Le dernier jour compte, même un samedi, un dimanche ou un jour férié.",
		open: "Les sources de ce programme ne prévoient aucune prolongation.",
	},
	field: {
		person: "Personne",
		kind: "Demande",
		asks: "Qui demande",
		received: "Reçue le",
		words: "Ce que la personne écrit",
		reference: "Référence du dossier",
		identified: "Pièce d’identité vérifiée",
		on: "Répondu le",
		outcome: "Réponse",
		ground: "Motif du refus",
		restriction: "Cas de limitation",
		answer: "Réponse donnée",
		seen: "Vérifiée le",
		use: "Usage permis",
		reason: "Motif précis",
		told: "Personne informée le",
	},
	hint: {
		reference:
			"Facultative. Le dossier est alors bloqué jusqu’à la réponse, et le nom de la personne n’est gardé que là. Sans dossier, le nom reste à ce registre.",
		identified:
			"La demande est écrite et accompagnée d’une pièce d’identité. Sans elle, rien n’est accordé, refusé ni montré.",
		ground: "Les seuls motifs que la notice admet.",
		answerErasure:
			"Rien n’est effacé ici : un dossier se détruit depuis « Destruction », à deux personnes, quand sa conservation est terminée.",
		identityFirst:
			"Faire droit ou refuser n’est possible qu’une fois l’identité vérifiée.",
		answer: "Remis au dossier avec la réponse ; nécessaire en cas de refus.",
		told: "La personne est informée avant la levée.",
	},
	new: {
		save: "Inscrire la demande",
		unknown: "Aucun dossier qui vous est ouvert ne porte cette référence.",
	},
	identity: {
		title: "Identité de la personne",
		missing: "Pas encore vérifiée",
		seen: "Vérifiée le {{day}}",
		save: "Inscrire la vérification",
	},
	answer: {
		title: "Réponse à la demande",
		save: "Enregistrer la réponse",
		line: "{{outcome}}, le {{day}}",
		by: "Enregistrée par {{by}}",
		complaint:
			"Qui n’obtient pas satisfaction peut s’adresser à la CNPD : la réponse le dit.",
	},
	restricted: {
		title: "Limitation du traitement",
		stands:
			"Le dossier se conserve, sans autre usage : ni lecture, ni étape, ni modification, ni pièce, ni paquet, ni destruction.",
		allowed: "Usage permis : {{use}}",
		allow: "Permettre un usage",
		allowSave: "Inscrire l’usage permis",
		lift: "Lever la limitation",
		lifted: "Levée le {{day}}, personne informée le {{told}}",
	},
	refusal: {
		title: "Cela ne peut pas être enregistré.",
		unknown: "Cette demande n’est plus au registre.",
		"in-the-future": "Le jour ne peut pas être après aujourd’hui.",
		"before-receipt": "Le jour ne peut pas être avant la réception.",
		"already-identified": "L’identité est déjà vérifiée.",
		"already-answered": "La demande a déjà reçu sa réponse.",
		"identity-missing":
			"L’identité n’est pas vérifiée : rien n’est accordé ni refusé avant.",
		"identity-proved":
			"L’identité est vérifiée : ce n’est pas un motif de clôture.",
		"ground-missing":
			"L’effacement n’est refusé que pour un des quatre motifs de la liste.",
		"ground-out-of-place": "Ce motif ne vaut que pour un effacement refusé.",
		"case-missing":
			"La limitation s’accorde dans un des quatre cas de la liste.",
		"case-out-of-place": "Ce cas ne vaut que pour une limitation accordée.",
		"words-missing": "Un refus se motive.",
		"no-dossier": "La limitation porte sur un dossier, et aucun n’est nommé.",
		"dossier-unreadable":
			"Le dossier de cette demande ne peut pas être lu en entier. Restaurez d’abord une sauvegarde.",
		"no-restriction": "Aucune limitation n’est en cours.",
		"told-afterwards": "La personne est informée avant la levée.",
		"not-access": "Seule une demande d’accès donne lieu à une consultation.",
		"not-granted": "Il n’a pas été fait droit à cette demande.",
		"not-theirs":
			"Une des pièces ne peut pas être montrée à cette personne, ou cette personne n’est pas au dossier.",
		"no-consultation": "Aucune consultation n’est en cours.",
	},
	gone: "Cette demande n’est pas au registre.",
	back: "Retour aux demandes",
} as const;
