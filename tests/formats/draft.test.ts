import { beforeAll, describe, expect, test } from "vitest";
import { cryptoReady } from "../../renderer/vault/crypto/primitives.ts";
import {
	decodeDraft,
	draftName,
	encodeDraft,
} from "../../renderer/vault/store/draft-file.ts";
import type { draftVectors } from "../vectors/make/draft.ts";
import { bytes, hex, vectors } from "./vectors.ts";

const { files, damaged } = vectors<ReturnType<typeof draftVectors>>("draft");

beforeAll(() => cryptoReady);

describe("a frozen draft", () => {
	test.each(files)("$key is read and written as it was", (file) => {
		const row = decodeDraft(bytes(file.hex));
		if (row === null) throw new Error("not read");
		const { nonce, commitment, body, dossier = null, ...named } = row;
		expect({
			...named,
			dossier,
			nonce: hex(nonce),
			commitment: hex(commitment),
			body: hex(body),
			name: draftName(row.key),
			hex: hex(encodeDraft(row)),
		}).toEqual(file);
	});

	test.each(damaged)("with $name is none", ({ hex: bad }) => {
		expect(decodeDraft(bytes(bad))).toBeNull();
	});
});
