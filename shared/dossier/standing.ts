import type { PlainDate } from "../base/dates.ts";
import { addDays } from "../base/dates.ts";
import type { Sanction } from "../law/sanctions.ts";
import type {
	ArchivesAnswered,
	ArchivesNotified,
	Assessed,
	Closed,
	CommissionerDecided,
	ContractEnded,
	DecisionBody,
	DecisionNotified,
	FactsKnown,
	Filed,
	HoldPlaced,
	HumanDecided,
	Offence,
	OrderIssued,
	OrderNotified,
	Pardoned,
	ProsecutorInformed,
	ProsecutorSaid,
	PutAside,
	Recorded,
	Recourse,
	RecourseBody,
	ReferredToCommissioner,
	ReplyMissing,
	ReplyReceived,
	StepRef,
	Suspended,
	SuspensionConfirmed,
} from "./steps.ts";

/** Where a dossier stands on its path. */
export type Stage =
	| "empty"
	| "known"
	| "issued"
	| "notified"
	/** A reply or its absence is recorded; the college has not decided. */
	| "answered"
	/** Filed or put aside without the college's pardon. */
	| "settled"
	| "pardoned"
	| "forwarded"
	| "inquiry"
	/** The commissioner sent it back: a minor sanction at most. */
	| "returned"
	| "council"
	| "closed"
	/** A sanction or an acquittal, whatever a recourse makes of it. */
	| "decided"
	| "contract-ended";

/** A sanction or an acquittal, and what was done about it. */
export interface Decision {
	readonly ref: StepRef;
	readonly on: PlainDate;
	readonly by: DecisionBody;
	/** By the council on a recourse against the college: S 66(1) allows no further one. */
	readonly onAppeal: boolean;
	/** Empty: acquitted. */
	readonly sanctions: readonly Sanction[];
	readonly notified: Recorded<DecisionNotified> | null;
	readonly recourses: readonly Recorded<Recourse>[];
}

export interface Suspension {
	readonly suspended: Recorded<Suspended>;
	readonly confirmed: Recorded<SuspensionConfirmed> | null;
}

/** What the steps up to a day come to. Facts only: readings decide nothing here. */
export interface Standing {
	readonly stage: Stage;
	readonly facts: Recorded<FactsKnown> | null;
	readonly issued: Recorded<OrderIssued> | null;
	readonly notified: Recorded<OrderNotified> | null;
	readonly reply: Recorded<ReplyReceived> | null;
	readonly silence: Recorded<ReplyMissing> | null;
	readonly assessed: Recorded<Assessed> | null;
	/** The college's; a subordinate's decides nothing (K12). */
	readonly pardon: Recorded<Pardoned> | null;
	readonly settled: Recorded<Filed> | Recorded<PutAside> | null;
	/** The step that met T3. */
	readonly followedUp: Recorded | null;
	/** When it came before the disciplinary authority. */
	readonly forwardedOn: PlainDate | null;
	readonly referrals: readonly Recorded<ReferredToCommissioner>[];
	/** The end of the latest inquiry. */
	readonly inquiry: Recorded<CommissionerDecided> | null;
	readonly closed: Recorded<Closed> | Recorded<CommissionerDecided> | null;
	readonly decisions: readonly Decision[];
	/** The newest decision of any kind that P10 lets be notified. */
	readonly notifiable: {
		readonly ref: StepRef;
		readonly notified: Recorded<DecisionNotified> | null;
	} | null;
	readonly contractEnded: Recorded<ContractEnded> | null;
	readonly offence: Recorded<Offence> | null;
	readonly prosecutorInformed: Recorded<ProsecutorInformed> | null;
	readonly prosecutor: Recorded<ProsecutorSaid> | null;
	readonly suspension: Suspension | null;
	/** Those that stand, oldest first (K14). */
	readonly holds: readonly Recorded<HoldPlaced>[];
	/** The first notice: its three months count. */
	readonly archivesNotice: Recorded<ArchivesNotified> | null;
	readonly archivesAnswer: Recorded<ArchivesAnswered> | null;
	/** Gone as soon as the path goes on. */
	readonly human: Recorded<HumanDecided> | null;
}

export const initialStanding: Standing = {
	stage: "empty",
	facts: null,
	issued: null,
	notified: null,
	reply: null,
	silence: null,
	assessed: null,
	pardon: null,
	settled: null,
	followedUp: null,
	forwardedOn: null,
	referrals: [],
	inquiry: null,
	closed: null,
	decisions: [],
	notifiable: null,
	contractEnded: null,
	offence: null,
	prosecutorInformed: null,
	prosecutor: null,
	suspension: null,
	holds: [],
	archivesNotice: null,
	archivesAnswer: null,
	human: null,
};

const POSTING_DAYS = 5;

/** P10: the day on which a notification takes effect. */
export const effectiveOn = (notified: DecisionNotified): PlainDate =>
	notified.how === "registered"
		? addDays(notified.on, POSTING_DAYS)
		: notified.on;

export const currentDecision = (standing: Standing): Decision | null =>
	standing.decisions.at(-1) ?? null;

/** The recourse that no decision has answered yet. */
export function pendingRecourse(standing: Standing): Recorded<Recourse> | null {
	return currentDecision(standing)?.recourses[0] ?? null;
}

/** P11: to whom a recourse against this decision goes; null: to no one. */
export function recourseBody(
	decision: Pick<Decision, "by" | "onAppeal"> & { readonly acquits: boolean },
): RecourseBody | null {
	switch (decision.by) {
		case "college":
			return decision.acquits ? null : "council";
		case "council":
			return decision.onAppeal ? null : "tribunal";
		case "tribunal":
			return "court";
		case "court":
			return null;
	}
}

export const isAcquittal = (decision: Decision): boolean =>
	decision.sanctions.length === 0;

export const bodyAfter = (decision: Decision): RecourseBody | null =>
	recourseBody({ ...decision, acquits: isAcquittal(decision) });

/** The offence that P12 and L10 speak of; null for none and for a contravention (K7). */
export function criminalOffence(standing: Standing): Recorded<Offence> | null {
	const { offence } = standing;
	return offence?.kind === "delit" || offence?.kind === "crime"
		? offence
		: null;
}

/** S 62: the agent's reply, or its absence, is on record. */
export const isHeard = (standing: Standing): boolean =>
	standing.reply !== null || standing.silence !== null;
