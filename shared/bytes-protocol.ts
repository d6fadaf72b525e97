import { z } from "zod";
import { generationSchema } from "./backup/generation.ts";
import type { AccountId, BlobId, StreamId, VaultId } from "./base/ids.ts";
import { ID_PATTERN } from "./base/ids.ts";
import { call } from "./base/port-calls.ts";
import { signedApprovalSchema, signedOrderSchema } from "./package/permit.ts";

/**
 * The whole contract of the boundary vault → main: ciphertext, opaque ids, sizes. Main answers; it never asks the
 * vault for anything, and no call carries a key, a passphrase or a word of a dossier.
 */

const id = <Id extends string>() =>
	z.string().regex(ID_PATTERN) as unknown as z.ZodType<Id>; // the pattern is the brand's own
const bytes = (max: number): z.ZodType<Uint8Array> =>
	z.instanceof(Uint8Array).refine((value) => value.byteLength <= max);
const nothing = z.strictObject({});

const RECORD_MAX = 4 * 1024 * 1024;
/** Records that one commit may carry: a command writes a handful, opening a demonstration some hundreds. */
const RECORDS_PER_COMMIT = 5_000;
/** Of a sealed secret: its context, itself, and what sealing adds. */
const SEALED_MAX = 256;
const SECRET_BYTES = 32;
const MARK_PATTERN = /^[0-9a-f]{64}$/;
const slot = z.number().int().nonnegative();

export interface HeadView {
	readonly stream: StreamId;
	readonly count: number;
	readonly hash: Uint8Array;
}

/** Where a stream ended in a backup, and how many of its records from the first on the journal has as well. */
export interface SavedHead extends HeadView {
	readonly common: number;
}

export interface BackupHeads {
	readonly madeAt: number;
	readonly streams: readonly SavedHead[];
}

/** Main's halves of a key. */
export interface KeyHalves {
	readonly slot: Uint8Array;
	readonly machine: Uint8Array;
	/** Whether the slot holds a secret that passes its check: of one in use, anything else is damage. */
	readonly whole: boolean;
}

/** What was found when the journal was opened. Counts and ids, never contents. */
export interface JournalReport {
	readonly tornBytes: number;
	readonly sentinel: "good" | "missing" | "damaged";
	/** Streams whose file does not lead where the stream is known to end. */
	readonly damaged: readonly {
		readonly stream: StreamId;
		readonly expected: number;
	}[];
	readonly droppedImports: number;
}

/** What main found of the vault on disk before any key is there. */
export type VaultOnDisk =
	| { readonly kind: "none" }
	/** Traces of a vault, none of them readable: nothing may be created or changed over it. */
	| { readonly kind: "unreadable" }
	/** Restored on another machine: its own secret waits to be opened with two sheets of the recovery kit. */
	| {
			readonly kind: "sealed";
			readonly vault: VaultId;
			readonly escrow: Uint8Array;
	  }
	| {
			readonly kind: "there";
			readonly vault: VaultId;
			readonly heads: readonly HeadView[];
			/** A restore laid it out, and nobody has entered that yet. */
			readonly restored: boolean;
			readonly report: JournalReport;
	  };

export interface Hello {
	readonly disk: VaultOnDisk;
	/** A dossier was destroyed, and the working copy was not made anew since. */
	readonly mustRenew: boolean;
	/** Added to the machine's clock; 0 but in the test flavour. */
	readonly clockOffsetMs: number;
	/** Of Argon2id, in MiB, as the machine's size and policy allow: 256 or 512. */
	readonly keyMemoryMiB: number;
	/** A throw-away vault for training: nothing of it outlives the window. */
	readonly demo: boolean;
}

export interface StreamView {
	readonly stream: StreamId;
	readonly records: readonly Uint8Array[];
	/** Bytes behind the last good record; 0 when the file is whole. */
	readonly badLength: number;
}

export interface Attempts {
	readonly failures: number;
	/** Milliseconds since 1970 of the last failure; null when there is none. */
	readonly lastAt: number | null;
}

