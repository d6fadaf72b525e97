/** « Consultation accompagnée » (C9) : ce qui la prépare, ce que la personne lit, ce qu’il en reste au registre. */
export const consultationFr = {
	title: "Consultation accompagnée",
	intro:
		"La personne lit à l’écran, à vos côtés, ce que le dossier contient d’elle. Rien ne lui est remis : ni copie, ni impression.",
	identityFirst:
		"Rien n’est montré avant que sa pièce d’identité soit vérifiée.",
	noDossier: "Cette demande ne nomme aucun dossier : rien ne peut être montré.",
	notGranted: "Il n’a pas été fait droit à cette demande : rien n’est montré.",
	prepare: "Préparer la consultation",
	past: "Consultations de cette demande",
	line: {
		ended:
			"Le {{day}}, de {{from}} à {{to}}, accompagnée par {{by}} ; {{how}} ; {{seen}}",
		going: "Le {{day}}, depuis {{from}}, accompagnée par {{by}} ; en cours",
		noEnd:
			"Le {{day}}, depuis {{from}}, accompagnée par {{by}} ; fin non inscrite : Scellé s’est arrêté avant",
		present: "Autres personnes présentes : {{present}}",
	},
	how: {
		closed: "terminée sur place",
		locked: "terminée par le verrouillage",
		idle: "terminée faute d’activité",
	},
	seen: {
		none: "aucune pièce vue",
		numbers_one: "pièce vue : {{numbers}}",
		numbers_other: "pièces vues : {{numbers}}",
		count_one: "{{count}} pièce vue",
		count_other: "{{count}} pièces vues",
	},
	form: {
		motive: "Motif inscrit",
		motiveOf: "répondre à une demande, reçue le {{day}}",
		by: "Accompagnée par",
		restricted:
			"Le traitement de ce dossier est limité depuis le {{day}} : seul le DPO le lit, pour répondre à une demande ou pour un contrôle. Cette consultation en est une réponse.",
		there: "La personne dont l’identité est vérifiée est devant cet écran",
		present: "Autres personnes présentes",
		presentHint:
			"Nom et qualité, par exemple son avocat. Laissez vide s’il n’y a que vous deux. Les sources de ce programme ne disent pas qui peut assister : le DPO en décide.",
		who: "Qui, dans le dossier, demande",
		whoHint:
			"Seul ce qui concerne cette personne lui est montré ; l’agent est alors un tiers pour elle.",
		pieces: "Pièces à montrer",
		piecesHint:
			"Le programme ne connaît que les personnes inscrites au dossier : relisez chaque pièce avant de la cocher. Il cherche leurs noms dans le texte de celles que vous cochez. Une information couverte par le secret de l’instruction pénale n’est montrée qu’avec l’accord du procureur d’État.",
		otherHint:
			"Pour une autre personne que l’agent, seules des copies masquées qui ne concernent qu’elle sont proposées. Vérifiez que l’agent y est masqué aussi.",
		empty: "Le dossier ne contient aucune pièce.",
		noPieces: "Aucune pièce ne peut être montrée.",
		hindered: "Ne sont pas montrées",
		piece: "{{number}}. {{title}} ({{kind}})",
		names: {
			found:
				"Le texte de la pièce {{number}} nomme {{names}} : décochez-la et faites masquer ces noms dans une copie.",
			shared:
				"Le texte de la pièce {{number}} porte un nom commun à plusieurs personnes, {{name}} : relisez-la.",
			unread:
				"Pièce {{number}} : le texte n’a pas pu être lu en entier ; regardez-la.",
			searching:
				"Recherche des noms dans les pièces cochées : {{done}} sur {{count}}",
		},
		pieceWhy: "{{piece}} : {{why}}",
		open: "Ouvrir le dossier pour relire les pièces",
		begin: "Commencer la consultation",
	},
	why: {
		"names-others":
			"d’autres personnes y figurent ; seule une copie masquée peut être montrée",
		"not-theirs": "rien n’indique qu’elle concerne cette personne",
		"not-masked":
			"elle parle aussi de l’agent ; seule une copie masquée peut être montrée",
		unreadable: "elle est abîmée",
	},
	reading: {
		who: "{{person}} · demande reçue le {{day}} · accompagnée par {{by}}",
		also: "Autres personnes présentes : {{present}}",
		brackets:
			"Dans le texte du dossier, les noms d’autres personnes sont remplacés par leur qualité, entre crochets.",
		nothingLeaves:
			"Cette consultation est inscrite au registre. Rien n’est copié, imprimé ni remis.",
		parts: "Ce qui peut être lu",
		dossier: "Le dossier",
		piece: "Pièce {{number}} : {{title}}",
		none: "Aucune pièce n’a été retenue pour cette consultation.",
		entered: "Ce que le dossier inscrit à votre sujet",
		name: "Nom",
		part: "Qualité",
		note: "Remarque",
		otherOnly:
			"Le dossier est celui d’un agent : ses faits et ses étapes concernent l’agent et ne sont pas montrés à une autre personne. Ce qu’ils disent de vous n’en est pas séparé par ce programme ; demandez-le au DPO.",
		end: "Terminer la consultation",
	},
} as const;
