import { type IsoDate, isoDate } from "../../base/dates.ts";
import { unreachable } from "../../base/result.ts";
import { type Reason, reason } from "../refusal.ts";
import type { Standing } from "../standing.ts";

/** P7: what the commissioner would have to do first. */
export function inquiryMissing(standing: Standing): Reason {
	return standing.inquiry === null
		? reason("inquiry-missing", {})
		: inquiryReason(standing);
}

/** P7: the inquiry is under way, or has ended otherwise. */
export function inquiryReason({ inquiry, referrals }: Standing): Reason {
	const referral = referrals.at(-1);
	if (inquiry === null)
		return referral === undefined
			? reason("inquiry-missing", {})
			: reason("inquiry-under-way", { since: isoDate(referral.on) });
	const day = isoDate(inquiry.on);
	return inquiry.outcome === "closure"
		? reason("inquiry-closed", { day })
		: reason("inquiry-ended", { day });
}

export const forwardedDay = ({ forwardedOn }: Standing): IsoDate => {
	if (forwardedOn === null) throw new Error("not forwarded at this stage");
	return isoDate(forwardedOn);
};

export function settledReason({ settled: decision, pardon }: Standing): Reason {
	const { on } = decision ?? pardon ?? { on: null };
	if (on === null) throw new Error("not settled at this stage");
	return reason("already-decided", { day: isoDate(on) });
}

/** What was decided already, so that this step has nothing left to decide. */
export function overReason(standing: Standing): Reason {
	switch (standing.stage) {
		case "empty":
		case "known":
		case "issued":
		case "notified":
			return reason("reply-outstanding", {});
		case "answered":
			return reason("not-forwarded", {});
		case "settled":
			return settledReason(standing);
		case "pardoned":
			return pardonedReason(standing);
		case "forwarded":
		case "inquiry":
		case "returned":
		case "council":
			return reason("already-forwarded", { day: forwardedDay(standing) });
		case "closed":
			return closedReason(standing);
		case "decided":
			return decidedReason(standing);
		case "contract-ended":
			return contractReason(standing);
		default:
			return unreachable(standing.stage);
	}
}

function pardonedReason({ pardon }: Standing): Reason {
	if (pardon === null) throw new Error("not pardoned at this stage");
	return reason("already-pardoned", { day: isoDate(pardon.on) });
}

function closedReason(standing: Standing): Reason {
	const { closed: closure, inquiry } = standing;
	if (closure === null) throw new Error("not closed at this stage");
	return inquiry?.outcome === "closure"
		? inquiryReason(standing)
		: reason("already-closed", { day: isoDate(closure.on) });
}

function decidedReason({ decisions }: Standing): Reason {
	const decision = decisions.at(-1);
	if (decision === undefined) throw new Error("not decided at this stage");
	return reason("sanction-already-decided", { day: isoDate(decision.on) });
}

function contractReason({ contractEnded }: Standing): Reason {
	if (contractEnded === null) throw new Error("no end at this stage");
	return reason("contract-already-ended", { day: isoDate(contractEnded.on) });
}
