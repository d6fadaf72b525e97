import { dayInFigures, grouped, ranged } from "./figures.ts";
import type { PackageTexts } from "./texts.ts";

const counted = (one: string, more: string) => (count: number) =>
	`${count} ${count > 1 ? more : one}`;

export const packageFr: PackageTexts = {
	communicated: (copy, pieces) =>
		pieces.length === 0
			? `Copie n° ${copy}, sans pièce jointe`
			: `Copie n° ${copy} ; pièces ${ranged(pieces)}`,
	cover: {
		title: "Note de couverture",
		from: "Expéditeur",
		to: "Destinataire",
		address: "Adresse",
		reference: "Dossier",
		agent: "Agent défendu",
		mandate: "Mandat",
		mandatePiece: (number) => `pièce n° ${number} du dossier`,
		purpose: "But de la communication",
		copy: "Copie n°",
		date: "Établie le",
		content: "Contenu",
		pieces: (count) =>
			count === 0
				? "inventaire et dossier chronologique, sans pièce"
				: `inventaire, dossier chronologique et ${counted("pièce", "pièces")(count)}`,
		confidential: {
			title: "Confidentialité (règle C1)",
			text: "L’ordre de justification, la réponse et les pièces sont personnels et confidentiels. Vous les recevez en tant qu’avocat de l’agent, pour les seuls besoins de sa défense et dans la seule procédure en cours. Ils ne peuvent être ni copiés, ni reproduits, ni montrés à un tiers.",
		},
		giveBack: {
			title: "Restitution ou destruction (règle C3)",
			text: (copy) =>
				`Dès que la défense n’en a plus besoin, et au plus tard à la fin de la procédure, rendez tout ce que contient ce paquet, copies comprises, ou détruisez-le et attestez-le par écrit à l’expéditeur. La copie n° ${copy} reste suivie jusque-là.`,
		},
		others: {
			title: "Données de tiers (règle C4)",
			text: "Dans les documents 00, 01 et 02, le nom d’une autre personne que l’agent est remplacé par sa qualité, entre crochets. Une pièce dite « copie masquée » est refaite sans les données de tiers ; les autres sont jointes telles que le dossier les contient.",
		},
		verify: {
			title: "Vérifier ce paquet",
			steps: [
				"Le fichier manifest.json donne le nom, la taille et l’empreinte SHA-256 de chaque fichier : calculez l’empreinte d’un fichier et comparez.",
				"Le fichier manifest.sig contient la signature Ed25519 de manifest.json, faite avec la clé ci-dessous ; le format est décrit dans la documentation publiée de Scellé.",
				"Demandez à l’expéditeur, par une autre voie, de vous lire le début et la fin de cette clé.",
			],
			key: "Clé publique du signataire",
		},
	},
	inventory: {
		title: "Inventaire des pièces",
		intro:
			"Chaque pièce garde le numéro qu’elle porte dans le dossier ; un numéro absent est celui d’une pièce qui n’est pas jointe.",
		none: "Aucune pièce n’est jointe.",
		number: "N°",
		piece: "Pièce",
		date: "Date",
		undated: "sans date",
		typeAndSize: "Type et taille",
		pages: counted("page", "pages"),
		masked: (original) =>
			`copie masquée de la pièce n° ${original} : les données de tiers n’y figurent plus`,
		stamp: {
			stamped: "marquée sur chaque page du numéro de la copie",
			"no-pages": "sans marque : ce type de fichier n’a pas de page",
			protected: "sans marque : PDF protégé par un mot de passe",
			damaged: "sans marque : le fichier ne s’ouvre pas",
			"too-large":
				"sans marque : fichier trop grand ou image de plus de 100 millions de points",
			moving: "sans marque : image animée",
			"more-than-pages":
				"sans marque : PDF qui contient autre chose que ses pages (fichiers joints, formulaire XFA, son ou vidéo)",
		},
		author: "Auteur",
		file: "Fichier",
		dataOf: "Données de",
		theAgent: "l’agent",
		hashes: "Empreintes SHA-256",
		hashesIntro:
			"La première empreinte est celle de la pièce telle qu’elle est conservée au dossier, la seconde celle du fichier joint : elles diffèrent si la pièce est marquée ou masquée.",
		original: "original",
		enclosed: "fichier joint",
		unreadable: "ne s’affiche pas dans Scellé",
	},
	chronology: {
		title: "Dossier chronologique",
		agent: "Agent",
		name: "Nom et prénom",
		status: "Statut",
		service: "Service",
		entered: "Entrée en service",
		left: "Départ du service",
		issuer: "Organe émetteur",
		facts: "Faits",
		knownBy: "Connus par",
		articles: "Articles du statut",
		persons: "Autres personnes",
		personsIntro:
			"Les pièces jointes contiennent aussi des données de ces personnes, dont les noms ne figurent pas ici.",
		steps: "Étapes",
		late: (rule, limit) => `Hors délai (${rule}) : ${limit}`,
		rectified: (day, reason) => `Rectifié le ${day} : ${reason}`,
		withdrawn: (day, reason) => `Retiré le ${day} : ${reason}`,
		recordedFirst: "Inscrit d’abord",
		limits: "Délais",
		limit: "Délai",
		lastDay: "Dernier jour (inclus)",
		state: "État",
		provisional: (readings) => `provisoire (${readings})`,
		stage: (day) => `Situation au ${day}`,
	},
	stamp: {
		copy: ({ copy, lawyer, day, reference }) =>
			`Copie n° ${copy} · ${lawyer} · ${day} · ${reference} · confidentiel (règle C1)`,
		purpose: (purpose) => `But : ${purpose}`,
	},
	footer: (reference, copy) => `${reference} · copie n° ${copy}`,
	page: { before: "page", between: "sur" },
	field: {
		"account-of": "Motivé par",
		answer: "Réponse",
		by: "Par",
		channel: "Envoi",
		continuous: "Manquement continu ou répété",
		decision: "Décision",
		delivery: "Notification",
		exceptional: "Circonstances exceptionnelles",
		"first-day": "Premier jour des faits",
		ground: "Motif",
		grave: "Faits graves",
		"last-day": "Dernier jour des faits",
		leave: "Congé",
		"leave-extends": "Le congé prolonge le délai",
		"minor-victim": "Victime mineure",
		notice: "Notice sur les données remise",
		offence: "Qualification",
		outcome: "Issue",
		pieces: "Pièces jointes",
		present: "Présents",
		refusal: "Refus de s’expliquer",
		reasons: "Motifs",
		remark: "Remarque",
		sanctions: "Sanctions",
		through: "Prescription jusqu’au",
		to: "Devant",
		withdrew: "Se sont retirés",
	},
	status: { official: "fonctionnaire communal", employee: "employé communal" },
	issuer: {
		college: "collège des bourgmestre et échevins",
		"college-delegate": "délégué du collège des bourgmestre et échevins",
		bureau: "bureau du syndicat",
		president: "président de l’établissement public",
		"designated-organ": "organe désigné par la loi de l’établissement",
	},
	kind: {
		pdf: "PDF",
		image: "image",
		word: "texte mis en page",
		text: "texte simple",
		sound: "son",
		video: "vidéo",
	},
	part: {
		complainant: "plaignant",
		victim: "victime",
		witness: "témoin",
		"third-person": "tiers",
	},
	parts: {
		complainant: counted("plaignant", "plaignants"),
		victim: counted("victime", "victimes"),
		witness: counted("témoin", "témoins"),
		"third-person": counted("tiers", "tiers"),
	},
	size: (bytes) => `${grouped(bytes, " ")} ${bytes > 1 ? "octets" : "octet"}`,
	day: dayInFigures,
	leave: (from, to, kind) => `${kind}, du ${from} au ${to}`,
	fineOf: (ratio) => `${ratio} d’une mensualité brute du traitement de base`,
	years: counted("an", "ans"),
	months: (count) => `${count} mois`,
	keepThrough: (day) => `à conserver jusqu’au ${day} inclus`,
	destroy: "à détruire",
	exceptionalBy: (reason, author) => `${reason} (${author})`,
	colon: " :",
};
