// npm run hardening [test …]: the full form of tests/hardening; `npm test` runs a short one. Prints seeds and counts.
import { randomInt } from "node:crypto";
import { performance } from "node:perf_hooks";
import { mustRun, run, setup, specs } from "./setup.mjs";

setup();
const { runOnDesktop } = await import("./desktop.mjs");
process.env.HARDENING = "full";
process.env.HARDENING_SEED ??= String(randomInt(2 ** 31));
process.stdout.write(`hardening: seed ${process.env.HARDENING_SEED}\n`);

const asked = process.argv.slice(2);
const begun = performance.now();
const only = asked.map((name) => `tests/hardening/${name}`);
const rooms = await run("vitest", [
	"run",
	...(only.length > 0 ? only : ["tests/hardening"]),
	"--disable-console-intercept", // last: it would take the name behind it for its value
]);
let window = 0;
if (asked.length === 0) {
	mustRun("vite", ["build", "--logLevel", "warn", "--mode", "e2e"]);
	mustRun("node", ["scripts/test.mjs", "package"]);
	window = await runOnDesktop("playwright", [
		"test",
		...specs("hardening", "locks", "packaged", "rekeying"),
	]);
}
const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
process.stdout.write(
	`hardening: ${rooms === 0 && window === 0 ? "passed" : "failed"} in ${minutes} min\n`,
);
process.exit(rooms === 0 ? window : rooms);
