import { z } from "zod";
import {
	FOUNDING_ROLES,
	hasFoundingRoles,
	ROLES,
	type Role,
} from "./access/roles.ts";
import type { Left } from "./access/two-holders.ts";
import { generationSchema } from "./backup/generation.ts";
import type { IsoDate } from "./base/dates.ts";
import type { AccountId, StreamId } from "./base/ids.ts";
import { call, type RequestOf } from "./base/port-calls.ts";
import type { Condition } from "./destruction/conditions.ts";
import type { AtOnceId, MentionId } from "./dossier/mentions.ts";
import type { OpenStep } from "./dossier/open-steps.ts";
import type { Refusal } from "./dossier/refusal.ts";
import type { Stage } from "./dossier/standing.ts";
import type { HoldGround, StepName, StepRef } from "./dossier/steps.ts";
import type { WhatIf } from "./dossier/what-if.ts";
import {
	type AgentIdentity,
	accountIdSchema,
	agentIdentitySchema,
	type Deliberation,
	deliberationSchema,
	type Facts,
	factsSchema,
	type Issuer,
	isoDateSchema,
	issuerSchema,
	type Lawyer,
	lawyerIdSchema,
	lawyerSchema,
	line,
	type MaskedOriginal,
	type Organism,
	organismSchema,
	type Person,
	type PieceContent,
	type PieceDescription,
	type PieceId,
	personIdSchema,
	personSchema,
	pieceDescriptionSchema,
	pieceIdSchema,
	prose,
	streamIdSchema,
} from "./file/parts.ts";
import type { StreamKind } from "./formats/record.ts";
import type { Explanation } from "./law/explanation.ts";
import type { RuleId } from "./law/rules.ts";
import type { LateId, Limit } from "./limits/table.ts";
import type { Block } from "./package/document.ts";
import { orderIdSchema } from "./package/permit.ts";
import type { Procedure } from "./package/procedure.ts";
import type { StampState } from "./package/stamp.ts";
import type { ReadingRefusal } from "./readings/confirmations.ts";
import {
	READING_IDS,
	type ReadingId,
	type ReadingOption,
} from "./readings/table.ts";
import {
	type AccessAct,
	accessActs,
	waysOut,
} from "./registers/access-events.ts";
import type { AnswerLimit } from "./registers/answer-limit.ts";
import { breachRisks } from "./registers/breach-events.ts";
import type {
	Breach,
	BreachDuty,
	BreachRefusal,
} from "./registers/breaches.ts";
import {
	type Communication,
	communicationSchema,
	type DueCommunication,
	type Recipient,
	ways,
} from "./registers/communications.ts";
import {
	askers,
	consultationEnds,
	erasureGrounds,
	type RequestKind,
	requestKinds,
	requestOutcomes,
	restrictedUses,
	restrictionCases,
} from "./registers/request-events.ts";
import type {
	Consultation,
	PersonRequest,
	RequestAnswer,
	RequestRefusal,
} from "./registers/requests.ts";
import type { Verdict } from "./retention/verdict-types.ts";

/**
 * The whole contract of the boundary page ↔ vault. What comes back is plain data: dates as `YYYY-MM-DD`, bytes as
 * `Uint8Array`, no key, no passphrase, no error object.
 */

const nothing = z.strictObject({});
const passphrase: z.ZodType<Uint8Array> = z
	.instanceof(Uint8Array)
	.refine((bytes) => bytes.length <= 4096);
/** Of an authenticator, as it was typed. */
const code = z.string().max(10);
/** One step as the forms make it; the vault reads it with the schemas of shared/dossier/stored.ts. */
const stepInput = z.record(z.string(), z.unknown());

/* ── Phases ─────────────────────────────────────────────────────────────────────────────────────────────────── */

export interface AccountChoice {
	readonly id: AccountId;
	readonly initials: string;
}

/** What the working copy lacks and what the journal has: the plain report of a damage. */
export interface DamageReport {
	readonly workingCopy: "whole" | "missing" | "emptied" | "older" | "damaged";
	readonly journal: "whole" | "damaged";
	/** Dossiers that are intact in the copy that would be used; null before it was read. */
	readonly dossiers: number | null;
	/** Records that it holds. */
	readonly records: number;
	/** Records that neither copy holds any more. */
	readonly lost: number;
}

export type VaultStatus =
	/** No trace of a vault: the first run may begin. */
	| { readonly phase: "first-run" }
	/** Traces of a vault that cannot be read: nothing is created over them. */
	| { readonly phase: "unreadable" }
	| { readonly phase: "damaged"; readonly report: DamageReport }
	/** A backup restored on another machine: two sheets of the recovery kit open it. */
	| { readonly phase: "sealed" }
	| {
			readonly phase: "locked";
			readonly accounts: readonly AccountChoice[];
			readonly organism: string | null;
	  }
	| { readonly phase: "open"; readonly session: SessionView };

/** What a backup has not of one dossier. */
export interface AbsentSteps {
	readonly reference: string;
	/** The dossier itself is not in the backup. */
	readonly whole: boolean;
	/** Entries of any kind, the steps among them. */
	readonly entries: number;
	readonly steps: readonly {
		readonly name: StepName;
		readonly on: IsoDate;
		readonly fields: Readonly<Record<string, unknown>>;
	}[];
	/** A destruction was declined or cancelled among them: the backup has it under way, and it has to be decided anew. */
	readonly destructionStopped: boolean;
}

/** What restoring a backup would take out of the dossiers that are open to this account. */
export interface BackupComparison {
	readonly absent: readonly AbsentSteps[];
	/** The DPO's latest receipt, and whether the backup still reaches it. */
	readonly receipt: { readonly on: IsoDate; readonly reached: boolean } | null;
}

export type BackupRefusal =
	| { readonly kind: "role" }
	| { readonly kind: "gone" }
	| StorageRefusal;

export interface SessionView {
	readonly account: AccountId;
	readonly name: string;
	readonly initials: string;
	readonly roles: readonly Role[];
	readonly organism: Organism;
	/** The day used for counting. */
	readonly today: IsoDate;
	/** The machine's day, when its clock stands before the last record's day; null otherwise. */
	readonly clockWentBack: IsoDate | null;
	readonly demo: boolean;
	/** Uses of the recovery kit: everyone sees each for thirty days, and in the next session however late it is. */
	readonly recoveryUses: readonly {
		readonly at: number;
		readonly motive: string;
	}[];
	/** Whether there is a kit at all. */
	readonly hasKit: boolean;
}

export type PassphraseJudgement =
	| "too-short"
	| "common"
	| "guessable"
	| "good"
	| "strong";

/** Told unasked, on the same port. */
export type VaultEvent =
	| {
			readonly kind: "progress";
			readonly task:
				| "rebuild"
				| "demo"
				| "create"
				| "keys"
				/** Keys that change after an unlock: an interrupted change goes on, or a right has run out since. */
				| "resumed-keys"
				| "lists"
				| "readings"
				| "verify";
			readonly done: number;
			readonly total: number;
	  }
	/** Something was recorded that lists and dossiers show. */
	| { readonly kind: "changed"; readonly dossiers: readonly StreamId[] }
	/** This account has withdrawn from a dossier (C2): nothing of it stays on screen, and it is not asked for again. */
	| { readonly kind: "closed"; readonly dossier: StreamId }
	/** An error that no one foresaw: the vault locks itself. */
	| { readonly kind: "broken" };

/* ── Lists ──────────────────────────────────────────────────────────────────────────────────────────────────── */

/** Distance to a last day in the limit's own unit; negative when passed. */
export interface Distance {
	readonly count: number;
	readonly unit: "working-days" | "days" | "months";
}

