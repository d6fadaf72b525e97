import { defineConfig } from "vitest/config";

/** Only tests without chance: a mutant that a random history happens to notice is not held. */
export default defineConfig({
	define: { __E2E__: "false" },
	test: {
		include: [
			"tests/shared/{dossier,limits,retention}/*.test.ts",
			"tests/cases/*.test.ts",
		],
		pool: "threads",
		testTimeout: 30_000,
	},
});
