import type { Brand } from "../base/brand.ts";
import type { PlainDate } from "../base/dates.ts";
import type { Sanction } from "../law/sanctions.ts";

/** The place of an event in its dossier's stream of law events, from 0, in the order of recording. */
export type StepRef = Brand<number, "StepRef">;

export type Channel = "workplace" | "registered";
export type Answer = "satisfactory" | "unsatisfactory";
export type InquiryOutcome = "closure" | "minor" | "council";
export type SanctionBody = "college" | "council";
export type RecourseBody = "council" | "tribunal" | "court";
export type DecisionBody = "college" | RecourseBody;
export type Delivery = "hand" | "registered";
export type OffenceKind = "none" | "contravention" | "delit" | "crime";
export type HoldGround =
	| "restriction"
	| "litigation"
	| "criminal-case"
	| "request"
	| "other";
export type ArchivesAnswer = "agreed" | "opposed";
export type LeaveKind = "annual" | "sick";
export type Party = "agent" | "college";

/** Days off while the ten days of T2 may run; both days included. */
export interface Leave {
	readonly from: PlainDate;
	readonly to: PlainDate;
	/** Absent: annual. */
	readonly kind?: LeaveKind;
	/** The answer where L4 or L5 says `ask`; absent: not answered yet. */
	readonly extends?: boolean;
}

/** P4: why a silence is no admission, and who says so. */
export interface Exceptional {
	readonly reason: string;
	readonly author?: string;
}

/** The days of the breach, as far as they are known. */
export interface Breach {
	readonly first?: PlainDate;
	readonly last?: PlainDate;
	/** Continuous or repeated: L8 decides from when limitation runs. */
	readonly continuous?: boolean;
}

interface Fact<Name extends string> {
	readonly step: Name;
	/** The day on which it happened in law, not the day of recording. */
	readonly on: PlainDate;
}

export interface FactsKnown extends Fact<"facts-known"> {
	readonly breach: Breach;
}
export interface OrderIssued extends Fact<"order-issued"> {
	readonly channel: Channel;
}
export interface OrderNotified extends Fact<"order-notified"> {
	readonly leave?: Leave;
	/** P16: whether the data-protection notice was handed over with it; absent: not stated. */
	readonly privacyNotice?: boolean;
}
export interface ReplyReceived extends Fact<"reply-received"> {
	/** L18: keeps a late reply from counting as silence. */
	readonly exceptional?: Exceptional;
}
export interface ReplyMissing extends Fact<"reply-missing"> {
	readonly exceptional?: Exceptional;
	/** The agent said that there will be no reply: the ten days need not have passed. */
	readonly refusal?: boolean;
}
export interface Assessed extends Fact<"assessed"> {
	readonly reply: Answer;
	readonly grave: boolean;
}
export interface Pardoned extends Fact<"pardoned"> {
	/** Only the college's pardon counts as one (K12). */
	readonly by: "college" | "subordinate";
}
export interface Filed extends Fact<"filed"> {}
export interface PutAside extends Fact<"put-aside"> {}
export interface Forwarded extends Fact<"forwarded"> {}
export interface Closed extends Fact<"closed"> {
	readonly by: "college" | "commissioner";
}
export interface ReferredToCommissioner
	extends Fact<"referred-to-commissioner"> {}