export interface LimitView extends Limit {
	readonly distance: Distance;
}

/** Dossiers that are not opened, because neither copy has every record of them; the way back is a backup. */
export interface DamagedDossiers {
	readonly references: readonly string[];
	/** Of these not even the reference is left, or this account may not know it. */
	readonly unnamed: number;
	/** Registers of which records are missing: what is left is shown, and they go on. */
	readonly registers: readonly StreamKind[];
	/** Whole dossiers that this account's role holds, and whose keys nobody has handed to it yet. */
	readonly awaited: number;
}

/** Row of « Dossiers »: no national number, no facts, no kind of sanction. */
export interface DossierRow {
	readonly id: StreamId;
	readonly reference: string;
	readonly agent: string;
	readonly stage: Stage;
	readonly view: "running" | "kept" | "due";
	readonly next: LimitView | null;
	readonly verdict: Verdict;
}

/** Row of « Échéances »: what somebody still has to do. A new kind is a member here and a case in the page's `use-due-texts.ts`. */
export type DueRow =
	| DueLimit
	| DueAtOnce
	| DueReturn
	| DueRequest
	| DueBreach
	| DuePersons;

interface Due {
	/** Tells the row from every other. */
	readonly key: string;
	/** Null: it is about no dossier, or about none that this account reads. */
	readonly dossier: StreamId | null;
	readonly reference: string | null;
	readonly agent: string | null;
	readonly rule: RuleId;
	/** The last day; or, where the texts fix none, the day from which it is due. */
	readonly day: IsoDate;
	readonly state: "open" | "passed" | "due-since";
	/** Whether somebody of the commune acts (« À faire par moi ») or another is awaited. */
	readonly mine: boolean;
}

/** A limit of the law that is open or passed unmet. */
export interface DueLimit extends Due {
	readonly kind: "limit";
	readonly dossier: StreamId;
	readonly reference: string;
	readonly limit: LimitView;
	/** The form that meets it; null: the dossier is opened. */
	readonly act: StepName | null;
}

/** P4, P12: what the law asks without delay and for which it fixes no last day. */
export interface DueAtOnce extends Due {
	readonly kind: "at-once";
	readonly dossier: StreamId;
	readonly reference: string;
	readonly mention: AtOnceId;
}

/** C3: what was given out and should have come back, because the procedure or the lawyer's designation ended. */
export interface DueReturn extends Due, ReturnDue {
	readonly kind: "return";
	readonly dossier: StreamId;
	readonly reference: string;
}

/**
 * C9: a person's request that waits for its answer. It says which act and which dossier, never who asks. With a dossier
 * for who reads that one; without, for who keeps the register.
 */
export interface DueRequest extends Due {
	readonly kind: "request";
	/** Its entry in the register. */
	readonly request: string;
	readonly asked: RequestKind;
	readonly distance: Distance;
}

/** C10: a breach of which the authority is not told yet, for who keeps the register. */
export interface DueBreach
	extends Due,
		Pick<BreachView, "until" | "hoursLeft"> {
	readonly kind: "breach";
	/** Its entry in the register. */
	readonly breach: string;
}

/** C10: the risk is high and the persons are not told yet; the sources fix no last day. For who keeps the register. */
export interface DuePersons extends Due {
	readonly kind: "persons";
	/** Its entry in the register. */
	readonly breach: string;
}

export interface ReturnDue {
	readonly communication: string;
	readonly recipient: Recipient;
	/** Null in a dossier whose processing is restricted (C9). */
	readonly to: string | null;
	/** The number of the lawyer's copy; null: it was communicated by another way. */
	readonly copy: number | null;
}

export interface DraftRow {
	readonly key: string;
	readonly dossier: StreamId | null;
	readonly reference: string | null;
	readonly form: string;
	/** Milliseconds since 1970. */
	readonly keptAt: number;
}

/* ── The dossier ────────────────────────────────────────────────────────────────────────────────────────────── */

