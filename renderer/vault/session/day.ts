import type { IsoDate } from "../../../shared/base/dates.ts";
import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";

/**
 * The day used for counting: the clock's, or that of the last recording when the clock was set back behind it, so that
 * no limit comes to life again.
 */
export function countingDay(
	now: number,
	lastRecording: number,
): { today: IsoDate; clockWentBack: IsoDate | null } {
	const machine = luxembourgDay(now);
	const last = luxembourgDay(lastRecording);
	return machine < last
		? { today: last, clockWentBack: machine }
		: { today: machine, clockWentBack: null };
}
