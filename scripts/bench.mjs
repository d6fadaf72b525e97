// npm run bench [DOSSIERS]: the figures of docs/bench.md in the real window, with so many invented dossiers (10,000). Not a test.
import { mustRun, setup } from "./setup.mjs";

setup();
const { runOnDesktop } = await import("./desktop.mjs");
process.env.BENCH_DOSSIERS = process.argv[2] ?? "10000";
mustRun("vite", ["build", "--logLevel", "warn", "--mode", "e2e"]);
process.exit(
	await runOnDesktop("playwright", ["test", "--config", "bench.config.ts"]),
);
