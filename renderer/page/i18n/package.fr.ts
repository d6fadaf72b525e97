export const packageFr = {
	title: "Paquet pour l’avocat : {{step}}",
	step: "Étape {{number}} sur {{count}}",
	nextStep: "Étape suivante : {{title}}",
	steps: {
		lawyer: "Avocat et mandat",
		pieces: "Pièces et but",
		masking: "Tiers et masquage",
		check: "Vérifier et demander l’approbation",
		approve: "Approuver et sceller",
	},
	back: "Revenir à l’étape précédente",
	continue: "Continuer",
	keep: "Garder le brouillon et revenir au dossier",
	lawyer: {
		replaces: "La désignation de {{name}} prendra fin avec celle-ci.",
		giveBack_one:
			"{{count}} copie lui a été remise : rappelez-lui de la rendre ou de la détruire (C3).",
		giveBack_other:
			"{{count}} copies lui ont été remises : rappelez-lui de les rendre ou de les détruire (C3).",
		which: "À qui le paquet est-il destiné ?",
		designated: "{{name}}, {{bar}}",
		byKey: "clé {{key}}",
		byCode: "code de huit mots, montré une seule fois",
		other: "Désigner un autre avocat",
		name: "Nom de l’avocat",
		bar: "Barreau",
		barHint: "Par exemple : barreau de Luxembourg",
		address: "Adresse de l’étude",
		mandate: "Mandat, parmi les pièces du dossier",
		mandateHint:
			"Le paquet n’est remis qu’à l’avocat de l’agent. La pièce qui le prouve reste au dossier.",
		noPiece: "Aucune pièce encore. Ajoutez le mandat signé ci-dessous.",
		sealedBy: "Comment l’avocat ouvrira-t-il le paquet ?",
		key: "Avec sa clé publique age",
		keyHint: "Le plus sûr : rien de secret n’est à transmettre.",
		code: "Avec un code de huit mots",
		codeHint:
			"Scellé le tire au sort et ne le montre qu’une fois, à transmettre par une autre voie que le paquet.",
		publicKey: "Clé publique de l’avocat",
		publicKeyHint:
			"Elle commence par age1 et compte 62 caractères. Comparez-la avec l’avocat, par téléphone par exemple.",
		fingerprint: "Empreinte de la clé",
		fingerprintWhy:
			"Deux personnes qui lisent ces mots à voix haute voient s’il s’agit de la même clé.",
		designate: "Désigner cet avocat et continuer",
	},
	pieces: {
		legend: "Pièces à joindre",
		intro:
			"La note de couverture, l’inventaire et le dossier dans l’ordre des dates en font toujours partie. Choisissez ce qui est nécessaire à la défense, rien de plus.",
		all: "Tout choisir",
		none: "Ne rien choisir",
		noPiece:
			"Le dossier n’a aucune pièce : le paquet tiendra dans ses documents.",
		about: "{{kind}}, {{size}}",
		names: "contient aussi des données de {{names}}",
		purpose: "But de la communication",
		purposeHint: "Il est inscrit au registre et figure dans le paquet (C7).",
		purposeDefault: "défense de l’agent dans {{reference}}",
		language: "Langue des documents du paquet",
		languages: { fr: "français", de: "allemand", en: "anglais" },
	},
	masking: {
		nothing:
			"Aucune pièce choisie ne nomme une autre personne, ou chacune est une copie masquée.",
		intro:
			"Ces pièces nomment aussi d’autres personnes. Ce qui les concerne est retiré d’abord (C4) : prenez une copie masquée, ou dites pourquoi la pièce part telle quelle.",
		names_one: "nomme {{count}} autre personne",
		names_other: "nomme {{count}} autres personnes",
		searching:
			"Recherche des noms dans le texte des pièces : {{done}} sur {{total}}",
		unread_one:
			"Sans texte à lire, en tout ou en partie : pièce {{pieces}}. Regardez vous-même si quelqu’un d’autre s’y reconnaît.",
		unread_other:
			"Sans texte à lire, en tout ou en partie : pièces {{pieces}}. Regardez vous-même si quelqu’un d’autre s’y reconnaît.",
		namesInText: "son texte nomme {{names}}, sans que la pièce le dise",
		namesSeveral: "nomme quelqu’un du nom de {{name}} (plusieurs personnes)",
		enter: "Inscrire sur la pièce",
		enterOne: "Inscrire sur la pièce : {{title}}",
		take: "Prendre la copie masquée (pièce {{number}})",
		open: "Ouvrir la pièce",
		mask: "Masquer…",
		maskOne: "Masquer… : {{title}}",
		openOne: "Ouvrir la pièce : {{title}}",
		reason: "Pourquoi ces pièces partent telles quelles",
		reasonHint: "Lu par la personne qui approuve.",
		needed: "Dites pourquoi, ou prenez des copies masquées.",
	},
	check: {
		intro:
			"Relisez. Rien n’est écrit sur le disque avant l’approbation d’une seconde personne.",
		lawyer: "Avocat",
		mandate: "mandat : pièce {{number}}, {{title}}",
		mandateGone: "la pièce du mandat a été retirée du dossier",
		procedure: "Procédure",
		purpose: "But",
		content: "Contenu",
		count_one: "{{count}} pièce et trois documents",
		count_other: "{{count}} pièces et trois documents",
		opening: "Ouverture",
		withKey: "clé {{key}}",
		withWords: "empreinte : {{words}}",
		withCode: "code de huit mots, montré une seule fois",
		language: "Langue",
		change: "Modifier",
		changeOf: "Modifier : {{part}}",
		third: "Tiers",
		names_one:
			"{{count}} pièce nomme d’autres personnes et n’est pas masquée (C4)",
		names_other:
			"{{count}} pièces nomment d’autres personnes et ne sont pas masquées (C4)",
		reason: "Motif de ce choix : {{reason}}",
		masked: "copie masquée",
		second:
			"Une autre personne approuve : un membre du collège ou le délégué de l’organe émetteur.",
		ask: "Demander l’approbation",
		asked: "Le paquet attend l’approbation d’une autre personne.",
	},
	stamps: {
		checking: "Vérification des marques : pièce {{number}} sur {{count}}…",
		all: "Chaque page de chaque pièce portera le numéro de la copie, l’avocat, la date et le but.",
		title_one: "{{count}} pièce partira sans marque",
		title_other: "{{count}} pièces partiront sans marque",
		intro:
			"Leurs pages ne porteront ni le numéro de la copie, ni l’avocat, ni la date, ni le but. L’inventaire du paquet le dira.",
		why: {
			"no-pages": "ce type de fichier n’a pas de page",
			protected: "ce PDF demande un mot de passe",
			damaged: "ce fichier ne peut pas être marqué tel qu’il est",
			"too-large":
				"fichier trop grand ou image de plus de 100 millions de points",
			moving: "image animée : la marque n’en garderait qu’une vue",
			"more-than-pages":
				"ce PDF contient autre chose que ses pages : fichiers joints, formulaire XFA, son ou vidéo",
			unread: "la pièce n’a pas pu être lue",
		},
		how: {
			protected:
				"PDF avec mot de passe : demandez-en une copie qui n’en demande pas, ou ouvrez la pièce avec le mot de passe si vous le connaissez. Refaite en images, elle se choisit ensuite à l’étape « Pièces et but ».",
			damaged:
				"« Refaire en images » ajoute au dossier une copie, page par page, qui peut être marquée et remplace la pièce dans ce paquet. L’original ne change pas.",
			"more-than-pages":
				"Une copie en images ne garde que les pages : si un fichier joint compte pour le dossier, ajoutez-le comme pièce à part.",
		},
		label: "Marque des pièces",
		open: "Ouvrir",
		openOne: "Ouvrir {{title}}",
		making: "Copie en images… page {{page}}",
		cannot:
			"Ce PDF ne peut pas être dessiné : la copie en images n’a pas été créée.",
	},
	seal: {
		intro:
			"Votre phrase de passe est demandée une nouvelle fois. Scellé montre ensuite une dernière confirmation dans sa propre fenêtre, puis demande où écrire le paquet. Le nom du fichier est tiré au sort : il ne dit rien de l’agent ni de l’avocat.",
		passphrase: "Votre phrase de passe",
		wrong:
			"Ce n’est pas la phrase de passe de votre compte. Vérifiez Verr. Maj. et la langue du clavier ; l’essai est inscrit au registre des accès.",
		waiting:
			"Confirmez dans la fenêtre de Scellé, puis choisissez l’emplacement…",
		assembling: "Assemblage : pièce {{number}} sur {{count}}…",
		ending: "Scellement et écriture…",
		done: "Copie n° {{copy}} écrite : {{file}}. Elle est inscrite aux registres.",
	},
	code: {
		words: "Les huit mots du code",
		file: "Fichier : {{file}}",
		title: "Copie n° {{copy}} : le code de l’avocat",
		once: "Ce code ne s’affiche qu’une fois. Transmettez-le par une autre voie que le paquet.",
		how: "Recopiez les huit mots à la main, dans leur ordre. L’avocat les tape avec un tiret entre deux mots.",
		noted: "J’ai noté les huit mots, dans leur ordre",
		first:
			"Notez d’abord le code et cochez cette case : sans lui, le paquet ne s’ouvre pas.",
		leave: "Quitter cet écran",
	},
	approve: {
		title: "Approuver un paquet : {{reference}}",
		gone: "Ce paquet n’attend plus d’approbation.",
		goneWhy:
			"Il a été approuvé, refusé ou repris entre-temps, ou il n’est pas ouvert à votre compte.",
		back: "Revenir aux envois",
		compare: "La clé de l’avocat",
		compareHow:
			"La personne qui a préparé le paquet lit ces six mots à voix haute depuis son propre écran, ou sur sa note. Comparez-les un par un.",
		same: "Les mots sont les mêmes",
		compareFirst:
			"Comparez d’abord les mots de la clé. S’ils diffèrent, n’approuvez pas.",
		passphraseNeeded: "Écrivez votre phrase de passe.",
		now: "Approuver et sceller",
		decline: "Ne pas approuver…",
		declineNow: "Ne pas approuver ce paquet",
		declineWhat:
			"Rien n’est écrit. La réponse et son motif restent au dossier.",
		reason: "Motif",
		takeBack: "Reprendre cette préparation…",
		takeBackNow: "Reprendre cette préparation",
		other:
			"L’approbation doit venir d’une autre personne que celle qui a préparé le paquet.",
		otherWhy:
			"Un membre du collège ou le délégué de l’organe émetteur approuve depuis son propre compte.",
	},
	waiting: {
		mine_one: "{{count}} paquet attend votre approbation",
		mine_other: "{{count}} paquets attendent votre approbation",
		others: "Paquets qui attendent une approbation",
		line: "{{dossier}} · pour {{lawyer}} · préparé par {{name}} le {{day}}",
		open: "Lire le paquet préparé dans {{reference}}",
	},
	fault: {
		samePerson:
			"L’approbation doit venir d’une autre personne que celle qui a préparé le paquet.",
		samePersonWhy: "Deux personnes répondent de ce qui part.",
		changed: "Ce paquet ne peut plus être fait tel qu’il a été préparé.",
		changedWhy:
			"Il a été repris, ou une pièce, l’avocat, sa clé ou ce que les documents disent du dossier a changé depuis. Il doit être préparé de nouveau.",
		reasonNeeded:
			"Dites pourquoi des pièces qui nomment d’autres personnes partent telles quelles.",
		noPermit:
			"Le paquet n’a pas été écrit : les deux signatures ne répondent pas de ces octets.",
		noPermitWhy:
			"Rien n’est resté sur le disque. Réessayez ; si cela se répète, prévenez SIGI et gardez ce poste allumé.",
		ended:
			"Aucun paquet n’est possible : la procédure est terminée depuis le {{day}}.",
		notBegun:
			"Aucun paquet n’est possible : la procédure commence avec l’ordre de justification.",
		endedWhy:
			"L’ordre, la réponse et les pièces ne se communiquent qu’à l’avocat de l’agent, pour la défense, dans la procédure en cours.",
		restricted:
			"Aucun paquet n’est possible : le traitement de ce dossier est limité.",
		restrictedWhy:
			"Le dossier se conserve, sans autre usage, tant que le DPO n’a pas inscrit un usage permis ou levé la limitation.",
		noLawyer: "Aucun paquet n’est possible pour cet avocat.",
		noLawyerWhy:
			"Sa désignation a pris fin, ou sa clé n’est pas une clé age. Le paquet n’est remis qu’à un avocat désigné.",
		chooseLawyer: "Revoir l’avocat",
		role: "Votre rôle ne permet pas de faire ce paquet.",
		roleWhy: "Chacun ne fait que ce que sa fonction demande.",
		cancelled: "Le paquet n’a pas été écrit : il a été annulé.",
		targetFailed:
			"L’emplacement choisi ne répond plus : la clé USB a peut-être été retirée. Ce qui y reste éventuellement est scellé, et sera supprimé au prochain démarrage ou au prochain paquet, une fois la clé remise.",
		diskFull:
			"Il n’y a pas assez de place à l’emplacement choisi ou sur ce poste.",
		pieceDamaged:
			"Une pièce n’est plus telle qu’elle a été ajoutée : le paquet n’a pas été écrit.",
		pieceDamagedWhy:
			"Ouvrez les pièces choisies pour trouver celle qui est abîmée, ou laissez-la de côté ; prévenez SIGI et gardez ce poste allumé.",
		nothingWritten: "Aucun paquet n’a été écrit.",
		backToDossier: "Revenir au dossier",
		notAKey:
			"Ce n’est pas une clé publique age. Vérifiez chaque caractère ; elle commence par age1 et compte 62 caractères.",
		chooseOne: "Choisissez une pièce.",
		chooseThe: "Choisissez un avocat.",
	},
	list: {
		waiting: "Un paquet attend une approbation",
		two: "préparé par {{prepared}}, approuvé par {{approved}}",
		overdue:
			"à rendre ou à détruire depuis le {{day}} (C3) : rappelez-le à l’avocat",
		title: "Paquets pour l’avocat",
		prepare: "Préparer un paquet pour l’avocat…",
		none: "Aucune copie n’a été remise.",
		copies: "Copies remises",
		copy: "Copie n° {{copy}} · remise le {{day}} à {{lawyer}}",
		content_one: "{{count}} pièce · {{purpose}} · {{by}}",
		content_other: "{{count}} pièces · {{purpose}} · {{by}}",
		duty: "à rendre ou à détruire à la fin de la procédure (C3)",
		lawyer: "Avocat désigné : {{name}}, {{bar}}",
	},
} as const;
