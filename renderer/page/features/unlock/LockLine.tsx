import { useStore } from "../../base/store.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSettings } from "../../session/use-session.ts";
import styles from "./unlock.module.css";

/** « Verrouillé à 12:31, après 5 minutes sans activité. Votre brouillon est gardé. » */
export function LockLine() {
	const { t } = useTexts();
	const { time } = useFormat();
	const { session } = useParts();
	const { lockAfterMinutes } = useSettings();
	const note = useStore(session.lockNote);
	if (note === null || note.why === "demo") return null;
	const at = time(note.at);
	const text =
		note.why === "idle"
			? t("locked.unlock.notes.idle", { time: at, count: lockAfterMinutes })
			: t(`locked.unlock.notes.${note.why}`, { time: at });
	return (
		<p className={styles["note"]}>
			{text}
			{note.draftKept && ` ${t("locked.unlock.notes.draft")}`}
		</p>
	);
}
