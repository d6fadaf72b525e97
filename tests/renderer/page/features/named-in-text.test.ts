import { expect, test } from "vitest";
import { namedInText } from "../../../../renderer/page/features/package/named-in-text.ts";
import type { VaultCalls } from "../../../../renderer/page/vault/link.ts";
import { utf8 } from "../../../../shared/base/bytes.ts";
import type { StreamId } from "../../../../shared/base/ids.ts";
import { ok } from "../../../../shared/base/result.ts";
import type { Person, PersonId } from "../../../../shared/file/parts.ts";
import type { PieceView } from "../../../../shared/vault-protocol.ts";

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

const look = (kind: PieceView["kind"], bytes: Uint8Array) =>
	namedInText(
		sending(bytes),
		"c".repeat(32) as StreamId,
		{ id: "d".repeat(32), kind, size: bytes.length } as PieceView,
		sought,
		new AbortController().signal,
	);

test("whom a text names is found, each once, and nobody else", async () => {
	expect(
		await look("text", utf8("Klein a vu D. Klein ; Anne Muller non.")),
	).toEqual({ persons: [KLEIN.id], unread: false });
});

test("what cannot be read as words is left to who looks", async () => {
	const nobody = { persons: [], unread: true };
	expect(await look("image", utf8("Klein"))).toEqual(nobody);
	expect(await look("text", new Uint8Array(2_000_001))).toEqual(nobody);
});
