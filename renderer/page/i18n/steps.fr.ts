export const stepsFr = {
	whatIf: {
		title: "Simulation : rien n’est enregistré",
	},
} as const;
