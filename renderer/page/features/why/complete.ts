import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { Phrase } from "../../../../shared/law/phrases.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import type { Route } from "../../router/routes.ts";

type Answer =
	/** The step was recorded without it: it is put right. */
	| { readonly rectify: StepName }
	/** The step that would say it is not recorded yet. */
	| { readonly record: StepName }
	| { readonly amend: "departure" };

const ANSWERS: Readonly<Partial<Record<Phrase["key"], Answer>>> = {
	"unknown-breach-date": { rectify: "facts-known" },
	"unknown-leave-answer": { rectify: "order-notified" },
	"unknown-victim-age": { rectify: "offence" },
	"unknown-prosecutor": { record: "prosecutor-said" },
	"unknown-notification": { record: "decision-notified" },
	"unknown-reply": { record: "reply-received" },
	"unknown-end-of-career": { amend: "departure" },
};

type Asked = Pick<DossierView, "id" | "chronology" | "steps" | "may">;

/** Where somebody can say what is not known, so that no explanation is a dead end; null: not here, or not now. */
export function placeToComplete(
	{ key }: Phrase,
	{ id, chronology, steps, may }: Asked,
): Route | null {
	const answer = ANSWERS[key];
	if (answer === undefined || !may.includes("record")) return null;
	if ("amend" in answer)
		return may.includes("change")
			? { screen: "amend", id, part: answer.amend }
			: null;
	if ("rectify" in answer) {
		const entry = chronology.find(
			({ name, rectified }) => name === answer.rectify && rectified === null,
		);
		return entry === undefined
			? null
			: { screen: "rectify", id, target: entry.ref };
	}
	const step = answer.record;
	const isOpen = steps.some((each) => each.step === step && each.allowed);
	return isOpen ? { screen: "step", id, step } : null;
}
