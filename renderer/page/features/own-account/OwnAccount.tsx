import { useTexts } from "../../i18n/use-texts.ts";
import { OwnPassphrase } from "./OwnPassphrase.tsx";
import styles from "./own-account.module.css";
import { SecondFactor } from "./SecondFactor.tsx";

/** One's own passphrase and second factor, among the settings (issue 4, SCREENS 4.17 and 4.20). */
export function OwnAccount() {
	const { t } = useTexts();
	return (
		<section className={styles["group"]} aria-labelledby="own-account">
			<h2 id="own-account">{t("accounts.own.title")}</h2>
			<OwnPassphrase />
			<SecondFactor />
		</section>
	);
}
