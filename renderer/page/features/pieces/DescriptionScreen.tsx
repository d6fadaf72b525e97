import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";

export function DescriptionScreen(_props: ScreenProps<"piece-description">) {
	const { t } = useTexts();
	return (
		<ScreenTitle screen="piece-description">
			{t("shell.titles.piece-description")}
		</ScreenTitle>
	);
}
