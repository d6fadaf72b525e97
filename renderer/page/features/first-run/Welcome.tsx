import { Button } from "@mantine/core";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { RestoreOffer } from "../backups/RestoreGuide.tsx";
import { AloneTitle } from "./AloneTitle.tsx";
import styles from "./first-run.module.css";
import { LanguageChoice } from "./LanguageChoice.tsx";

interface WelcomeProps {
	readonly onCreate: () => void;
	readonly onRestore: () => void;
}

export function Welcome({ onCreate, onRestore }: WelcomeProps) {
	const { t } = useTexts();
	const { main } = useParts();
	return (
		<div>
			<AloneTitle>{t("locked.first.title")}</AloneTitle>
			<p>{t("locked.first.intro")}</p>
			<div className={styles["choices"]}>
				<section>
					<p>{t("locked.first.createText")}</p>
					<Button variant="filled" onClick={onCreate}>
						{t("locked.first.create")}
					</Button>
				</section>
				<section>
					<p>{t("locked.first.discoverText")}</p>
					<Button onClick={() => void main.setDemo(true)}>
						{t("locked.first.discover")}
					</Button>
				</section>
				<RestoreOffer onOpen={onRestore} />
			</div>
			<LanguageChoice />
		</div>
	);
}
