// npm run package [-- --e2e] [-- --win]: builds the rooms and packs them into release/ (release-tests/ on the old runtime).
import { mustRun, setup, toolEnv } from "./setup.mjs";

setup();
const { runtimeOf } = await import("./package-flavour.mjs");
const flavour = process.argv.includes("--e2e") ? "e2e" : "shipped";
const target = process.argv.includes("--win")
	? ["--win", "msi"]
	: ["--linux", "dir"];

if (target[0] === "--linux")
	try {
		await runtimeOf();
	} catch (error) {
		process.stderr.write(`package: ${error.message}\n`);
		process.exit(1);
	}
const mode = flavour === "e2e" ? ["--mode", "e2e"] : [];
mustRun("vite", ["build", "--logLevel", "warn", ...mode]);
mustRun(
	"electron-builder",
	["--config", "electron-builder.config.mjs", ...target, "--publish", "never"],
	{ ...toolEnv(), SCELLE_FLAVOUR: flavour },
);
