import { Button } from "@mantine/core";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { HelpTopic } from "../../router/routes.ts";
import { HelpTopicView } from "./HelpTopicView.tsx";
import styles from "./help.module.css";

/** F1: the help of the current screen beside it. */
export function HelpPanel({ topic }: { readonly topic: HelpTopic }) {
	const { t } = useTexts();
	const { router, panel } = useParts();
	return (
		<div className={styles["help"]}>
			<HelpTopicView topic={topic} />
			<Button
				onClick={() => {
					panel.close("forget");
					router.go({ screen: "help", topic });
				}}
			>
				{t("help.openPage")}
			</Button>
		</div>
	);
}
