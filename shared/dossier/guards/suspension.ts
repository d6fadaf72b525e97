import { addDays, isAfter, isoDate, type PlainDate } from "../../base/dates.ts";
import { SUSPENSION_DAYS } from "../../limits/suspension.ts";
import { reason } from "../refusal.ts";
import { isHeard, type Suspension } from "../standing.ts";
import type { StepOf } from "../steps.ts";
import type { Guard } from "./guard.ts";

/** P15, S 62: not before the agent was heard; the commissioner only once the inquiry is his. */
export const suspended: Guard<StepOf<"suspended">> = (standing, { on, by }) => {
	const { suspension, referrals } = standing;
	if (!isHeard(standing)) return reason("not-heard", {});
	if (by === "commissioner" && referrals.length === 0)
		return reason("no-inquiry-to-suspend", {});
	return suspension === null || hasLapsed(suspension, on)
		? null
		: reason("already-suspended", {
				since: isoDate(suspension.suspended.on),
			});
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
