import { createHash } from "node:crypto";
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { realDisk } from "../../../electron/bytes/real-disk.ts";
import { writeViewer } from "../../../electron/door/viewer-file.ts";

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(path.join(os.tmpdir(), "scelle-viewer-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const HTML = "<!doctype html>";
const HASH = createHash("sha256").update(HTML).digest("hex");

function shipped(html: string): string {
	const file = path.join(dir, "shipped");
	writeFileSync(file, html);
	return file;
}

describe("the viewer beside a package", () => {
	test("is the shipped file, under its own name", async () => {
		const target = path.join(dir, "scelle-1a2b3c4d.age");
		await writeViewer(realDisk, shipped(HTML), target, HASH);
		expect(readdirSync(dir).sort()).toEqual(["scelle-viewer.html", "shipped"]);
		expect(readFileSync(path.join(dir, "scelle-viewer.html"), "utf8")).toBe(
			HTML,
		);
	});

	test("is not written when it is not as it was built", async () => {
		const altered = shipped(HTML.replace("html", "htm1"));
		const target = path.join(dir, "x.age");
		await expect(writeViewer(realDisk, altered, target, HASH)).rejects.toThrow(
			"as it was built",
		);
		expect(readdirSync(dir)).toEqual(["shipped"]);
	});
});
