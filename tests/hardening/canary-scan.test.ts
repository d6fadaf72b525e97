import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formsOf, scanFolders } from "../support/canary-scan.ts";

const WORD = "Kéisécker-zwölf-œuvre";
const within = (word: string, before: number) =>
	Buffer.from(`${"x".repeat(before)}${word} et la suite`);

let folder: string;
beforeEach(() => {
	folder = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-scan-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const scanOf = (bytes: Buffer) => {
	fs.mkdirSync(path.join(folder, "deep"));
	fs.writeFileSync(path.join(folder, "deep/file"), bytes);
	return scanFolders([folder], [WORD]).hits;
};
const noise = Buffer.alloc(3_001, 0xa7);

/** A gzip member with a file name in its head, as the command writes it. */
function namedMember(content: Buffer): Buffer {
	const bare = gzipSync(content);
	bare[3] = 8;
	return Buffer.concat([
		bare.subarray(0, 10),
		Buffer.from("name\0"),
		bare.subarray(10),
	]);
}

describe("the canary scan", () => {
	test.each([
		["utf-8", within(WORD, 5)],
		["utf-16le", Buffer.from(`xx${WORD}y`, "utf16le")],
		["hex", Buffer.from(within(WORD, 1).toString("hex"))],
		["HEX", Buffer.from(within(WORD, 1).toString("hex").toUpperCase())],
		["base64+0", Buffer.from(within(WORD, 3).toString("base64"))],
		["base64+1", Buffer.from(within(WORD, 4).toString("base64"))],
		["base64+2", Buffer.from(within(WORD, 5).toString("base64"))],
		["gzip, utf-8", gzipSync(within(WORD, 2))],
		["gzip, utf-8", namedMember(within(WORD, 2))],
		["gzip, gzip, utf-8", gzipSync(gzipSync(within(WORD, 2)))],
	])("finds a word as %s", (form, planted) => {
		const hits = scanOf(Buffer.concat([noise, planted, noise]));
		expect(hits).toContain(
			`${path.join(folder, "deep/file")}: ${form}: ${WORD}`,
		);
	});

	test("finds a word in a file's name", () => {
		fs.writeFileSync(path.join(folder, WORD), "");
		expect(scanFolders([folder], [WORD]).hits).toHaveLength(1);
	});

	test("finds nothing where nothing is", () => {
		expect(scanOf(Buffer.concat([noise, within("Kéisécker", 4)]))).toEqual([]);
		expect(formsOf(WORD).size).toBe(8);
	});
});
