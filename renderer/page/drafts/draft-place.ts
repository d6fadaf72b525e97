import type { StreamId } from "../../../shared/base/ids.ts";
import { STEP_NAMES, type StepName } from "../../../shared/dossier/steps.ts";
import type { DraftRow } from "../../../shared/vault-protocol.ts";
import type { Route } from "../router/routes.ts";

/** The forms that are kept as drafts; a step's form carries the step's name. */
export type DraftForm = "new-dossier" | `step/${StepName}`;

/** One draft a form and dossier. */
export const draftKey = (form: DraftForm, dossier: StreamId | null): string =>
	`${form}:${dossier ?? "none"}`;

/** The step of a form's name; null: it is no step's form. */
export const stepOfForm = (form: string): StepName | null =>
	STEP_NAMES.find((step) => form === `step/${step}`) ?? null;

/** Where a draft is taken up again; null: its form is not known to this version. */
export function placeOfDraft({ form, dossier }: DraftRow): Route | null {
	if (form === "new-dossier") return { screen: "new-dossier" };
	const step = stepOfForm(form);
	return step === null || dossier === null
		? null
		: { screen: "step", id: dossier, step };
}
