import type { IsoDate } from "../base/dates.ts";
import type { ParamSpec, ParamsOf } from "../law/params.ts";
import type { RuleId } from "../law/rules.ts";
import type { LawEvent, StepRef } from "./steps.ts";

/** Why a step is refused: the rule, and the inputs that the page puts into its sentence. */
export const REFUSALS = {
	"after-today": { rule: "K1", inputs: { today: "date" } },
	"facts-not-known": { rule: "P1", inputs: {} },
	"facts-already-known": { rule: "P1", inputs: { day: "date" } },
	"breach-after-knowledge": { rule: "P1", inputs: { day: "date" } },
	"breach-days-reversed": {
		rule: "P1",
		inputs: { first: "date", last: "date" },
	},
	"order-already-issued": { rule: "P2", inputs: { day: "date" } },
	"order-not-issued": { rule: "P2", inputs: {} },
	"order-already-notified": { rule: "P2", inputs: { day: "date" } },
	"order-not-notified": { rule: "P3", inputs: {} },
	"leave-days-reversed": { rule: "P3", inputs: { from: "date", to: "date" } },
	"reply-already-received": { rule: "P3", inputs: { day: "date" } },
	"reply-limit-running": { rule: "P3", inputs: { through: "date" } },
	"silence-already-recorded": { rule: "P4", inputs: { day: "date" } },
	"silence-is-admission": { rule: "P4", inputs: { day: "date" } },
	"late-reply-is-silence": {
		rule: "P4",
		inputs: { day: "date", through: "date" },
	},
	"reply-outstanding": { rule: "P5", inputs: {} },
	"reply-not-assessed": { rule: "P5", inputs: {} },
	"already-decided": { rule: "P5", inputs: { day: "date" } },
	"already-pardoned": { rule: "P5", inputs: { day: "date" } },
	"already-forwarded": { rule: "P5", inputs: { day: "date" } },
	"reply-unsatisfactory": { rule: "P6", inputs: {} },
	"facts-grave": { rule: "P6", inputs: {} },
	"not-forwarded": { rule: "P6", inputs: {} },
	"forwarded-twice": { rule: "P6", inputs: { day: "date" } },
	"already-closed": { rule: "P6", inputs: { day: "date" } },
	"inquiry-missing": { rule: "P7", inputs: {} },
	"inquiry-under-way": { rule: "P7", inputs: { since: "date" } },
	"inquiry-closed": { rule: "P7", inputs: { day: "date" } },
	"inquiry-ended": { rule: "P7", inputs: { day: "date" } },
	"sent-to-other-body": { rule: "P7", inputs: { body: "body" } },
	"no-sanction-named": { rule: "P8", inputs: {} },
	"sanction-named-twice": { rule: "P8", inputs: { sanction: "sanction" } },
	"fine-without-ratio": { rule: "P8", inputs: {} },
	"fine-out-of-range": { rule: "P8", inputs: { ratio: "text" } },
	"ratio-without-fine": { rule: "P8", inputs: { sanction: "sanction" } },
	"duration-out-of-range": {
		rule: "P8",
		inputs: { sanction: "sanction", count: "count" },
	},
	"beyond-the-college": { rule: "P9", inputs: { sanction: "sanction" } },
	"nothing-to-notify": { rule: "P10", inputs: {} },
	"already-notified": { rule: "P10", inputs: { day: "date" } },
	"no-decision": { rule: "P11", inputs: {} },
	"sanction-already-decided": { rule: "P11", inputs: { day: "date" } },
	"recourse-already-pending": {
		rule: "P11",
		inputs: { body: "body", since: "date" },
	},
	"no-recourse-pending": { rule: "P11", inputs: {} },
	"no-further-recourse": { rule: "P11", inputs: { body: "body" } },
	"recourse-to-other-body": { rule: "P11", inputs: { body: "body" } },
	"college-cannot-appeal": { rule: "P11", inputs: {} },
	"only-minor-on-appeal": { rule: "P11", inputs: { sanction: "sanction" } },
	"no-offence": { rule: "P12", inputs: {} },
	"only-for-employees": { rule: "P13", inputs: {} },
	"entry-unknown": { rule: "P13", inputs: {} },
	"ten-years-served": { rule: "P13", inputs: { since: "date" } },
	"contract-needs-reply": { rule: "P13", inputs: {} },
	"contract-already-ended": { rule: "P13", inputs: { day: "date" } },
	"left-too-long-ago": {
		rule: "P14",
		inputs: { left: "date", through: "date" },
	},
	"only-dismissal-after-leaving": { rule: "P14", inputs: { left: "date" } },
	"agent-dead": { rule: "P14", inputs: { day: "date" } },
	"not-heard": { rule: "P15", inputs: {} },
	"already-suspended": { rule: "P15", inputs: { since: "date" } },
	"no-procedure": { rule: "P15", inputs: {} },
	"no-inquiry-to-suspend": { rule: "P15", inputs: {} },
	"not-suspended": { rule: "P15", inputs: {} },
	"nothing-to-confirm": { rule: "P15", inputs: {} },
	"no-hold-stands": { rule: "K14", inputs: {} },
	"hold-of-a-request": { rule: "C9", inputs: {} },
	"processing-restricted": { rule: "C9", inputs: { since: "date" } },
	"archives-not-notified": { rule: "A1", inputs: {} },
	"law-settles-it": { rule: "R4", inputs: { rule: "rule" } },
	"keep-through-in-the-past": { rule: "R4", inputs: { through: "date" } },
	"nothing-to-rectify": { rule: "K1", inputs: {} },
} as const satisfies Readonly<
	Record<string, { readonly rule: RuleId; readonly inputs: ParamSpec }>
>;

export type Why = keyof typeof REFUSALS;
export type WhyInputs<W extends Why> = ParamsOf<(typeof REFUSALS)[W]["inputs"]>;

/** A tagged reason without prose or personal data; JSON-safe. */
export type Reason = {
	readonly [W in Why]: {
		readonly rule: (typeof REFUSALS)[W]["rule"];
		readonly why: W;
		readonly inputs: WhyInputs<W>;
	};
}[Why];

export type Refusal = Reason & {
	/** The step that may not stand: the one tried, or a recorded one that would lose its ground. */
	readonly step: LawEvent["step"];
	readonly on: IsoDate;
	/** Null: the step that was tried; otherwise the recorded step that the change would make illegal. */
	readonly later: StepRef | null;
};

export function reason<W extends Why>(why: W, inputs: WhyInputs<W>): Reason {
	// TypeScript does not see that a tag with its own rule and inputs is one member of the union.
	return { rule: REFUSALS[why].rule, why, inputs } as Reason;
}
