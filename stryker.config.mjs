// How `npm run mutants` works; what survived, and why, is in docs/mutants.md.
/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
	testRunner: "vitest",
	plugins: ["@stryker-mutator/vitest-runner"],
	vitest: { configFile: "vitest.mutants.config.ts", related: false },
	mutate: [
		"shared/limits/**/*.ts",
		"shared/retention/**/*.ts",
		"shared/dossier/**/*.ts",
	],
	coverageAnalysis: "perTest",
	// What runs once at loading (the tables) would need every test again for each mutant.
	ignoreStatic: true,
	incremental: true,
	incrementalFile: "reports/mutants.json",
	concurrency: 2,
	timeoutMS: 20_000,
	ignorePatterns: ["dist", "dist-e2e", "release", "release-tests"],
	reporters: ["clear-text", "json", "progress-append-only"],
	jsonReporter: { fileName: "reports/mutation.json" },
	clearTextReporter: { allowColor: false, logTests: false },
	thresholds: { high: 95, low: 90, break: 90 },
};
