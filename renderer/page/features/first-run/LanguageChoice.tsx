import { Chips } from "../../components/Chips.tsx";
import type { Language } from "../../format/language.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSaveSettings } from "../../session/use-save-settings.ts";
import { useSettings } from "../../session/use-session.ts";

/** Each language in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
	fr: "Français",
	de: "Deutsch",
	en: "English",
};

/** Before anything else is there, somebody may want to read in another language. */
export function LanguageChoice() {
	const { t } = useTexts();
	const settings = useSettings();
	const save = useSaveSettings();
	return (
		<Chips
			label={t("settings.language")}
			value={settings.language}
			choices={Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({
				value: value as Language, // the keys of the table above
				label,
			}))}
			onChange={(language) => void save({ language })}
		/>
	);
}
