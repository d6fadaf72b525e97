// Runs a command where Electron can open a window: system libraries, a display and (root only) no sandbox.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { ensureElectron } from "./electron-runtime.mjs";
import { run, toolEnv } from "./setup.mjs";

// Debian 12's names; newer releases add a suffix to two of them.
const LIBRARIES = ["libgtk-3-0", "libnss3", "libasound2", "libgbm1"];
const DISPLAY_TOOLS = ["xvfb", "xauth"]; // xvfb-run needs xauth

export const isRoot = process.getuid?.() === 0;
export const has = (command) =>
	(process.env.PATH ?? "")
		.split(path.delimiter)
		.some((dir) => fs.existsSync(path.join(dir, command)));

/** Installs Debian packages when root; otherwise names the exact command and ends with 1. */
export function needPackages(packages, why) {
	const list = packages.join(" ");
	if (!isRoot || !has("apt-get")) {
		process.stderr.write(
			`${why}. Install once:\n  sudo apt-get install --no-install-recommends ${list}\n`,
		);
		process.exit(1);
	}
	process.stderr.write(`installing ${list} (${why})\n`);
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	const steps = [
		["update", "-q"],
		["install", "-y", "-q", "--no-install-recommends", ...packages],
	];
	for (const args of steps) {
		if (
			spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env }).status !== 0
		)
			process.exit(1);
	}
}

function needLibraries(exe) {
	const missing = (
		spawnSync("ldd", [exe], { encoding: "utf8" }).stdout ?? ""
	).match(/\S+(?= => not found)/g);
	if (missing) needPackages(LIBRARIES, `Electron lacks ${missing.join(", ")}`);
}

/** Runs `command` to its end with a display; gives its exit status. */
export async function runOnDesktop(command, args, extraEnv = {}) {
	const { exe, fallback, version } = await ensureElectron();
	if (fallback)
		process.stderr.write(
			`electron: ${version}, the development fallback (the pinned one could not be downloaded)\n`,
		);
	const env = { ...toolEnv(), ...extraEnv };
	if (process.env.ELECTRON_OVERRIDE_DIST_PATH)
		env.ELECTRON_OVERRIDE_DIST_PATH = process.env.ELECTRON_OVERRIDE_DIST_PATH;
	const program = command === "electron" ? exe : command;
	if (process.platform !== "linux") return run(program, args, env);
	needLibraries(exe);
	if (isRoot) env.ELECTRON_DISABLE_SANDBOX = "1"; // Chromium refuses to run its sandbox as root
	if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
		return run(program, args, env);
	if (!has("xvfb-run") || !has("xauth"))
		needPackages(DISPLAY_TOOLS, "there is no display");
	process.stderr.write("no display: the window is on an invisible one\n");
	// -noreset: else the display begins anew when its last window goes, and turns away a program that starts just then.
	return run(
		"xvfb-run",
		["-a", "-s", "-screen 0 1920x1200x24 -noreset", program, ...args],
		env,
	);
}
