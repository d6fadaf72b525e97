import { useCallback } from "react";
import { addDays, isoDate, plainDate } from "../../../shared/base/dates.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { useParts } from "../parts.ts";
import { formatDay, formatTime, momentOf } from "./dates.ts";

/** « aujourd’hui à 14:02 », « hier à 09:10 », « 18.11.2026 à 14:05 »: a moment, told from now. */
export function useMomentText(): (at: number) => string {
	const { t, language } = useTexts();
	const { now } = useParts();
	return useCallback(
		(at) => {
			const moment = momentOf(at);
			const today = momentOf(now()).day;
			const yesterday = isoDate(addDays(plainDate(today), -1));
			const day =
				moment.day === today
					? t("common.today")
					: moment.day === yesterday
						? t("common.yesterday")
						: formatDay(moment.day, language);
			return t("common.atTime", { day, time: formatTime(moment) });
		},
		[t, language, now],
	);
}
