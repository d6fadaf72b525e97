import { z } from "zod";
import {
	type PersonId,
	type PieceId,
	personIdSchema,
	pieceIdSchema,
} from "../../../../shared/file/parts.ts";
import { hindranceOf } from "../../../../shared/registers/consultation.ts";
import type { Asked, PieceView } from "../../../../shared/vault-protocol.ts";
import { choose, type Read } from "../dossier/identity-form.ts";

export const consultationSchema = z.object({
	/** The person whose identity was verified is there. */
	there: z.boolean(),
	present: z.string(),
	person: z.union([z.literal(""), personIdSchema]),
	pieces: z.array(pieceIdSchema),
});
export type ConsultationForm = z.infer<typeof consultationSchema>;
export const EMPTY_CONSULTATION: ConsultationForm = {
	there: false,
	present: "",
	person: "",
	pieces: [],
};

/** Null: the agent, or nobody chosen yet. */
export const chosenPerson = ({ person }: ConsultationForm): PersonId | null =>
	person === "" ? null : person;

/** What of the chosen pieces may be shown to the chosen person. */
export const shownPieces = (
	form: ConsultationForm,
	pieces: readonly PieceView[],
): readonly PieceId[] =>
	pieces
		.filter((piece) => hindranceOf(piece, chosenPerson(form)) === null)
		.map(({ id }) => id)
		.filter((id) => form.pieces.includes(id));

export function readConsultation(
	form: ConsultationForm,
	pieces: readonly PieceView[],
	asks: "agent" | "other",
): Read<Omit<Asked<"beginConsultation">, "id">> {
	const faults = [
		...(form.there ? [] : [{ field: "there", why: "tick" } as const]),
		...(asks === "other" ? choose("person", form.person) : []),
	];
	if (faults.length > 0) return { value: null, faults };
	const value = {
		present: form.present.trim(),
		person: chosenPerson(form),
		pieces: [...shownPieces(form, pieces)],
	};
	return { value, faults };
}
