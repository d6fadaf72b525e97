import { z } from "zod";
import { ID_PATTERN, type VaultId } from "../base/ids.ts";

/** Beside the profile, where the backup before a new version goes when the policy names no folder. */
export const OWN_PLACE = 2;

/** A backup by its place (the first or second folder of the policy, or {@link OWN_PLACE}), its vault and its number. */
export const generationSchema = z.strictObject({
	place: z.number().int().min(0).max(OWN_PLACE),
	vault: z.string().regex(ID_PATTERN) as unknown as z.ZodType<VaultId>, // the pattern is the brand's own
	number: z.number().int().nonnegative(),
});
export type GenerationRef = z.infer<typeof generationSchema>;

export const isSameGeneration = (a: GenerationRef, b: GenerationRef): boolean =>
	a.place === b.place && a.vault === b.vault && a.number === b.number;
