import type { StreamId } from "../../../shared/base/ids.ts";
import {
	STEP_NAMES,
	type StepName,
	type StepRef,
} from "../../../shared/dossier/steps.ts";
import type { PersonId, PieceId } from "../../../shared/file/parts.ts";
import { isReadingId, type ReadingId } from "../../../shared/readings/table.ts";
import type { DraftRow } from "../../../shared/vault-protocol.ts";
import {
	type AmendedPart,
	amendedParts,
	type Route,
} from "../router/routes.ts";

/** The forms that are kept as drafts; each names the step, the part, the person or the piece that it is about. */
export type DraftForm =
	| "new-dossier"
	| `step/${StepName}`
	| `rectify/${number}`
	| `amend/${AmendedPart}`
	| `amend/person/${PersonId}`
	| `amend/return/${string}`
	| `piece/${PieceId}`
	| `masking/${PieceId}`
	| `reading/${ReadingId}`
	| "requests/new"
	/** About one request or breach of the registers: the act, and the entry's id. */
	| `requests/${string}/${string}`
	| "breaches/new"
	| `breaches/${string}/${string}`
	| "session"
	/** Nothing to take up again: that this account read the point. */
	| "session-read"
	| "package";

/** One draft a form and dossier. */
export const draftKey = (form: DraftForm, dossier: StreamId | null): string =>
	`${form}:${dossier ?? "none"}`;

/** « Lu » of a point of the meeting: no form that was begun. */
export const isReadMark = (form: string): boolean => form === "session-read";

/** The step of a form's name; null: it is no step's form. */
export const stepOfForm = (form: string): StepName | null =>
	STEP_NAMES.find((step) => form === `step/${step}`) ?? null;

/** Where a draft is taken up again; null: its form is not known to this version. */
export function placeOfDraft({ form, dossier }: DraftRow): Route | null {
	if (form === "new-dossier") return { screen: "new-dossier" };
	const [kind, reading = ""] = form.split("/");
	if (kind === "reading" && isReadingId(reading))
		return { screen: "readings", reading };
	if (kind === "requests" || kind === "breaches") return placeInRegister(form);
	return dossier === null ? null : placeInDossier(form, dossier);
}

function placeInRegister(form: string): Route {
	const [kind, act, id = ""] = form.split("/");
	if (kind === "requests" && act === "consultation")
		return { screen: "consultation", id };
	if (kind === "requests")
		return act === "new"
			? { screen: "new-request" }
			: { screen: "request", id };
	return act === "new" ? { screen: "new-breach" } : { screen: "breach", id };
}

function placeInDossier(form: string, id: StreamId): Route | null {
	const [kind, name = "", about] = form.split("/");
	const step = stepOfForm(form);
	if (step !== null) return { screen: "step", id, step };
	// Ids as the form was named after them.
	if (kind === "rectify")
		return { screen: "rectify", id, target: Number(name) as StepRef };
	if (kind === "piece")
		return { screen: "piece-description", id, piece: name as PieceId };
	if (kind === "session") return { screen: "session", point: id };
	if (kind === "masking")
		return { screen: "masking", id, piece: name as PieceId };
	if (kind === "package") return { screen: "package", id };
	const part = amendedParts.find((each) => each === name);
	if (kind !== "amend" || part === undefined) return null;
	if (about === undefined) return { screen: "amend", id, part };
	return part === "return"
		? { screen: "amend", id, part, communication: about }
		: { screen: "amend", id, part, person: about as PersonId };
}
