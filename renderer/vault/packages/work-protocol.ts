import { z } from "zod";
import { call } from "../../../shared/base/port-calls.ts";
import type { PackageDocument } from "../../../shared/package/document.ts";
import { manifestSchema } from "../../../shared/package/manifest.ts";

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
		readonly size: number;
		readonly sha256: string;
		/** Of its blob. */
		readonly key: Uint8Array;
	}[];
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
	| "piece-damaged";

/** What the worker asks of the vault while it packs; the vault tells it only {@link CANCEL}. */
export const packageWork = {
	/** Takes a port on which main sends the piece's blob. */
	openPiece: call<null, "no-such-blob">()(
		z.strictObject({ index: z.number().int().nonnegative() }),
	),
	/** The manifest over what was packed, and the account's signature. */
	signManifest: call<{
		readonly manifest: Uint8Array;
		readonly signature: Uint8Array;
	}>()(z.strictObject({ files: manifestSchema.shape.files })),
	progress: call<null>()(
		z.strictObject({
			done: z.number().int().nonnegative(),
			total: z.number().int().nonnegative(),
		}),
	),
} as const;

export const CANCEL = "cancel";