export interface RecordedBy {
	readonly by: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** One line of the chronology. */
export interface ChronologyEntry {
	readonly ref: StepRef;
	readonly on: IsoDate;
	readonly name: StepName;
	/** The step's fields in their stored form, for forms and texts. */
	readonly fields: Readonly<Record<string, unknown>>;
	readonly remark: string;
	/** Who sat, who withdrew and why, when the college decided at its table. */
	readonly deliberation: Deliberation | null;
	readonly pieces: readonly PieceId[];
	readonly recorded: RecordedBy;
	/** Who proposed it, when a second person had to agree. */
	readonly proposed: RecordedBy | null;
	/** Limits that this step met too late: shown for ever. */
	readonly late: readonly LateId[];
	/** P4, L18: a reply after its last day that counts as silence, with the readings on which that is provisional. */
	readonly silence: { readonly provisional: readonly ReadingId[] } | null;
	/** When it was rectified: struck through, with the reason. */
	readonly rectified: {
		readonly reason: string;
		readonly recorded: RecordedBy;
		readonly void: boolean;
	} | null;
}

export type StationState =
	| "done"
	| "current"
	| "to-come"
	| "not-applicable"
	| "late";
export const stations = [
	"facts-known",
	"order-issued",
	"order-notified",
	"reply",
	"decision",
	"follow-up",
	"conservation",
] as const;
/** One of the seven stations of the path. */
export interface Station {
	readonly station: (typeof stations)[number];
	readonly state: StationState;
	readonly on: IsoDate | null;
}

export interface PieceView extends PieceDescription, PieceContent {
	readonly id: PieceId;
	readonly number: number;
	readonly added: RecordedBy;
	/** C4: what this is a masked copy of; null for a piece as it came. */
	readonly masks: MaskedOriginal | null;
}

/** What a reader must not overlook: the law's mentions, and two of the file. */
export interface MentionView {
	readonly id: MentionId | "restriction" | "former-agent";
	readonly rule: RuleId | null;
	readonly since: IsoDate | null;
}

export interface OutcomeChange {
	readonly at: IsoDate;
	readonly before: Verdict;
	readonly after: Verdict;
	/** Reference of the other dossier, for who may see it. */
	readonly because: string | null;
	/** The readings that were confirmed since and changed it; none: another dossier did. */
	readonly readings: readonly ReadingId[];
}

export interface PackageView {
	readonly copy: number;
	readonly lawyer: string;
	/** The designation ended: the copy has to come back already. */
	readonly lawyerEnded: IsoDate | null;
	readonly pieces: readonly PieceId[];
	readonly purpose: string;
	readonly sha256: string;
	readonly issued: RecordedBy;
	readonly prepared: RecordedBy | null;
	/** Its entry among the communications. */
	readonly communication: string | null;
	readonly returned: {
		readonly on: IsoDate;
		readonly how: "returned" | "destroyed";
	} | null;
}

/** A prepared package as its approver reads it: for whom, what, why. Nothing of the pieces' content. */
export interface PackageOrderView {
	readonly dossier: StreamId;
	readonly reference: string;
	readonly order: string;
	readonly lawyer: Lawyer;
	/** The mandate's number and title; null when its piece was taken out. */
	readonly mandate: { readonly number: number; readonly title: string } | null;
	/** Words of the lawyer's key; null: a code will be drawn. */
	readonly words: readonly string[] | null;
	readonly stage: Stage;
	readonly procedure: Procedure;
	readonly pieces: readonly {
		readonly id: PieceId;
		readonly number: number;
		readonly title: string;
		readonly size: number;
		readonly masked: boolean;
		/** How many other persons it names. */
		readonly persons: number;
	}[];
	readonly purpose: string;
	readonly language: "fr" | "de" | "en";
	readonly unmasked: string;
	readonly prepared: RecordedBy;
	/** Whether this account may approve it: another person, in a role that may. */
	readonly mayApprove: boolean;
	/** Whether this account may take it back. */
	readonly mayTakeBack: boolean;
}

/** A line of the list: what it says of the dossier is read one by one, and entered (C5). */
export type PackageOrderRow = Pick<
	PackageOrderView,
	"dossier" | "reference" | "order" | "prepared" | "mayApprove" | "mayTakeBack"
> & { readonly lawyer: Pick<Lawyer, "name"> };

export interface DossierView {
	readonly id: StreamId;
	readonly reference: string;
	readonly agent: AgentIdentity & {
		readonly left: { readonly on: IsoDate; readonly reason: string } | null;
	};
	readonly issuer: Issuer;
	readonly facts: Facts;
	readonly persons: readonly Person[];
	readonly pieces: readonly PieceView[];
	readonly stage: Stage;
	readonly path: readonly Station[];
	readonly mentions: readonly MentionView[];
	readonly chronology: readonly ChronologyEntry[];
	readonly steps: readonly OpenStep[];
	readonly limits: readonly LimitView[];
	readonly verdict: Verdict;
	readonly late: readonly LateId[];
	readonly outcomeChange: OutcomeChange | null;
	readonly lawyers: readonly (Lawyer & { readonly ended: IsoDate | null })[];
	readonly packages: readonly PackageView[];
	/** Prepared and not answered yet: they are read by {@link PackageOrderView}. */
	readonly waitingPackages: readonly {
		readonly order: string;
		readonly prepared: RecordedBy;
	}[];
	/** C1: a package can be made only while it is under way. */
	readonly procedure: Procedure;
	readonly proposals: readonly ProposalView[];
	/** Proposals that a second person did not agree to, the newest first. */
	readonly declined: readonly DeclinedProposal[];
	readonly communications: readonly (Omit<
		CommunicationRow,
		"dossier" | "reference" | "recipient" | "basis" | "way" | "on"
	> & { readonly communication: Communication })[];
	/** Communications that the law asks for and nobody has entered yet. */
	readonly dueCommunications: readonly DueCommunication[];
	/** Who withdrew or was withdrawn: that it was, and when. */
	readonly withdrawn: readonly RecordedBy[];
	/** What this account may do here. */
	readonly may: readonly (
		| "record"
		| "change"
		| "add-piece"
		| "package"
		| "destroy"
	)[];
}

/* ── Steps ──────────────────────────────────────────────────────────────────────────────────────────────────── */

export interface Preview {
	readonly refusal: Refusal | null;
	/** Null when the step is refused or its form is not filled in far enough. */
	readonly whatIf: WhatIf | null;
	/** Limits that this step would meet too late: recorded all the same, and marked for ever. */
	readonly late: readonly LateId[];
}

export type RecordFault =
	| { readonly kind: "law"; readonly refusal: Refusal }
	| { readonly kind: "form"; readonly field: string }
	| { readonly kind: "role" }
	/** A new dossier would have fewer than two holders: somebody's right has ended (C6). */
	| { readonly kind: "two-holders" }
	| StorageRefusal;
/** Nobody can unlock when both copies have no account any more, or not the beginning of what every account reads. */
export type RebuildRefusal =
	| { readonly kind: "nobody-can-unlock" }
	| StorageRefusal;
export type StorageRefusal =
	| { readonly kind: "disk-full" }
	| { readonly kind: "storage-failed" };

export const motives = [
	"record-step",
	"prepare-session",
	"answer-request",
	"check-limit",
	"control",
	"other",
] as const;
export const motiveSchema = z.strictObject({
	motive: z.enum(motives),
	note: prose(500),
});
export type Motive = z.infer<typeof motiveSchema>;

const change = z.discriminatedUnion("change", [
	z.strictObject({
		change: z.literal("amend-agent"),
		agent: agentIdentitySchema,
		reason: line(500),
	}),
	z.strictObject({
		change: z.literal("amend-facts"),
		facts: factsSchema,
		reason: line(500),
	}),
	z.strictObject({
		change: z.literal("add-person"),
		person: personSchema.omit({ id: true }),
	}),
	z.strictObject({ change: z.literal("amend-person"), person: personSchema }),
	z.strictObject({
		change: z.literal("remove-person"),
		person: personIdSchema,
		reason: line(500),
	}),
	z.strictObject({
		change: z.literal("describe-piece"),
		piece: pieceIdSchema,
		description: pieceDescriptionSchema,
	}),
	z.strictObject({
		change: z.literal("remove-piece"),
		piece: pieceIdSchema,
		reason: line(500),
	}),
	z.strictObject({
		change: z.literal("designate-lawyer"),
		lawyer: lawyerSchema.omit({ id: true }),
	}),
	z.strictObject({
		change: z.literal("end-designation"),
		lawyer: lawyerIdSchema,
		reason: line(500),
	}),
	z.strictObject({ change: z.literal("read-outcome-change") }),
]);
export type FileChange = z.infer<typeof change>;

export type ImportFault =
	| { readonly kind: "unknown-type" }
	| { readonly kind: "empty" }
	| { readonly kind: "too-large" }
	/** The name says one type, the content another: nothing is kept until the person says so. */
	| {
			readonly kind: "lying";
			readonly name: string;
			readonly content: PieceContent["kind"];
	  }
	| { readonly kind: "cancelled" }
	| { readonly kind: "role" }
	| StorageRefusal;

/** On the port of an import or a package, vault → page; the page closes the port to cancel. */
export type TaskProgress = { readonly done: number; readonly total: number };

/** On the port of a piece being read, vault → page: chunks in order, then `end`. The page answers each with "more". */
export type PieceChunk =
	| { readonly chunk: Uint8Array }
	| { readonly end: true }
	| { readonly fault: "damaged" | "storage-failed" };

/** Why a passphrase asked once more in an open session is not taken; a try is counted and delayed as at an unlock. */
export type ConfirmFault =
	| { readonly kind: "passphrase" }
	| Waits
	/** The right has run out since this session began (C6). */
	| { readonly kind: "expired" }
	| StorageRefusal;

/** Why a passphrase was not changed: `wrong` is the current one, `passphrase` the next, too weak. */
export type PassphraseFault = { readonly kind: "wrong" } | ConfirmFault;

/** Why a second factor was not set or removed. */
export type FactorFault =
	| { readonly kind: "wrong-code" }
	| Waits
	| StorageRefusal;

/** After several failures: until when, in milliseconds since 1970. */
interface Waits {
	readonly kind: "wait";
	readonly nextAt: number;
}

export type PackageFault =
	| {
			readonly kind: "law";
			readonly refusal: "procedure-ended" | "no-lawyer" | "restricted";
	  }
	| { readonly kind: "passphrase" }
	| Waits
	/** The approval has to come from another person than the preparation. */
	| { readonly kind: "same-person" }
	/** Answered or taken back meanwhile, or the dossier no longer holds what was prepared. */
	| { readonly kind: "changed" }
	/** C4: a piece names others and is not masked: a reason is asked. */
	| { readonly kind: "reason-needed" }
	/** Main did not take the two signatures for these bytes. */
	| { readonly kind: "no-permit" }
	| { readonly kind: "cancelled" }
	/** The place that the person chose takes nothing any more: a stick was pulled out, a drive is gone. */
	| { readonly kind: "target-failed" }
	/** A chosen piece is not any more what was taken into the dossier. */
	| { readonly kind: "piece-damaged" }
	| { readonly kind: "role" }
	| StorageRefusal;

/** One reading of « Lectures de la loi »: what holds, what is proposed, and since when. */
export interface ReadingView {
	readonly id: ReadingId;
	readonly option: ReadingOption;
	readonly confirmed: boolean;
	/** Confirmed versions, oldest first. */
	readonly versions: readonly {
		readonly version: number;
		readonly option: ReadingOption;
		readonly from: IsoDate;
		readonly proposedBy: string;
		readonly confirmedBy: string;
		readonly confirmedOn: IsoDate;
		readonly reference: string | null;
	}[];
	readonly proposed: {
		readonly option: ReadingOption;
		readonly by: string;
		/** In which of the two roles; the other one has to confirm. */
		readonly role: "college" | "dpo";
		readonly on: IsoDate;
		readonly from: IsoDate;
		readonly reachesBack: boolean;
		readonly reason: string;
		readonly reference: string | null;
		/** Whether this account may confirm it: another account, in the other role. */
		readonly mayConfirm: boolean;
	} | null;
	readonly mayPropose: boolean;
}

/** What a reading would change in one dossier; without name or facts, because the DPO reads it too. */
export interface ReadingImpact {
	readonly id: StreamId;
	readonly reference: string;
	readonly before: {
		readonly verdict: Verdict;
		readonly limits: readonly Limit[];
	};
	readonly after: {
		readonly verdict: Verdict;
		readonly limits: readonly Limit[];
	};
}

export type ReadingFault =
	| { readonly kind: "reading"; readonly refusal: ReadingRefusal }
	| { readonly kind: "role" }
	| StorageRefusal;

/** One entry of the access register as its readers see it. */
export interface AccessRow {
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly act: AccessAct;
	/** Null: the recovery kit. */
	readonly by: string | null;
	readonly dossier: StreamId | null;
	readonly reference: string | null;
	readonly motive: string | null;
	readonly note: string;
}

export interface AccessPage {
	readonly rows: readonly AccessRow[];
	/** The day before which the next page begins; null at the end. */
	readonly next: IsoDate | null;
	/** Days of this page of which an entry is missing from both copies or unknown to this version. */
	readonly unreadable: readonly IsoDate[];
}

/** One entry of the register of communications; the dossier's own words are null once it is gone. */
export interface CommunicationRow {
	readonly id: string;
	readonly recipient: Recipient;
	readonly basis: string;
	readonly way: Communication["way"];
	readonly on: IsoDate;
	readonly by: string;
	readonly dossier: StreamId | null;
	readonly reference: string | null;
	readonly communication: Communication | null;
	readonly returned: {
		readonly on: IsoDate;
		readonly how: "returned" | "destroyed";
	} | null;
}

/** What can be read of a register, and how many of its entries neither copy has any more. */
export interface RegisterView<Row> {
	readonly rows: readonly Row[];
	readonly lost: number;
}

/** Why a register of the DPO is not shown. */
export type RegisterFault =
	| { readonly kind: "role" }
	/** Nobody who holds its key has unlocked since this account came. */
	| { readonly kind: "no-key" };

/** A person's request (C9), with the words that its dossier keeps; null and empty where they went with it. */
export interface RequestView
	extends Omit<PersonRequest, "recorded" | "answer" | "consultations"> {
	readonly dossier: {
		readonly id: StreamId;
		readonly reference: string;
	} | null;
	readonly recorded: RecordedBy;
	readonly limit: AnswerLimit & { readonly distance: Distance };
	readonly answer:
		| (Omit<RequestAnswer, "recorded"> & {
				readonly recorded: RecordedBy;
				/** After its last day: shown for ever. */
				readonly late: boolean;
		  })
		| null;
	/** A granted restriction that was not lifted. */
	readonly restricting: boolean;
	readonly consultations: readonly ConsultationRow[];
}

/** One time at which the dossier was shown to the person; what the dossier alone knew is null once it is gone. */
export interface ConsultationRow extends Pick<Consultation, "id" | "ended"> {
	readonly begun: RecordedBy;
	/** In this session, now. */
	readonly underWay: boolean;
	/** Who was there besides the two. */
	readonly present: string | null;
	/** Numbers of the pieces that were seen. */
	readonly shown: readonly number[] | null;
}

/** What could be shown to who asked for access: for the DPO alone, who chooses. */
export interface ConsultationPlan {
	readonly dossier: StreamId;
	readonly reference: string;
	readonly agent: Pick<AgentIdentity, "name" | "firstName">;
	readonly persons: readonly Person[];
	readonly pieces: readonly PieceView[];
	/** C9: the dossier is kept and nothing else; this is one of the DPO's answers. */
	readonly restricted: IsoDate | null;
}

/** The dossier as it is shown to who asked for access: others stand in it by their part (C4). */
export interface ConsultationView {
	readonly id: string;
	readonly dossier: StreamId;
	readonly reference: string;
	readonly person: string;
	readonly received: IsoDate;
	readonly begun: RecordedBy;
	readonly present: string;
	readonly told:
		| { readonly of: "agent"; readonly blocks: readonly Block[] }
		/** What the dossier enters of that person, and nothing of the agent's matter. */
		| { readonly of: "other"; readonly entered: Person };
	/** Titles and authors without others' names. */
	readonly pieces: readonly PieceView[];
}

export type RequestFault =
	| { readonly kind: "role" }
	/** No dossier that this account holds bears the reference. */
	| { readonly kind: "reference" }
	| { readonly kind: "rule"; readonly why: RequestRefusal }
	| { readonly kind: "law"; readonly refusal: Refusal }
	| StorageRefusal;

/** A breach of data (C10). */
export interface BreachView extends Omit<Breach, "recorded"> {
	readonly recorded: RecordedBy;
	/** The last instant for the authority, in milliseconds since 1970. */
	readonly until: number;
	/** Whole hours left when it was asked; negative when they passed. */
	readonly hoursLeft: number;
	readonly duties: readonly BreachDuty[];
	/** The authority was told after the 72 hours: shown for ever. */
	readonly late: boolean;
}

export type BreachFault =
	| { readonly kind: "role" }
	| { readonly kind: "rule"; readonly why: BreachRefusal }
	| StorageRefusal;

export interface BadRecord {
	/** Null where the record is of no dossier, or of one that this account may not see. */
	readonly reference: string | null;
	readonly kind: StreamKind;
	/** Its number in its stream, from 0. */
	readonly seq: number;
	readonly why:
		| "signature"
		| "journal"
		| "working-copy"
		| "lost"
		/** The register of destructions names it, and it is there again. */
		| "destroyed";
}

/** A piece that a dossier names and whose file is gone. */
export interface LostPiece {
	readonly reference: string;
	readonly number: number;
}

export interface VerifyReport {
	readonly records: number;
	readonly streams: number;
	readonly bad: readonly BadRecord[];
	/** Streams of the working copy that the journal does not have. */
	readonly missing: number;
	/** Of the dossiers that this account holds. */
	readonly lostPieces: readonly LostPiece[];
}

export type ReceiptCheck =
	| { readonly kind: "matches"; readonly on: IsoDate }
	/** The vault does not know this receipt: it was set back to before it was taken, or the code is mistyped. */
	| {
			readonly kind: "unknown";
			/** The newest receipt that it knows. */
			readonly latest: IsoDate | null;
			/** The last day before today on which something was entered: what came after is missing. */
			readonly worked: IsoDate | null;
	  }
	| {
			readonly kind: "differs";
			readonly references: readonly string[];
			/** What else differs: registers, accounts, dossiers that this account may not name. */
			readonly others: readonly StreamKind[];
			/** Streams that are gone although no register says that the law had them go. */
			readonly gone: number;
	  };

/** The recovery kit: whether there is one, when it was last tried, who may make another. */
export interface RecoveryView {
	readonly made: boolean;
	/** Milliseconds since 1970. */
	readonly drilledAt: number | null;
	readonly mayMake: boolean;
	/** Who allowed a new kit; null when nobody did. */
	readonly allowedBy: string | null;
	/** The kit in force was used: new sheets have to be made at once. */
	readonly used: boolean;
}

/** Words of a sheet. docs/formats/recovery.md */
export const SHEET_WORDS = 27;

export type SheetFault =
	/** A word that is on no sheet: which of the sheets, and its place, from 0. */
	| {
			readonly kind: "unknown-word";
			readonly sheet: number;
			readonly place: number;
	  }
	| { readonly kind: "not-a-sheet"; readonly sheet: number }
	| { readonly kind: "other-kit" }
	| { readonly kind: "same-sheet" };

export type KitFault =
	| { readonly kind: "role" }
	| { readonly kind: "not-allowed" }
	| { readonly kind: "no-kit" }
	| { readonly kind: "not-copied" }
	/** The words of a sheet are shown once. */
	| { readonly kind: "shown-before" }
	| { readonly kind: "initials-taken" }
	| { readonly kind: "passphrase" }
	/** `nextAt`: when two sheets may be tried again, milliseconds since 1970; null: at once. */
	| {
			readonly kind: "sheets";
			readonly fault: SheetFault;
			readonly nextAt: number | null;
	  }
	/** After several tries that failed. */
	| { readonly kind: "wait"; readonly nextAt: number }
	| StorageRefusal;

/** A dossier that is due, with what keeps it or how far its destruction is. */
export interface DestructionRow {
	readonly id: StreamId;
	readonly reference: string;
	readonly verdict: Verdict;
	/** What the law still asks for; empty when it may go. */
	readonly unmet: readonly Condition[];
	readonly hold: {
		readonly since: IsoDate;
		readonly ground: HoldGround;
	} | null;
	readonly pieces: number;
	readonly steps: number;
	/** Packages whose copies are not given back yet. */
	readonly openCopies: number;
	readonly state: "to-propose" | "to-approve" | "cooling-off";
	readonly proposed: RecordedBy | null;
	/** The day from which it is carried out. */
	readonly dueOn: IsoDate | null;
	readonly mayPropose: boolean;
	readonly mayApprove: boolean;
}

/** A destruction that two persons decided: until its day it can be cancelled, from then on it is carried out. */
export interface ComingDestruction {
	readonly id: StreamId;
	readonly reference: string;
	readonly dueOn: IsoDate;
	/** A condition that was met is so no more, such as a hold placed meanwhile. */
	readonly barred: boolean;
}

export interface DestructionsView {
	readonly rows: readonly DestructionRow[];
	/** The next last day of conservation, where nothing is due. */
	readonly nextAfter: IsoDate | null;
	/** Content-free: nothing in it points to a person (C11). */
	readonly register: readonly {
		readonly number: number;
		readonly on: IsoDate;
		readonly proposedBy: string;
		readonly approvedBy: string;
	}[];
	/** Entries of the register that neither copy has any more. */
	readonly lost: number;
	/** Traces of what was destroyed are still to be cleared from the working copy; each start tries. */
	readonly cleaning: boolean;
}

export type DestructionFault =
	| { readonly kind: "role" }
	| { readonly kind: "reference" }
	| { readonly kind: "conditions"; readonly unmet: readonly Condition[] }
	| { readonly kind: "already-proposed" }
	| { readonly kind: "not-proposed" }
	| { readonly kind: "same-person" }
	/** A piece or a package of it is being written. */
	| { readonly kind: "busy" }
	| StorageRefusal;

export interface AccountRow {
	readonly id: AccountId;
	readonly name: string;
	readonly initials: string;
	readonly roles: readonly Role[];
	readonly since: IsoDate;
	readonly expires: IsoDate;
	readonly state: "active" | "expired" | "ended";
	/** How many dossiers it holds a key of; null for who may not know. */
	readonly dossiers: number | null;
	/** The last day on which it worked; null: on none of the last ninety days, or not for this account to know. */
	readonly lastOpened: IsoDate | null;
	readonly fingerprint: readonly string[];
	readonly secondFactor: boolean;
	readonly self: boolean;
}

/** One dossier among those whose rights this account reviews: no name of an agent. */
export interface HoldingRow {
	readonly id: StreamId;
	readonly reference: string;
	/** Names of the accounts that hold its key. */
	readonly holders: readonly string[];
	/** Fewer than two persons whose right holds: somebody's has ended. */
	readonly short: boolean;
	/** How many were withdrawn from it. */
	readonly withdrawn: number;
}

/** Somebody to whom a dossier's newest key is wrapped. */
export interface HolderRow {
	/** Null: the recovery kit. */
	readonly account: AccountId | null;
	readonly name: string;
	readonly initials: string;
	readonly roles: readonly Role[];
	/** The day on which it was first given a key of this dossier; null where it has none yet. */
	readonly since: IsoDate | null;
	readonly expires: IsoDate | null;
	readonly state: AccountRow["state"];
	readonly self: boolean;
	/** Whether this account may withdraw it from the dossier: itself, or another one as who reviews rights. */
	readonly mayWithdraw: boolean;
	/** What withdrawing it would leave. */
	readonly left: Left;
}

/** Who holds a dossier's key since when, and who was withdrawn from it for good (C2, C6). */
export interface DossierHolders {
	readonly id: StreamId;
	readonly reference: string;
	readonly holders: readonly HolderRow[];
	/** Who may come to hold it by its role, for who reviews rights: it can be denied before. */
	readonly later: readonly HolderRow[];
	readonly withdrawn: readonly {
		readonly name: string;
		/** Itself, or who reviewed the rights. */
		readonly by: string;
		readonly on: IsoDate;
	}[];
}

export type HolderFault =
	| { readonly kind: "not-open-to-you" }
	| { readonly kind: "role" }
	| { readonly kind: "unknown" }
	/** A dossier keeps two holders. */
	| { readonly kind: "last-holder" }
	| StorageRefusal;

export interface PendingAccountRow {
	readonly account: AccountId;
	readonly name: string;
	readonly initials: string;
	readonly roles: readonly Role[];
	readonly proposedBy: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** New keys for an account that exists, rather than a new account. */
	readonly renewsKeys: boolean;
	/** The words that two people read aloud. */
	readonly fingerprint: readonly string[];
	/** This account proposed it. */
	readonly mine: boolean;
	readonly mayConfirm: boolean;
	/** Names of who may today. */
	readonly confirmers: readonly string[];
	/** It sees dossiers and its proposer holds none: a clerk or a DPO has to confirm it (decision 0005). */
	readonly needsKeeper: boolean;
}

export interface AccountsView {
	readonly accounts: readonly AccountRow[];
	readonly pending: readonly PendingAccountRow[];
}

export type AccountFault =
	| { readonly kind: "role" }
	| { readonly kind: "unknown" }
	| { readonly kind: "same-person" }
	| { readonly kind: "initials-taken" }
	| { readonly kind: "passphrase" }
	/** A dossier keeps two holders: one clerk and one DPO at least. */
	| { readonly kind: "last-holder" }
	/** It would see dossiers, and neither who proposed it nor this account holds them all (decision 0005). */
	| { readonly kind: "needs-keeper" }
	/** A review keeps, reduces or ends: another role takes two persons. */
	| { readonly kind: "more-roles" }
	| StorageRefusal;

/** An act that needs a second person: proposed by one account, carried out when another agrees. */
export interface ProposalView {
	readonly id: string;
	readonly name: StepName;
	readonly on: IsoDate;
	readonly fields: Readonly<Record<string, unknown>>;
	readonly reasons: string;
	readonly proposed: RecordedBy;
	/** Whether this account may answer it: another one than the proposer's. */
	readonly mayAnswer: boolean;
}

export interface DeclinedProposal
	extends Omit<ProposalView, "id" | "mayAnswer"> {
	readonly answered: RecordedBy;
	readonly reason: string;
}

/** An act of two persons in some dossier, as the home of a role lists it. */
export interface WaitingAct {
	readonly dossier: StreamId;
	readonly reference: string;
	readonly agent: string;
	readonly proposal: string;
	readonly name: StepName;
	readonly on: IsoDate;
	readonly proposed: RecordedBy;
	readonly mayAnswer: boolean;
}

/** The college's next meeting: a day, and nothing of what is on its table. */
export interface PlannedSession {
	readonly on: IsoDate;
	readonly planned: RecordedBy;
}

const entryId = z.string().regex(/^[0-9a-f]{32}$/);
/** Milliseconds since 1970. */
const instant = z.number().int().nonnegative();
const sheet = z.number().int().min(0).max(2);
const sheetWords = z.array(z.string().max(30)).max(60);
const readingIds = READING_IDS as [ReadingId, ...ReadingId[]]; // not empty
const readingChoice = z.strictObject({
	reading: z.enum(readingIds),
	option: line(40),
	from: isoDateSchema,
	reachesBack: z.boolean(),
});

export const vaultProtocol = {
	status: call<VaultStatus>()(nothing),

	/* First run, unlocking, recovery of the working copy */
	proposePassphrase: call<string>()(nothing),
	judgePassphrase: call<PassphraseJudgement>()(z.strictObject({ passphrase })),
	createVault: call<
		SessionView,
		{ readonly kind: "passphrase"; readonly account: number } | StorageRefusal
	>()(
		z.strictObject({
			organism: organismSchema,
			accounts: z
				.array(
					z.strictObject({
						name: line(),
						initials: z.string().trim().min(2).max(6),
						role: z.enum(FOUNDING_ROLES),
						passphrase,
					}),
				)
				.min(FOUNDING_ROLES.length)
				.max(20)
				.refine(hasFoundingRoles),
		}),
	),
	unlock: call<
		SessionView,
		| {
				readonly kind: "wrong";
				readonly failures: number;
				readonly nextAt: number | null;
		  }
		| { readonly kind: "wait"; readonly nextAt: number }
		| { readonly kind: "damaged" }
		| { readonly kind: "code-needed" }
		| {
				readonly kind: "code-spent";
				readonly failures: number;
				readonly nextAt: number | null;
		  }
		| { readonly kind: "expired" }
		| StorageRefusal
	>()(
		z.strictObject({
			account: accountIdSchema,
			passphrase,
			/** Of the second factor, when the account has one. */
			code: code.optional(),
		}),
	),
	/** Puts the working copy in step with the journal, or a damaged journal with the working copy. */
	rebuild: call<DamageReport, RebuildRefusal>()(nothing),
	/** Fills an empty throw-away vault with invented dossiers; refused in a real profile. */
	fillDemo: call<
		SessionView,
		{ readonly kind: "not-a-demo" } | StorageRefusal
	>()(nothing),

	/* Lists */
	dossiers: call<readonly DossierRow[]>()(nothing),
	/** Ids in the order of the list; the search is entered in the access register. */
	search: call<readonly StreamId[], StorageRefusal>()(
		z.strictObject({ text: prose(200) }),
	),
	dueRows: call<readonly DueRow[]>()(nothing),
	/** What neither copy has whole, by name as far as this account may know it. */
	damagedDossiers: call<DamagedDossiers>()(nothing),

	/* One dossier */
	similarDossiers: call<
		readonly { readonly id: StreamId; readonly reference: string }[],
		StorageRefusal
	>()(z.strictObject({ nationalNumber: z.string().max(20) })),
	openNewDossier: call<StreamId, RecordFault>()(
		z.strictObject({
			agent: agentIdentitySchema,
			issuer: issuerSchema,
			facts: factsSchema,
			known: isoDateSchema,
			breach: z.strictObject({
				first: isoDateSchema.optional(),
				last: isoDateSchema.optional(),
				continuous: z.boolean().optional(),
			}),
			persons: z.array(personSchema.omit({ id: true })).max(200),
			/** C14: confirmed that the data are necessary. */
			necessary: z.literal(true),
		}),
	),
	/** T1 for a day of knowledge, before any dossier is there. */
	dispatchLimit: call<LimitView>()(z.strictObject({ known: isoDateSchema })),
	dossier: call<
		DossierView,
		| { readonly kind: "not-open-to-you" }
		| { readonly kind: "motive-needed" }
		/** C9: its processing is restricted, and this account is no DPO reading for a request or a control. */
		| { readonly kind: "restricted"; readonly since: IsoDate }
		/** Neither copy has it whole: it is not shown in part. */
		| { readonly kind: "damaged" }
		/** C5: nothing is shown that could not be entered. */
		| StorageRefusal
	>()(z.strictObject({ id: streamIdSchema, motive: motiveSchema.nullable() })),
	/** Like the preview, the pieces and their stamps: only of a dossier whose motive was given in this session (C5). */
	explain: call<
		Explanation,
		{ readonly kind: "not-open-to-you" } | { readonly kind: "motive-needed" }
	>()(
		z.strictObject({
			id: streamIdSchema,
			subject: z.discriminatedUnion("kind", [
				z.strictObject({ kind: z.literal("limit"), id: z.string().max(20) }),
				z.strictObject({ kind: z.literal("verdict") }),
				z.strictObject({
					kind: z.literal("blocker"),
					id: z.enum(["archives", "hold", "provisional"]),
				}),
			]),
		}),
	),
	previewStep: call<
		Preview,
		| { readonly kind: "form"; readonly field: string }
		| { readonly kind: "not-open-to-you" }
		| { readonly kind: "motive-needed" }
	>()(z.strictObject({ id: streamIdSchema, step: stepInput })),
	recordStep: call<DossierView, RecordFault>()(
		z.strictObject({
			id: streamIdSchema,
			step: stepInput,
			remark: prose(5_000),
			pieces: z.array(pieceIdSchema).max(200),
		}),
	),
	/** What the college decided at its table: a pardon and what it goes with (P5), with the minutes, in one commit. */
	recordDecision: call<DossierView, RecordFault>()(
		z.strictObject({
			id: streamIdSchema,
			steps: z.array(stepInput).min(1).max(2),
			deliberation: deliberationSchema,
			pieces: z.array(pieceIdSchema).max(200),
		}),
	),
	rectifyStep: call<DossierView, RecordFault>()(
		z.strictObject({
			id: streamIdSchema,
			target: z.number().int().nonnegative(),
			/** Null takes the step away. */
			replacement: stepInput.nullable(),
			reason: line(500),
		}),
	),
	agentLeft: call<DossierView, RecordFault>()(
		z.strictObject({
			id: streamIdSchema,
			on: isoDateSchema,
			reason: z.enum([
				"resignation",
				"retirement",
				"death",
				"contract-end",
				"dismissal",
				"other",
			]),
		}),
	),
	change: call<DossierView, RecordFault>()(
		z.strictObject({ id: streamIdSchema, change }),
	),

	/* Pieces. Each takes a port. */
	importPiece: call<PieceId, ImportFault>()(
		z.strictObject({
			id: streamIdSchema,
			/** The dropped `File` itself; the vault checks that it is one and reads it. */
			file: z.custom<object>(
				(value) => typeof value === "object" && value !== null,
			),
			description: pieceDescriptionSchema,
			/** The person was told that name and content differ, and wants it by its content. */
			acceptContent: z.boolean(),
			/** C4: the piece of which the file is a masked copy, made in the page. */
			masks: pieceIdSchema.optional(),
		}),
	),
	readPiece: call<
		null,
		| { readonly kind: "not-open-to-you" }
		| { readonly kind: "damaged" }
		| StorageRefusal
	>()(z.strictObject({ id: streamIdSchema, piece: pieceIdSchema })),
	/** What would become of a piece in a package: tried as packing it would, and nothing of it shown to anybody. */
	stampState: call<
		StampState,
		{ readonly kind: "not-open-to-you" } | { readonly kind: "damaged" }
	>()(z.strictObject({ id: streamIdSchema, piece: pieceIdSchema })),

	/** Words of an age key that two people compare aloud; null: the text is no such key. */
	recipientWords: call<readonly string[] | null>()(
		z.strictObject({ key: z.string().max(200) }),
	),
	/** By one account: nothing is written before another approves (C1). */
	preparePackage: call<DossierView, PackageFault>()(
		z.strictObject({
			id: streamIdSchema,
			lawyer: lawyerIdSchema,
			pieces: z.array(pieceIdSchema).max(500),
			purpose: line(500),
			language: z.enum(["fr", "de", "en"]),
			/** C4: why a piece that names others goes as it is. */
			unmasked: prose(1_000),
		}),
	),
	/** What waits for a second person, as far as this account approves or prepares. */
	packageOrders: call<readonly PackageOrderRow[]>()(nothing),
	/** One of them, to be read before approving: entered in the access register. */
	packageOrder: call<
		PackageOrderView,
		{ readonly kind: "not-open-to-you" } | StorageRefusal
	>()(z.strictObject({ id: streamIdSchema, order: orderIdSchema })),
	/** By another account. Takes a port for progress. `code` is shown once, when the lawyer has no key. */
	approvePackage: call<
		{
			readonly copy: number;
			readonly code: string | null;
			/** Name of the file, of chance. */
			readonly file: string;
		},
		PackageFault
	>()(z.strictObject({ id: streamIdSchema, order: orderIdSchema, passphrase })),
	/** Not approved, with a reason, or taken back by who prepares. */
	declinePackage: call<
		null,
		{ readonly kind: "form"; readonly field: string } | PackageFault
	>()(
		z.strictObject({
			id: streamIdSchema,
			order: orderIdSchema,
			reason: prose(2_000),
		}),
	),

	/* Drafts: sealed, by account, dead with their dossier */
	saveDraft: call<null, StorageRefusal>()(
		z.strictObject({
			key: line(100),
			dossier: streamIdSchema.nullable(),
			form: line(60),
			content: z.string().max(500_000),
		}),
	),
	readDraft: call<string | null>()(z.strictObject({ key: line(100) })),
	deleteDraft: call<null>()(z.strictObject({ key: line(100) })),
	drafts: call<readonly DraftRow[]>()(nothing),

	/* Accounts and access (C6) */
	accounts: call<AccountsView>()(nothing),
	proposeAccount: call<AccountsView, AccountFault>()(
		z.strictObject({
			name: line(),
			initials: z.string().trim().min(2).max(6),
			roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
			passphrase,
		}),
	),
	/** New keys for an account whose passphrase is forgotten; the old ones are never opened. */
	proposeRekey: call<AccountsView, AccountFault>()(
		z.strictObject({ account: accountIdSchema, passphrase }),
	),
	confirmAccount: call<AccountsView, AccountFault>()(
		z.strictObject({ account: accountIdSchema }),
	),
	declineAccount: call<AccountsView, AccountFault>()(
		z.strictObject({ account: accountIdSchema, reason: line(500) }),
	),
	/** No role: the right ends. */
	reviewAccount: call<AccountsView, AccountFault>()(
		z.strictObject({
			account: accountIdSchema,
			roles: z.array(z.enum(ROLES)).max(ROLES.length),
			reason: line(500),
		}),
	),
	changePassphrase: call<null, PassphraseFault>()(
		z.strictObject({ current: passphrase, next: passphrase }),
	),
	/** C5: the page refused to copy, cut or print; entered once a minute. */
	noteWayOut: call<null, StorageRefusal>()(
		z.strictObject({
			way: z.enum(waysOut),
			dossier: streamIdSchema.nullable(),
		}),
	),
	/** The secret of a new second factor, to be entered in an authenticator; nothing is set until a code was given. */
	beginSecondFactor: call<{ readonly uri: string; readonly secret: string }>()(
		nothing,
	),
	setSecondFactor: call<null, FactorFault>()(z.strictObject({ code })),
	/** With a code of it: a session left open is not enough. */
	removeSecondFactor: call<null, FactorFault>()(z.strictObject({ code })),
	/** C2: an interested member withdraws; nothing is read from then on. */
	withdrawFromDossier: call<null, HolderFault>()(
		z.strictObject({ id: streamIdSchema, reason: prose(500) }),
	),
	/** Who holds which dossier, for who reviews rights. */
	holdings: call<readonly HoldingRow[], { readonly kind: "role" }>()(nothing),
	holders: call<DossierHolders, { readonly kind: "not-open-to-you" }>()(
		z.strictObject({ id: streamIdSchema }),
	),
	/** C2, C6: a signed denial by who reviews rights; it beats every role and wrap, and the dossier's key changes. */
	withdrawHolder: call<DossierHolders, HolderFault>()(
		z.strictObject({
			id: streamIdSchema,
			account: accountIdSchema,
			reason: line(500),
		}),
	),

	/* Registers and proof */
	accessRegister: call<
		AccessPage,
		{ readonly kind: "role" } | StorageRefusal
	>()(
		z.strictObject({
			before: isoDateSchema.nullable(),
			act: z.enum(accessActs).nullable(),
			dossier: streamIdSchema.nullable(),
			account: accountIdSchema.optional(),
			/** That day alone. */
			day: isoDateSchema.optional(),
		}),
	),
	communications: call<
		RegisterView<CommunicationRow>,
		{ readonly kind: "role" } | StorageRefusal
	>()(nothing),
	recordCommunication: call<DossierView, RecordFault>()(
		z.strictObject({ id: streamIdSchema, communication: communicationSchema }),
	),
	returnCommunication: call<DossierView, RecordFault>()(
		z.strictObject({
			id: streamIdSchema,
			communication: line(40),
			on: isoDateSchema,
			how: z.enum(["returned", "destroyed"]),
		}),
	),
	/** What persons asked, by last day; each command answers with the list as it then stands (C9). */
	requests: call<RegisterView<RequestView>, RegisterFault>()(nothing),
	receiveRequest: call<RegisterView<RequestView>, RequestFault>()(
		z.strictObject({
			kind: z.enum(requestKinds),
			asks: z.enum(askers),
			person: line(),
			received: isoDateSchema,
			words: prose(5_000),
			/** Of the dossier that it concerns; null: none. */
			reference: line(40).nullable(),
			/** A proof of identity was seen. */
			identified: z.boolean(),
		}),
	),
	identifyRequest: call<RegisterView<RequestView>, RequestFault>()(
		z.strictObject({ id: entryId, on: isoDateSchema }),
	),
	answerRequest: call<RegisterView<RequestView>, RequestFault>()(
		z.strictObject({
			id: entryId,
			on: isoDateSchema,
			outcome: z.enum(requestOutcomes),
			ground: z.enum(erasureGrounds).nullable(),
			restriction: z.enum(restrictionCases).nullable(),
			words: prose(5_000),
		}),
	),
	allowRestrictedUse: call<RegisterView<RequestView>, RequestFault>()(
		z.strictObject({
			id: entryId,
			use: z.enum(restrictedUses),
			reason: line(2_000),
		}),
	),
	liftRestriction: call<RegisterView<RequestView>, RequestFault>()(
		z.strictObject({ id: entryId, told: isoDateSchema }),
	),
	/** SCREENS 4.14: reads the dossier, which is entered with the request as its motive (C5). */
	prepareConsultation: call<ConsultationPlan, RequestFault>()(
		z.strictObject({ id: entryId }),
	),
	/** From here on nothing but these pieces is read in this session, until the consultation ends. */
	beginConsultation: call<RegisterView<RequestView>, RequestFault>()(
		z.strictObject({
			id: entryId,
			/** Who is there besides the person and this account. */
			present: prose(1_000),
			/** Whom of the dossier's persons it is; null: the agent. */
			person: personIdSchema.nullable(),
			pieces: z.array(pieceIdSchema).max(500),
		}),
	),
	/** What is shown now; null: no consultation is under way. */
	consultation: call<ConsultationView | null>()(
		z.strictObject({ language: z.enum(["fr", "de", "en"]) }),
	),
	/** Nothing happens where none is under way. */
	endConsultation: call<null, RequestFault>()(
		z.strictObject({ how: z.enum(consultationEnds) }),
	),

	/** Breaches of data, the newest first (C10). */
	breaches: call<RegisterView<BreachView>, RegisterFault>()(nothing),
	recordBreach: call<RegisterView<BreachView>, BreachFault>()(
		z.strictObject({
			known: instant,
			what: line(5_000),
			persons: line(1_000),
			measures: prose(5_000),
			risk: z.enum(breachRisks),
		}),
	),
	assessBreach: call<RegisterView<BreachView>, BreachFault>()(
		z.strictObject({
			id: entryId,
			risk: z.enum(["high", "not-high"]),
			reason: line(2_000),
		}),
	),
	addBreachMeasures: call<RegisterView<BreachView>, BreachFault>()(
		z.strictObject({ id: entryId, measures: line(5_000) }),
	),
	tellAuthority: call<RegisterView<BreachView>, BreachFault>()(
		z.strictObject({
			id: entryId,
			told: instant,
			way: z.enum(ways),
			reason: prose(2_000),
		}),
	),
	tellPersons: call<RegisterView<BreachView>, BreachFault>()(
		z.strictObject({ id: entryId, on: isoDateSchema, how: line(1_000) }),
	),

	/** Walks both copies; `cancelVerify` stops it. */
	verify: call<
		VerifyReport,
		{ readonly kind: "cancelled" } | { readonly kind: "role" } | StorageRefusal
	>()(nothing),
	cancelVerify: call<null>()(nothing),
	takeReceipt: call<
		{ readonly code: string; readonly on: IsoDate },
		{ readonly kind: "role" } | StorageRefusal
	>()(nothing),
	checkReceipt: call<ReceiptCheck, { readonly kind: "role" }>()(
		z.strictObject({ code: line(60) }),
	),

	/* Recovery kit: 2 of 3 sheets of words */
	recovery: call<RecoveryView>()(nothing),
	beginKit: call<
		{ readonly sheets: number; readonly words: number },
		KitFault
	>()(nothing),
	/** Shown to one depositary, once; nothing else of the vault ever answers with a secret. */
	showSheet: call<readonly string[], KitFault>()(z.strictObject({ sheet })),
	/** Places of the words that differ from the sheet; none when it is copied well. */
	checkSheet: call<readonly number[], KitFault>()(
		z.strictObject({ sheet, words: sheetWords }),
	),
	sealKit: call<RecoveryView, KitFault>()(nothing),
	allowNewKit: call<RecoveryView, KitFault>()(
		z.strictObject({ reason: line(500) }),
	),
	drillKit: call<RecoveryView, KitFault>()(
		z.strictObject({ sheets: z.array(sheetWords).length(2) }),
	),
	/** From the locked screen: two sheets make a new account to which every key is wrapped. */
	openWithKit: call<SessionView, KitFault>()(
		z.strictObject({
			sheets: z.array(sheetWords).length(2),
			motive: line(500),
			account: z.strictObject({
				name: line(),
				initials: z.string().trim().min(2).max(6),
				passphrase,
			}),
		}),
	),

	/** After a restore on another machine: two sheets give the vault its machine secret back. Nobody's keys change. */
	openEscrow: call<null, KitFault>()(
		z.strictObject({
			sheets: z.array(sheetWords).length(2),
			motive: line(500),
		}),
	),

	/* Backups */
	compareBackup: call<BackupComparison, BackupRefusal>()(generationSchema),
	/** Asks main to let this backup be restored, once. */
	permitRestore: call<null, BackupRefusal>()(generationSchema),

	/* Destruction */
	destructions: call<DestructionsView>()(nothing),
	/** For the homes: opens no dossier. */
	comingDestructions: call<readonly ComingDestruction[]>()(nothing),
	proposeDestruction: call<DestructionsView, DestructionFault>()(
		z.strictObject({
			id: streamIdSchema,
			reference: line(40),
			revisionRead: z.boolean(),
		}),
	),
	approveDestruction: call<DestructionsView, DestructionFault>()(
		z.strictObject({ id: streamIdSchema, reference: line(40) }),
	),
	/** Declines a proposal, or cancels what cools off. */
	stopDestruction: call<DestructionsView, DestructionFault>()(
		z.strictObject({ id: streamIdSchema, reason: line(500) }),
	),
	/** Carries out what is due today; gives how many. The working copy is renewed from the journal afterwards. */
	executeDestructions: call<number, DestructionFault>()(nothing),

	/* Acts of two persons (R4) */
	proposeStep: call<DossierView, RecordFault>()(
		z.strictObject({
			id: streamIdSchema,
			step: stepInput,
			reasons: line(5_000),
		}),
	),
	/** Agreeing records the step; declining needs a reason and records nothing but itself. */
	answerProposal: call<
		DossierView,
		RecordFault | { readonly kind: "same-person" }
	>()(
		z.strictObject({
			id: streamIdSchema,
			proposal: line(40),
			agreed: z.boolean(),
			reason: prose(2_000),
		}),
	),

	/** Every act that waits for a second person, in the dossiers that this account may read. */
	waitingActs: call<readonly WaitingAct[]>()(nothing),

	/* The college's meeting (SCREENS 4.10) */
	plannedSession: call<PlannedSession | null>()(nothing),
	/** Null: no meeting is planned any more. */
	planSession: call<
		PlannedSession | null,
		{ readonly kind: "role" } | { readonly kind: "past" } | StorageRefusal
	>()(z.strictObject({ on: isoDateSchema.nullable() })),

	/* Readings (LAW.md section 5) */
	readings: call<readonly ReadingView[]>()(nothing),
	readingImpact: call<readonly ReadingImpact[], ReadingFault>()(readingChoice),
	proposeReading: call<readonly ReadingView[], ReadingFault>()(
		readingChoice.extend({
			reason: line(2_000),
			reference: line(200).optional(),
		}),
	),
	confirmReading: call<readonly ReadingView[], ReadingFault>()(
		z.strictObject({ reading: z.enum(readingIds) }),
	),
	withdrawReading: call<readonly ReadingView[], ReadingFault>()(
		z.strictObject({ reading: z.enum(readingIds) }),
	),
} as const;
export type VaultContract = typeof vaultProtocol;
/** What a call of the vault is asked. */
export type Asked<Name extends keyof VaultContract> = RequestOf<
	VaultContract[Name]
>;
