export const dossierFr = {
	title: "",
} as const;
