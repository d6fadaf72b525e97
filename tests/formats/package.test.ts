import { beforeAll, describe, expect, test } from "vitest";
import {
	cryptoReady,
	isSignedBy,
} from "../../renderer/vault/crypto/primitives.ts";
import { utf8 } from "../../shared/base/bytes.ts";
import {
	encodeManifest,
	manifestMessage,
	readManifest,
} from "../../shared/package/manifest.ts";
import type { packageVectors } from "../vectors/make/package.ts";
import { bytes, vectors } from "./vectors.ts";

beforeAll(() => cryptoReady);

describe.each([1, 2])("a frozen manifest of version %i", (version) => {
	const { key, manifest, text, signature, damaged } = vectors<
		ReturnType<typeof packageVectors>
	>("package", version);
	const verdictOf = (content: string, signed: string): string => {
		const message = manifestMessage(utf8(content));
		if (!isSignedBy(bytes(signed), message, bytes(key))) return "signature";
		return readManifest(content) === null ? "not-a-manifest" : "good";
	};

	test("is signed and says what it said", () => {
		expect(verdictOf(text, signature)).toBe("good");
		expect(readManifest(text)).toEqual(manifest);
		expect(readManifest(text)?.signer.key).toBe(key);
	});

	test("is written again byte by byte", () => {
		expect(encodeManifest(manifest)).toEqual(utf8(text));
	});

	test.each(damaged)("$name: $refused", (each) => {
		expect(verdictOf(each.text, each.signature)).toBe(each.refused);
	});
});
