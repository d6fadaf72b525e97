import { StatusTag } from "../../components/StatusTag.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useDamagedDossiers } from "../../vault/queries.ts";
import { useAmounts } from "../backups/use-backups.ts";
import styles from "./damage.module.css";

/** Where dossiers are listed: that some are there whose keys this account has not, so that no list seems empty. */
export function AwaitedNotice() {
	const { t } = useTexts();
	const { numbers } = useAmounts();
	const { data } = useDamagedDossiers();
	if (data === undefined || data.awaited === 0) return null;
	return (
		<section className={styles["awaited"]}>
			<StatusTag status="follow" />
			<p>
				<strong>{t("backups.awaited", numbers(data.awaited))}</strong>{" "}
				{t("backups.awaitedText")}
			</p>
		</section>
	);
}
