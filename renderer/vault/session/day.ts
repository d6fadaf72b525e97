import type { IsoDate } from "../../../shared/base/dates.ts";

const luxembourg = new Intl.DateTimeFormat("en-CA", {
	timeZone: "Europe/Luxembourg",
	year: "numeric",
	month: "2-digit",
	day: "2-digit",
});

/** The calendar day in Luxembourg of an instant in milliseconds since 1970. */
export const luxembourgDay = (instant: number): IsoDate =>
	luxembourg.format(instant) as IsoDate; // en-CA writes YYYY-MM-DD

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
