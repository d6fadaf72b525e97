import type { dossierFr } from "./dossier.fr.ts";
import type { Translation } from "./translation.ts";

export const dossierEn: Translation<typeof dossierFr> = {
	title: "",
};
