import { describe, expect, test } from "vitest";
import {
	encodeManifest,
	type Manifest,
	manifestMessage,
	manifestSchema,
	readManifest,
} from "../../../shared/package/manifest.ts";

const HASH = "ab".repeat(32);
const MANIFEST: Manifest = manifestSchema.parse({
	format: "scelle-package/2",
	vault: "01".repeat(16),
	organism: "Commune de Fictiville",
	reference: "DJ-2026-001",
	copy: 1,
	on: "2026-11-23",
	language: "fr",
	lawyer: { name: "Me Éloïse Kayser", bar: "Luxembourg" },
	purpose: "défense",
	files: [{ name: "pieces/01-note.txt", size: 3, sha256: HASH }],
	pieces: [
		{
			number: 1,
			file: "pieces/01-note.txt",
			original: { size: 3, sha256: HASH },
			masked: false,
			stamp: "no-pages",
		},
	],
	signer: { account: "02".repeat(16), key: HASH },
});
const written = (manifest: unknown) =>
	readManifest(JSON.stringify(manifest, null, "\t"));

describe("the manifest", () => {
	test("is read as it was written", () => {
		const text = new TextDecoder().decode(encodeManifest(MANIFEST));
		expect(readManifest(text)).toEqual(MANIFEST);
		expect(text.endsWith("}\n")).toBe(true);
	});

	test.each([
		[
			"a file outside of the package",
			{ files: [{ ...MANIFEST.files[0], name: "../x" }] },
		],
		[
			"an absolute file name",
			{ files: [{ ...MANIFEST.files[0], name: "/etc/x" }] },
		],
		[
			"a foreign folder",
			{ files: [{ ...MANIFEST.files[0], name: "autre/x" }] },
		],
		["a newer format", { format: "scelle-package/3" }],
		["a field that nobody knows", { more: 1 }],
		["a copy number of zero", { copy: 0 }],
		["a day that is none", { on: "2026-02-30" }],
		["a hash that is cut", { files: [{ ...MANIFEST.files[0], sha256: "ab" }] }],
	])("is refused with %s", (_, change) => {
		expect(written({ ...MANIFEST, ...change })).toBeNull();
	});

	test("is refused when it is no JSON", () => {
		expect(readManifest("{")).toBeNull();
	});

	test("is signed behind a label that ends in a zero byte", () => {
		const message = manifestMessage(Uint8Array.of(1, 2));
		const label = new TextDecoder().decode(message.subarray(0, -2));
		expect(label).toBe("scelle/package-manifest/1\0");
		expect([...message.subarray(-2)]).toEqual([1, 2]);
	});
});
