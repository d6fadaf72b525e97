import type { OpenStep } from "../../../../shared/dossier/open-steps.ts";
import type { Refusal, Why } from "../../../../shared/dossier/refusal.ts";
import type { StepName } from "../../../../shared/dossier/steps.ts";

/** The steps that would take away the reason of a refusal; where none is named, no step does. */
const REMEDIES: Readonly<Partial<Record<Why, readonly StepName[]>>> = {
	"facts-not-known": ["facts-known"],
	"order-not-issued": ["order-issued"],
	"order-not-notified": ["order-notified"],
	"reply-outstanding": ["reply-received", "reply-missing"],
	"reply-limit-running": ["reply-received"],
	"reply-not-assessed": ["assessed"],
	"silence-is-admission": ["forwarded"],
	"late-reply-is-silence": ["forwarded"],
	"reply-unsatisfactory": ["forwarded"],
	"facts-grave": ["forwarded"],
	"not-forwarded": ["forwarded"],
	"inquiry-missing": ["referred-to-commissioner", "commissioner-decided"],
	"inquiry-under-way": ["commissioner-decided"],
	"nothing-to-notify": ["sanctioned", "acquitted"],
	"no-decision": ["sanctioned", "acquitted"],
	"sanction-already-decided": ["decision-notified", "recourse"],
	"no-recourse-pending": ["recourse"],
	"recourse-already-pending": ["recourse-decided"],
	"no-offence": ["offence"],
	"contract-needs-reply": ["reply-received", "reply-missing"],
	"not-heard": ["order-issued", "order-notified", "reply-received"],
	"no-inquiry-to-suspend": ["referred-to-commissioner"],
	"not-suspended": ["suspended"],
	"nothing-to-confirm": ["suspension-ended"],
	"archives-not-notified": ["archives-notified"],
	"law-settles-it": [],
};

/** What somebody can do instead: only what the law allows today. */
export function remedies(
	refusal: Refusal,
	steps: readonly OpenStep[],
): readonly StepName[] {
	const open = steps.filter(({ allowed }) => allowed).map(({ step }) => step);
	return (REMEDIES[refusal.why] ?? []).filter((step) => open.includes(step));
}
