import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { ScreenProps } from "../../screens.tsx";

export function StepScreen(_props: ScreenProps<"step">) {
	const { t } = useTexts();
	return <ScreenTitle screen="step">{t("shell.titles.step")}</ScreenTitle>;
}
