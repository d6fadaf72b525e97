// npm run canary: the full form of the searches and trials in the window; `npm test` runs a short one. Prints what it did.
import { randomInt } from "node:crypto";
import { mustRun, setup, specs } from "./setup.mjs";

setup();
const { runOnDesktop } = await import("./desktop.mjs");
process.env.HARDENING = "full";
process.env.HARDENING_SEED ??= String(randomInt(2 ** 31));
process.stdout.write(`canary: seed ${process.env.HARDENING_SEED}\n`);
mustRun("vite", ["build", "--logLevel", "warn", "--mode", "e2e"]);
process.exit(
	await runOnDesktop("playwright", [
		"test",
		...specs("canary", "payloads", "imports"),
	]),
);
