import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { wasRunByNewer } from "../../../electron/machine/engine-stamp.ts";

let dir = "";
beforeEach(() => {
	dir = mkdtempSync(path.join(os.tmpdir(), "scelle-stamp-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
const stamp = () => path.join(dir, "engine");

describe("a profile that a newer engine wrote", () => {
	test.each([
		["45.4.1", "45.4.1"],
		["45.4.0", "45.4.1"],
		["45.4.1", "45.10.0"],
		["9.9.9", "10.0.0"],
		["", "45.4.1"],
		["?", "45.4.1"],
		["45.4.1-beta", "45.4.1"],
	])("%j is opened by %s, and stamped", async (before, now) => {
		writeFileSync(stamp(), before);
		expect(await wasRunByNewer(dir, now)).toBe(false);
		expect(readFileSync(stamp(), "utf8")).toBe(now);
	});

	test.each([
		["45.4.2", "45.4.1"],
		["46.0.0", "45.4.1"],
		["45.10.0", "45.9.9"],
	])("%s is not by %s, and keeps its stamp", async (before, now) => {
		writeFileSync(stamp(), before);
		expect(await wasRunByNewer(dir, now)).toBe(true);
		expect(readFileSync(stamp(), "utf8")).toBe(before);
	});

	test("a new profile is stamped", async () => {
		expect(await wasRunByNewer(dir, "45.4.1")).toBe(false);
		expect(readFileSync(stamp(), "utf8")).toBe("45.4.1");
	});
});
