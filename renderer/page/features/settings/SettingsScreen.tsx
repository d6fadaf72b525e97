import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";

export function SettingsScreen(_props: ScreenProps<"settings">) {
	const { t } = useTexts();
	return (
		<ScreenTitle screen="settings">{t("shell.titles.settings")}</ScreenTitle>
	);
}
