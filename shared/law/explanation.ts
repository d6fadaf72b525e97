import type { IsoDate } from "../base/dates.ts";
import type { StepRef } from "../dossier/steps.ts";
import type { LimitId } from "../limits/table.ts";
import type { ReliedReading } from "../readings/readings.ts";
import type { Blocker } from "../retention/verdict-types.ts";
import type { INPUTS, InputLabel } from "./inputs.ts";
import type { HolidayName, ParamTypes } from "./params.ts";
import type { Phrase } from "./phrases.ts";
import type { RuleId, Source } from "./rules.ts";
import type { LawVersion } from "./versions.ts";

/** A value that was used, with the step that brought it; its kind stands in `INPUTS`. */
export type Input = {
	readonly [Label in InputLabel]: {
		readonly label: Label;
		readonly value: ParamTypes[(typeof INPUTS)[Label]];
		/** Null: not from a step of this dossier (the agent's record, another dossier). */
		readonly ref: StepRef | null;
	};
}[InputLabel];

export type DayReason =
	| { readonly kind: "saturday" | "sunday" | "half-day" | "leave" }
	| { readonly kind: "holiday"; readonly name: HolidayName };

export interface CountedDay {
	readonly day: IsoDate;
	readonly mark: "start" | "counted" | "skipped" | "rolled" | "last";
	/** 1 for the first counted day. */
	readonly ordinal?: number;
	/** Why the day is skipped, or why the limit rolled over it. */
	readonly reason?: DayReason;
}

export type Subject =
	| { readonly kind: "limit"; readonly id: LimitId }
	| { readonly kind: "verdict" }
	| { readonly kind: "blocker"; readonly id: Blocker };

/** The answer to "Pourquoi ?" for a limit, a verdict or what blocks a destruction; JSON-safe. */
export interface Explanation {
	readonly subject: Subject;
	readonly answer: Phrase;
	readonly rule: RuleId;
	readonly alsoRules: readonly RuleId[];
	readonly sources: readonly Source[];
	readonly lawVersion: LawVersion;
	readonly inputs: readonly Input[];
	/** Empty where nothing is counted in days. */
	readonly days: readonly CountedDay[];
	readonly calculation: readonly Phrase[];
	readonly readings: readonly ReliedReading[];
	readonly wouldChange: readonly Phrase[];
	readonly unknown: readonly Phrase[];
}
