import { type Reason, reason } from "../refusal.ts";
import { pendingRecourse, type Standing } from "../standing.ts";
import type {
	Acquitted,
	InquiryOutcome,
	Sanctioned,
	StepOf,
} from "../steps.ts";
import { lateSanctionReason, pursuitReason } from "./former-agent.ts";
import type { Guard } from "./guard.ts";
import { inquiryMissing, inquiryReason, overReason } from "./over.ts";
import { graverAmong, sanctionsReason } from "./sanctions.ts";

/** P5 (c), P14: again as long as nothing was decided (K6 counts the latest referral). */
export const referred: Guard<StepOf<"referred-to-commissioner">> = (
	standing,
	{ on },
	context,
) => {
	switch (standing.stage) {
		case "answered":
		case "settled":
		case "forwarded":
		case "inquiry":
		case "returned":
			return pursuitReason(context, on);
		case "council":
			return inquiryReason(standing);
		default:
			return overReason(standing);
	}
};

/** P7. */
export const commissionerDecided: Guard<StepOf<"commissioner-decided">> = (
	standing,
) => (standing.stage === "inquiry" ? null : inquiryMissing(standing));

/** P7, P11, P8, P9, P7 again, P14: in this order. */
export const sanctioned: Guard<StepOf<"sanctioned">> = (
	standing,
	step,
	context,
) =>
	sentReason(standing) ??
	sanctionsReason(step.sanctions) ??
	collegeReason(step) ??
	bodyReason(standing, step) ??
	lateSanctionReason(context, step.on, step.sanctions);

const BODY_BY_OUTCOME = {
	minor: "college",
	council: "council",
} as const satisfies Readonly<
	Record<Exclude<InquiryOutcome, "closure">, string>
>;

/** P7: an inquiry has ended otherwise than by closure, and nothing was decided since. */
function sentReason(standing: Standing): Reason | null {
	const { inquiry, stage } = standing;
	if (inquiry === null || inquiry.outcome === "closure")
		return inquiryReason(standing);
	switch (stage) {
		case "returned":
		case "council":
		case "forwarded":
			return null;
		default:
			return overReason(standing);
	}
}

/** P9: what the college may pronounce itself. */
function collegeReason({ by, sanctions }: Sanctioned): Reason | null {
	const graver = by === "college" ? graverAmong(sanctions) : null;
	return graver === null
		? null
		: reason("beyond-the-college", { sanction: graver.kind });
}

/** P7: whoever it was sent to decides. */
function bodyReason(
	{ inquiry }: Standing,
	{ by }: Sanctioned | Acquitted,
): Reason | null {
	if (inquiry === null || inquiry.outcome === "closure") return null;
	const body = BODY_BY_OUTCOME[inquiry.outcome];
	return by === body ? null : reason("sent-to-other-body", { body });
}

/** P7, P11: by the body that has the dossier, or on the recourse that is pending before it. */
export const acquitted: Guard<StepOf<"acquitted">> = (standing, step) => {
	const pending = pendingRecourse(standing);
	if (pending !== null)
		return pending.to === step.by
			? null
			: reason("recourse-to-other-body", { body: pending.to });
	if (step.by === "tribunal" || step.by === "court")
		return reason("no-recourse-pending", {});
	return sentReason(standing) ?? bodyReason(standing, step);
};
