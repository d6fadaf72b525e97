import { defineConfig } from "@playwright/test";

/** One real window at a time: the tests share a machine, not a profile. */
export default defineConfig({
	testDir: "tests/e2e",
	workers: 1,
	timeout: 180_000,
	expect: { timeout: 15_000 },
	reporter: [["list"]],
	outputDir: "node_modules/.cache/playwright",
});
