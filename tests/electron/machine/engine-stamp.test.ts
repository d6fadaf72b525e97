import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	stampProfile,
	standingOf,
} from "../../../electron/machine/engine-stamp.ts";

let dir = "";
beforeEach(() => {
	dir = mkdtempSync(path.join(os.tmpdir(), "scelle-stamp-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
const stamp = () => path.join(dir, "engine");

describe("a profile that a newer engine wrote", () => {
	test.each([
		["45.4.1", "45.4.1", "same"],
		["45.4.0", "45.4.1", "newer"],
		["45.4.1", "45.10.0", "newer"],
		["9.9.9", "10.0.0", "newer"],
		["", "45.4.1", "newer"],
		["?", "45.4.1", "newer"],
		["45.4.1-beta", "45.4.1", "newer"],
		["45.4.2", "45.4.1", "older"],
		["46.0.0", "45.4.1", "older"],
		["45.10.0", "45.9.9", "older"],
	])(
		"%j is told from %s, and nothing is written",
		async (before, now, standing) => {
			writeFileSync(stamp(), before);
			expect(await standingOf(dir, "engine", now)).toBe(standing);
			expect(readFileSync(stamp(), "utf8")).toBe(before);
		},
	);
});

describe("the version of the program", () => {
	test("is compared without being written", async () => {
		expect(await standingOf(dir, "program", "1.2.0")).toBe("first");
		await stampProfile(dir, "program", "1.2.0");
		for (const [version, standing] of [
			["1.2.0", "same"],
			["1.10.0", "newer"],
			["1.1.9", "older"],
		] as const)
			expect(await standingOf(dir, "program", version)).toBe(standing);
		expect(readFileSync(path.join(dir, "program"), "utf8")).toBe("1.2.0");
	});
});
