import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	isAloneOnProfile,
	leaveProfile,
} from "../../../electron/guards/single-instance.ts";

let dir = "";
beforeEach(() => {
	dir = mkdtempSync(path.join(os.tmpdir(), "scelle-alone-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const mark = () => path.join(dir, "running");

/** Processes that end after so many looks. */
function processes(lives: Record<number, number>) {
	const waited: number[] = [];
	return {
		waited,
		self: 7,
		isOurs: async (pid: number) => {
			const left = lives[pid] ?? 0;
			lives[pid] = left - 1;
			return left > 0;
		},
		pause: async (ms: number) => waited.push(ms),
	};
}

describe("a start on a profile", () => {
	test("goes on at once where nobody was", async () => {
		const none = processes({});
		expect(await isAloneOnProfile(dir, none)).toBe(true);
		expect(none.waited).toEqual([]);
		expect(readFileSync(mark(), "utf8")).toBe("7");
	});

	test("waits until the former process is gone", async () => {
		writeFileSync(mark(), "42");
		const ending = processes({ 42: 3 });
		expect(await isAloneOnProfile(dir, ending)).toBe(true);
		expect(ending.waited.length).toBe(3);
		expect(readFileSync(mark(), "utf8")).toBe("7");
	});

	test("waits no longer than ten seconds", async () => {
		writeFileSync(mark(), "42");
		const staying = processes({ 42: Number.POSITIVE_INFINITY });
		expect(await isAloneOnProfile(dir, staying)).toBe(false);
		expect(staying.waited.reduce((sum, ms) => sum + ms, 0)).toBe(10_000);
		expect(readFileSync(mark(), "utf8")).toBe("7");
	});

	test.each(["", "x", "-1", "0", "1e99", "7"])(
		"takes the mark %j for none",
		async (text) => {
			writeFileSync(mark(), text);
			const all = processes({ 7: 9, [-1]: 9, 0: 9 });
			expect(await isAloneOnProfile(dir, all)).toBe(true);
			expect(all.waited).toEqual([]);
		},
	);

	test("knows a process of this program from another one that took its number", async () => {
		const other = spawn("sleep", ["60"]);
		writeFileSync(mark(), String(other.pid));
		expect(await isAloneOnProfile(dir)).toBe(true);
		other.kill();
	});

	test("an orderly end leaves no mark", async () => {
		await isAloneOnProfile(dir, processes({}));
		await leaveProfile(dir);
		await leaveProfile(dir);
		expect(() => readFileSync(mark())).toThrow();
	});
});
