import type { LawTexts } from "../../../shared/law/texts.ts";
import type { PackageWords } from "../../../shared/package/facts.ts";

/** The law's words by language. */
export const lawTexts: Readonly<
	Record<PackageWords["language"], () => Promise<LawTexts>>
> = {
	fr: async () => (await import("../../page/i18n/law.fr.ts")).lawFr,
	de: async () => (await import("../../page/i18n/law.de.ts")).lawDe,
	en: async () => (await import("../../page/i18n/law.en.ts")).lawEn,
};
