import { Button } from "@mantine/core";
import type { RecoveryView } from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useRecovery } from "../../vault/queries.ts";
import styles from "./kit.module.css";

/** There is no kit, or the one there was is used up: it stays in sight on the home screens until one is made. A throw-away vault needs none. */
export function KitNotice() {
	const { t } = useTexts();
	const { router } = useParts();
	const view = useKitToMake();
	if (view === null) return null;
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

/** Where a kit is to be made: what there is of one. Null in a throw-away vault, and where one is in force. */
export function useKitToMake(): RecoveryView | null {
	const { data: view } = useRecovery();
	const { demo } = useSession();
	const isInForce = view?.made === true && !view.used;
	return demo || view === undefined || isInForce ? null : view;
}
