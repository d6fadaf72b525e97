import { addDays, isAfter, isoDate, type PlainDate } from "../../base/dates.ts";
import { SUSPENSION_DAYS } from "../../limits/suspension.ts";
import { reason } from "../refusal.ts";
import {
	currentDecision,
	isAcquittal,
	isHeard,
	pendingRecourse,
	type Standing,
	type Suspension,
} from "../standing.ts";
import type { StepOf } from "../steps.ts";
import type { Guard } from "./guard.ts";

/** P15, S 62: not before the agent was heard; the commissioner only during the inquiry. */
export const suspended: Guard<StepOf<"suspended">> = (standing, { on, by }) => {
	const { suspension, stage } = standing;
	if (!isHeard(standing)) return reason("not-heard", {});
	if (isOver(standing)) return reason("no-procedure", {});
	if (by === "commissioner" && stage !== "inquiry")
		return reason("no-inquiry-to-suspend", {});
	return suspension === null || hasLapsed(suspension, on)
		? null
		: reason("already-suspended", {
				since: isoDate(suspension.suspended.on),
			});
};

/** S 59: only while the agent is pursued; a sanction keeps the procedure open until it is carried out. */
function isOver(standing: Standing): boolean {
	switch (standing.stage) {
		case "settled":
		case "pardoned":
		case "closed":
		case "contract-ended":
			return true;
		case "decided":
			return isFree(standing);
		default:
			return false;
	}
}

const isFree = (standing: Standing): boolean => {
	const decision = currentDecision(standing);
	return (
		decision !== null &&
		isAcquittal(decision) &&
		pendingRecourse(standing) === null
	);
};

/** S 68(3): the commissioner's suspension falls when the college does not confirm it in time. */
const hasLapsed = (
	{ suspended: step, confirmed }: Suspension,
	on: PlainDate,
): boolean =>
	step.by === "commissioner" &&
	confirmed === null &&
	isAfter(on, addDays(step.on, SUSPENSION_DAYS));

/** P15: a late confirmation is recorded and shown as late. */
export const suspensionConfirmed: Guard<StepOf<"suspension-confirmed">> = ({
	suspension,
}) =>
	suspension?.suspended.by === "commissioner" && suspension.confirmed === null
		? null
		: reason("nothing-to-confirm", {});

export const suspensionEnded: Guard<StepOf<"suspension-ended">> = ({
	suspension,
}) => (suspension === null ? reason("not-suspended", {}) : null);
