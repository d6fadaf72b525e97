import { z } from "zod";

/** What a person chooses for this workstation account: no secret, nothing of a dossier. */
export const settingsSchema = z.strictObject({
	language: z.enum(["fr", "de", "en"]).default("fr"),
	theme: z.enum(["system", "light", "dark"]).default("system"),
	density: z.enum(["dense", "comfort"]).default("dense"),
	/** Days ahead of a last day from which it counts as soon. */
	reminderDays: z.number().int().min(1).max(60).default(14),
	maskNames: z.boolean().default(false),
	hideWhenInactive: z.boolean().default(false),
	notifications: z.boolean().default(false),
	lockAfterMinutes: z.number().int().min(1).max(30).default(5),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** What the machine's administrator fixes; every key may be absent. Policy wins and never loosens a setting. */
export const policySchema = z.strictObject({
	/** An upper bound: a person may choose less. */
	lockAfterMinutes: z.number().int().min(1).max(30).optional(),
	hideWhenInactive: z.boolean().optional(),
	maskNames: z.boolean().optional(),
	watermark: z.boolean().optional(),
	/** MiB of Argon2id: 256 is the floor, for machines under 8 GB. */
	keyMemoryMiB: z.union([z.literal(256), z.literal(512)]).optional(),
	backupFolders: z.array(z.string().min(1)).max(2).optional(),
});
export type Policy = z.infer<typeof policySchema>;

/** A person's settings under a machine's policy: what holds. */
export function settingsUnderPolicy(
	settings: Settings,
	policy: Policy,
): Settings {
	return {
		...settings,
		lockAfterMinutes: Math.min(
			settings.lockAfterMinutes,
			policy.lockAfterMinutes ?? settings.lockAfterMinutes,
		),
		hideWhenInactive:
			settings.hideWhenInactive || policy.hideWhenInactive === true,
		maskNames: settings.maskNames || policy.maskNames === true,
	};
}
