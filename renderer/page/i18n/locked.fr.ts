/** Screens without an open session: first run, unlocking, damage. */
export const lockedFr = {
	unlock: {
		title: "Déverrouiller Scellé",
		account: "Compte",
		passphrase: "Phrase de passe",
		submit: "Déverrouiller",
		working: "Ouverture du coffre… 2 à 5 secondes",
		lists: "Préparation des listes : {{done}} dossiers sur {{total}}",
		cancel: "Annuler",
		cancelled: "Ouverture annulée.",
		nextTry: "Prochain essai à {{time}}.",
		begun: {
			places:
				"Nouvelle version {{version}}. Une sauvegarde a été faite et relue avant son premier démarrage.",
			here: "Nouvelle version {{version}}. Aucun emplacement de sauvegarde n’est réglé : une copie a été faite et relue sur ce poste avant son premier démarrage. Demandez à SIGI d’en régler un.",
			unsaved:
				"Nouvelle version {{version}}. Aucune sauvegarde n’a été faite avant son premier démarrage.",
		},
		faults: {
			wrong:
				"Le compte et la phrase de passe ne correspondent pas. Vérifiez Verr. Maj. et la langue du clavier. Chaque essai manqué est inscrit au registre des accès.",
			"wrong-code":
				"Le compte, la phrase de passe ou le code ne correspondent pas. Le code change toutes les trente secondes. Chaque essai manqué est inscrit au registre des accès.",
			wait: "Après plusieurs essais manqués, il faut attendre.",
			damaged:
				"Ce compte ne peut pas s’ouvrir : une partie de ce qu’il lui faut est abîmée sur ce poste. Rien n’a été effacé. Si d’autres comptes s’ouvrent, deux personnes peuvent lui donner de nouvelles clés, sous « Comptes et accès » ; sinon, prévenez SIGI : une sauvegarde peut être restaurée.",
			"code-spent":
				"Ce code a déjà servi, attendez le suivant : il change toutes les trente secondes. Chaque essai manqué est inscrit au registre des accès.",
			"code-needed": "Ce compte demande aussi le code de votre application.",
			expired:
				"Le droit d’accès de ce compte a pris fin. Un membre du collège ou le délégué à la protection des données peut le maintenir, sous « Comptes et accès ».",
		},
		code: "Code à six chiffres",
		codeHint: "De l’application d’authentification de votre téléphone",
		empty: "Écrivez votre phrase de passe.",
		capsLock: "Verr. Maj. est enfoncée.",
		forgotten: "Phrase oubliée ?",
		forgottenText:
			"Personne ne peut lire ni retrouver une phrase de passe. Deux autres personnes peuvent vous donner de nouvelles clés, sous « Comptes et accès ». Si plus personne ne peut ouvrir le coffre, deux feuilles du kit de secours l’ouvrent.",
		notes: {
			asked: "Verrouillé à {{time}}, à votre demande.",
			idle_one: "Verrouillé à {{time}}, après {{count}} minute sans activité.",
			idle_other:
				"Verrouillé à {{time}}, après {{count}} minutes sans activité.",
			system: "Verrouillé à {{time}}, avec la session de ce poste.",
			crashed:
				"Verrouillé à {{time}} : le coffre s’est arrêté de lui-même. Ce qui était enregistré est intact.",
			"page-crashed":
				"Rouvert à {{time}} : l’affichage s’était arrêté de lui-même. Ce qui était enregistré est intact.",
			restored: "Remplacé à {{time}} par une sauvegarde restaurée.",
			demo: "",
			draft: "Votre brouillon est gardé.",
		},
		demo: "Démonstration : la phrase de passe de chaque compte est « {{phrase}} ».",
	},
	first: {
		title: "Premier démarrage",
		intro:
			"Scellé garde les dossiers disciplinaires d’une commune, scellés sur ce poste. Rien ne part par le réseau. Rien n’existe avant « Créer le coffre ».",
		create: "Créer le coffre de la commune",
		createText:
			"Pour la commune, le syndicat ou l’établissement public, avec SIGI à vos côtés. Comptez dix minutes et trois personnes présentes.",
		discover: "Découvrir avec des dossiers fictifs",
		discoverText:
			"Une quarantaine de dossiers inventés, pour apprendre et pour former. Tout disparaît à la fermeture.",
		step: "Étape {{number}} sur {{count}}",
		nextStep: "Étape suivante : {{title}}",
		back: "Retour",
		continue: "Continuer",
		steps: {
			organism: "Organisme",
			accounts: "Comptes",
			kit: "Kit de secours",
			check: "Vérifier",
		},
		organism: {
			kind: "Nature de l’organisme",
			kinds: {
				commune: "Commune",
				syndicate: "Syndicat de communes",
				establishment: "Établissement public",
			},
			issuers: {
				commune:
					"L’ordre de justification est émis par le collège des bourgmestre et échevins ou son délégué.",
				syndicate:
					"L’ordre de justification est émis par le bureau du syndicat.",
				establishment:
					"L’ordre de justification est émis par le président, ou par l’organe que la loi de l’établissement désigne.",
			},
			name: "Nom de l’organisme",
			organ: "Organe désigné par la loi de l’établissement",
			organHint: "Seulement si ce n’est pas le président.",
			needed: "Nom de l’organisme : écrivez-le tel qu’il figure sur vos actes.",
		},
		accounts: {
			intro:
				"Trois comptes au moins : une personne qui tient les dossiers, un membre du collège, le délégué à la protection des données. Chaque personne choisit elle-même sa phrase de passe, seule à l’écran.",
			account: "Compte {{number}}",
			name: "Nom et prénom",
			initials: "Initiales",
			initialsHint: "2 à 6 signes, montrés à l’écran de déverrouillage",
			role: "Rôle",
			roles: {
				clerk: "Tient les dossiers (RH)",
				college: "Membre du collège",
				dpo: "Délégué à la protection des données",
			},
			passphrase: "Phrase de passe",
			passphraseHint:
				"Au moins 15 caractères. Cinq mots tirés au sort se retiennent mieux qu’un mot compliqué.",
			propose: "Proposer une phrase",
			proposed:
				"Phrase proposée : retenez-la ou écrivez-la sur un papier que vous gardez sur vous.",
			add: "Ajouter un compte",
			remove: "Retirer ce compte",
			removeOf: "Retirer le compte {{number}}",
			judgement: {
				"too-short": "Trop courte : {{count}} caractères sur 15 au moins.",
				common: "Trop courante : elle figure dans les listes connues.",
				guessable: "Trop facile à deviner : ajoutez un mot sans rapport.",
				good: "Bonne phrase.",
				strong: "Très bonne phrase.",
			},
			shortErrors: {
				name: "Remplissez ce champ.",
				initials: "Écrivez 2 à 6 signes.",
				sameInitials: "Un autre compte porte les mêmes.",
				passphrase: "Choisissez une phrase plus forte.",
			},
			errors: {
				name: "Compte {{number}}, nom et prénom : remplissez ce champ.",
				initials: "Compte {{number}}, initiales : écrivez 2 à 6 signes.",
				sameInitials:
					"Compte {{number}}, initiales : un autre compte porte les mêmes.",
				passphrase:
					"Compte {{number}}, phrase de passe : choisissez une phrase plus forte.",
				roles:
					"Rôles : il faut au moins une personne dans chacun des trois rôles.",
			},
		},
		check: {
			intro: "Relisez avant de créer le coffre.",
			organism: "Organisme",
			accounts: "Comptes",
			kit: "Kit de secours",
			change: "Modifier",
			changeOf: "Modifier : {{part}}",
			line: "{{name}} ({{initials}}) : {{role}}",
			noKit:
				"Le coffre sera créé sans kit de secours. Si toutes les personnes oubliaient leur phrase, les dossiers seraient illisibles pour toujours.",
			submit: "Créer le coffre",
			working: "Création du coffre… Ne fermez pas Scellé.",
		},
		demoWorking: "Préparation des dossiers fictifs…",
		demoFailed: "La démonstration n’a pas pu être préparée.",
		demoBack: "Revenir au premier démarrage",
	},
	damage: {
		title: "Scellé a trouvé des dégâts.",
		nothing: "Rien n’a été effacé.",
		damaged: "Abîmé",
		whole: "Intact",
		proposed: "Proposé",
		copy: {
			whole: "la copie de travail",
			missing: "la copie de travail, absente",
			emptied: "la copie de travail, vidée",
			older: "la copie de travail, plus ancienne que le journal",
			damaged: "la copie de travail",
		},
		journalDamaged: "le journal, par endroits",
		journalWhole: "le journal",
		records_one: "{{count}} inscription",
		records_other: "{{formatted}} inscriptions",
		dossiers_one: "{{count}} dossier",
		dossiers_other: "{{formatted}} dossiers",
		lost_one: "{{count}} inscription n’est dans aucune des deux copies",
		lost_other:
			"{{formatted}} inscriptions ne sont dans aucune des deux copies",
		fromBoth:
			"remettre en place ce que les deux copies ont encore de lisible, ou restaurer une sauvegarde",
		unknown: "ce que la reconstruction trouvera de lisible",
		fromJournal: "reconstruire la copie de travail à partir du journal",
		fromCopy: "réparer le journal à partir de la copie de travail",
		rebuild: "Reconstruire",
		close: "Fermer sans rien changer",
		closeHint:
			"Vous pouvez maintenant fermer la fenêtre : rien n’a été changé.",
		detail: "Détail pour SIGI (sans données)",
		working: "Reconstruction : {{done}} sur {{total}}",
		done: "La reconstruction est terminée.",
		doneText:
			"{{dossiers}} et {{records}} sont de nouveau dans les deux copies.",
		continue: "Continuer",
		nobody: {
			cannot:
				"Les deux copies réunies ne permettent plus à personne de déverrouiller.",
			because:
				"Les comptes, ou le début de ce que tous les comptes lisent, n’y sont plus.",
			kept: "Rien n’a été effacé ; ce qui est encore lisible a été gardé dans les deux copies.",
			can: "Restaurez une sauvegarde, ou prévenez SIGI et gardez ce poste allumé.",
		},
	},
	unreadable: {
		title: "Le coffre de ce poste ne peut pas être lu.",
		text: "Il y a ici les traces d’un coffre, mais aucune n’est lisible. Rien n’a été effacé et rien de nouveau n’est créé par-dessus.",
		todo: "Gardez ce poste allumé et prévenez SIGI : une sauvegarde peut être remise en place.",
	},
} as const;
