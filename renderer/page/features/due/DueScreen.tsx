import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";

export function DueScreen(_props: ScreenProps<"due">) {
	const { t } = useTexts();
	return <ScreenTitle screen="due">{t("shell.titles.due")}</ScreenTitle>;
}
