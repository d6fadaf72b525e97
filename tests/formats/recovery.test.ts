import { beforeAll, describe, expect, test } from "vitest";
import { cryptoReady } from "../../renderer/vault/crypto/primitives.ts";
import {
	combineSheets,
	readSheet,
	WORDS_PER_SHEET,
} from "../../renderer/vault/recovery/sheets.ts";
import type { recoveryVectors } from "../vectors/make/recovery.ts";
import { bytes, vectors } from "./vectors.ts";

const { secret, sheets, damaged } =
	vectors<Awaited<ReturnType<typeof recoveryVectors>>>("recovery");

beforeAll(() => cryptoReady);

describe("frozen recovery sheets", () => {
	const [a = [], b = [], c = []] = sheets;

	test.each([
		["first and second", [a, b]],
		["second and first", [b, a]],
		["first and third", [a, c]],
		["second and third", [b, c]],
	])("give the secret: %s", async (_, two) => {
		expect(await combineSheets(two)).toEqual({
			ok: true,
			value: bytes(secret),
		});
	});

	test("are read as people type them", async () => {
		const typed = a.map((word) => ` ${word.toUpperCase()} `);
		const plain = b.map((word) => word.normalize("NFD").replace(/\p{M}/gu, ""));
		expect(await combineSheets([typed, plain])).toEqual({
			ok: true,
			value: bytes(secret),
		});
		expect(a).toHaveLength(WORDS_PER_SHEET);
	});

	test.each(damaged)("with $name are refused: $refused", async (each) => {
		const words = each.sheets.map((sheet) =>
			sheet.filter((word) => word !== undefined),
		);
		expect(await combineSheets(words)).toMatchObject({
			ok: false,
			reason: { kind: each.refused },
		});
	});

	test("carry the place of the first word that is none", () => {
		const typed = a.map((word, i) => (i === 4 ? "scellé" : word));
		expect(readSheet(typed)).toEqual({
			ok: false,
			reason: { kind: "unknown-word", sheet: 0, place: 4 },
		});
	});
});
