import { Temporal } from "temporal-polyfill";
import { type IsoDate, plainDate } from "./dates.ts";

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
 * The instant of a time of day in Luxembourg. In the hour that a change of clocks takes out, the one after it; of the
 * hour that comes twice, the first, from which a limit ends sooner.
 */
export const luxembourgInstant = (
	day: IsoDate,
	hour: number,
	minute: number,
): number =>
	plainDate(day)
		.toPlainDateTime({ hour, minute })
		.toZonedDateTime("Europe/Luxembourg").epochMilliseconds;

/** Hour and minute in Luxembourg of an instant. */
export function luxembourgTime(instant: number): {
	readonly hour: number;
	readonly minute: number;
} {
	const { hour, minute } =
		Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(
			"Europe/Luxembourg",
		);
	return { hour, minute };
}
