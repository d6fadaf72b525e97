import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Language } from "../format/language.ts";
import { isLanguage } from "../format/language.ts";

/** The words and the language of the screen. */
export function useTexts(): { t: TFunction; language: Language } {
	const { t, i18n } = useTranslation();
	const { language } = i18n;
	return { t, language: isLanguage(language) ? language : "fr" };
}
