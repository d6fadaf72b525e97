import { describe, expect, test } from "vitest";
import {
	EMPTY_CONSULTATION,
	readConsultation,
	shownPieces,
} from "../../../../renderer/page/features/consultation/consultation-form.ts";
import type { PersonId, PieceId } from "../../../../shared/file/parts.ts";
import type { PieceView } from "../../../../shared/vault-protocol.ts";

const WITNESS = "a".repeat(32) as PersonId;
const piece = (
	number: number,
	more: Partial<PieceView> = {},
): PieceView & { readonly id: PieceId } =>
	({
		id: String(number).repeat(32),
		number,
		title: "Lettre",
		persons: [],
		masks: null,
		unreadable: false,
		...more,
	}) as unknown as PieceView; // what the form looks at
const plain = piece(1);
const naming = piece(2, { persons: [WITNESS] });
const copy = piece(3, {
	persons: [WITNESS],
	masks: { piece: naming.id, number: 2, size: 1, sha256: "0".repeat(64) },
});
const all = [plain, naming, copy];
const ticked = {
	...EMPTY_CONSULTATION,
	there: true,
	present: " Me Dupont ",
	pieces: all.map(({ id }) => id),
};

describe("the form before a consultation (C9)", () => {
	test("asks that the person is there, and ticks no piece beforehand", () => {
		expect(readConsultation(EMPTY_CONSULTATION, all, "agent")).toEqual({
			value: null,
			faults: [{ field: "there", why: "tick" }],
		});
		expect(shownPieces(EMPTY_CONSULTATION, all)).toEqual([]);
	});

	test("leaves out what may not be shown to the agent, ticked or not", () => {
		expect(readConsultation(ticked, all, "agent").value).toEqual({
			present: "Me Dupont",
			person: null,
			pieces: [plain.id],
		});
	});

	test("asks which other person it is, and shows copies of that one alone", () => {
		expect(readConsultation(ticked, all, "other").faults).toEqual([
			{ field: "person", why: "choose" },
		]);
		const chosen = { ...ticked, person: WITNESS };
		expect(readConsultation(chosen, all, "other").value).toMatchObject({
			person: WITNESS,
			pieces: [copy.id],
		});
	});
});
