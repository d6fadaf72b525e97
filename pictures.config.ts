import { defineConfig } from "@playwright/test";

/** The guide's pictures: not a part of the tests; the same window and the same acts. */
export default defineConfig({
	testDir: "tests/pictures",
	workers: 1,
	timeout: 600_000,
	expect: { timeout: 30_000 },
	reporter: [["list"]],
	outputDir: "node_modules/.cache/pictures",
});
