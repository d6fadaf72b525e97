import { ProgressLine } from "../../components/ProgressLine.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useProgress } from "../../session/use-progress.ts";
import styles from "./accounts.module.css";

/** On every screen while keys change after an unlock: what is asked meanwhile waits for it. */
export function KeysNotice() {
	const { t } = useTexts();
	const { number } = useFormat();
	const part = useProgress("resumed-keys");
	if (part === null || part.done >= part.total) return null;
	const numbers = { done: number(part.done), total: number(part.total) };
	return (
		<div className={styles["notice"]}>
			<div>
				<ProgressLine label={t("accounts.keysResumed", numbers)} part={part} />
			</div>
		</div>
	);
}
