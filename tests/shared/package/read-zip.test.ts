import { makeZip } from "client-zip";
import { describe, expect, test } from "vitest";
import { readZip } from "../../../shared/package/read-zip.ts";

const FILES = [
	{ name: "00-note.docx", input: "note", lastModified: new Date(0) },
	{ name: "pieces/01-vide.txt", input: "", lastModified: new Date(0) },
	{ name: "manifest.json", input: "{}", lastModified: new Date(0) },
];
const written = async (files = FILES) =>
	new Uint8Array(await new Response(makeZip(files)).arrayBuffer());
const read = (bytes: Uint8Array<ArrayBuffer>) =>
	readZip(bytes)?.map(({ name, bytes: content }) => [
		name,
		new TextDecoder().decode(content),
	]) ?? null;

describe("the archive of a package", () => {
	test("gives back every file in its order", async () => {
		expect(read(await written())).toEqual(
			FILES.map(({ name, input }) => [name, input]),
		);
	});

	test("is read where it lies inside of other bytes", async () => {
		const zip = await written();
		const held = new Uint8Array(zip.length + 9);
		held.set(zip, 9);
		expect(read(held.subarray(9))).toHaveLength(3);
	});

	test("is none when cut at any place, or with anything behind it", async () => {
		const zip = await written();
		for (let end = 0; end < zip.length; end++)
			expect(read(zip.slice(0, end))).toBe(null);
		const longer = new Uint8Array(zip.length + 1);
		longer.set(zip);
		expect(read(longer)).toBe(null);
	});

	test("is none when a name stands in it twice", async () => {
		const [first] = FILES;
		if (first === undefined) throw new Error("no file");
		expect(read(await written([first, first]))).toBe(null);
	});

	test("is none when a file is said to be compressed or encrypted", async () => {
		const zip = await written();
		const at = Buffer.from(zip).indexOf("PK\u0001\u0002", 0, "latin1");
		for (const [offset, value] of [
			[10, 8],
			[8, 1],
		] as const) {
			const other = zip.slice();
			other[at + offset] = value;
			expect(read(other)).toBe(null);
		}
	});
});
