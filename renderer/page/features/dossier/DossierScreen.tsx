import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";

export function DossierScreen(_props: ScreenProps<"dossier">) {
	const { t } = useTexts();
	return (
		<ScreenTitle screen="dossier">{t("shell.titles.dossier")}</ScreenTitle>
	);
}
