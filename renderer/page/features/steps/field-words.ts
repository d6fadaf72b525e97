import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { stepsFr } from "../../i18n/steps.fr.ts";

/** The fields of the steps' forms; their labels stand under `steps.field`. */
export type FieldName = Exclude<
	keyof (typeof stepsFr)["field"],
	"ratio" | "years" | "months"
>;

/** Where the words of a field's values stand: in the law's texts, or in the steps' own. */
export type WordsOf =
	| "channel"
	| "delivery"
	| "answer"
	| "pardoner"
	| "body"
	| "inquiry"
	| "recourseOutcome"
	| "party"
	| "offence"
	| "ground"
	| "archives"
	| "flag"
	| "leave"
	| OwnWords;
export type OwnWords = "silence" | "duration" | "breachDays";

export const OWN_WORDS: readonly WordsOf[] = [
	"silence",
	"duration",
	"breachDays",
];

/** Steps that need a last look before they are recorded (SCREENS 4.8). */
export const HEAVY_STEPS: readonly StepName[] = [
	"pardoned",
	"closed",
	"reply-missing",
	"sanctioned",
	"human-decided",
];

/** Steps that one person proposes and another agrees to (R4). */
export const TWO_PERSON_STEPS: readonly StepName[] = ["human-decided"];
