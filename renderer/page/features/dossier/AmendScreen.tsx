import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";

export function AmendScreen(_props: ScreenProps<"amend">) {
	const { t } = useTexts();
	return <ScreenTitle screen="amend">{t("shell.titles.amend")}</ScreenTitle>;
}
