import { statfs } from "node:fs/promises";
import { app } from "electron";
import { ok, refuse } from "../../shared/base/result.ts";
import type { MachineCheck } from "../../shared/ipc.ts";
import {
	type Policy,
	settingsUnderPolicy,
} from "../../shared/policy/settings.ts";
import { RESERVED_BYTES } from "../bytes/blobs.ts";
import type { SettingsFile } from "../machine/settings.ts";
import type { IpcHandlers } from "./register.ts";

export interface IpcOutside {
	readonly settings: SettingsFile;
	readonly policy: Policy;
	readonly isDemo: () => boolean;
	readonly activity: () => void;
	readonly lock: () => Promise<void>;
	readonly setDemo: (demo: boolean) => Promise<void>;
}

/** What main answers to the page. */
export function ipcHandlers(outside: IpcOutside): IpcHandlers {
	const current = () =>
		settingsUnderPolicy(outside.settings.read(), outside.policy);
	return {
		appInfo: async () =>
			ok({
				version: app.getVersion(),
				electron: process.versions["electron"] ?? "",
				chrome: process.versions["chrome"] ?? "",
				demo: outside.isDemo(),
				settings: current(),
				policy: outside.policy,
			}),
		saveSettings: async (settings) => {
			try {
				outside.settings.write(settings);
			} catch {
				return refuse("storage-failed");
			}
			return ok(current());
		},
		machineState: async () => ok(await machineChecks()),
		activity: async () => {
			outside.activity();
			return ok(null);
		},
		lock: async () => {
			await outside.lock();
			return ok(null);
		},
		setDemo: async ({ demo }) => {
			await outside.setDemo(demo);
			return ok(null);
		},
	};
}

const SUPPORTED_FROM = 43;

/** The checks of « État du poste » that main can make by itself. */
async function machineChecks(): Promise<MachineCheck[]> {
	const { bavail, bsize } = await statfs(app.getPath("userData"));
	const free = bavail * bsize;
	const electron = process.versions["electron"] ?? "0";
	return [
		{
			check: "disk-space",
			good: free > 2 * RESERVED_BYTES,
			value: String(Math.floor(free / 1024 ** 2)),
		},
		{
			check: "runtime-supported",
			good: Number.parseInt(electron, 10) >= SUPPORTED_FROM,
			value: electron,
		},
	];
}