/** Of one sealed draft: a form's text, padded. */
const DRAFT_MAX = 2 * 1024 * 1024;

/** A draft as main keeps it: sealed bytes under opaque names. */
export interface KeptDraft {
	/** Its dossier, or the account of a draft without one. */
	readonly owner: StreamId | AccountId;
	readonly name: string;
	readonly sealed: Uint8Array;
}

/** Null: the file is there and cannot be read now. */
export type FoundDraft = Omit<KeptDraft, "sealed"> & {
	readonly sealed: Uint8Array | null;
};

const draftPlace = {
	owner: id<StreamId | AccountId>(),
	name: z.string().regex(ID_PATTERN),
};

export type StorageFault = "disk-full" | "storage-failed";

export const bytesProtocol = {
	/**
	 * `secret`: the machine's, as the recovery kit opened it, lent to main until the next hello. It is kept once the kit's use
	 * is entered, so that nothing opens here without that entry.
	 */
	hello: call<Hello>()(
		z.strictObject({ secret: bytes(SECRET_BYTES).optional() }),
	),
	/** A person unlocked the vault: main counts idle time from now. */
	sessionOpened: call<null>()(nothing),
	/** Lays out an empty vault. Refused when there is one, or traces of one. */
	create: call<null, "exists" | StorageFault>()(
		z.strictObject({ vault: id<VaultId>() }),
	),
	append: call<null, "out-of-order" | StorageFault>()(
		z.strictObject({
			records: z
				.array(
					z.strictObject({ stream: id<StreamId>(), bytes: bytes(RECORD_MAX) }),
				)
				.max(RECORDS_PER_COMMIT)
				.readonly(),
			keepBlobs: z.array(id<BlobId>()).readonly(),
			dropBlobs: z.array(id<BlobId>()).readonly(),
			dropStreams: z.array(id<StreamId>()).readonly(),
			overwriteSlots: z.array(slot).readonly(),
		}),
	),
	/** One stream from the journal, checked link by link. */
	readStream: call<StreamView>()(z.strictObject({ stream: id<StreamId>() })),
	/** The next streams in the order of their ids, about `maxBytes` of them; `next` is null at the end. */
	readStreams: call<{
		readonly streams: readonly StreamView[];
		readonly next: StreamId | null;
	}>()(
		z.strictObject({
			after: id<StreamId>().nullable(),
			maxBytes: z.number().int().positive(),
		}),
	),
	/** Puts a good copy in the place of a damaged journal file. */
	restoreStream: call<null, "out-of-order" | StorageFault>()(
		z.strictObject({
			stream: id<StreamId>(),
			records: z.array(bytes(RECORD_MAX)).readonly(),
		}),
	),
	/** The marks in the register of destructions, for the list of what is gone: what it lacks of them it is given back. */
	confirmGone: call<null, StorageFault>()(
		z.strictObject({
			marks: z.array(z.string().regex(MARK_PATTERN)).readonly(),
		}),
	),
	takeSlot: call<number, "slots-exhausted">()(nothing),
	/** The halves of a key that main keeps: useless without a passphrase. */
	readSecrets: call<KeyHalves, "storage-failed">()(z.strictObject({ slot })),
	overwriteSlot: call<null>()(z.strictObject({ slot })),
	readAttempts: call<Attempts>()(z.strictObject({ account: id<AccountId>() })),
	/** Counts a failed unlock so that a restart forgets nothing. */
	countFailure: call<Attempts>()(z.strictObject({ account: id<AccountId>() })),
	clearFailures: call<null>()(z.strictObject({ account: id<AccountId>() })),
	/**
	 * Accepts the code of a time step, once: it is on the disk before this answers. `spent`: this one or a later one was
	 * accepted before.
	 */
	spendCode: call<null, "spent">()(
		z.strictObject({
			account: id<AccountId>(),
			step: z.number().int().nonnegative(),
		}),
	),
	/** Keeps a sealed draft in the place of the former one of its name; it is on the disk when this returns. */
	keepDraft: call<null, StorageFault>()(
		z.strictObject({ ...draftPlace, sealed: bytes(DRAFT_MAX) }),
	),
	dropDraft: call<null>()(z.strictObject(draftPlace)),
	readDrafts: call<readonly FoundDraft[]>()(nothing),
	/** Takes a port for a {@link BlobUpload}. */
	writeBlob: call<null, StorageFault>()(z.strictObject({ blob: id<BlobId>() })),
	/** Takes a port for a {@link BlobDownload}; `from` counts stored bytes. */
	readBlob: call<null, "no-such-blob">()(
		z.strictObject({
			blob: id<BlobId>(),
			from: z.number().int().nonnegative(),
			chunkBytes: z
				.number()
				.int()
				.positive()
				.max(8 * 1024 * 1024),
			window: z.number().int().positive().max(16),
		}),
	),
	/**
	 * Removes the working copy's files: a deleted row was measured to stay on the disk. The journal is not touched, and
	 * must be whole: the copy that goes may be the only whole one of a record.
	 */
	clearWorkingCopy: call<null, "damaged">()(nothing),
	/** It was cleared and made anew: nothing of what was destroyed is in it any more. */
	workingCopyRenewed: call<null>()(nothing),
	/** Keeps the machine's secret sealed to the recovery kit, so that a backup can be opened on another machine. */
	keepEscrow: call<null>()(z.strictObject({ sealed: bytes(SEALED_MAX) })),
	/** Writes the lent machine secret of a restored vault; refused when there is one, or none was lent. */
	keepMachineSecret: call<null, "exists" | "none" | StorageFault>()(nothing),
	/** When a backup was made and where every stream ended in it. */
	backupHeads: call<BackupHeads, "gone">()(generationSchema),
	/** The slots or the machine's secret are not this vault's: no passphrase opens it, and a restore needs no permit. */
	nobodyCanUnlock: call<null>()(
		z.strictObject({ because: z.enum(["slots", "machine"]) }),
	),
	/** Somebody who may restore asked for this backup: main lets it happen once. */
	permitRestore: call<null>()(generationSchema),
	/** The roster says that the vault was restored: main need not any more. */
	restoreEntered: call<null>()(nothing),
	/** Names of all kept blobs, for the check that each belongs to a dossier. */
	listBlobs: call<readonly BlobId[]>()(nothing),
	/**
	 * Asks main to write one sealed package outside of the profile; takes a port for a {@link BlobUpload} whose end
	 * brings the approval. Main shows what the preparer signed in a dialog of its own, and answers before the first byte
	 * is sent.
	 */
	openDoor: call<OpenedDoor, DoorFault>()(signedOrderSchema),
} as const;

export type DoorFault = "cancelled" | "busy" | "no-permit" | StorageFault;

export interface OpenedDoor {
	/** Under which the file will appear: of chance, so it says nothing. */
	readonly name: string;
}

/** Vault → main over the port of a blob or a package; each chunk is answered by one {@link UploadAnswer}. */
export const uploadMessage = z.union([
	z.strictObject({ chunk: bytes(8 * 1024 * 1024) }),
	z.strictObject({
		end: z.literal(true),
		/** Of a package: the second person's word on exactly these bytes. */
		approval: signedApprovalSchema.optional(),
	}),
	z.strictObject({ abort: z.literal(true) }),
]);
export type BlobUpload = z.infer<typeof uploadMessage>;
export type UploadAnswer =
	| { readonly ack: true }
	| { readonly done: true }
	| { readonly fault: StorageFault | "not-a-package" };

/** Main → vault: chunks in order, then `end`. The vault answers each with `more`. */
export type BlobDownload =
	| { readonly chunk: Uint8Array }
	| { readonly end: true }
	| { readonly fault: "storage-failed" };
export const downloadMessage = z.union([
	z.strictObject({ more: z.literal(true) }),
	z.strictObject({ abort: z.literal(true) }),
]);
