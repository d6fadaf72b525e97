import { useTexts } from "../../i18n/use-texts.ts";

const POINTS = ["due", "why", "provisional", "draft", "lock", "out"] as const;

export function StartTopic() {
	const { t } = useTexts();
	return (
		<>
			<p>{t("help.start.intro")}</p>
			<ul>
				{POINTS.map((point) => (
					<li key={point}>{t(`help.start.points.${point}`)}</li>
				))}
			</ul>
		</>
	);
}
