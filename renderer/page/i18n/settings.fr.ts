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
		checks: {
			"disk-space": {
				good: "Place libre : {{value}} Mo.",
				bad: "Place libre : {{value}} Mo seulement. Libérez de la place avant d’enregistrer.",
				unknown: "Place libre : ce poste ne le dit pas.",
			},
			"profile-local": {
				good: "Le coffre est sur ce poste.",
				bad: "Le coffre est dans un dossier partagé ou itinérant. Prévenez SIGI.",
				unknown: "Emplacement du coffre : ce poste ne le dit pas.",
			},
			"runtime-supported": {
				good: "Moteur à jour ({{value}}).",
				bad: "Moteur ancien ({{value}}) : à n’utiliser que pour le développement. Prévenez SIGI.",
				unknown: "Version du moteur : inconnue.",
			},
			"content-protection": {
				good: "Les captures d’écran sont empêchées.",
				bad: "Les captures d’écran ne sont pas empêchées sur ce système.",
				unknown:
					"Captures d’écran : ce poste ne dit pas si elles sont empêchées.",
			},
			backups: {
				good: "Dernière sauvegarde relue : {{value}}.",
				bad: "Les sauvegardes ne sont pas en ordre. Voyez l’écran « Sauvegardes ».",
				unknown: "Dernière sauvegarde : inconnue.",
			},
			fuses: {
				good: "Les réglages scellés du programme sont ceux de la livraison.",
				bad: "Les réglages scellés du programme ne sont pas ceux de la livraison. N’utilisez plus Scellé et prévenez SIGI.",
				unknown:
					"Réglages scellés du programme : Scellé n’a pas pu les relire.",
			},
			"install-folder": {
				good: "Vous ne pouvez pas modifier le dossier du programme.",
				bad: "Le programme est dans un dossier que vous pouvez modifier. SIGI doit l’installer pour tout le poste.",
				unknown:
					"Droits sur le dossier du programme : Scellé n’a pas pu les constater.",
			},
			"disk-encryption": {
				good: "Le disque est chiffré.",
				bad: "Le disque n’est pas chiffré. Prévenez SIGI : BitLocker est une condition pour utiliser Scellé.",
				unknown:
					"Chiffrement du disque : ce poste ne le dit pas. SIGI doit le vérifier.",
			},
			"page-file": {
				good: "La mémoire n’est pas écrite en clair sur le disque.",
				bad: "Le fichier d’échange n’est pas chiffré. Prévenez SIGI.",
				unknown:
					"Fichier d’échange : ce poste ne dit pas s’il est chiffré. SIGI doit le vérifier.",
			},
			hibernation: {
				good: "La veille prolongée est désactivée.",
				bad: "La veille prolongée est activée : elle écrit la mémoire sur le disque. Prévenez SIGI.",
				unknown:
					"Veille prolongée : ce poste ne dit pas si elle est désactivée. SIGI doit le vérifier.",
			},
			"crash-dumps": {
				good: "Après une panne, le système ne garde pas de copie de la mémoire.",
				bad: "Après une panne, le système peut garder une copie de la mémoire. Prévenez SIGI.",
				unknown:
					"Copies de la mémoire après une panne : ce poste ne dit pas s’il en garde. SIGI doit le vérifier.",
			},
		},
		marks: { good: "En ordre", bad: "À voir", unknown: "Inconnu" },
		versions:
			"Scellé {{version}} · moteur {{electron}} · navigateur {{chrome}}",
		technician: "Texte pour le technicien (sans données, peut être copié)",
	},
} as const;
