import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readCase } from "../../shared/scenario/case.ts";
import { runCase } from "../../shared/scenario/run.ts";

const FOLDERS = ["given", "own"];

const files = FOLDERS.flatMap((folder) => {
	const where = path.join(import.meta.dirname, folder);
	return fs
		.readdirSync(where)
		.filter((name) => name.endsWith(".json"))
		.map((name) => path.join(where, name));
});

describe("the law as examples", () => {
	test.each(files.map((file) => [path.basename(file, ".json"), file]))(
		"%s",
		(_name, file) => {
			const read = readCase(JSON.parse(fs.readFileSync(file, "utf8")));
			if (!read.ok) throw new Error(read.reason);
			const { checks, passed } = runCase(read.value);
			expect(checks.filter((each) => !each.passed)).toEqual([]);
			expect(passed).toBe(true);
			expect(checks.length).toBeGreaterThan(0);
		},
	);
});
