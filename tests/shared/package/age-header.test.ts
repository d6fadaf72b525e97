import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
	AGE_HEADER_MAX,
	readAgeStanza,
} from "../../../shared/package/age-header.ts";

const vector = (name: string): Uint8Array =>
	new Uint8Array(readFileSync(path.resolve("tests/vectors/age", name)));
const text = (lines: readonly string[]): Uint8Array =>
	new TextEncoder().encode(`${lines.join("\n")}\n`);

describe("the recipient of a file that age made", () => {
	test.each([
		["one-key.age", "X25519"],
		["empty.age", "X25519"],
		["passphrase.age", "scrypt"],
		["two-keys.age", null],
		["ssh-key.age", null],
		["armored.age", null],
	])("of %s is %s", (name, stanza) => {
		expect(readAgeStanza(vector(name))).toBe(stanza);
	});

	test("is known from the header alone, and not from less", () => {
		const bytes = vector("one-key.age");
		const mac = Buffer.from(bytes).indexOf("\n--- ");
		const end = Buffer.from(bytes).indexOf("\n", mac + 1);
		expect(readAgeStanza(bytes.subarray(0, end + 1))).toBe("X25519");
		for (let length = 0; length <= end; length++)
			expect(readAgeStanza(bytes.subarray(0, length))).toBe(null);
	});
});

const MAC = `--- ${"m".repeat(43)}`;
const STANZA = [`-> X25519 ${"s".repeat(43)}`, "b".repeat(43)];
const VERSION = "age-encryption.org/v1";

describe("a header", () => {
	test("of the smallest form has one recipient", () => {
		expect(readAgeStanza(text([VERSION, ...STANZA, MAC]))).toBe("X25519");
	});

	test.each([
		["of another version", ["age-encryption.org/v2", ...STANZA, MAC]],
		["without a recipient", [VERSION, MAC]],
		["with two recipients", [VERSION, ...STANZA, ...STANZA, MAC]],
		["with a stanza of another kind", [VERSION, "-> X25520 x", "b", MAC]],
		["with a kind in other letters", [VERSION, "-> x25519 x", "b", MAC]],
		["whose stanza has no body", [VERSION, "-> X25519 x", MAC]],
		["with words in the body", [VERSION, "-> X25519 x", "a name", MAC]],
		[
			"with a line that is too long",
			[VERSION, "-> X25519 x", "b".repeat(65), MAC],
		],
		["with a short MAC", [VERSION, ...STANZA, "--- mm"]],
		["with bytes behind the MAC", [VERSION, ...STANZA, `${MAC} x`]],
		["without a MAC", [VERSION, ...STANZA]],
		["with carriage returns", [`${VERSION}\r`, ...STANZA, MAC]],
		["that begins later", ["", VERSION, ...STANZA, MAC]],
		[
			"that is longer than one recipient needs",
			[VERSION, "-> X25519 x", ...Array(20).fill("b".repeat(64)), MAC],
		],
	])("%s is none of ours", (_what, lines) => {
		expect(readAgeStanza(text(lines))).toBe(null);
	});

	test("is not looked for behind its greatest length", () => {
		const filler = Array(14).fill("b".repeat(64));
		const bytes = text([VERSION, "-> X25519 x", ...filler, MAC]);
		expect(bytes.length).toBeLessThanOrEqual(AGE_HEADER_MAX);
		expect(readAgeStanza(bytes)).toBe("X25519");
	});

	test("is none in plaintext, nothing, or other formats", () => {
		for (const bytes of [
			new Uint8Array(),
			text(["Rapport disciplinaire", "Nom : …"]),
			text(["-----BEGIN AGE ENCRYPTED FILE-----"]),
			Uint8Array.of(0x50, 0x4b, 3, 4),
			text(["%PDF-1.7", VERSION, ...STANZA, MAC]),
		])
			expect(readAgeStanza(bytes)).toBe(null);
	});
});
