import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";

export function HelpScreen(_props: ScreenProps<"help">) {
	const { t } = useTexts();
	return <ScreenTitle screen="help">{t("shell.titles.help")}</ScreenTitle>;
}
