import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";

export function DossiersScreen(_props: ScreenProps<"dossiers">) {
	const { t } = useTexts();
	return (
		<ScreenTitle screen="dossiers">{t("shell.titles.dossiers")}</ScreenTitle>
	);
}
