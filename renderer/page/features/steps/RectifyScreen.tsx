import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";

export function RectifyScreen(_props: ScreenProps<"rectify">) {
	const { t } = useTexts();
	return (
		<ScreenTitle screen="rectify">{t("shell.titles.rectify")}</ScreenTitle>
	);
}
