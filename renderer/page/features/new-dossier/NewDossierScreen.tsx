import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";

export function NewDossierScreen(_props: ScreenProps<"new-dossier">) {
	const { t } = useTexts();
	return (
		<ScreenTitle screen="new-dossier">
			{t("shell.titles.new-dossier")}
		</ScreenTitle>
	);
}
