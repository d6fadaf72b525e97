import type { IsoDate } from "../base/dates.ts";
import type { StepRef } from "../dossier/steps.ts";
import type { RetentionRule } from "../law/rules.ts";
import type { ReliedReading } from "../readings/readings.ts";
import type { ReadingId } from "../readings/table.ts";

/** What keeps a due dossier from destruction. */
export type Blocker = "archives" | "hold" | "provisional";

/** How long a dossier is kept. `keepThrough` includes its last day; `dueFrom` is the first day on which it should be gone. */
export type Conservation =
	| { readonly outcome: "running" }
	| { readonly outcome: "until"; readonly keepThrough: IsoDate }
	| { readonly outcome: "career" }
	| { readonly outcome: "due"; readonly dueFrom: IsoDate }
	| { readonly outcome: "undetermined" };

/** What the law makes of a dossier on one day (LAW.md section 4); JSON-safe. */
export type Verdict = Conservation & {
	readonly rule: RetentionRule;
	/** The step that decides the outcome; null before any step. */
	readonly cause: StepRef | null;
	readonly relied: readonly ReliedReading[];
	/** The unconfirmed readings that the result relies on, sorted. */
	readonly provisional: readonly ReadingId[];
	/** Sorted; empty unless due. */
	readonly blockedBy: readonly Blocker[];
	/** A standing sanction can be revised without time limit (S 89-93). */
	readonly revision: boolean;
};

export type Outcome = Conservation["outcome"];
