// What a package is built on and where it goes. One thing decides that it may go out: the runtime that is pinned.
import fs from "node:fs";
import path from "node:path";
import { ensureElectron } from "./electron-runtime.mjs";
import { root } from "./setup.mjs";

/** The folder of a build: what stands on another runtime than the pinned one never lies where releases lie. */
export const outputFolder = (flavour, forTests) =>
	`${forTests ? "release-tests" : "release"}/${flavour}`;

/**
 * The runtime to package. Refuses every one but the pinned one, unless the caller says aloud that the build is for tests
 * and stays here: ALLOW_OLD_ELECTRON=1.
 */
export async function runtimeOf(env = process.env, ensure = ensureElectron) {
	const manifest = fs.readFileSync(path.join(root, "package.json"), "utf8");
	const pinned = JSON.parse(manifest).devDependencies.electron;
	const { dist, version } = await ensure();
	const forTests = version !== pinned;
	if (forTests && env.ALLOW_OLD_ELECTRON !== "1")
		throw new Error(
			`nothing that ships is built on Electron ${version}: package where ${pinned} can be downloaded, or set ALLOW_OLD_ELECTRON=1 for a build that stays here`,
		);
	return { dist, version, forTests };
}
