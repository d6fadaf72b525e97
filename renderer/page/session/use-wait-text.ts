import { useFormat } from "../format/use-format.ts";
import { useTexts } from "../i18n/use-texts.ts";

/** After several failures: that one has to wait, and until when (milliseconds since 1970). */
export function useWaitText(): (nextAt: number) => string {
	const { t } = useTexts();
	const { time } = useFormat();
	return (nextAt) =>
		`${t("locked.unlock.faults.wait")} ${t("locked.unlock.nextTry", { time: time(nextAt) })}`;
}
