import { unreachable } from "../base/result.ts";
import type { Sanction } from "../law/sanctions.ts";
import {
	currentDecision,
	type Decision,
	initialStanding,
	isHeard,
	pendingRecourse,
	type Stage,
	type Standing,
} from "./standing.ts";
import type { DecisionBody, Recorded, StepName, StepOf } from "./steps.ts";

/**
 * Folds one step into the standing; total: an illegal step is folded as well as it can be, never refused here.
 * A human decision speaks of the path as it was: the next step of the path silences it.
 */
export function advance(standing: Standing, step: Recorded): Standing {
	const next = afterStep(standing, step);
	return next.human === null || ASIDE.has(step.step)
		? next
		: { ...next, human: null };
}

export const standingAfter = (steps: readonly Recorded[]): Standing =>
	steps.reduce(advance, initialStanding);

/** The steps that leave the path where it is. */
const ASIDE: ReadonlySet<StepName> = new Set<StepName>([
	"decision-notified",
	"suspended",
	"suspension-confirmed",
	"suspension-ended",
	"offence",
	"prosecutor-informed",
	"prosecutor-said",
	"hold-placed",
	"hold-lifted",
	"human-decided",
	"archives-notified",
	"archives-answered",
]);

// One case a step: the exhaustive switch is the table.
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: an exhaustive switch over thirty steps (STYLE.md allows 80)
function afterStep(standing: Standing, step: Recorded): Standing {
	switch (step.step) {
		case "facts-known":
			return { ...standing, stage: "known", facts: step };
		case "order-issued":
			return { ...standing, stage: "issued", issued: step };
		case "order-notified":
			return { ...standing, stage: "notified", notified: step };
		case "reply-received":
			return { ...answered(standing), reply: step };
		case "reply-missing":
			return { ...answered(standing), silence: step };
		case "assessed":
			return { ...standing, assessed: step };
		case "pardoned":
			return afterPardon(standing, step);
		case "filed":
		case "put-aside":
			return afterSettling(standing, step);
		case "forwarded":
			return { ...beforeAuthority(standing, step), stage: "forwarded" };
		case "closed":
			return afterClosure(standing, step);
		case "referred-to-commissioner":
			return afterReferral(standing, step);
		case "commissioner-decided":
			return afterInquiry(standing, step);
		case "sanctioned":
			return afterDecision(standing, step, step.by, step.sanctions);
		case "acquitted":
			return afterDecision(standing, step, step.by, []);
		case "decision-notified":
			return afterNotification(standing, step);
		case "recourse":
			return changeDecision(standing, (decision) => ({
				...decision,
				recourses: [...decision.recourses, step],
			}));
		case "recourse-decided":
			return afterRecourse(standing, step);
		case "contract-ended":
			return afterContract(standing, step);
		case "suspended":
			return { ...standing, suspension: { suspended: step, confirmed: null } };
		case "suspension-confirmed":
			return standing.suspension === null
				? standing
				: {
						...standing,
						suspension: { ...standing.suspension, confirmed: step },
					};
		case "suspension-ended":
			return { ...standing, suspension: null };
		case "offence":
			return { ...standing, offence: step };
		case "prosecutor-informed":
			return { ...standing, prosecutorInformed: step };
		case "prosecutor-said":
			return { ...standing, prosecutor: step };
		case "hold-placed":
			return { ...standing, holds: [...standing.holds, step] };
		case "hold-lifted":
			return { ...standing, holds: withoutHold(standing.holds, step) };
		case "human-decided":
			return { ...standing, human: step };
		case "archives-notified":
			return {
				...standing,
				archivesNotice: standing.archivesNotice ?? step,
			};
		case "archives-answered":
			return { ...standing, archivesAnswer: step };
		default:
			return unreachable(step);
	}
}

/** K14: the one that has stood longest goes, of its ground where one is named. */
function withoutHold(
	holds: Standing["holds"],
	{ ground }: StepOf<"hold-lifted">,
): Standing["holds"] {
	const lifted = holds.find(
		(hold) => ground === undefined || hold.ground === ground,
	);
	return holds.filter((hold) => hold !== lifted);
}

/** An answer after the path went on (P4: an exceptional silence, then a reply) does not turn it back. */
const answered = (standing: Standing): Standing => ({
	...standing,
	stage: isHeard(standing) ? standing.stage : "answered",
});

