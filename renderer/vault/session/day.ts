import { luxembourgDay } from "../../../shared/base/luxembourg-day.ts";
import type { CountingDay } from "../../../shared/roster/rights.ts";

/**
 * The day used for counting: the clock's, or that of the last recording when the clock was set back behind it, so that
 * no limit comes to life again.
 */
export function countingDay(now: number, lastRecording: number): CountingDay {
	const machine = luxembourgDay(now);
	const last = luxembourgDay(lastRecording);
	return machine < last
		? { today: last, clockWentBack: machine }
		: { today: machine, clockWentBack: null };
}
