import { defineConfig } from "@playwright/test";

/** The benchmark's window: not a part of the tests, since times depend on the machine. */
export default defineConfig({
	testDir: "tests/bench",
	testMatch: "window.bench.ts",
	workers: 1,
	timeout: 3_600_000,
	expect: { timeout: 600_000 },
	reporter: [["line"]],
	outputDir: "node_modules/.cache/bench",
});