const followUp = (standing: Standing, step: Recorded): Standing => ({
	...standing,
	followedUp: standing.followedUp ?? step,
});

function afterPardon(
	standing: Standing,
	step: Recorded<StepOf<"pardoned">>,
): Standing {
	if (step.by === "subordinate") return standing;
	return { ...followUp(standing, step), stage: "pardoned", pardon: step };
}

function afterSettling(
	standing: Standing,
	step: Recorded<StepOf<"filed" | "put-aside">>,
): Standing {
	const stage = standing.stage === "pardoned" ? "pardoned" : "settled";
	return { ...followUp(standing, step), stage, settled: step };
}

/** P6, P7: the dossier is before the authority since the first step that only happens there, whichever was recorded. */
const beforeAuthority = (standing: Standing, step: Recorded): Standing => ({
	...followUp(standing, step),
	forwardedOn: standing.forwardedOn ?? step.on,
});

/** A second closure says the same again: the first one counts (R3a). */
const afterClosure = (
	standing: Standing,
	step: Recorded<StepOf<"closed" | "commissioner-decided">>,
): Standing => ({
	...standing,
	stage: "closed",
	closed: standing.closed ?? step,
	notifiable: { ref: step.ref, notified: null },
});

const afterReferral = (
	standing: Standing,
	step: Recorded<StepOf<"referred-to-commissioner">>,
): Standing => ({
	...beforeAuthority(standing, step),
	stage: "inquiry",
	referrals: [...standing.referrals, step],
	inquiry: null,
});

const STAGE_AFTER_INQUIRY = {
	minor: "returned",
	council: "council",
} as const satisfies Readonly<Record<string, Stage>>;

function afterInquiry(
	standing: Standing,
	step: Recorded<StepOf<"commissioner-decided">>,
): Standing {
	const ended = { ...beforeAuthority(standing, step), inquiry: step };
	if (step.outcome === "closure") return afterClosure(ended, step);
	return {
		...ended,
		stage: STAGE_AFTER_INQUIRY[step.outcome],
		notifiable: { ref: step.ref, notified: null },
	};
}

function afterDecision(
	standing: Standing,
	step: Recorded,
	by: DecisionBody,
	sanctions: readonly Sanction[],
): Standing {
	const onRecourse = pendingRecourse(standing) !== null;
	const decision: Decision = {
		ref: step.ref,
		on: step.on,
		by,
		onAppeal: onRecourse && by === "council",
		sanctions,
		notified: null,
		recourses: [],
	};
	return {
		...standing,
		stage: "decided",
		decisions: [...standing.decisions, decision],
		notifiable: { ref: step.ref, notified: null },
	};
}

function afterRecourse(
	standing: Standing,
	step: Recorded<StepOf<"recourse-decided">>,
): Standing {
	const by = pendingRecourse(standing)?.to ?? "court";
	const before = currentDecision(standing)?.sanctions ?? [];
	switch (step.outcome) {
		case "confirmed":
			return afterDecision(standing, step, by, before);
		case "acquitted":
			return afterDecision(standing, step, by, []);
		case "replaced":
			return afterDecision(standing, step, by, step.sanctions);
	}
}

function changeDecision(
	standing: Standing,
	change: (decision: Decision) => Decision,
): Standing {
	const current = currentDecision(standing);
	if (current === null) return standing;
	return {
		...standing,
		decisions: [...standing.decisions.slice(0, -1), change(current)],
	};
}

/** P10: what is notified is the newest decision, of whatever kind. */
function afterNotification(
	standing: Standing,
	step: Recorded<StepOf<"decision-notified">>,
): Standing {
	const { notifiable } = standing;
	if (notifiable === null) return standing;
	const marked = { ...standing, notifiable: { ...notifiable, notified: step } };
	return changeDecision(marked, (decision) =>
		decision.ref === notifiable.ref
			? { ...decision, notified: step }
			: decision,
	);
}

const afterContract = (
	standing: Standing,
	step: Recorded<StepOf<"contract-ended">>,
): Standing => ({
	...followUp(standing, step),
	stage: standing.stage === "decided" ? "decided" : "contract-ended",
	contractEnded: step,
	notifiable: { ref: step.ref, notified: null },
});
