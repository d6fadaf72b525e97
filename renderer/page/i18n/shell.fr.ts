export const shellFr = {
	app: "Scellé",
	skip: "Aller au contenu",
	goTo: "Aller à…",
	goToKeys: "Aller à (Ctrl+K)",
	lock: "Verrouiller",
	countingDay: "Jour pris en compte pour les délais : {{day}}",
	account: "Compte ouvert : {{name}}, {{role}}",
	demo: "Démonstration : tout est inventé",
	leaveDemo: "Quitter la démonstration",
	clockWentBack:
		"L’horloge de ce poste a reculé au {{machine}}. Les délais sont comptés au {{today}}, jour du dernier enregistrement.",
	zones: {
		menu: "Menu principal",
	},
	roles: {
		clerk: "RH",
		college: "Collège",
		dpo: "DPO",
		administrator: "Administration",
	},
	rolesLong: {
		clerk: "service du personnel",
		college: "collège",
		dpo: "délégué à la protection des données",
		administrator: "administrateur",
	},
	menu: {
		due: "Échéances",
		dossiers: "Dossiers",
		settings: "Paramètres",
		help: "Aide",
	},
	menuGroups: { administration: "Administration" },
	titles: {
		due: "Échéances",
		dossiers: "Dossiers",
		dossier: "Dossier",
		"new-dossier": "Nouveau dossier",
		step: "Enregistrer une étape",
		settings: "Paramètres",
		help: "Aide",
	},
	documentTitle: "{{title}} – Scellé",
	panel: {
		close: "Fermer",
		before: "Revenir à ce que le panneau montrait",
		back: "Retour",
		backToDossier: "Retour au dossier",
		rule: "Règle {{rule}}",
		reading: "Lecture {{reading}}",
	},
	mask: {
		title: "Écran masqué",
		show: "Afficher l’écran",
		hint: "Le coffre reste ouvert. Pour vous éloigner, verrouillez.",
	},
	palette: {
		title: "Aller à",
		search: "Écran ou référence de dossier",
		nothing:
			"Rien ne porte ce nom. Pour chercher une personne, ouvrez « Dossiers ».",
		screens: "Écrans",
		dossiers: "Dossiers",
	},
	waiting: "Ouverture…",
	broken: {
		title: "Scellé s’est arrêté sur une situation imprévue.",
		text: "Le coffre est verrouillé. Ce qui était enregistré est intact ; un brouillon de moins de deux secondes peut manquer.",
		resume: "Revenir à l’écran de déverrouillage",
	},
	status: {
		"draft-kept": "Brouillon gardé à {{time}}",
		"draft-not-kept-full":
			"Il ne reste plus assez de place sur ce poste : le brouillon n’est pas gardé. Libérez de la place, puis continuez.",
		"draft-not-kept":
			"Le brouillon n’a pas pu être gardé. Votre saisie est encore à l’écran.",
		saving: "Enregistrement…",
		saved: "Enregistré à {{time}}",
		"way-closed":
			"L’impression et la copie sont fermées (règle C1). Le seul envoi possible est le paquet scellé pour l’avocat.",
		"setting-saved": "Réglage enregistré",
		"setting-not-saved":
			"Le réglage n’a pas pu être enregistré. L’ancien reste en vigueur.",
		"lock-warning_one": "Verrouillage dans {{count}} seconde.",
		"lock-warning_other": "Verrouillage dans {{count}} secondes.",
		stay: "Rester",
		undo: "Annuler",
	},
} as const;