export interface CommissionerDecided extends Fact<"commissioner-decided"> {
	readonly outcome: InquiryOutcome;
}
export interface Sanctioned extends Fact<"sanctioned"> {
	readonly by: SanctionBody;
	readonly sanctions: readonly Sanction[];
}
export interface Acquitted extends Fact<"acquitted"> {
	readonly by: DecisionBody;
}
export interface DecisionNotified extends Fact<"decision-notified"> {
	/** `on` is the day of handing over or of posting (P10). */
	readonly how: Delivery;
}
export interface Recourse extends Fact<"recourse"> {
	readonly to: RecourseBody;
	/** Absent: the agent. The college too may go to the tribunal and to the court (P11). */
	readonly by?: Party;
}
export interface RecourseConfirmed extends Fact<"recourse-decided"> {
	readonly outcome: "confirmed" | "acquitted";
}
export interface RecourseReplaced extends Fact<"recourse-decided"> {
	readonly outcome: "replaced";
	readonly sanctions: readonly Sanction[];
}
export type RecourseDecided = RecourseConfirmed | RecourseReplaced;
/** P13. */
export interface ContractEnded extends Fact<"contract-ended"> {}
export interface Offence extends Fact<"offence"> {
	readonly kind: OffenceKind;
	readonly minorVictim?: boolean;
}
export interface ProsecutorInformed extends Fact<"prosecutor-informed"> {}
export interface ProsecutorSaid extends Fact<"prosecutor-said"> {
	readonly limitationThrough: PlainDate;
}
/** P15: by the college, or by the commissioner and then to be confirmed within eight days. */
export interface Suspended extends Fact<"suspended"> {
	readonly by: "college" | "commissioner";
}
export interface SuspensionConfirmed extends Fact<"suspension-confirmed"> {}
export interface SuspensionEnded extends Fact<"suspension-ended"> {}
export interface HoldPlaced extends Fact<"hold-placed"> {
	readonly ground: HoldGround;
}
export interface HoldLifted extends Fact<"hold-lifted"> {
	/** Absent: the hold that has stood longest (K14). */
	readonly ground?: HoldGround;
}
export interface ArchivesNotified extends Fact<"archives-notified"> {}
export interface ArchivesAnswered extends Fact<"archives-answered"> {
	readonly answer: ArchivesAnswer;
}
/** R4: a human decides where the sources settle nothing: keep through a day, or destroy. */
export interface HumanDecided extends Fact<"human-decided"> {
	readonly decision:
		| { readonly keepThrough: PlainDate }
		| { readonly destroy: true };
}

/** What can happen in a dossier, as past-tense facts dated by the day on which they happened. */
export type Step =
	| FactsKnown
	| OrderIssued
	| OrderNotified
	| ReplyReceived
	| ReplyMissing
	| Assessed
	| Pardoned
	| Filed
	| PutAside
	| Forwarded
	| Closed
	| ReferredToCommissioner
	| CommissionerDecided
	| Sanctioned
	| Acquitted
	| DecisionNotified
	| Recourse
	| RecourseDecided
	| ContractEnded
	| Offence
	| ProsecutorInformed
	| ProsecutorSaid
	| Suspended
	| SuspensionConfirmed
	| SuspensionEnded
	| HoldPlaced
	| HoldLifted
	| ArchivesNotified
	| ArchivesAnswered
	| HumanDecided;

export type StepName = Step["step"];
export type StepOf<Name extends StepName> = Extract<
	Step,
	{ readonly step: Name }
>;

/** Corrects a step that was recorded wrongly: `replacement` stands in its place from the start, null takes it away. */
export interface StepRectified extends Fact<"step-rectified"> {
	readonly target: StepRef;
	readonly replacement: Step | null;
	readonly reason: string;
}

/** One event of a dossier's stream as far as the law sees it; the vault wraps it with author, pieces and remarks. */
export type LawEvent = Step | StepRectified;

/** What a caller may ask of a dossier. */
export type Command =
	| { readonly do: "record-step"; readonly step: Step }
	| {
			readonly do: "rectify-step";
			readonly on: PlainDate;
			readonly target: StepRef;
			readonly replacement: Step | null;
			readonly reason: string;
	  };

/** A day and the event that brought it. */
export interface Dated {
	readonly on: PlainDate;
	readonly ref: StepRef;
}

/** A step together with the event that brought it. */
export type Recorded<S extends Step = Step> = S & { readonly ref: StepRef };

/** Every kind of step in the order of the law. */
export const STEP_NAMES = [
	"facts-known",
	"order-issued",
	"order-notified",
	"reply-received",
	"reply-missing",
	"assessed",
	"pardoned",
	"filed",
	"put-aside",
	"forwarded",
	"closed",
	"referred-to-commissioner",
	"commissioner-decided",
	"sanctioned",
	"acquitted",
	"decision-notified",
	"recourse",
	"recourse-decided",
	"contract-ended",
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
] as const satisfies readonly StepName[];
