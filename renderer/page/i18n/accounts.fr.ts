/** « Comptes et accès », and one’s own account among the settings. */
export const accountsFr = {
	intro:
		"Personne n’obtient seul un accès : une personne inscrit, une autre confirme après avoir comparé six mots à voix haute. Un droit qui n’est pas maintenu prend fin à sa date (règle C6).",
	enrol: "Inscrire une personne",
	enrolIntro:
		"La personne inscrite est présente et choisit elle-même sa phrase de passe, seule à l’écran. Elle n’a accès à rien tant qu’une deuxième personne n’a pas confirmé depuis son propre compte.",
	rekey: "Nouvelles clés…",
	rekeyOf: "Nouvelles clés pour {{name}}",
	rekeyIntro:
		"Pour une personne qui a oublié sa phrase de passe. Ses anciennes clés ne sont pas ouvertes : de nouvelles sont faites, et ses dossiers lui sont rendus par ceux qui les détiennent, une fois qu’une deuxième personne a confirmé. La personne choisit elle-même sa nouvelle phrase, seule à l’écran.",
	keeperFirst:
		"Ce compte verra des dossiers, et le vôtre n’en détient aucun : une personne qui tient les dossiers ou le délégué à la protection des données devra confirmer.",
	propose: "Proposer l’inscription",
	proposeRekey: "Proposer les nouvelles clés",
	leave: "Revenir",
	table: "Droits d’accès",
	named: "{{name}} ({{initials}})",
	self: "(vous)",
	secondFactor: "second facteur en place",
	unused: "pas depuis 90 jours",
	notYet: "pas encore",
	ended: "Retiré",
	expired: "Expiré",
	keysResumed:
		"Les clés des dossiers changent : {{done}} sur {{total}}. Un changement interrompu se termine, ou un droit a pris fin. Ne fermez pas Scellé.",
	ending: {
		own: "Votre droit d’accès prend fin le {{day}} s’il n’est pas maintenu. Un membre du collège ou le délégué à la protection des données peut le maintenir.",
		ownOver:
			"Votre droit d’accès a pris fin le {{day}}. Le coffre s’ouvre encore pour vous parce que plus personne d’autre ne peut maintenir un droit et qu’il n’y a pas de kit de secours. Maintenez les droits des autres ; une autre personne maintiendra ensuite le vôtre.",
		others:
			"Droits à revoir : {{names}}. Sans réponse, un droit prend fin à sa date.",
		until: "{{name}} (jusqu’au {{day}})",
		over: "{{name}} (expiré le {{day}})",
		everybody:
			"Passé le {{day}}, plus personne ne pourra ouvrir le coffre autrement qu’avec le kit de secours.",
		everybodyButReviewers:
			"Passé le {{day}}, le coffre ne s’ouvrira plus que pour le collège et le délégué à la protection des données, jusqu’à ce qu’un droit soit maintenu : il n’y a pas de kit de secours.",
		review: "Revoir les droits",
	},
	reviewOf: "Revoir les droits de {{name}}",
	column: {
		person: "Personne",
		roles: "Rôle",
		dossiers: "Dossiers",
		since: "Depuis",
		lastOpened: "Dernière ouverture",
		expires: "Expire le",
		act: "Actions",
	},
	roles: {
		clerk: "Tient les dossiers (RH)",
		college: "Membre du collège",
		delegate: "Délégué de l’organe émetteur",
		dpo: "Délégué à la protection des données",
		administrator: "Administrateur",
	},
	rolesHint: {
		clerk: "Ouvre les dossiers, enregistre les étapes, ajoute les pièces.",
		college: "Voit un dossier dès qu’il est devant le collège (règle C2).",
		delegate:
			"Approuve les paquets pour l’avocat ; ne lit rien d’autre (règle C1).",
		dpo: "Lit les registres ; n’ouvre un dossier que pour une demande ou un contrôle.",
		administrator:
			"Installe et inscrit ; ne peut ouvrir aucun dossier, les clés ne lui sont jamais données.",
	},
	field: {
		name: "Nom et prénom",
		initials: "Initiales",
		roles: "Rôle",
		passphrase: "Phrase de passe",
	},
	errors: {
		name: "Remplissez ce champ.",
		initials: "Écrivez 2 à 6 signes.",
		roles: "Choisissez au moins un rôle.",
		passphrase: "Choisissez une phrase plus forte.",
	},
	proposed: {
		wait: "L’inscription de {{name}} attend une deuxième personne. Rien n’est encore accessible.",
		note: "Notez ces six mots. La deuxième personne ouvre « Comptes et accès » depuis son propre compte et les lit à voix haute : ils doivent être les mêmes, dans le même ordre.",
		back: "Revenir aux comptes",
	},
	pending: {
		title_one: "{{count}} inscription à confirmer",
		title_other: "{{count}} inscriptions à confirmer",
		enrols: "Nouveau compte : {{name}} ({{initials}})",
		renews: "Nouvelles clés : {{name}} ({{initials}})",
		by: "proposé par {{name}}, {{at}}",
		words: "Les six mots de l’empreinte",
		compare:
			"Demandez à la personne qui a proposé de lire ses six mots à voix haute, et comparez-les avec ceux-ci.",
		read: "Lisez ces six mots à voix haute à la personne qui confirme. Elle doit être une autre que vous.",
		notYou: "Cette inscription attend une autre personne.",
		needsKeeper:
			"Ce compte verra des dossiers, et la personne qui l’a proposé n’en détient aucun : une personne qui tient les dossiers ou le délégué à la protection des données doit confirmer.",
		confirmers: "Qui peut confirmer : {{names}}.",
		nobody: "Personne ne peut confirmer pour le moment.",
		same: "Les mots sont les mêmes",
		differ: "Ils diffèrent : arrêter",
		differed: "Les mots différaient.",
		working: "Remise des clés… Ne fermez pas Scellé.",
	},
	review: {
		open: "Revoir…",
		sentence:
			"Décidez du droit de {{name}}. Rien n’est maintenu sans une réponse.",
		decision: "Décision",
		decisions: {
			keep: "Maintenir",
			reduce: "Réduire",
			end: "Retirer",
		},
		effects: {
			keep: "Le droit continue pour un an.",
			reduce:
				"La personne garde une partie de ses rôles, pour un an. Ce qu’elle a déjà lu ne peut pas être repris.",
			end: "Le compte ne s’ouvre plus et les clés des dossiers changent. Ce que cette personne a déjà lu ne peut pas être repris.",
		},
		working:
			"Les clés changent… Ne fermez pas Scellé ; en cas de coupure, le changement se termine à l’ouverture suivante.",
		rolesLeft: "Rôles gardés",
		reason: "Motif",
		unusedHint:
			"Ce compte n’a pas été ouvert depuis 90 jours : dites pourquoi le droit est maintenu.",
		asBefore: "Fonction inchangée.",
		errors: {
			decision: "Choisissez une réponse.",
			roles: "Gardez au moins un rôle et retirez-en au moins un.",
			reason: "Écrivez le motif.",
		},
		confirm: {
			none: "Enregistrer la décision",
			keep: "Maintenir le droit",
			reduce: "Réduire le droit",
			end: "Retirer le droit",
		},
	},
	faults: {
		role: {
			cannot: "Votre rôle ne permet pas cette décision.",
			because: "Chaque décision sur les accès revient à certains rôles.",
		},
		unknown: {
			cannot: "Ce compte n’existe plus ou a déjà reçu une réponse.",
			because: "Un droit retiré ne se rétablit pas : inscrivez de nouveau.",
		},
		"same-person": {
			cannot: "Cette décision doit venir d’une autre personne que vous.",
			because: "Personne ne confirme ni ne revoit son propre accès.",
		},
		"initials-taken": {
			cannot: "Un autre compte porte déjà ces initiales.",
			because: "Les initiales distinguent les comptes au déverrouillage.",
		},
		passphrase: {
			cannot: "Cette phrase de passe est trop faible.",
			because: "Une phrase protège tout ce que le compte peut ouvrir.",
		},
		"needs-keeper": {
			cannot:
				"Cette inscription doit être confirmée par une personne qui tient les dossiers ou par le délégué à la protection des données.",
			because:
				"Elle donne accès à des dossiers, et personne n’ouvre pour d’autres ce qu’il ne détient pas lui-même.",
		},
		"more-roles": {
			cannot: "Une revue n’ajoute pas de rôle.",
			because:
				"Un rôle de plus demande deux personnes : inscrivez un nouveau compte.",
		},
		"last-holder": {
			cannot: "Ce droit ne peut pas prendre fin maintenant.",
			because:
				"Un dossier doit garder deux détenteurs : une personne au moins qui tient les dossiers, et un délégué à la protection des données. Inscrivez d’abord une autre personne.",
		},
	},
	own: {
		title: "Votre compte",
		passphrase: "Phrase de passe",
		passphraseText:
			"L’ancienne phrase n’ouvrira plus rien, et vos dossiers restent les mêmes.",
		change: "Changer la phrase de passe…",
		current: "Phrase actuelle",
		next: "Nouvelle phrase",
		changeNow: "Changer la phrase",
		changed: "La phrase de passe est changée. L’ancienne n’ouvre plus rien.",
		wrong: "Ce n’est pas la phrase actuelle.",
		weak: "Choisissez une phrase plus forte.",
		notNow: "La phrase ne peut pas être changée maintenant.",
		factor: "Second facteur",
		factorText:
			"En plus de la phrase : un code à six chiffres d’une application d’authentification, sur un téléphone que vous gardez sur vous. Facultatif.",
		factorOn: "Un code est demandé à chaque déverrouillage.",
		begin: "Mettre en place…",
		remove: "Retirer le second facteur",
		removeSentence:
			"Sans lui, la phrase de passe suffit pour ouvrir votre compte sur ce poste.",
		scan: "Lisez ce code avec votre application, ou tapez la clé à la main.",
		qr: "Code à lire avec l’application d’authentification",
		secret: "Clé à taper",
		code: "Code à six chiffres",
		codeHint: "Celui que l’application montre maintenant",
		set: "Mettre en place",
		wrongCode: "Ce code n’est pas le bon. Attendez le suivant et réessayez.",
		lost: "Si le téléphone est perdu, deux personnes peuvent vous donner de nouvelles clés.",
	},
} as const;
