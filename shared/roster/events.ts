import { z } from "zod";
import { ROLES } from "../access/roles.ts";
import {
	accountIdSchema,
	isoDateSchema,
	line,
	streamIdSchema,
} from "../file/parts.ts";

/** Bytes in a clear record: lower-case hexadecimal. */
const hexBytes = (length?: number) =>
	z
		.string()
		.regex(/^([0-9a-f]{2})*$/)
		.refine((text) => length === undefined || text.length === 2 * length);
const at = z.number().int().nonnegative();
const roles = z.array(z.enum(ROLES)).min(1);
const slot = z.number().int().nonnegative();

/** Beside an account: its private keys, sealed under passphrase, slot and machine secret. docs/formats/keys.md */
export const storedKeyBoxSchema = z.strictObject({
	salt: hexBytes(16),
	passes: z.number().int(),
	memoryMiB: z.number().int(),
	slot,
	nonce: hexBytes(24),
	commitment: hexBytes(32),
	body: hexBytes(),
});
export type StoredKeyBox = z.infer<typeof storedKeyBoxSchema>;

const keys = {
	boxKey: hexBytes(32),
	signingKey: hexBytes(32),
	keyBox: storedKeyBoxSchema,
};
const recoveryKeys = z.strictObject({
	boxKey: hexBytes(32),
	signingKey: hexBytes(32),
});
const event = <Name extends string, Shape extends z.ZodRawShape>(
	v: Name,
	shape: Shape,
) => z.strictObject({ v: z.literal(v), at, ...shape });

/**
 * The clear, signed events of the roster: opaque ids, public keys, roles. No name: names are in the commons.
 * docs/formats/roster.md
 */
export const rosterEventSchema = z.discriminatedUnion("v", [
	event("vault-founded/1", {
		/** Signs what happens before anybody has unlocked, such as a failed unlock. */
		deviceKey: hexBytes(32),
		/** Public half of the access register: everyone appends, only its readers open. */
		accessKey: hexBytes(32),
	}),
	/** One of the founding accounts, or one made with the recovery key; others are proposed and confirmed. */
	event("account-enrolled/1", {
		account: accountIdSchema,
		initials: z.string().min(2).max(6),
		roles,
		expires: isoDateSchema,
		...keys,
	}),
	/** By one account: nothing is granted until another has compared the fingerprint. */
	event("account-proposed/1", {
		account: accountIdSchema,
		initials: z.string().min(2).max(6),
		roles,
		expires: isoDateSchema,
		...keys,
	}),
	/** New keys for an account that exists: never the old ones opened. Holds when confirmed. */
	event("account-rekey-proposed/1", { account: accountIdSchema, ...keys }),
	/** By another account than the proposer's. */
	event("account-confirmed/1", { account: accountIdSchema }),
	event("account-declined/1", { account: accountIdSchema, reason: line(500) }),
	/** By the account itself: another passphrase, the same keys. */
	event("key-box-renewed/1", {
		account: accountIdSchema,
		keyBox: storedKeyBoxSchema,
	}),
	/** The right continues, perhaps with fewer roles, until another day. */
	event("access-reviewed/1", {
		account: accountIdSchema,
		roles,
		expires: isoDateSchema,
		reason: line(500),
	}),
	event("account-ended/1", { account: accountIdSchema, reason: line(500) }),
	/** A denial in one dossier, kept where no restore takes it back; the dossier is known by its mark alone. */
	event("holder-denied/1", { account: accountIdSchema, mark: hexBytes(32) }),
	/** By the account itself; null removes it. */
	event("second-factor-set/1", {
		account: accountIdSchema,
		sealed: z
			.strictObject({
				nonce: hexBytes(24),
				commitment: hexBytes(32),
				body: hexBytes(),
			})
			.nullable(),
	}),
	/** Everyone sees it at the next unlock. */
	event("recovery-used/1", { motive: line(500) }),
	/** By one account, so that another one may make a new kit although the old one was not used. */
	event("recovery-renewal-allowed/1", { reason: line(500) }),
	event("recovery-renewed/1", { recovery: recoveryKeys }),
	/** Another machine took the vault over: its own device key signs from now on. */
	event("device-added/1", { deviceKey: hexBytes(32) }),
	event("recovery-drilled/1", {}),
	/** By a reader of the access register: another key pair for what is appended from now on, its public half here. */
	event("register-rekeyed/1", {
		generation: z.number().int().min(2),
		accessKey: hexBytes(32),
	}),
	/** Days of the access register that were pruned: how many entries, and where each day's chain ended. */
	event("register-pruned/1", {
		days: z.array(
			z.strictObject({
				day: isoDateSchema,
				stream: streamIdSchema,
				count: z.number().int().nonnegative(),
				hash: hexBytes(32),
			}),
		),
	}),
	/**
	 * Streams of which neither copy had every record: how far each could be read, and where it is known to have ended. A
	 * register goes on in another stream; a dossier stays closed until a backup brings back what leads to that end.
	 */
	event("records-lost/1", {
		streams: z
			.array(
				z.strictObject({
					stream: streamIdSchema,
					left: z.number().int().nonnegative(),
					known: z.strictObject({
						count: z.number().int().positive(),
						hash: hexBytes(32),
					}),
				}),
			)
			.min(1),
	}),
	/** At the first unlock of a restored profile: destructions that were under way before are begun anew or not at all. */
	event("restored/1", {}),
	/** In one commit with a dossier's `destruction-proposed/1`, once the vault was ever restored. */
	event("destruction-begun/1", { mark: hexBytes(32) }),
]);
export type RosterEvent = z.infer<typeof rosterEventSchema>;
export type RosterEventOf<Name extends RosterEvent["v"]> = Extract<
	RosterEvent,
	{ v: Name }
>;

/** A stream's secret for one holder, and the beginning of the public key that it was wrapped to. */
const wrap = { account: accountIdSchema, to: hexBytes(8), wrap: hexBytes() };
const wrapSchema = z.strictObject(wrap);
export type StoredWrap = z.infer<typeof wrapSchema>;

/**
 * The clear, signed records inside a keyed stream: which slot holds the other half of its key, and to whom the secret
 * is wrapped. They go with the stream's file when it is destroyed.
 */
export const streamEventSchema = z.discriminatedUnion("v", [
	event("stream-opened/1", {
		slot,
		generation: z.literal(1),
		wraps: z.array(wrapSchema),
	}),
	event("access-granted/1", {
		slot,
		generation: z.number().int().positive(),
		...wrap,
	}),
	/** A new secret for what is written from now on, wrapped to those who remain. */
	event("key-rotated/1", {
		slot,
		generation: z.number().int().min(2),
		wraps: z.array(wrapSchema),
	}),
	/** Beats any role and any wrap (C2, déport). */
	event("access-denied/1", { account: accountIdSchema }),
]);
export type StreamEvent = z.infer<typeof streamEventSchema>;
export type StreamOpened = Extract<StreamEvent, { v: "stream-opened/1" }>;

/** One destroyed dossier: nothing that points to a person (C11), enough for a third party to verify it. */
export const destructionEventSchema = event("destroyed/1", {
	/** From 1, without a gap. */
	number: z.number().int().positive(),
	on: isoDateSchema,
	proposedBy: accountIdSchema,
	approvedBy: accountIdSchema,
	/** SHA-256 of the vanished stream's id: an older backup cannot bring it back. */
	mark: hexBytes(32),
});
export type DestructionEvent = z.infer<typeof destructionEventSchema>;
