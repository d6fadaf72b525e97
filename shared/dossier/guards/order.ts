import {
	isAfter,
	isBefore,
	isoDate,
	type PlainDate,
} from "../../base/dates.ts";
import { type Reason, reason } from "../refusal.ts";
import { admission, replyThroughOn } from "../silence.ts";
import type { Standing } from "../standing.ts";
import type { Breach, Leave, ReplyMissing, StepOf } from "../steps.ts";
import type { Guard } from "./guard.ts";

/** P1: once, and not before the breach itself. */
export const factsKnown: Guard<StepOf<"facts-known">> = (
	{ facts },
	{ on, breach },
) => {
	if (facts !== null)
		return reason("facts-already-known", { day: isoDate(facts.on) });
	return breachReason(breach, on);
};

function breachReason({ first, last }: Breach, on: PlainDate): Reason | null {
	const latest = last ?? first;
	if (latest !== undefined && isAfter(latest, on))
		return reason("breach-after-knowledge", { day: isoDate(latest) });
	if (first !== undefined && last !== undefined && isAfter(first, last))
		return reason("breach-days-reversed", {
			first: isoDate(first),
			last: isoDate(last),
		});
	return null;
}

/** P1, P2: late dispatch is recorded (T1). */
export const orderIssued: Guard<StepOf<"order-issued">> = ({
	facts,
	issued,
}) => {
	if (facts === null) return reason("facts-not-known", {});
	return issued === null
		? null
		: reason("order-already-issued", { day: isoDate(issued.on) });
};

/** P2, P3. */
export const orderNotified: Guard<StepOf<"order-notified">> = (
	{ issued, notified },
	{ leave },
) => {
	if (issued === null) return reason("order-not-issued", {});
	if (notified !== null)
		return reason("order-already-notified", { day: isoDate(notified.on) });
	return leave === undefined ? null : leaveReason(leave);
};

const leaveReason = ({ from, to }: Leave): Reason | null =>
	isBefore(to, from)
		? reason("leave-days-reversed", { from: isoDate(from), to: isoDate(to) })
		: null;

/** P3, P4: after silence only exceptional circumstances let a reply in. */
export const replyReceived: Guard<StepOf<"reply-received">> = (
	{ notified, reply, silence },
	_step,
) => {
	if (notified === null) return reason("order-not-notified", {});
	if (reply !== null)
		return reason("reply-already-received", { day: isoDate(reply.on) });
	return silence !== null && silence.exceptional === undefined
		? reason("silence-is-admission", { day: isoDate(silence.on) })
		: null;
};

/** P3, P4: not while the ten days run, unless the agent refused to reply. */
export const replyMissing: Guard<StepOf<"reply-missing">> = (
	standing,
	step,
	context,
) => {
	const { notified, reply, silence } = standing;
	if (notified === null) return reason("order-not-notified", {});
	if (silence !== null)
		return reason("silence-already-recorded", { day: isoDate(silence.on) });
	const through = replyThroughOn(standing, context.readings, step.on);
	if (reply !== null && isReplyHeld(standing, step, context.readings))
		return reason("reply-already-received", { day: isoDate(reply.on) });
	return through !== null && isRunning(step, through)
		? reason("reply-limit-running", { through: isoDate(through) })
		: null;
};

/** L18: a late reply that counts as silence leaves room for the silence itself. */
const isReplyHeld = (
	standing: Standing,
	{ on }: ReplyMissing,
	readings: Parameters<typeof admission>[1],
): boolean => admission(standing, readings, on) === null;

const isRunning = (
	{ on, refusal }: ReplyMissing,
	through: PlainDate,
): boolean => refusal !== true && !isAfter(on, through);
