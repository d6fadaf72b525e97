export const dossiersFr = {
	search: "Chercher : nom, référence, matricule",
	searchHint: "Les recherches sont inscrites au registre des accès.",
	clearSearch: "Effacer la recherche",
	views: {
		label: "Montrer les dossiers",
		running: "En cours ({{rows}})",
		kept: "Conservés ({{rows}})",
		due: "À détruire ({{rows}})",
	},
	inView: {
		running: "dans les dossiers en cours",
		kept: "dans les dossiers conservés",
		due: "dans les dossiers à détruire",
	},
	results_one: "{{count}} résultat pour « {{text}} » {{where}}",
	results_other: "{{count}} résultats pour « {{text}} » {{where}}",
	noResult:
		"0 résultat pour « {{text}} » {{where}}. Essayez une partie du nom, la référence (DJ-2026-013) ou les derniers chiffres du matricule. Les dossiers détruits ne laissent pas de trace ici.",
	filtered_one: "{{count}} dossier pour ces filtres",
	filtered_other: "{{count}} dossiers pour ces filtres",
	noneFiltered: "0 dossier pour ces filtres.",
	clearFilters: "Effacer les filtres",
	caption: "Dossiers",
	columns: {
		reference: "Référence",
		agent: "Agent",
		stage: "Étape",
		next: "Prochaine échéance",
		verdict: "Conservation",
	},
	sortBy: "Trier par : {{column}}",
	filterBy: "Filtrer : {{column}}",
	filterActive: "Filtrer : {{column}}, filtre en place",
	noNext: "aucune",
	empty: {
		running:
			"Aucun dossier en cours. Un dossier s’ouvre le jour où des faits sont connus.",
		kept: "Aucun dossier conservé pour l’instant.",
		due: "Aucun dossier à détruire pour l’instant.",
	},
	motive: {
		title: "Pourquoi ouvrez-vous ce dossier ?",
		sentence:
			"Votre réponse est inscrite au registre des accès (règle C5). Elle vaut pour ce dossier jusqu’au verrouillage.",
		choices: {
			"record-step": "Enregistrer une étape",
			"prepare-session": "Préparer la séance",
			"answer-request": "Répondre à une demande",
			"check-limit": "Vérifier un délai",
			control: "Contrôle",
			other: "Autre (préciser)",
		},
		note: "Précisez",
		open: "Ouvrir le dossier",
		leave: "Revenir",
		keys: "Les touches 1 à 6 choisissent, Entrée ouvre.",
	},
} as const;
