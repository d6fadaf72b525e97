import { isAfter, isoDate, type PlainDate } from "../base/dates.ts";
import { newWorking, type Working } from "../law/working.ts";
import { replyThrough } from "../limits/reply.ts";
import type { Readings, ReliedReading } from "../readings/readings.ts";
import { type Reason, reason } from "./refusal.ts";
import type { Standing } from "./standing.ts";
import type { ReplyReceived } from "./steps.ts";

/** The last day for the reply as a step of `on` has to respect it; null before notification. */
export function replyThroughOn(
	standing: Standing,
	readings: Readings,
	on: PlainDate,
): PlainDate | null {
	const { issued, notified } = standing;
	if (notified === null) return null;
	const working = newWorking(readings, on, on);
	return replyThrough(issued, notified, working);
}

/**
 * P4 and L18: why the facts count as admitted, with the day of it, as asked on `on`; null while they do not. A late
 * reply is judged by the reading of its own day; `rely` learns of it.
 */
export function admission(
	standing: Standing,
	readings: Readings,
	on: PlainDate,
	rely: (relied: readonly ReliedReading[]) => void = () => undefined,
): Reason | null {
	const { reply, silence } = standing;
	if (silence !== null && silence.exceptional === undefined)
		return reason("silence-is-admission", { day: isoDate(silence.on) });
	if (silence !== null || reply === null) return null;
	const through = replyThroughOn(standing, readings, reply.on);
	if (through === null || !isAfter(reply.on, through)) return null;
	const working = newWorking(readings, reply.on, on);
	const isCounted = isLateReplyCounted(reply, working);
	rely(working.notes().relied);
	return isCounted
		? null
		: reason("late-reply-is-silence", {
				day: isoDate(reply.on),
				through: isoDate(through),
			});
}

function isLateReplyCounted(reply: ReplyReceived, working: Working): boolean {
	const option = working.read("L18");
	if (option === "ask") return reply.exceptional !== undefined;
	return option === "counts";
}

/** Whether P4's exception lets the college decide although no reply is there (R4 until one is). */
export const isSilenceExcused = ({ reply, silence }: Standing): boolean =>
	reply === null && silence?.exceptional !== undefined;
