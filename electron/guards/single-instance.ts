import type { App } from "electron";

/** One process a profile: two would fight over the same store. False when another one holds it. */
export function holdsProfile(app: App, show: () => void): boolean {
	if (!app.requestSingleInstanceLock()) return false;
	app.on("second-instance", show);
	return true;
}
