import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type App, ipcMain } from "electron";

/** `--smoke` runs on a profile of its own, so that it never meets the real one. */
export function takeSmokeProfile(app: App): void {
	app.setPath("userData", mkdtempSync(path.join(os.tmpdir(), "scelle-smoke-")));
}

/** Prints one line of JSON when the first screen stands, and ends with 0. */
export function exitAfterFirstScreen(app: App): void {
	ipcMain.once("first-screen", () => {
		const started = process.getCreationTime() ?? performance.timeOrigin;
		const line = {
			ready_ms: Math.round(Date.now() - started),
			electron: process.versions["electron"],
			chrome: process.versions["chrome"],
		};
		process.stdout.write(`${JSON.stringify(line)}\n`, () => app.exit(0));
	});
}
