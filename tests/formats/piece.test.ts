import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { cryptoReady } from "../../renderer/vault/crypto/primitives.ts";
import {
	CHUNK,
	SEALED_CHUNK,
} from "../../renderer/vault/pieces/chunk-cipher.ts";
import {
	DamagedBlob,
	openedChunks,
} from "../../renderer/vault/pieces/open-blob.ts";
import { noise } from "../support/plain-records.ts";
import type { pieceVectors } from "../vectors/make/piece.ts";
import { SecretStream } from "./independent.ts";
import { bytes, hex, vectors } from "./vectors.ts";

const piece = vectors<ReturnType<typeof pieceVectors>>("piece");

beforeAll(() => cryptoReady);

/** What the program makes of a stored blob that main sends in messages of `size` bytes. */
async function opened(
	stored: Uint8Array,
	key: Uint8Array,
	size = 100_000,
): Promise<Buffer> {
	const { port1, port2 } = new MessageChannel();
	for (let at = 0; at < stored.length; at += size)
		port2.postMessage({ chunk: stored.slice(at, at + size) });
	port2.postMessage({ end: true });
	const parts: Uint8Array[] = [];
	try {
		for await (const part of openedChunks(port1, key)) parts.push(part);
	} finally {
		port1.close();
		port2.close();
	}
	return Buffer.concat(parts);
}

describe("a frozen piece", () => {
	test("opens, however main cuts it", async () => {
		for (const size of [1, 7, 100_000])
			expect(hex(await opened(bytes(piece.hex), bytes(piece.key), size))).toBe(
				piece.plaintext,
			);
	});

	test("stays shut under another key", async () => {
		const other = bytes(piece.key).reverse();
		await expect(opened(bytes(piece.hex), other)).rejects.toThrow(DamagedBlob);
	});

	test.each(piece.damaged)("with $name is damaged", async ({ hex: bad }) => {
		await expect(opened(bytes(bad), bytes(piece.key))).rejects.toThrow(
			DamagedBlob,
		);
	});
});

/** SHA-256 of the two stored forms, frozen on the day that they were first made. */
const FROZEN = {
	three: "d432913fd6fc41b59528f7f2b5d53e935459963e6b7ffec97f904f80640c6fcc",
	exact: "694ceaeea7139eeda12b718c63971fdb4f17f4a45ebb8691d4b844e53920b07c",
};

describe("a frozen piece of several chunks", () => {
	const { key, header } = piece.long;
	const plaintext = noise("a long piece", 2 * CHUNK + 1000);

	/** Written by the second implementation: chunks of a mebibyte, the last one marked. */
	function chunksOf(content: Uint8Array): Uint8Array[] {
		const stream = new SecretStream(bytes(key), bytes(header));
		const count = Math.ceil(content.length / CHUNK);
		return Array.from({ length: count }, (_, i) =>
			stream.seal(
				content.subarray(i * CHUNK, (i + 1) * CHUNK),
				i === count - 1,
			),
		);
	}
	const join = (...parts: readonly Uint8Array[]) =>
		Uint8Array.from(Buffer.concat([bytes(header), ...parts]));
	const sha256 = (stored: Uint8Array) =>
		createHash("sha256").update(stored).digest("hex");
	const [first, second, third] = chunksOf(plaintext) as [
		Uint8Array,
		Uint8Array,
		Uint8Array,
	];

	test("opens to its contents", async () => {
		expect([first.length, second.length]).toEqual([SEALED_CHUNK, SEALED_CHUNK]);
		const stored = join(first, second, third);
		expect(sha256(stored)).toBe(FROZEN.three);
		const found = await opened(stored, bytes(key));
		expect(found.equals(Buffer.from(plaintext))).toBe(true);
	});

	test("opens when it ends with a whole chunk", async () => {
		const content = plaintext.subarray(0, 2 * CHUNK);
		const stored = join(...chunksOf(content));
		expect(sha256(stored)).toBe(FROZEN.exact);
		const found = await opened(stored, bytes(key));
		expect(found.equals(Buffer.from(content))).toBe(true);
	});

	test.each([
		["its last chunk left out", () => join(first, second)],
		["two chunks left out", () => join(first)],
		["a chunk left out in between", () => join(first, third)],
		["two chunks exchanged", () => join(second, first, third)],
		["a chunk twice", () => join(first, first, second, third)],
		["the last chunk twice", () => join(first, second, third, third)],
		[
			"a byte missing in the second chunk",
			() => join(first, second.subarray(0, -1), third),
		],
		[
			"a bit flipped in the last chunk",
			() =>
				join(
					first,
					second,
					Uint8Array.from(third, (byte, i) => (i === 9 ? byte ^ 1 : byte)),
				),
		],
	])("with %s is damaged", async (_, stored) => {
		await expect(opened(stored(), bytes(key))).rejects.toThrow(DamagedBlob);
	});
});
