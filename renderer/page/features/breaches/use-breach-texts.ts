import {
	luxembourgDay,
	luxembourgTime,
} from "../../../../shared/base/luxembourg-day.ts";
import type { BreachView } from "../../../../shared/vault-protocol.ts";
import { formatTime } from "../../format/dates.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";

/** Moments of a breach in Luxembourg, and the hours that are left for the authority. */
export function useBreachTexts() {
	const { t } = useTexts();
	const { listDay } = useFormat();
	const moment = (at: number): string => {
		const { hour, minute } = luxembourgTime(at);
		return t("breaches.at", {
			day: listDay(luxembourgDay(at)),
			time: formatTime({ day: "", hours: hour, minutes: minute }),
		});
	};
	return {
		moment,
		/** « Il reste 41 heures, jusqu’au mer. 25.11.2026 à 09:30 » */
		hours: ({ hoursLeft, until }: BreachView): string => {
			const said = { until: moment(until) };
			if (hoursLeft === 0) return t("breaches.lastHour", said);
			return hoursLeft > 0
				? t("breaches.left", { count: hoursLeft, ...said })
				: t("breaches.passed", { count: -hoursLeft, ...said });
		},
	};
}
