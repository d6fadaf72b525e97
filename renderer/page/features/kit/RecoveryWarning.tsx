import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import styles from "./kit.module.css";

/** Every account sees that the vault was opened with the kit, for thirty days and in its next session. */
export function RecoveryWarning() {
	const { t } = useTexts();
	const { dayOf, time } = useFormat();
	const { recoveryUses } = useSession();
	const last = recoveryUses.at(-1);
	if (last === undefined) return null;
	const { at, motive } = last;
	return (
		<div className={styles["notice"]}>
			<p>{t("kit.useWarning", { day: dayOf(at), time: time(at), motive })}</p>
		</div>
	);
}
