import { type IsoDate, isoDate, plainDate } from "../base/dates.ts";
import type { Phrase } from "../law/phrases.ts";
import { newWorking } from "../law/working.ts";
import { addCalendarMonths } from "../limits/counting.ts";

/** C9: a request is answered in a month. No source here lengthens it, or carries it over a Sunday. */
const ANSWER_MONTHS = 1;

export interface AnswerLimit {
	/** Included. */
	readonly lastDay: IsoDate;
	/** How it was counted, step by step. */
	readonly calculation: readonly Phrase[];
}

/** The last day for the answer to a request received on that day: date to date, clamped to the month's end. */
export function answerLimit(received: IsoDate): AnswerLimit {
	const from = plainDate(received);
	const working = newWorking({}, from, from);
	const last = addCalendarMonths(from, ANSWER_MONTHS, working);
	return {
		lastDay: isoDate(last),
		calculation: working.notes().calculation,
	};
}
