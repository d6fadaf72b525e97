import type { Context } from "../context.ts";
import { type Reason, reason } from "../refusal.ts";
import { admission, isSilenceExcused } from "../silence.ts";
import { isHeard, type Standing } from "../standing.ts";
import type { Step, StepOf } from "../steps.ts";
import type { Guard } from "./guard.ts";
import {
	forwardedDay,
	inquiryMissing,
	inquiryReason,
	overReason,
	settledReason,
} from "./over.ts";

/** P4, P5: whether there is a reply that the college may judge; an excused silence needs none. */
function replyReason(
	standing: Standing,
	{ on }: Step,
	{ readings }: Context,
): Reason | null {
	if (!isHeard(standing)) return reason("reply-outstanding", {});
	return admission(standing, readings, on);
}

/** P5, P6: (a) and (b), with or without pardon, want a satisfactory reply and facts that are not grave. */
function satisfactionReason(
	standing: Standing,
	step: Step,
	context: Context,
): Reason | null {
	const unheard = replyReason(standing, step, context);
	if (unheard !== null) return unheard;
	const { assessed } = standing;
	if (assessed === null)
		return isSilenceExcused(standing) ? null : reason("reply-not-assessed", {});
	if (assessed.reply === "unsatisfactory")
		return reason("reply-unsatisfactory", {});
	return assessed.grave ? reason("facts-grave", {}) : null;
}

/** P5: assessed again only while the college has decided nothing on the strength of it. */
export const assessed: Guard<StepOf<"assessed">> = (
	standing,
	step,
	context,
) => {
	const unheard = replyReason(standing, step, context);
	if (unheard !== null) return unheard;
	if (standing.reply === null) return reason("reply-outstanding", {});
	switch (standing.stage) {
		case "settled":
		case "pardoned":
			return standing.assessed === null ? null : settledReason(standing);
		case "closed":
		case "decided":
		case "contract-ended":
			return overReason(standing);
		default:
			return null;
	}
};

/** P5, P6, K12. */
export const pardoned: Guard<StepOf<"pardoned">> = (
	standing,
	step,
	context,
) => {
	const unfit = satisfactionReason(standing, step, context);
	if (unfit !== null) return unfit;
	switch (standing.stage) {
		case "answered":
		case "settled":
			return null;
		default:
			return overReason(standing);
	}
};

/** P5, P6: also when the commissioner sent it back. */
export const settled: Guard<StepOf<"filed" | "put-aside">> = (
	standing,
	step,
	context,
) => {
	const unfit = satisfactionReason(standing, step, context);
	if (unfit !== null) return unfit;
	switch (standing.stage) {
		case "answered":
		case "returned":
			return null;
		case "pardoned":
			return standing.settled === null ? null : settledReason(standing);
		default:
			return overReason(standing);
	}
};

/** P5 (c), P6: after a pardon there is nothing left to forward. */
export const forwarded: Guard<StepOf<"forwarded">> = (standing) => {
	switch (standing.stage) {
		case "answered":
		case "settled":
			return null;
		case "forwarded":
		case "inquiry":
		case "returned":
		case "council":
			return reason("forwarded-twice", { day: forwardedDay(standing) });
		default:
			return overReason(standing);
	}
};

/** P6, P7: the college closes what came before it, but no inquiry; the commissioner closes only an inquiry. */
export const closed: Guard<StepOf<"closed">> = (standing, { by }) =>
	by === "college" ? closedByCollege(standing) : closedByCommissioner(standing);

function closedByCollege(standing: Standing): Reason | null {
	switch (standing.stage) {
		case "forwarded":
		case "returned":
			return null;
		case "closed":
			return isClosedByInquiry(standing) ? null : overReason(standing);
		case "inquiry":
		case "council":
			return inquiryReason(standing);
		case "decided":
		case "pardoned":
		case "contract-ended":
			return overReason(standing);
		default:
			return reason("not-forwarded", {});
	}
}

function closedByCommissioner(standing: Standing): Reason | null {
	if (standing.stage === "inquiry") return null;
	if (standing.stage === "closed" && isClosedByInquiry(standing)) return null;
	return inquiryMissing(standing);
}

/** The commissioner's decision itself closed it: that it is closed may be said once more. */
const isClosedByInquiry = ({ closed }: Standing): boolean =>
	closed?.step === "commissioner-decided";
