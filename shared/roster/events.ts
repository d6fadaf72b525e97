import { z } from "zod";
import { ROLES } from "../access/roles.ts";
import { accountIdSchema } from "../file/parts.ts";

/** Bytes in a clear record: lower-case hexadecimal. */
const hexBytes = (length?: number) =>
	z
		.string()
		.regex(/^([0-9a-f]{2})*$/)
		.refine((text) => length === undefined || text.length === 2 * length);
const milliseconds = z.number().int().nonnegative();

/** Beside an account: its private keys, sealed under passphrase, slot and machine secret. docs/formats/keys.md */
export const storedKeyBoxSchema = z.strictObject({
	salt: hexBytes(16),
	passes: z.number().int(),
	memoryMiB: z.number().int(),
	slot: z.number().int().nonnegative(),
	nonce: hexBytes(24),
	commitment: hexBytes(32),
	body: hexBytes(),
});
export type StoredKeyBox = z.infer<typeof storedKeyBoxSchema>;

/**
 * The clear, signed events of the roster: opaque ids, public keys, roles. No name: names are in the commons.
 * docs/formats/roster.md
 */
export const rosterEventSchema = z.discriminatedUnion("v", [
	z.strictObject({
		v: z.literal("vault-founded/1"),
		at: milliseconds,
		/** Signs what happens before anybody has unlocked, such as a failed unlock. */
		deviceKey: hexBytes(32),
		/** Public half of the access register: everyone appends, only its readers open. */
		accessKey: hexBytes(32),
	}),
	z.strictObject({
		v: z.literal("account-enrolled/1"),
		at: milliseconds,
		account: accountIdSchema,
		initials: z.string().min(2).max(6),
		roles: z.array(z.enum(ROLES)).min(1),
		boxKey: hexBytes(32),
		signingKey: hexBytes(32),
		keyBox: storedKeyBoxSchema,
	}),
	z.strictObject({
		v: z.literal("key-box-renewed/1"),
		at: milliseconds,
		account: accountIdSchema,
		keyBox: storedKeyBoxSchema,
	}),
]);
export type RosterEvent = z.infer<typeof rosterEventSchema>;

/**
 * The clear, signed records inside a keyed stream: which slot holds the other half of its key, and to whom the secret
 * is wrapped. They go with the stream's file when it is destroyed.
 */
export const streamEventSchema = z.discriminatedUnion("v", [
	z.strictObject({
		v: z.literal("stream-opened/1"),
		at: milliseconds,
		slot: z.number().int().nonnegative(),
		generation: z.literal(1),
		wraps: z.array(
			z.strictObject({ account: accountIdSchema, wrap: hexBytes() }),
		),
	}),
	z.strictObject({
		v: z.literal("access-granted/1"),
		at: milliseconds,
		slot: z.number().int().nonnegative(),
		generation: z.number().int().positive(),
		account: accountIdSchema,
		wrap: hexBytes(),
	}),
]);
export type StreamEvent = z.infer<typeof streamEventSchema>;
export type StreamOpened = Extract<StreamEvent, { v: "stream-opened/1" }>;
