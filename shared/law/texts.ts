import type { MentionId } from "../dossier/mentions.ts";
import type { Why } from "../dossier/refusal.ts";
import type { Stage } from "../dossier/standing.ts";
import type {
	Answer,
	ArchivesAnswer,
	Channel,
	Delivery,
	HoldGround,
	InquiryOutcome,
	LawEvent,
	LeaveKind,
	OffenceKind,
	Pardoned,
	Party,
	RecourseDecided,
} from "../dossier/steps.ts";
import type { Consequence, LimitId, LimitStatus } from "../limits/table.ts";
import type { ReadingWhy } from "../readings/confirmations.ts";
import type { OptionOf, ReadingId } from "../readings/table.ts";
import type { Blocker, Outcome } from "../retention/verdict-types.ts";
import type { DayReason } from "./explanation.ts";
import type { InputLabel } from "./inputs.ts";
import type { Body, DepartureReason, HolidayName } from "./params.ts";
import type { PhraseKey } from "./phrases.ts";
import type { Act, RuleId } from "./rules.ts";
import type { SanctionKind, Weight } from "./sanctions.ts";
import type { LawChange } from "./versions.ts";

type Each<Key extends string, Text = string> = Readonly<Record<Key, Text>>;

/** Everything of the law that a screen must be able to say, by its id; placeholders stand as `{{name}}`. */
export interface LawTexts {
	readonly act: Each<Act>;
	/** What changed in the law, for its versions. */
	readonly change: Each<LawChange>;
	readonly rule: Each<
		RuleId,
		{ readonly title: string; readonly text: string }
	>;
	readonly reading: {
		readonly [Id in ReadingId]: {
			readonly question: string;
			readonly option: Each<OptionOf<Id>>;
			readonly effect: Each<OptionOf<Id>>;
		};
	};
	readonly readingRefusal: Each<ReadingWhy>;
	readonly phrase: Each<PhraseKey> &
		Readonly<Partial<Record<`${PhraseKey}_one`, string>>>;
	readonly input: Each<InputLabel>;
	/** `record`: the verb on the button; `refused`: what cannot be done now. */
	readonly step: Each<
		LawEvent["step"],
		{ readonly name: string; readonly record: string; readonly refused: string }
	>;
	readonly refusal: Each<Why>;
	readonly stage: Each<Stage>;
	readonly limit: Each<LimitId>;
	readonly limitStatus: Each<LimitStatus>;
	readonly consequence: Each<Consequence>;
	readonly outcome: Each<Outcome>;
	readonly blocker: Each<Blocker>;
	readonly mention: Each<MentionId>;
	readonly sanction: Each<SanctionKind>;
	readonly weight: Each<Weight>;
	readonly dayReason: Each<DayReason["kind"]>;
	readonly holiday: Each<HolidayName>;
	readonly body: Each<Body>;
	readonly channel: Each<Channel>;
	readonly delivery: Each<Delivery>;
	readonly leave: Each<LeaveKind>;
	readonly answer: Each<Answer>;
	readonly pardoner: Each<Pardoned["by"]>;
	readonly inquiry: Each<InquiryOutcome>;
	readonly recourseOutcome: Each<RecourseDecided["outcome"]>;
	readonly party: Each<Party>;
	readonly offence: Each<OffenceKind>;
	readonly ground: Each<HoldGround>;
	readonly archives: Each<ArchivesAnswer>;
	readonly departure: Each<DepartureReason>;
	readonly flag: Each<"true" | "false">;
}
