import { defineConfig } from "@playwright/test";

/** One real window at a time: the tests share a machine, not a profile. */
export default defineConfig({
	testDir: "tests/e2e",
	workers: 1,
	// On a loaded machine a real window now and then loses a click; what passes only then is listed as flaky.
	retries: process.env["CI"] === undefined ? 0 : 1,
	timeout: 180_000,
	expect: { timeout: 15_000 },
	reporter: [["list"]],
	outputDir: "node_modules/.cache/playwright",
});
