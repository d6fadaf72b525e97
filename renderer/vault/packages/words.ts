import type { PackageWords } from "../../../shared/package/facts.ts";
import type { PackageTexts } from "../../../shared/package/texts.ts";
import { lawTexts } from "./law-texts.ts";

type Language = PackageWords["language"];

const OWN: Readonly<Record<Language, () => Promise<PackageTexts>>> = {
	fr: async () =>
		(await import("../../../shared/package/texts.fr.ts")).packageFr,
	de: async () =>
		(await import("../../../shared/package/texts.de.ts")).packageDe,
	en: async () =>
		(await import("../../../shared/package/texts.en.ts")).packageEn,
};

/** The words of the lawyer's documents in one language, loaded when they are first needed. */
export async function packageWords(language: Language): Promise<PackageWords> {
	const [law, texts] = await Promise.all([lawTexts(language), OWN[language]()]);
	return { language, law, texts };
}
