import { useState } from "react";
import { Chips } from "../../components/Chips.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { type HelpTopic, helpTopics } from "../../router/routes.ts";
import type { ScreenProps } from "../../screens.tsx";
import { HelpTopicView } from "./HelpTopicView.tsx";
import styles from "./help.module.css";

/** Help, rules, shortcuts, words, accessibility (SCREENS 4.21). */
export function HelpScreen({ route }: ScreenProps<"help">) {
	const { t } = useTexts();
	const [topic, setTopic] = useState<HelpTopic>(route.topic ?? "start");
	return (
		<>
			<ScreenTitle screen="help">{t("shell.titles.help")}</ScreenTitle>
			<Chips
				label={t("help.contents")}
				value={topic}
				choices={helpTopics.map((value) => ({
					value,
					label: t(`help.topics.${value}`),
				}))}
				onChange={setTopic}
			/>
			<section className={styles["help"]} aria-labelledby="help-topic">
				<h2 id="help-topic">{t(`help.topics.${topic}`)}</h2>
				<HelpTopicView topic={topic} />
			</section>
		</>
	);
}
