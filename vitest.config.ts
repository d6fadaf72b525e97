import { defineConfig } from "vitest/config";

export default defineConfig({
	define: { __E2E__: "false" },
	test: {
		include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
		exclude: ["tests/e2e/**", "node_modules/**"],
		pool: "threads",
		testTimeout: 30_000,
		// So that a test can stand in for the Electron that it imports.
		server: { deps: { inline: ["electron-store"] } },
	},
});
