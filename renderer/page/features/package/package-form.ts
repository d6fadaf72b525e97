import { z } from "zod";
import type { PieceId } from "../../../../shared/file/parts.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";

/** In their order: one goes forth and back between them, and what was chosen stays (SCREENS 4.11). */
export const PACKAGE_STEPS = ["lawyer", "pieces", "masking", "check"] as const;
export type PackageStep = (typeof PACKAGE_STEPS)[number];
/** The last one is another person's. */
export const COUNTED_STEPS = [...PACKAGE_STEPS, "approve"] as const;

/** Stands for a lawyer who is yet to be designated. */
export const OTHER_LAWYER = "other";

/** What is chosen and typed, as a draft keeps it. A passphrase is no part of it. */
export const packageFormSchema = z.object({
	at: z.enum(PACKAGE_STEPS),
	/** Of a designated lawyer, or {@link OTHER_LAWYER}. */
	lawyer: z.string(),
	name: z.string(),
	bar: z.string(),
	address: z.string(),
	sealedBy: z.enum(["key", "code"]),
	key: z.string(),
	mandate: z.string(),
	pieces: z.array(z.string()),
	/** C4: why a piece that names others goes as it is. */
	unmasked: z.string(),
	purpose: z.string(),
	language: z.enum(["fr", "de", "en"]),
});
export type PackageForm = z.infer<typeof packageFormSchema>;

export type DesignatedLawyer = DossierView["lawyers"][number];

/** Lawyers whose designation stands. */
export const designatedLawyers = ({
	lawyers,
}: DossierView): readonly DesignatedLawyer[] =>
	lawyers.filter(({ ended }) => ended === null);

export const chosenLawyer = (
	dossier: DossierView,
	{ lawyer }: PackageForm,
): DesignatedLawyer | null =>
	designatedLawyers(dossier).find(({ id }) => id === lawyer) ?? null;

export function firstForm(
	dossier: DossierView,
	language: PackageForm["language"],
	purpose: string,
): PackageForm {
	return {
		at: "lawyer",
		lawyer: designatedLawyers(dossier).at(-1)?.id ?? OTHER_LAWYER,
		name: "",
		bar: "",
		address: "",
		sealedBy: "key",
		key: "",
		mandate: "",
		pieces: [],
		unmasked: "",
		purpose,
		language,
	};
}

/** Chosen pieces that are still in the dossier, in the order of their numbers. */
export const chosenPieces = (
	{ pieces }: DossierView,
	form: PackageForm,
): DossierView["pieces"] =>
	pieces
		.filter(({ id }) => form.pieces.includes(id))
		.sort((a, b) => a.number - b.number);

/** The mandate, while its piece is in the dossier. */
export const chosenMandate = (
	{ pieces }: DossierView,
	mandate: string,
): PieceId | null => pieces.find(({ id }) => id === mandate)?.id ?? null;

export type LawyerFault = "lawyer" | "name" | "bar" | "mandate" | "key";

/** What is missing before a lawyer can be designated; the vault judges the key itself. */
export function lawyerFaults(
	dossier: DossierView,
	form: PackageForm,
	isKey: boolean,
): readonly LawyerFault[] {
	if (form.lawyer !== OTHER_LAWYER)
		return chosenLawyer(dossier, form) === null ? ["lawyer"] : [];
	const missing: LawyerFault[] = [];
	if (form.name.trim() === "") missing.push("name");
	if (form.bar.trim() === "") missing.push("bar");
	if (chosenMandate(dossier, form.mandate) === null) missing.push("mandate");
	if (form.sealedBy === "key" && !isKey) missing.push("key");
	return missing;
}

/** A key by its beginning and end: enough to tell two apart on one line. */
export const shortKey = (key: string): string =>
	`${key.slice(0, 8)}…${key.slice(-4)}`;

/** Which piece is on its way when so many bytes are done: from 1, never beyond the last. */
export function pieceUnderWay(sizes: readonly number[], done: number): number {
	let sum = 0;
	const place = sizes.findIndex((size) => {
		sum += size;
		return done < sum;
	});
	return place < 0 ? sizes.length : place + 1;
}
