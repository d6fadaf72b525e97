import type { IsoDate } from "../base/dates.ts";
import type {
	ArchivesAnswer,
	Channel,
	HoldGround,
	InquiryOutcome,
	LeaveKind,
	OffenceKind,
	StepName,
} from "../dossier/steps.ts";
import type { ReadingId, ReadingOption } from "../readings/table.ts";
import type { RuleId } from "./rules.ts";
import type { SanctionKind } from "./sanctions.ts";

/** Who can decide in a dossier. */
export type Body =
	| "college"
	| "commissioner"
	| "council"
	| "tribunal"
	| "court";

export type HolidayName =
	| "new-year"
	| "easter-monday"
	| "labour-day"
	| "europe-day"
	| "ascension"
	| "whit-monday"
	| "national-day"
	| "assumption"
	| "all-saints"
	| "christmas"
	| "saint-stephen";

/** The kinds of value that stand inside a phrase or beside an input; JSON-safe. The page formats each kind its own way. */
export interface ParamTypes {
	readonly date: IsoDate;
	readonly count: number;
	readonly text: string;
	readonly flag: boolean;
	readonly rule: RuleId;
	readonly reading: ReadingId;
	readonly option: ReadingOption;
	readonly step: StepName;
	readonly body: Body;
	readonly sanction: SanctionKind;
	readonly holiday: HolidayName;
	readonly channel: Channel;
	readonly leave: LeaveKind;
	readonly inquiry: InquiryOutcome;
	readonly offence: OffenceKind;
	readonly ground: HoldGround;
	readonly archives: ArchivesAnswer;
	readonly departure: DepartureReason;
}

export type DepartureReason =
	| "resignation"
	| "retirement"
	| "death"
	| "contract-end"
	| "dismissal"
	| "other";

export type ParamKind = keyof ParamTypes;
export type ParamSpec = Readonly<Record<string, ParamKind>>;
export type ParamsOf<Spec extends ParamSpec> = {
	readonly [Name in keyof Spec]: ParamTypes[Spec[Name]];
};
