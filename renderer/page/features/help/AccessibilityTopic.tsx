import { useTexts } from "../../i18n/use-texts.ts";

const POINTS = [
	"keyboard",
	"speech",
	"colour",
	"size",
	"motion",
	"time",
] as const;

/** Features and limits (RAWeb 14.1). */
export function AccessibilityTopic() {
	const { t } = useTexts();
	return (
		<>
			<p>{t("help.accessibility.intro")}</p>
			<h3>{t("help.accessibility.can")}</h3>
			<ul>
				{POINTS.map((point) => (
					<li key={point}>{t(`help.accessibility.points.${point}`)}</li>
				))}
			</ul>
			<h3>{t("help.accessibility.limits")}</h3>
			<p>{t("help.accessibility.limit")}</p>
		</>
	);
}
