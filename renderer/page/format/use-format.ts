import { useMemo } from "react";
import { useTexts } from "../i18n/use-texts.ts";
import {
	formatDay,
	formatHeaderDay,
	formatListDay,
	formatLongDay,
	formatTime,
	momentOf,
} from "./dates.ts";
import { formatNumber, formatSize } from "./numbers.ts";

/** The formats of SCREENS section 2 in the screen's language. */
export function useFormat() {
	const { language } = useTexts();
	return useMemo(
		() => ({
			day: (iso: string) => formatDay(iso, language),
			listDay: (iso: string) => formatListDay(iso, language),
			longDay: (iso: string) => formatLongDay(iso, language),
			headerDay: (iso: string) => formatHeaderDay(iso, language),
			/** Hour and minute of a moment (milliseconds since 1970). */
			time: (at: number) => formatTime(momentOf(at)),
			dayOf: (at: number) => formatDay(momentOf(at).day, language),
			number: (value: number) => formatNumber(value, language),
			size: (bytes: number) => formatSize(bytes, language),
		}),
		[language],
	);
}
