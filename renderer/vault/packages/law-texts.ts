import type { LawTexts } from "../../../shared/law/texts.ts";
import type { PackageWords } from "../../../shared/package/facts.ts";

const FILES: Readonly<
	Record<PackageWords["language"], () => Promise<LawTexts>>
> = {
	fr: async () => (await import("../../../shared/texts/law.fr.ts")).lawFr,
	de: async () => (await import("../../../shared/texts/law.de.ts")).lawDe,
	en: async () => (await import("../../../shared/texts/law.en.ts")).lawEn,
};

/** The law's words in one language, loaded when they are first needed. */
export const lawTexts = (
	language: PackageWords["language"],
): Promise<LawTexts> => FILES[language]();
