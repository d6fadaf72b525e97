import type { DamageReport } from "../../../../shared/vault-protocol.ts";
import { useStore } from "../../base/store.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import styles from "./damage.module.css";

/** What a technician needs: states and counts, no name, no reference. May be copied. */
export function DamageDetail({ report }: { readonly report: DamageReport }) {
	const { t } = useTexts();
	const app = useStore(useParts().session.app);
	const text = JSON.stringify(
		{
			version: app?.version,
			electron: app?.electron,
			chrome: app?.chrome,
			...report,
		},
		null,
		1,
	);
	return (
		<details className={styles["detail"]}>
			<summary>{t("locked.damage.detail")}</summary>
			<pre data-copyable>{text}</pre>
		</details>
	);
}
