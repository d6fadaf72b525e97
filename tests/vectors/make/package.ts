import { concatBytes, utf8 } from "../../../shared/base/bytes.ts";
import { accountId, vaultId } from "../../../shared/base/ids.ts";
import {
	encodeManifest,
	type Manifest,
	manifestMessage,
	type ReadManifest,
} from "../../../shared/package/manifest.ts";
import {
	randomBytes,
	sha256,
	sign,
	signingPair,
} from "../../../renderer/vault/crypto/primitives.ts";
import { flipped, hex } from "./damage.ts";

export function packageVectors(version: 1 | 2) {
	const pair = signingPair(randomBytes(32));
	const piece = utf8("une pièce fictive");
	const file = {
		name: "pieces/01-releve.txt",
		size: piece.length,
		sha256: hex(sha256(piece)),
	};
	const original = { size: file.size, sha256: file.sha256 };
	const packed = { number: 1, file: file.name, original };
	const common = {
		vault: vaultId(hex(randomBytes(16))),
		organism: "Commune fictive",
		reference: "DJ-2026-001",
		copy: 1,
		on: "2026-06-01" as Manifest["on"],
		language: "fr" as const,
		lawyer: { name: "Me Fictif", bar: "Barreau de Luxembourg" },
		purpose: "défense de l’agent",
		files: [file],
		signer: {
			account: accountId(hex(randomBytes(16))),
			key: hex(pair.publicKey),
		},
	};
	const manifest: ReadManifest =
		version === 1
			? { format: "scelle-package/1", ...common, pieces: [packed] }
			: {
					format: "scelle-package/2",
					...common,
					pieces: [{ ...packed, masked: true, stamp: "no-pages" }],
				};
	const bytes = encodeManifest(manifest);
	const signature = sign(manifestMessage(bytes), pair);
	const signed = (name: string, text: string, refused: string) => ({
		name,
		text,
		signature: hex(sign(manifestMessage(utf8(text)), pair)),
		refused,
	});
	const text = new TextDecoder().decode(bytes);
	const without = (key: keyof Manifest) => {
		const { [key]: _, ...rest } = manifest;
		return `${JSON.stringify(rest, null, "\t")}\n`;
	};
	return {
		format: "package-manifest",
		version,
		key: hex(pair.publicKey),
		manifest,
		text,
		signature: hex(signature),
		damaged: [
			{
				name: "another size",
				text: text.replace(`"size": ${file.size}`, `"size": ${file.size + 1}`),
				signature: hex(signature),
				refused: "signature",
			},
			{
				name: "another lawyer",
				text: text.replace("Me Fictif", "Me Autre"),
				signature: hex(signature),
				refused: "signature",
			},
			{
				name: "a line end less",
				text: text.slice(0, -1),
				signature: hex(signature),
				refused: "signature",
			},
			{
				name: "a bit of the signature flipped",
				text,
				signature: hex(flipped(signature, 0)),
				refused: "signature",
			},
			{
				name: "the signature cut short",
				text,
				signature: hex(signature.subarray(0, 63)),
				refused: "signature",
			},
			{
				name: "signed without the label",
				text,
				signature: hex(sign(bytes, pair)),
				refused: "signature",
			},
			{
				name: "signed as a record",
				text,
				signature: hex(
					sign(concatBytes([utf8("scelle/record/1\0"), bytes]), pair),
				),
				refused: "signature",
			},
			signed(
				"signed again, of another version",
				text.replace(`scelle-package/${version}`, `scelle-package/${3 - version}`),
				"not-a-manifest",
			),
			signed(
				"signed again, with a field too many",
				text.replace('"copy": 1', '"copy": 1, "extra": 1'),
				"not-a-manifest",
			),
			signed(
				"signed again, a name that leads upwards",
				text.replaceAll("pieces/01", "../01"),
				"not-a-manifest",
			),
			signed(
				"signed again, an absolute name",
				text.replaceAll("pieces/01", "/01"),
				"not-a-manifest",
			),
			signed(
				"signed again, without its signer",
				without("signer"),
				"not-a-manifest",
			),
			signed(
				"signed again, without its files",
				without("files"),
				"not-a-manifest",
			),
			signed("signed again, cut short", text.slice(0, -20), "not-a-manifest"),
		],
	};
}
