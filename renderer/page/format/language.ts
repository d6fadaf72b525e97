import type { Settings } from "../../../shared/policy/settings.ts";

export type Language = Settings["language"];
export const LANGUAGES: readonly Language[] = ["fr", "de", "en"];
export const isLanguage = (text: string): text is Language =>
	LANGUAGES.some((language) => language === text);
