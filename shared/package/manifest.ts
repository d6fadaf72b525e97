import { z } from "zod";
import { concatBytes, utf8 } from "../base/bytes.ts";
import type { VaultId } from "../base/ids.ts";
import { ID_PATTERN } from "../base/ids.ts";
import { accountIdSchema, isoDateSchema, line } from "../file/parts.ts";
import { stampStateSchema } from "./stamp.ts";

const SIGNING_LABEL = utf8("scelle/package-manifest/1\0");

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const size = z.number().int().nonnegative();
/** Inside of the package: never absolute, never upwards. */
export const entryName = z
	.string()
	.max(200)
	.regex(/^(pieces\/)?[a-z0-9][a-z0-9.-]*$/);

const packedPiece = z.strictObject({
	number: z.number().int().positive(),
	file: entryName,
	original: z.strictObject({ size, sha256 }),
});

const common = z.strictObject({
	vault: z.string().regex(ID_PATTERN) as unknown as z.ZodType<VaultId>, // the pattern is the brand's own
	organism: line(),
	reference: line(40),
	copy: z.number().int().positive(),
	on: isoDateSchema,
	language: z.enum(["fr", "de", "en"]),
	lawyer: z.strictObject({ name: line(), bar: line() }),
	/** As it was typed, at most 500 characters; each name in it may have grown to a person's part (C4). */
	purpose: line(5_000),
	/** Every file of the package but the manifest and its signature, in the order in which they stand in it. */
	files: z.array(z.strictObject({ name: entryName, size, sha256 })),
	/** Who signs, and the Ed25519 public key that proves it, hexadecimal. */
	signer: z.strictObject({ account: accountIdSchema, key: sha256 }),
});

/** What a package holds and for whom it was made, as it is written today. docs/formats/package.md, section 3 */
export const manifestSchema = common.extend({
	format: z.literal("scelle-package/2"),
	/** Each piece as the commune keeps it: its file may be a stamped or masked copy of that, and then differs from it. */
	pieces: z.array(
		packedPiece.extend({
			/** C4: made anew without what concerns other persons. */
			masked: z.boolean(),
			stamp: stampStateSchema,
		}),
	),
});
/** As it was written before pieces were stamped. */
const manifest1Schema = common.extend({
	format: z.literal("scelle-package/1"),
	pieces: z.array(packedPiece),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type ReadManifest = Manifest | z.infer<typeof manifest1Schema>;
const readable = z.discriminatedUnion("format", [
	manifestSchema,
	manifest1Schema,
]);
export type PackedFile = Manifest["files"][number];

/** The bytes of `manifest.json`: what is written is what is signed, byte by byte. */
export const encodeManifest = (
	manifest: ReadManifest,
): Uint8Array<ArrayBuffer> => utf8(`${JSON.stringify(manifest, null, "\t")}\n`);

/** The manifest in the text of `manifest.json`; null for anything that no version has written. */
export function readManifest(text: string): ReadManifest | null {
	try {
		const { data } = readable.safeParse(JSON.parse(text));
		return data ?? null;
	} catch {
		return null;
	}
}

/** What the Ed25519 signature in `manifest.sig` is made over: a label that no other signature of Scellé shares, then the bytes. */
export const manifestMessage = (
	manifest: Uint8Array,
): Uint8Array<ArrayBuffer> => concatBytes([SIGNING_LABEL, manifest]);
