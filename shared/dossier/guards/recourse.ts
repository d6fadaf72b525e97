import { isoDate } from "../../base/dates.ts";
import { type Reason, reason } from "../refusal.ts";
import {
	bodyAfter,
	currentDecision,
	type Decision,
	pendingRecourse,
} from "../standing.ts";
import type { Recourse, RecourseReplaced, StepOf } from "../steps.ts";
import type { Guard } from "./guard.ts";
import { graverAmong, sanctionsReason } from "./sanctions.ts";

/** P10: each decision once. */
export const decisionNotified: Guard<StepOf<"decision-notified">> = ({
	notifiable,
}) => {
	if (notifiable === null) return reason("nothing-to-notify", {});
	const { notified } = notifiable;
	return notified === null
		? null
		: reason("already-notified", { day: isoDate(notified.on) });
};

/** P11: to the body that follows; a late one is recorded (T4). */
export const recourse: Guard<StepOf<"recourse">> = (standing, step) => {
	const decision = currentDecision(standing);
	if (decision === null) return reason("no-decision", {});
	const body = bodyAfter(decision);
	if (body === null)
		return reason("no-further-recourse", { body: decision.by });
	if (step.to !== body) return reason("recourse-to-other-body", { body });
	if (step.by === "college" && body === "council")
		return reason("college-cannot-appeal", {});
	return repeatedReason(decision, step);
};

/** P11: both sides may go to the tribunal and to the court, each once. */
function repeatedReason(
	{ recourses }: Decision,
	{ by = "agent" }: Recourse,
): Reason | null {
	const same = recourses.find((each) => (each.by ?? "agent") === by);
	return same === undefined
		? null
		: reason("recourse-already-pending", {
				body: same.to,
				since: isoDate(same.on),
			});
}

/** P11, P8; S 66(1): on appeal the council stays among the minor sanctions. */
export const recourseDecided: Guard<StepOf<"recourse-decided">> = (
	standing,
	step,
) => {
	const pending = pendingRecourse(standing);
	if (pending === null) return reason("no-recourse-pending", {});
	return step.outcome === "replaced" ? replacementReason(pending, step) : null;
};

function replacementReason(
	{ to }: Recourse,
	{ sanctions }: RecourseReplaced,
): Reason | null {
	const unfit = sanctionsReason(sanctions);
	if (unfit !== null) return unfit;
	const decision = to === "council" ? graverAmong(sanctions) : null;
	return decision === null
		? null
		: reason("only-minor-on-appeal", { sanction: decision.kind });
}
