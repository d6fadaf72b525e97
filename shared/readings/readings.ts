import { isAfter, type PlainDate } from "../base/dates.ts";
import {
	type OptionOf,
	READINGS,
	type ReadingId,
	type ReadingOption,
} from "./table.ts";

/** From when a confirmed option is in force; null: always. */
export interface ReadingSpan<Id extends ReadingId = ReadingId> {
	readonly from: PlainDate | null;
	readonly option: OptionOf<Id>;
	/** Once in force it also governs facts of earlier days. */
	readonly reachesBack?: boolean;
}

/** The confirmed options of each reading, oldest first; an absent or empty list means not confirmed. */
export type Readings = {
	readonly [Id in ReadingId]?: readonly ReadingSpan<Id>[];
};

/** A reading that a result rests on; JSON-safe. */
export interface ReliedReading {
	readonly id: ReadingId;
	readonly option: ReadingOption;
	readonly confirmed: boolean;
	/** Whether the result waits for this reading: unconfirmed, an `ask` without its answer, or K7. */
	readonly provisional: boolean;
}

export const NO_READINGS: Readings = {};

/** The safe option that holds while nothing is confirmed. */
export const defaultOption = <Id extends ReadingId>(id: Id): OptionOf<Id> =>
	READINGS[id].options[0];

/**
 * The span that governs a fact of `factDay`, asked on `askedDay`: of those in force by the day asked, the newest one
 * that was in force on the fact's day or reaches back. Where none was yet, the first one confirmed since, because a
 * confirmation settles what was provisional. Null: not confirmed.
 */
export function spanOn<Id extends ReadingId>(
	readings: Readings,
	id: Id,
	factDay: PlainDate,
	askedDay: PlainDate,
): ReadingSpan<Id> | null {
	const all: readonly ReadingSpan<Id>[] = readings[id] ?? [];
	const asked = all.filter((span) => hasBegun(span, askedDay));
	const governs = (span: ReadingSpan<Id>) =>
		span.reachesBack === true || hasBegun(span, factDay);
	return asked.findLast(governs) ?? asked[0] ?? null;
}

const hasBegun = ({ from }: ReadingSpan, day: PlainDate): boolean =>
	from === null || !isAfter(from, day);

/** The same readings with one of them confirmed as `option` since ever: to show what another reading would change. */
export const withOption = <Id extends ReadingId>(
	readings: Readings,
	id: Id,
	option: OptionOf<Id>,
): Readings => ({ ...readings, [id]: [{ from: null, option }] });
