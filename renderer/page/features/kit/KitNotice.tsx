import { Button } from "@mantine/core";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useRecovery } from "../../vault/queries.ts";
import styles from "./kit.module.css";

/** There is no kit, or the one there was is used up: it stays in sight on the home screens until one is made. A throw-away vault needs none. */
export function KitNotice() {
	const { t } = useTexts();
	const { router } = useParts();
	const { data: view } = useRecovery();
	const { demo } = useSession();
	if (demo || view === undefined || (view.made && !view.used)) return null;
	return (
		<div className={styles["notice"]}>
			<p>
				<strong>{t(view.made ? "kit.used" : "kit.missing")}</strong>{" "}
				{t(view.made ? "kit.usedText" : "kit.without")}
			</p>
			<Button onClick={() => router.go({ screen: "kit" })}>
				{t("kit.open")}
			</Button>
		</div>
	);
}
