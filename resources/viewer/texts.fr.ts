import { dayInFigures, grouped } from "../../shared/package/figures.ts";
import type { ViewerTexts } from "./texts.ts";

export const viewerFr: ViewerTexts = {
	name: "Français",
	title: "Lecteur du paquet scellé",
	language: "Langue",
	offline:
		"Cette page fonctionne sans réseau : rien de ce que vous ouvrez ne quitte cet ordinateur, et rien n’y est enregistré sans que vous le demandiez.",
	choose: "Paquet reçu (fichier .age)",
	chooseHint: "Choisissez le fichier ou déposez-le sur cette page.",
	key: "Votre clé secrète age",
	keyHint: "La ligne qui commence par AGE-SECRET-KEY-1.",
	code: "Le code de huit mots",
	codeHint: "Les mots que l’expéditeur vous a transmis, dans leur ordre.",
	open: "Ouvrir le paquet",
	opening: "Ouverture et vérification…",
	fault: {
		"not-a-package": "Ce fichier n’est pas un paquet scellé.",
		"not-a-key":
			"Ce texte n’est pas une clé secrète age. Vérifiez que la ligne est entière.",
		"wrong-key":
			"Ce paquet n’a pas été scellé pour cette clé. Demandez à l’expéditeur pour quelle clé il l’a fait.",
		"wrong-code":
			"Ce code n’ouvre pas ce paquet. Vérifiez chaque mot et leur ordre.",
		damaged:
			"Ce paquet est abîmé ou a été modifié après son scellement. Rien n’en est montré : demandez-en une nouvelle copie.",
		"not-readable":
			"Ce paquet s’ouvre, mais son contenu n’a pas été écrit par Scellé. Rien n’en est montré.",
		signature:
			"La signature ne correspond pas au contenu : ce paquet a été modifié. Rien n’en est montré ; demandez-en une nouvelle copie.",
		altered:
			"Des fichiers ne sont pas ceux qui ont été signés : ce paquet a été modifié. Rien n’en est montré ; demandez-en une nouvelle copie.",
	},
	again: "Ouvrir un autre paquet",
	verified: (files) =>
		`Paquet vérifié : la signature est juste et les ${files} fichiers sont ceux qui ont été signés.`,
	verifiedHow:
		"La vérification prouve que rien n’a changé depuis la signature. Pour savoir qui a signé, faites-vous lire la clé ci-dessous par l’expéditeur.",
	from: "Expéditeur",
	reference: "Dossier",
	copy: "Copie n°",
	to: "Destinataire",
	day: "Établie le",
	purpose: "But de la communication",
	signer: "Clé du signataire",
	signerHint: "Comparez-en le début et la fin par téléphone.",
	duties: "Vos obligations (règles C1 et C3)",
	duty: "Ces documents sont personnels et confidentiels. Ils ne servent qu’à la défense de l’agent, dans la procédure en cours, et ne sont montrés à personne d’autre. Rendez-les ou détruisez-les, copies comprises, au plus tard à la fin de la procédure, et attestez-le par écrit.",
	documents: "Documents",
	document: "Document",
	size: "Taille",
	about: "À savoir",
	masked: "copie masquée : les données de tiers n’y figurent plus",
	stamp: {
		stamped: "marquée sur chaque page",
		"no-pages": "sans marque : ce type de fichier n’a pas de page",
		protected: "sans marque : PDF protégé par un mot de passe",
		damaged: "sans marque : le fichier ne s’ouvre pas",
		"too-large":
			"sans marque : fichier trop grand ou image de plus de 100 millions de points",
		moving: "sans marque : image animée",
		"more-than-pages":
			"sans marque : PDF qui contient autre chose que ses pages (fichiers joints, formulaire XFA, son ou vidéo)",
	},
	read: "Lire",
	readNamed: (name) => `Lire ${name}`,
	newTab: "s’ouvre dans un nouvel onglet",
	save: "Enregistrer",
	saveNamed: (name) => `Enregistrer ${name}`,
	close: "Fermer le document",
	notShown:
		"Cette page ne montre pas ce type de fichier. Enregistrez-le pour l’ouvrir avec un autre programme.",
	bytes: (count) => `${grouped(count, "\u00a0")} octets`,
	date: dayInFigures,
};
