import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { App } from "electron";

/**
 * Puts the profile where it stays on this machine, before anything is read or written: on Windows not into the roaming
 * folder, where a store gets damaged, and everywhere under a name that every system can spell. What the program writes
 * is its owner's alone.
 */
export function placeProfile(app: App): void {
	process.umask(0o077);
	if (app.commandLine.hasSwitch("user-data-dir")) return; // the test driver's; refused by the program that ships
	const { LOCALAPPDATA: local } = process.env;
	const folder =
		process.platform === "win32" && local
			? path.join(local, "SIGI", "Scelle")
			: path.join(app.getPath("appData"), "scelle");
	app.setPath("userData", folder);
}

/** Where one vault lives: its bytes, and the partition of Chromium that holds its working copy. */
export interface Profile {
	readonly dir: string;
	readonly partition: string;
	/** Where the engine keeps that copy; absent when it is never on the disk. */
	readonly storeDir?: string;
	readonly demo: boolean;
	/** Removes what must not stay; nothing for the real one. */
	discard(): void;
}

/** Chromium's folder of the partition `persist:vault`. */
export const partitionFolder = (userData: string): string =>
	path.join(userData, "Partitions", "vault");

export const realProfile = (userData: string): Profile => ({
	dir: path.join(userData, "vault"),
	partition: "persist:vault",
	storeDir: path.join(partitionFolder(userData), "IndexedDB"),
	demo: false,
	discard: () => undefined,
});

let demos = 0;

/** A throw-away vault: a folder that goes with the window, a store that is never on the disk. */
export function demoProfile(): Profile {
	const dir = mkdtempSync(path.join(os.tmpdir(), "scelle-"));
	return {
		dir,
		partition: `demo-${++demos}`,
		demo: true,
		discard: () => rmSync(dir, { recursive: true, force: true }),
	};
}
