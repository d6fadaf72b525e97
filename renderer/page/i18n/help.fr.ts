export const helpFr = {
	topics: {
		start: "Pour commencer",
		procedure: "La procédure",
		shortcuts: "Raccourcis",
		words: "Les mots en trois langues",
		accessibility: "Accessibilité",
	},
} as const;
