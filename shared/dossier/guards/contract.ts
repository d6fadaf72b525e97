import { addYears, isBefore, isoDate } from "../../base/dates.ts";
import type { Context } from "../context.ts";
import { type Reason, reason } from "../refusal.ts";
import { currentDecision, isHeard, type Standing } from "../standing.ts";
import type { ContractEnded, StepOf } from "../steps.ts";
import type { Guard } from "./guard.ts";
import { overReason } from "./over.ts";

const PROTECTED_YEARS = 10;

/** P13. */
export const contractEnded: Guard<StepOf<"contract-ended">> = (
	standing,
	step,
	context,
) => {
	if (context.agent.status !== "employee")
		return reason("only-for-employees", {});
	if (isRemoved(standing)) return endedReason(standing);
	return (
		serviceReason(step, context) ??
		(isHeard(standing) ? null : reason("contract-needs-reply", {})) ??
		stageReason(standing)
	);
};

/** A sanction that takes the post away, still standing: the end of the contract carries it out. */
const isRemoved = (standing: Standing): boolean =>
	(currentDecision(standing)?.sanctions ?? []).some(
		({ kind }) => kind === "retirement" || kind === "dismissal",
	);

const endedReason = ({ contractEnded: ended }: Standing): Reason | null =>
	ended === null
		? null
		: reason("contract-already-ended", { day: isoDate(ended.on) });

/** From the tenth anniversary on, only a disciplinary sanction ends the contract. */
function serviceReason(
	{ on }: ContractEnded,
	{ agent }: Context,
): Reason | null {
	const { entered } = agent;
	if (entered === undefined) return reason("entry-unknown", {});
	const tenth = addYears(entered, PROTECTED_YEARS);
	return isBefore(on, tenth)
		? null
		: reason("ten-years-served", { since: isoDate(tenth) });
}

function stageReason(standing: Standing): Reason | null {
	switch (standing.stage) {
		case "pardoned":
		case "closed":
		case "decided":
		case "contract-ended":
			return overReason(standing);
		default:
			return null;
	}
}
