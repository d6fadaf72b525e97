import {
	addDays,
	daysBetween,
	isAfter,
	isBefore,
	isoDate,
	type PlainDate,
} from "../base/dates.ts";
import type {
	Leave,
	OrderIssued,
	OrderNotified,
	Recorded,
} from "../dossier/steps.ts";
import { phrase } from "../law/phrases.ts";
import type { Working } from "../law/working.ts";
import { addRollingDays } from "./counting.ts";

export const REPLY_DAYS = 10;

type Notified = Recorded<OrderNotified>;

/** T2: the last day for the reply, extended by leave as P3, L4 and L5 say. */
export function replyThrough(
	issued: Recorded<OrderIssued> | null,
	notified: Notified,
	working: Working,
): PlainDate {
	const { on, leave, ref } = notified;
	working.input({ label: "order-notified-on", value: isoDate(on), ref });
	working.change(phrase("would-change-notification-day", {}));
	if (leave === undefined) working.change(phrase("would-change-leave", {}));
	return addRollingDays(on, REPLY_DAYS, working, () =>
		leave === undefined ? 0 : extensionBy(leave, issued, notified, working),
	);
}

/** P3: the whole leave, both ends included, when it counts. */
function extensionBy(
	leave: Leave,
	issued: Recorded<OrderIssued> | null,
	notified: Notified,
	working: Working,
): number {
	const { on: dispatched, ref } = issued ?? notified;
	working.input({ label: "order-issued-on", value: isoDate(dispatched), ref });
	noteLeave(leave, notified, working);
	const span = { from: isoDate(leave.from), to: isoDate(leave.to) };
	if (!isExtending(leave, dispatched, notified.on, working)) {
		working.calculate(phrase("leave-not-counted", span));
		return 0;
	}
	const count = daysBetween(leave.from, leave.to) + 1;
	working.calculate(phrase("leave-added", { ...span, count }));
	return count;
}

function noteLeave(leave: Leave, { ref }: Notified, working: Working): void {
	const { kind = "annual" } = leave;
	working.input({ label: "leave-kind", value: kind, ref });
	working.input({ label: "leave-from", value: isoDate(leave.from), ref });
	working.input({ label: "leave-to", value: isoDate(leave.to), ref });
	if (leave.extends !== undefined)
		working.input({ label: "leave-extends", value: leave.extends, ref });
}

/** A leave under way between dispatch and notification counts; a later one within the ten days if L5, a sick one if L4 says so. */
function isExtending(
	leave: Leave,
	dispatched: PlainDate,
	notified: PlainDate,
	working: Working,
): boolean {
	const isOver = isBefore(leave.to, dispatched);
	const isTooLate = isAfter(leave.from, addDays(notified, REPLY_DAYS));
	if (isOver || isTooLate) return false;
	const isSick = leave.kind === "sick";
	const isLater = isAfter(leave.from, notified);
	return (
		(!isSick || isAnsweredYes("L4", leave, working)) &&
		(!isLater || isAnsweredYes("L5", leave, working))
	);
}

function isAnsweredYes(
	id: "L4" | "L5",
	leave: Leave,
	working: Working,
): boolean {
	const option = working.read(id);
	if (option !== "ask") return option === "yes";
	if (leave.extends === undefined) {
		working.wait(id);
		working.unknown(phrase("unknown-leave-answer", { reading: id }));
	}
	return leave.extends ?? false;
}
