import type {
	AgentIdentity,
	Issuer,
	PersonPart,
	PieceKind,
} from "../file/parts.ts";
import type { LateId } from "../limits/table.ts";
import type { StampState } from "./stamp.ts";

type Each<Key extends string, Text = string> = Readonly<Record<Key, Text>>;

/** The fields of steps and of the dossier's own data that the law's texts do not name. */
export type FieldLabel =
	| "account-of"
	| "answer"
	| "by"
	| "channel"
	| "continuous"
	| "decision"
	| "delivery"
	| "exceptional"
	| "first-day"
	| "ground"
	| "grave"
	| "last-day"
	| "leave"
	| "leave-extends"
	| "minor-victim"
	| "notice"
	| "offence"
	| "outcome"
	| "pieces"
	| "present"
	| "refusal"
	| "reasons"
	| "remark"
	| "sanctions"
	| "through"
	| "to"
	| "withdrew";

/** Everything that the lawyer's documents say in words of our own; the law's words come from the law's texts. */
export interface PackageTexts {
	/** What was given out, for the communications: copy number, pieces by their numbers. */
	readonly communicated: (copy: number, pieces: readonly number[]) => string;
	readonly cover: {
		readonly title: string;
		readonly from: string;
		readonly to: string;
		readonly address: string;
		readonly reference: string;
		readonly agent: string;
		readonly mandate: string;
		readonly mandatePiece: (number: number) => string;
		readonly purpose: string;
		readonly copy: string;
		readonly date: string;
		readonly content: string;
		readonly pieces: (count: number) => string;
		/** C1. */
		readonly confidential: { readonly title: string; readonly text: string };
		/** C3. */
		readonly giveBack: {
			readonly title: string;
			readonly text: (copy: number) => string;
		};
		/** C4. */
		readonly others: { readonly title: string; readonly text: string };
		readonly verify: {
			readonly title: string;
			readonly steps: readonly string[];
			readonly key: string;
		};
	};
	readonly inventory: {
		readonly title: string;
		readonly intro: string;
		readonly none: string;
		readonly number: string;
		readonly piece: string;
		readonly date: string;
		readonly undated: string;
		readonly typeAndSize: string;
		readonly pages: (count: number) => string;
		readonly masked: (original: number) => string;
		readonly stamp: Each<StampState>;
		readonly author: string;
		readonly file: string;
		readonly dataOf: string;
		readonly theAgent: string;
		readonly hashes: string;
		readonly hashesIntro: string;
		readonly original: string;
		readonly enclosed: string;
		readonly unreadable: string;
	};
	readonly chronology: {
		readonly title: string;
		readonly agent: string;
		readonly name: string;
		readonly status: string;
		readonly service: string;
		readonly entered: string;
		readonly left: string;
		readonly issuer: string;
		readonly facts: string;
		readonly knownBy: string;
		readonly articles: string;
		readonly persons: string;
		readonly personsIntro: string;
		readonly steps: string;
		readonly late: (rule: LateId, limit: string) => string;
		readonly rectified: (day: string, reason: string) => string;
		readonly withdrawn: (day: string, reason: string) => string;
		readonly recordedFirst: string;
		readonly limits: string;
		readonly limit: string;
		readonly lastDay: string;
		readonly state: string;
		readonly provisional: (readings: string) => string;
		readonly stage: (day: string) => string;
	};
	readonly footer: (reference: string, copy: number) => string;
	/** What stands on every page of the pieces. */
	readonly stamp: {
		readonly copy: (stamp: {
			readonly copy: number;
			readonly lawyer: string;
			readonly day: string;
			readonly reference: string;
		}) => string;
		readonly purpose: (purpose: string) => string;
	};
	readonly page: { readonly before: string; readonly between: string };
	readonly field: Each<FieldLabel>;
	readonly status: Each<AgentIdentity["status"]>;
	readonly issuer: Each<Issuer>;
	readonly kind: Each<PieceKind>;
	readonly part: Each<PersonPart>;
	/** How many persons of a part, in words. */
	readonly parts: Each<PersonPart, (count: number) => string>;
	readonly size: (bytes: number) => string;
	readonly day: (iso: string) => string;
	readonly leave: (from: string, to: string, kind: string) => string;
	readonly fineOf: (ratio: string) => string;
	readonly years: (count: number) => string;
	readonly months: (count: number) => string;
	readonly keepThrough: (day: string) => string;
	readonly destroy: string;
	readonly exceptionalBy: (reason: string, author: string) => string;
	readonly colon: string;
}
