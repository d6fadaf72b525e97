export const lawyersFr = {
	table: "Communications et copies, la plus récente d’abord (C7)",
	empty: "Aucune communication n’est inscrite.",
	nothingToApprove: "Aucun paquet n’attend votre approbation.",
	column: {
		on: "Le",
		to: "À qui",
		what: "Quoi",
		basis: "But et règle",
		by: "Par",
		return: "À rendre",
	},
	gone: "dossier détruit",
	noReturn: "non",
	enter: "Inscrire le retour…",
	enterOne: "Inscrire le retour : {{to}}",
	due: {
		title: "Copies à réclamer",
		line: "{{what}}, depuis le {{day}}",
	},
} as const;
