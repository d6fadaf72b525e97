import { useStore } from "../../base/store.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import styles from "./unlock.module.css";

/** At the first start of a version: what was saved before it began. */
export function VersionLine() {
	const { t } = useTexts();
	const app = useStore(useParts().session.app);
	if (!app?.begun) return null;
	const { begun, version } = app;
	const text =
		begun.kind === "unsaved" ? "unsaved" : begun.here ? "here" : "places";
	return (
		<p className={styles["note"]}>
			{t(`locked.unlock.begun.${text}`, { version })}
		</p>
	);
}
