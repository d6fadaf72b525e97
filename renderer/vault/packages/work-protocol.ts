import { z } from "zod";
import { call } from "../../../shared/base/port-calls.ts";
import type { PieceKind } from "../../../shared/file/parts.ts";
import type { PackageDocument } from "../../../shared/package/document.ts";
import { entryName, manifestSchema } from "../../../shared/package/manifest.ts";
import {
	packageApprovalSchema,
	type SignedApproval,
} from "../../../shared/package/permit.ts";
import { stampStateSchema } from "../../../shared/package/stamp.ts";

/** To whom a package is sealed: the lawyer's age recipient, or a code of words that is told another way. */
export type PackageRecipient =
	| { readonly by: "key"; readonly key: string }
	| { readonly by: "code"; readonly code: string };

/** What the worker is given at once. It never sees an account's keys. */
export interface PackageJob {
	readonly documents: readonly {
		readonly name: string;
		readonly document: PackageDocument;
	}[];
	readonly pieces: readonly {
		readonly name: string;
		/** Its name once it is stamped: some images become PNG. */
		readonly stampedName: string;
		readonly kind: PieceKind;
		readonly mime: string;
		readonly unreadable: boolean;
		readonly size: number;
		readonly sha256: string;
		/** Of its blob. */
		readonly key: Uint8Array;
	}[];
	/** What stands on every page of the pieces. */
	readonly stamp: readonly string[];
	readonly recipient: PackageRecipient;
	/** Milliseconds since 1970: the day of every file inside. */
	readonly at: number;
}

/** The ports that go with a job: the worker's own calls to the vault, and main's door. */
export interface PackagePorts {
	readonly calls: MessagePort;
	readonly door: MessagePort;
}

/** What main now has on the disk, or why it has nothing. */
export type PackageResult =
	| { readonly size: number; readonly sha256: string }
	| "cancelled"
	| "disk-full"
	| "target-failed"
	| "no-permit"
	| "piece-damaged";

/** What became of each of the job's pieces, in their order. */
const packedPieces = z.array(
	z.strictObject({
		file: entryName,
		stamp: stampStateSchema,
		pages: z.number().int().nonnegative().nullable(),
		sha256: manifestSchema.shape.signer.shape.key,
	}),
);
export type PackedPieces = z.infer<typeof packedPieces>;

/** What the worker asks of the vault while it packs; the vault tells it only {@link CANCEL}. */
export const packageWork = {
	/** Takes a port on which main sends the piece's blob. */
	openPiece: call<null, "no-such-blob">()(
		z.strictObject({ index: z.number().int().nonnegative() }),
	),
	/** The inventory of the pieces as they were packed. */
	inventory: call<{
		readonly name: string;
		readonly document: PackageDocument;
	}>()(z.strictObject({ pieces: packedPieces })),
	/** The manifest over what was packed, and the account's signature. */
	signManifest: call<{
		readonly manifest: Uint8Array;
		readonly signature: Uint8Array;
	}>()(
		z.strictObject({
			files: manifestSchema.shape.files,
			pieces: packedPieces,
		}),
	),
	/** The approver's signature for the bytes that were made. */
	approve: call<SignedApproval>()(
		packageApprovalSchema.pick({ size: true, sha256: true }),
	),
	progress: call<null>()(
		z.strictObject({
			done: z.number().int().nonnegative(),
			total: z.number().int().nonnegative(),
		}),
	),
} as const;

export const CANCEL = "cancel";
