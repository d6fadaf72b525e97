// Type-checks every room by itself; main also against the types of the fallback Electron.
import { run, setup } from "./setup.mjs";

setup();
const PROJECTS = [
	"shared",
	"electron",
	"electron/tsconfig.fallback.json",
	"electron/tsconfig.preload.json",
	"renderer/page",
	"renderer/vault",
	"resources/viewer",
	"tests",
];
const failed = PROJECTS.filter(
	(project) =>
		run("node", ["node_modules/typescript-native/bin/tsc", "-p", project]) !==
		0,
);
if (failed.length > 0)
	process.stderr.write(`types: ${failed.join(", ")} failed\n`);
process.exit(failed.length > 0 ? 1 : 0);
