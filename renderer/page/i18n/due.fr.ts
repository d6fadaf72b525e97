export const dueFr = {
	newDossier: "Nouveau dossier",
	views: {
		label: "Montrer",
		all: "Toutes ({{rows}})",
		mine: "À faire par moi ({{rows}})",
		others: "J’attends ({{rows}})",
	},
	rule: "Règle",
	allRules: "toutes",
	reminder: "Rappel",
	groups: {
		late: "En retard ({{rows}})",
		since: "Dû, sans dernier jour fixé par les textes ({{rows}})",
		soon_one: "Aujourd’hui ou demain ({{rows}})",
		soon_other: "Dans les {{count}} jours ({{rows}})",
		later: "Plus tard ({{rows}})",
	},
	what: {
		dispatch: "Expédier l’ordre",
		reply: "Réponse de l’agent attendue",
		decide: "Décider de la suite",
		suspension: "Confirmer la suspension",
		recourse: "Fin du délai de recours",
		limitation: "Prescription des faits",
		archives: "Réponse des Archives nationales attendue",
	},
	now: "À réclamer",
	withoutDelay: "Sans délai",
	atOnce: {
		"refer-at-once":
			"Le silence vaut aveu : ni pardon ni versement au dossier personnel.",
		"prosecutor-to-inform":
			"La confidentialité du dossier n’y fait pas obstacle.",
	},
	since: {
		today: "depuis aujourd’hui",
		days_one: "depuis {{count}} jour",
		days_other: "depuis {{count}} jours",
	},
	return: {
		copy: "Copie n° {{copy}} à rendre ou à détruire, {{to}}",
		other: "Communication à rendre ou à détruire, {{to}}",
		consequence:
			"Qui n’a plus besoin de ces données rend tout, original et copies.",
		enter: "Inscrire",
	},
	open: "Ouvrir",
	openRow: "Ouvrir {{reference}} : {{what}}",
	record: "Enregistrer",
	recordRow: "{{record}}, {{reference}}",
	more_one: "Afficher {{count}} échéance de plus",
	more_other: "Afficher {{count}} échéances de plus",
	empty:
		"Aucune échéance en cours. Les délais apparaissent ici dès l’ouverture d’un dossier.",
	nothing: "0 échéance pour ces filtres.",
	clear: "Effacer les filtres",
	waiting: {
		title_one: "{{count}} décision attend votre accord",
		title_other: "{{count}} décisions attendent votre accord",
		othersTitle: "En attente d’une autre personne",
		act: "{{step}} · {{dossier}}, proposé par {{name}} le {{day}}.",
		ownAct:
			"{{step}} · {{dossier}} : vous l’avez proposé le {{day}} ; l’accord doit venir d’une autre personne.",
		destruction:
			"Destruction du dossier {{dossier}}, proposée par {{name}} le {{day}}.",
		account: "Compte de {{account}}, proposé par {{name}} le {{day}}.",
		keys: "Nouvelles clés pour {{account}}, proposées par {{name}} le {{day}}.",
		reading: "Lecture {{reading}} : « {{question}} »",
	},
	drafts: {
		title: "Brouillons",
		line: "Brouillon : {{form}}, {{when}}.",
		lineOf: "Brouillon : {{form}}, {{reference}}, {{when}}.",
		newDossier: "nouveau dossier",
		other: "saisie en cours",
		resume: "Reprendre",
		resumeOf: "Reprendre le brouillon : {{form}} {{reference}}",
		remove: "Supprimer",
		removeOf: "Supprimer le brouillon : {{form}} {{reference}}",
		removed: "Brouillon supprimé",
	},
	hidden: "nom masqué",
} as const;
