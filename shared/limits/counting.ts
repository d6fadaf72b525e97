import {
	addDays,
	addMonths,
	addYears,
	isAfter,
	isoDate,
	type PlainDate,
} from "../base/dates.ts";
import type { CountedDay, DayReason } from "../law/explanation.ts";
import { phrase } from "../law/phrases.ts";
import type { Working } from "../law/working.ts";
import { holidayOn, isHalfDay, isSaturday, isSunday } from "./calendar.ts";

/** The only part of a working that the calendar asks for. */
type Reader = Pick<Working, "read">;

const holiday = (day: PlainDate): DayReason | null => {
	const name = holidayOn(day);
	return name === null ? null : { kind: "holiday", name };
};

/** Why a day is no working day under L1 and L2; null when it is one. A reading is consulted only where it decides. */
export function reasonNotWorking(
	day: PlainDate,
	reader: Reader,
): DayReason | null {
	if (isSunday(day)) return { kind: "sunday" };
	const free = holiday(day);
	if (free !== null) return free;
	if (isSaturday(day) && reader.read("L1") === "does-not-count")
		return { kind: "saturday" };
	if (isHalfDay(day) && reader.read("L2") === "no") return { kind: "half-day" };
	return null;
}

/** Why a limit that protects the agent does not end on that day (T2, T4); null when it may. */
const reasonToRoll = (day: PlainDate): DayReason | null => {
	if (isSunday(day)) return { kind: "sunday" };
	const free = holiday(day);
	if (free !== null) return free;
	return isSaturday(day) ? { kind: "saturday" } : null;
};

const mark = (
	day: PlainDate,
	as: CountedDay["mark"],
	more: Pick<CountedDay, "ordinal" | "reason"> = {},
): CountedDay => ({ day: isoDate(day), mark: as, ...more });

/** The `count`-th working day after `start`, which is itself excluded (T1): no roll-over. */
export function addWorkingDays(
	start: PlainDate,
	count: number,
	working: Working,
): PlainDate {
	const passed: Passed[] = [];
	let last = start;
	for (let ordinal = 0; ordinal < count; ) {
		last = addDays(last, 1);
		const reason = reasonNotWorking(last, working);
		if (reason === null) ordinal += 1;
		passed.push({ day: last, reason, ordinal });
	}
	working.count(() => [
		mark(start, "start"),
		...passed.map((each) => workingDay(each, count)),
	]);
	working.calculate(phrase("first-day-excluded", { day: isoDate(start) }));
	working.calculate(
		phrase("working-days-counted", { count, last: isoDate(last) }),
	);
	return last;
}

interface Passed {
	readonly day: PlainDate;
	/** Null: a working day. */
	readonly reason: DayReason | null;
	/** How many working days had passed with it. */
	readonly ordinal: number;
}

function workingDay(
	{ day, reason, ordinal }: Passed,
	count: number,
): CountedDay {
	if (reason !== null) return mark(day, "skipped", { reason });
	return mark(day, ordinal === count ? "last" : "counted", { ordinal });
}

/**
 * `count` calendar days after `start`, excluded, and as many more as `extend` finds, then over Saturdays, Sundays and
 * holidays to the next day that is none of these (T2, T4).
 */
export function addRollingDays(
	start: PlainDate,
	count: number,
	working: Working,
	extend: () => number = () => 0,
): PlainDate {
	plainlyAdded(start, count, working);
	const ordinal = count + extend();
	const { last, rolled } = rollOver(addDays(start, ordinal), working);
	working.count(() => [
		mark(start, "start"),
		...daysBefore(start, ordinal, count),
		...(rolled.length === 0 ? [mark(last, "last", { ordinal })] : rolled),
	]);
	return last;
}

/** The days counted before the `ordinal`-th; those beyond `count` are owed to leave. */
const daysBefore = (
	start: PlainDate,
	ordinal: number,
	count: number,
): readonly CountedDay[] =>
	Array.from({ length: ordinal - 1 }, (_, index) =>
		mark(addDays(start, index + 1), "counted", {
			ordinal: index + 1,
			...(index + 1 > count && { reason: { kind: "leave" } }),
		}),
	);

/** Writes down the addition before anything extends it or rolls it over. */
export function plainlyAdded(
	start: PlainDate,
	count: number,
	working: Working,
): PlainDate {
	const from = isoDate(start);
	const to = addDays(start, count);
	working.calculate(phrase("first-day-excluded", { day: from }));
	working.calculate(phrase("days-added", { from, count, to: isoDate(to) }));
	return to;
}

/** Date to date, then over Saturdays, Sundays and holidays (T4). */
export function addRollingMonths(
	start: PlainDate,
	count: number,
	working: Working,
): PlainDate {
	const nominal = addCalendarMonths(start, count, working);
	const { last, rolled } = rollOver(nominal, working);
	working.count(() => [
		mark(start, "start"),
		...(rolled.length === 0 ? [mark(last, "last")] : rolled),
	]);
	return last;
}

const clamping = (from: PlainDate, to: PlainDate, working: Working): void => {
	if (from.day !== to.day)
		working.calculate(phrase("clamped-to-month-end", { day: isoDate(to) }));
};

/** Date to date, clamped to the month's end. */
export function addCalendarMonths(
	from: PlainDate,
	count: number,
	working: Working,
): PlainDate {
	const to = addMonths(from, count);
	working.calculate(
		phrase("months-added", { from: isoDate(from), count, to: isoDate(to) }),
	);
	clamping(from, to, working);
	return to;
}

/** Date to date, clamped to the month's end. */
export function addCalendarYears(
	from: PlainDate,
	count: number,
	working: Working,
): PlainDate {
	const to = addYears(from, count);
	working.calculate(
		phrase("years-added", { from: isoDate(from), count, to: isoDate(to) }),
	);
	clamping(from, to, working);
	return to;
}

/** From a Saturday, Sunday or holiday to the next day that is none of these; `rolled` ends with that day, empty if none was passed. */
function rollOver(
	nominal: PlainDate,
	working: Working,
): { readonly last: PlainDate; readonly rolled: readonly CountedDay[] } {
	const rolled: CountedDay[] = [];
	let last = nominal;
	for (
		let reason = reasonToRoll(last);
		reason !== null;
		reason = reasonToRoll(last)
	) {
		rolled.push(mark(last, "rolled", { reason }));
		last = addDays(last, 1);
	}
	if (rolled.length === 0) return { last, rolled };
	working.calculate(
		phrase("rolled-over", { from: isoDate(nominal), to: isoDate(last) }),
	);
	return { last, rolled: [...rolled, mark(last, "last")] };
}

/** Working days from `from`, excluded, to `to`, included; negative when `to` lies before. */
export function workingDaysBetween(
	from: PlainDate,
	to: PlainDate,
	reader: Reader,
): number {
	if (isAfter(from, to)) return -workingDaysBetween(to, from, reader);
	let count = 0;
	for (let day = from; isAfter(to, day); ) {
		day = addDays(day, 1);
		if (reasonNotWorking(day, reader) === null) count += 1;
	}
	return count;
}
