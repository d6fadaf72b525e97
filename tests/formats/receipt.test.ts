import { beforeAll, describe, expect, test } from "vitest";
import { cryptoReady } from "../../renderer/vault/crypto/primitives.ts";
import {
	readReceiptCode,
	receiptCode,
} from "../../renderer/vault/proof/receipt.ts";
import { streamId } from "../../shared/base/ids.ts";
import type { receiptVectors } from "../vectors/make/receipt.ts";
import { bytes, vectors } from "./vectors.ts";

const { points, code, typed, damaged } =
	vectors<ReturnType<typeof receiptVectors>>("receipt");

beforeAll(() => cryptoReady);

const codeOf = (stored: typeof points) =>
	receiptCode(
		stored.map(([stream, count, hash]) => ({
			stream: streamId(stream),
			count,
			hash: bytes(hash),
		})),
	);

describe("a frozen receipt", () => {
	test("has its code", () => {
		expect(codeOf(points)).toBe(code);
		expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
	});

	test.each(typed)("is recognized as %s", (text) => {
		expect(readReceiptCode(text)).toBe(code);
	});

	test.each(damaged)("with $name has another code", (each) => {
		expect(codeOf(each.points as typeof points)).not.toBe(code);
	});
});
