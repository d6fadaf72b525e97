import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";

export function PieceScreen(_props: ScreenProps<"piece">) {
	const { t } = useTexts();
	return <ScreenTitle screen="piece">{t("shell.titles.piece")}</ScreenTitle>;
}
