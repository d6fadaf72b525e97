import { expect, test, vi } from "vitest";
import type { Sought } from "../../../../renderer/page/features/masking/find-persons.ts";
import { namedInText } from "../../../../renderer/page/features/package/named-in-text.ts";
import type { VaultCalls } from "../../../../renderer/page/vault/link.ts";
import { utf8 } from "../../../../shared/base/bytes.ts";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { ok } from "../../../../shared/base/result.ts";
import type { Person, PersonId } from "../../../../shared/file/parts.ts";
import type { PieceView } from "../../../../shared/vault-protocol.ts";
import { wordParts, zipOf } from "../../../support/made-files.ts";

/** What a window shows of a Word document needs one. */
vi.mock("../../../../renderer/page/features/masking/word-text.ts", () => ({
	wordText: async () => "Luc Weis a vu.",
}));

const person = (id: string, name: string): Person => ({
	id: id.repeat(32) as PersonId,
	name,
	part: "witness",
	note: "",
});
const KLEIN = person("a", "Dominique Klein");
const sought = {
	persons: [KLEIN, person("b", "Luc Weis")],
	agent: "Anne Muller",
};

/** A vault that sends these bytes. */
const sending = (bytes: Uint8Array) =>
	({
		readPiece: async (_asked: unknown, [port]: [MessagePort]) => {
			port.postMessage({ chunk: bytes });
			port.postMessage({ end: true });
			return ok(null);
		},
	}) as unknown as VaultCalls;

const look = (
	kind: PieceView["kind"],
	bytes: Uint8Array,
	of: Sought = sought,
) =>
	namedInText(
		sending(bytes),
		"c".repeat(32) as StreamId,
		{ id: "d".repeat(32), kind, size: bytes.length } as PieceView,
		of,
		new AbortController().signal,
	);

test("whom a text names is found, each once, and nobody else", async () => {
	expect(
		await look("text", utf8("Klein a vu D. Klein ; Anne Muller non.")),
	).toEqual({ persons: [KLEIN.id], shared: [], unread: false });
});

test("a name that several bear counts as naming, once, as it is read", async () => {
	const both = {
		...sought,
		persons: [KLEIN, person("e", "Marc Klein")],
	};
	const text = "Mme Kl-\nein a vu. KLEIN et Mlle Klein aussi.";
	expect(await look("text", utf8(text), both)).toEqual({
		persons: [],
		shared: ["Klein"],
		unread: false,
	});
	expect(await look("text", utf8("Marc Klein a vu."), both)).toEqual({
		persons: ["e".repeat(32)],
		shared: [],
		unread: false,
	});
});

test("what cannot be read as words is left to who looks", async () => {
	const nobody = { persons: [], shared: [], unread: true };
	expect(await look("image", utf8("Klein"))).toEqual(nobody);
	expect(await look("text", new Uint8Array(2_000_001))).toEqual(nobody);
});

test("whom a Word file names where nobody sees it is found too", async () => {
	const parts = { ...wordParts([""]), "word/comments.xml": "<a>D. Klein</a>" };
	const bytes = new Uint8Array(await zipOf(parts));
	expect(await look("word", bytes)).toEqual({
		persons: ["b".repeat(32), KLEIN.id],
		shared: [],
		unread: false,
	});
});
