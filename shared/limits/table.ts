import type { IsoDate } from "../base/dates.ts";
import type { StepRef } from "../dossier/steps.ts";
import type { RuleId } from "../law/rules.ts";
import type { ReliedReading } from "../readings/readings.ts";
import type { ReadingId, ReadingOption } from "../readings/table.ts";

/** What follows when the last day passes unused. */
export type Consequence =
	| "nullity-risk"
	| "silence-is-admission"
	| "college-out-of-time"
	| "decision-stands"
	| "facts-time-barred"
	| "suspension-lapses"
	| "archives-agree";

export type LimitUnit = "working-days" | "days" | "months";

export interface LimitTerms {
	readonly rule: RuleId;
	/** Whether K13 reports it: missed or passed (`always`), only when a step came too late (`by-step`), or not. */
	readonly late: "always" | "by-step" | "never";
	/** The unit in which the distance to the last day is told. */
	readonly unit: LimitUnit;
	readonly consequence: Consequence;
}

/** T1-T5, the eight days of P15 and the three months of A1, in the order of the law. */
export const LIMITS = {
	dispatch: {
		rule: "T1",
		late: "always",
		unit: "working-days",
		consequence: "nullity-risk",
	},
	reply: {
		rule: "T2",
		late: "always",
		unit: "days",
		consequence: "silence-is-admission",
	},
	decide: {
		rule: "T3",
		late: "always",
		unit: "months",
		consequence: "college-out-of-time",
	},
	suspension: {
		rule: "P15",
		late: "never",
		unit: "days",
		consequence: "suspension-lapses",
	},
	recourse: {
		rule: "T4",
		late: "by-step",
		unit: "months",
		consequence: "decision-stands",
	},
	limitation: {
		rule: "T5",
		late: "never",
		unit: "months",
		consequence: "facts-time-barred",
	},
	archives: {
		rule: "A1",
		late: "never",
		unit: "months",
		consequence: "archives-agree",
	},
} as const satisfies Readonly<Record<string, LimitTerms>>;

export type LimitId = keyof typeof LIMITS;
/** The ids that K13 reports. */
export type LateId = "T1" | "T2" | "T3" | "T4";

/** `open` through the last day; `passed` when it went by unused. */
export type LimitStatus = "open" | "met" | "met-late" | "passed";

/** Where another option of a reading that is not settled would put the last day. */
export interface Otherwise {
	readonly reading: ReadingId;
	readonly option: ReadingOption;
	readonly lastDay: IsoDate;
}

/** A time limit as it stands on the day asked; JSON-safe. */
export interface Limit {
	readonly id: LimitId;
	readonly rule: RuleId;
	/** The day that starts it, itself excluded from the count, and the step that brought it. */
	readonly startsOn: IsoDate;
	readonly startedBy: StepRef;
	/** Always included. */
	readonly lastDay: IsoDate;
	readonly status: LimitStatus;
	readonly metOn: IsoDate | null;
	readonly metBy: StepRef | null;
	readonly consequence: Consequence;
	readonly relied: readonly ReliedReading[];
	/** Sorted. */
	readonly provisional: readonly ReadingId[];
	readonly otherwise: readonly Otherwise[];
}

export const LIMIT_IDS = [
	"dispatch",
	"reply",
	"decide",
	"suspension",
	"recourse",
	"limitation",
	"archives",
] as const satisfies readonly LimitId[];
