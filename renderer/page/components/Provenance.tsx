import type { RecordedBy } from "../../../shared/vault-protocol.ts";
import { useFormat } from "../format/use-format.ts";
import { useTexts } from "../i18n/use-texts.ts";
import styles from "./layout.module.css";

/** « enregistré par Claire Weber le 18.11.2026 à 14:05 »: who recorded something and when. */
export function Provenance({ by, at }: RecordedBy) {
	const { t } = useTexts();
	const { dayOf, time } = useFormat();
	return (
		<span className={styles["provenance"]}>
			{t("common.recordedBy", { name: by, day: dayOf(at), time: time(at) })}
		</span>
	);
}
