import type { Context } from "../context.ts";
import type { Reason } from "../refusal.ts";
import type { Standing } from "../standing.ts";
import type { Step, StepName, StepOf } from "../steps.ts";
import * as aside from "./aside.ts";
import * as college from "./college.ts";
import { contractEnded } from "./contract.ts";
import type { Guard } from "./guard.ts";
import * as inquiry from "./inquiry.ts";
import * as order from "./order.ts";
import * as recourse from "./recourse.ts";
import * as suspension from "./suspension.ts";

/** What each step needs before it. */
const GUARDS: { readonly [Name in StepName]: Guard<StepOf<Name>> } = {
	"facts-known": order.factsKnown,
	"order-issued": order.orderIssued,
	"order-notified": order.orderNotified,
	"reply-received": order.replyReceived,
	"reply-missing": order.replyMissing,
	assessed: college.assessed,
	pardoned: college.pardoned,
	filed: college.settled,
	"put-aside": college.settled,
	forwarded: college.forwarded,
	closed: college.closed,
	"referred-to-commissioner": inquiry.referred,
	"commissioner-decided": inquiry.commissionerDecided,
	sanctioned: inquiry.sanctioned,
	acquitted: inquiry.acquitted,
	"decision-notified": recourse.decisionNotified,
	recourse: recourse.recourse,
	"recourse-decided": recourse.recourseDecided,
	"contract-ended": contractEnded,
	suspended: suspension.suspended,
	"suspension-confirmed": suspension.suspensionConfirmed,
	"suspension-ended": suspension.suspensionEnded,
	offence: aside.beside,
	"prosecutor-informed": aside.prosecuted,
	"prosecutor-said": aside.prosecuted,
	"hold-placed": aside.beside,
	"hold-lifted": aside.holdLifted,
	"human-decided": aside.humanDecided,
	"archives-notified": aside.beside,
	"archives-answered": aside.archivesAnswered,
};

/** Why the law forbids this step after what came before; null when it may be taken. */
export function guard(
	standing: Standing,
	step: Step,
	context: Context,
): Reason | null {
	// TypeScript does not tie the guard found by a step's name to that step.
	const found = GUARDS[step.step] as Guard<Step>;
	return found(standing, step, context);
}
