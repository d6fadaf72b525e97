// npm test [step …]: installs what is missing and runs everything, or only the steps named.
import { performance } from "node:perf_hooks";
import { run, setup, toolEnv } from "./setup.mjs";

setup();
const { needPackages, runOnDesktop, has } = await import("./desktop.mjs");

/** Programs that the tests hand documents to and from. */
const TOOLS = {
	age: "age",
	soffice: "libreoffice-writer",
	pdftotext: "poppler-utils",
	ffmpeg: "ffmpeg",
	unzip: "unzip",
	chromium: "chromium",
	strings: "binutils",
};

function needTools() {
	if (process.platform !== "linux") return;
	const missing = Object.entries(TOOLS).filter(([command]) => !has(command));
	if (missing.length > 0)
		needPackages(
			missing.map(([, name]) => name),
			`the tests need ${missing.map(([command]) => command).join(", ")}`,
		);
}

const STEPS = {
	types: () => run("node", ["scripts/types.mjs"]),
	lint: () => run("biome", ["check", "--error-on-warnings", "."]),
	arrows: () =>
		run("depcruise", [
			"shared",
			"electron",
			"renderer",
			"tests",
			"scripts",
			"--output-type",
			"err",
		]),
	unit: () => {
		needTools();
		return run("vitest", ["run"]);
	},
	build: () => run("vite", ["build", "--logLevel", "warn", "--mode", "e2e"]),
	package: () =>
		run("node", ["scripts/package.mjs"], {
			...toolEnv(),
			ALLOW_OLD_ELECTRON: "1", // what is built here stays here
		}),
	e2e: () => {
		needTools();
		return runOnDesktop("playwright", ["test"]);
	},
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
	process.stderr.write(
		`no such step: ${unknown.join(", ")} (there are ${Object.keys(STEPS).join(", ")})\n`,
	);
	process.exit(2);
}
for (const [name, step] of Object.entries(STEPS)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	const begun = performance.now();
	process.stdout.write(`\n== ${name}\n`);
	const status = await step();
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	if (status !== 0) {
		process.stdout.write(`== ${name} failed after ${seconds} s\n`);
		process.exit(status);
	}
	process.stdout.write(`== ${name} passed in ${seconds} s\n`);
}
process.stdout.write("\nall passed\n");
