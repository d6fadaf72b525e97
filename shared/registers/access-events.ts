import { z } from "zod";
import {
	accountIdSchema,
	isoDateSchema,
	line,
	prose,
	streamIdSchema,
} from "../file/parts.ts";

export const accessActs = [
	"unlocked",
	"unlock-failed",
	"dossier-opened",
	"piece-viewed",
	"searched",
	"refused",
	"package-made",
	"package-failed",
	"recorded",
	"recovery-used",
	"register-read",
	"way-refused",
] as const;

/** Ways out that the page refuses (HARDENING section 2) and that a person can only try on purpose. */
export const waysOut = ["copy", "cut", "print"] as const;
export type WayOut = (typeof waysOut)[number];

/**
 * One entry of the access register (C5): who did what, when and why. Sealed to the register's readers; anybody appends.
 * The author of the record is who did it.
 */
export const accessEventSchema = z.strictObject({
	v: z.literal("access/1"),
	/** Milliseconds since 1970. */
	at: z.number().int().nonnegative(),
	act: z.enum(accessActs),
	/** Whose account was tried, when nobody has unlocked. */
	account: accountIdSchema.optional(),
	dossier: streamIdSchema.optional(),
	motive: line(40).optional(),
	/** Words of the person, or the rule that refused. */
	note: prose(500).optional(),
});
export type AccessEvent = z.infer<typeof accessEventSchema>;
/** Opens a day of the register: clear, so that the chain of days is verified without a key. */
export const accessDaySchema = z.strictObject({
	v: z.literal("access-day/1"),
	at: z.number().int().nonnegative(),
	day: isoDateSchema,
	/** Where the day before ended; null for the first one. */
	previous: z
		.strictObject({
			stream: streamIdSchema,
			count: z.number().int().positive(),
			hash: z.string().regex(/^[0-9a-f]{64}$/),
		})
		.nullable(),
});
export type AccessDayEvent = z.infer<typeof accessDaySchema>;
export type AccessAct = AccessEvent["act"];

const REFUSED_BEFORE = /^sheets-refused-before\/(\d{1,6})$/;
/** Note of a failed try: so many times two sheets were refused on this machine before the vault, and its register, were open there. */
export const refusedBefore = (count: number): string =>
	`sheets-refused-before/${count}`;
/** How many times, of such a note; null for every other one. */
export const countRefusedBefore = (note: string): number | null => {
	const [, count] = REFUSED_BEFORE.exec(note) ?? [];
	return count === undefined ? null : Number(count);
};
