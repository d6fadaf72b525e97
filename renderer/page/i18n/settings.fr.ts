export const settingsFr = {
	search: "Chercher un réglage",
	none: "0 réglage pour « {{text}} ».",
	groups: {
		display: "Affichage",
		due: "Échéances",
		safety: "Protection",
		machine: "État du poste",
	},
	language: "Langue",
	theme: "Thème",
	themes: { system: "Comme le système", light: "Clair", dark: "Sombre" },
	density: "Densité des listes",
	densities: { dense: "Dense", comfort: "Confort" },
	maskNames: "Masquer les noms dans les listes",
	maskNamesHint:
		"Pour un bureau ouvert : les listes montrent les références seules.",
	hideWhenInactive: "Masquer quand la fenêtre n’est plus active",
	hideWhenInactiveHint:
		"Un écran opaque couvre tout dès que vous passez à un autre programme.",
	reminderDays: "Rappel avant le dernier jour",
	days_one: "{{count}} jour",
	days_other: "{{count}} jours",
	notifications: "Notifications du système",
	notificationsHint:
		"Sans contenu : « Scellé : une échéance demande votre attention. » Rien d’autre n’y figure.",
	lockAfterMinutes: "Verrouillage sans activité",
	minutes_one: "après {{count}} minute",
	minutes_other: "après {{count}} minutes",
	managed:
		"Réglé par votre administrateur (SIGI) : {{value}}. Ce réglage ne peut pas être assoupli sur ce poste.",
	managedOn: "toujours en place",
	machine: {
		intro: "Ce que Scellé constate sur ce poste, et ce qu’il faut faire.",
		"disk-space": {
			good: "Place libre : {{value}} Mo.",
			bad: "Place libre : {{value}} Mo seulement. Libérez de la place avant d’enregistrer.",
		},
		"profile-local": {
			good: "Le coffre est sur ce poste.",
			bad: "Le coffre est dans un dossier partagé ou itinérant. Prévenez SIGI.",
		},
		"runtime-supported": {
			good: "Moteur à jour ({{value}}).",
			bad: "Moteur ancien ({{value}}) : à n’utiliser que pour le développement. Prévenez SIGI.",
		},
		"content-protection": {
			good: "Les captures d’écran sont empêchées.",
			bad: "Les captures d’écran ne sont pas empêchées sur ce système.",
		},
		backups: {
			good: "Dernière sauvegarde relue : {{value}}.",
			bad: "Les sauvegardes ne sont pas en ordre. Voyez l’écran « Sauvegardes ».",
		},
		goodMark: "En ordre",
		badMark: "À voir",
		versions:
			"Scellé {{version}} · moteur {{electron}} · navigateur {{chrome}}",
		technician: "Texte pour le technicien (sans données, peut être copié)",
	},
} as const;
