import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";

export function PackageScreen(_props: ScreenProps<"package">) {
	const { t } = useTexts();
	return (
		<ScreenTitle screen="package">{t("shell.titles.package")}</ScreenTitle>
	);
}
