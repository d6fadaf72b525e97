import { statfs } from "node:fs/promises";
import { app } from "electron";
import type { GenerationRef } from "../../shared/backup/generation.ts";
import { ok, type Result, refuse } from "../../shared/base/result.ts";
import type {
	AppInfo,
	BackupPlace,
	BackupsView,
	MachineCheck,
	RestoreFault,
	RestorePlan,
} from "../../shared/ipc.ts";
import {
	type Policy,
	settingsUnderPolicy,
} from "../../shared/policy/settings.ts";
import type { Backups } from "../backup/backups.ts";
import { RESERVED_BYTES } from "../bytes/blobs.ts";
import type { SettingsFile } from "../machine/settings.ts";
import type { IpcHandlers } from "./register.ts";

export interface IpcOutside {
	readonly settings: SettingsFile;
	readonly policy: Policy;
	readonly isDemo: () => boolean;
	readonly begun: () => AppInfo["begun"];
	readonly activity: () => void;
	readonly lock: () => Promise<void>;
	readonly notifyDue: () => void;
	readonly setDemo: (demo: boolean) => Promise<void>;
	/** HARDENING.md section 2b, line 4. */
	readonly preflight: () => Promise<readonly MachineCheck[]>;
	readonly backups: () => Backups;
	readonly planRestore: (generation: GenerationRef) => RestoreAnswer;
	readonly restore: (generation: GenerationRef) => RestoreAnswer;
}

type RestoreAnswer = Promise<Result<RestorePlan, RestoreFault>>;

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
				begun: outside.begun(),
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
		machineState: async () => ok(await machineState(outside)),
		activity: async () => {
			outside.activity();
			return ok(null);
		},
		lock: async () => {
			await outside.lock();
			return ok(null);
		},
		notifyDue: async () => {
			outside.notifyDue();
			return ok(null);
		},
		setDemo: async ({ demo }) => {
			await outside.setDemo(demo);
			return ok(null);
		},
		backups: async () => ok(await outside.backups().view()),
		backUp: async () => {
			const backups = outside.backups();
			await backups.run();
			return ok(await backups.view());
		},
		planRestore: outside.planRestore,
		restore: outside.restore,
	};
}

const machineState = async ({ preflight, backups }: IpcOutside) => [
	...(await machineChecks()),
	...(await preflight()),
	backupCheck(await backups().view()),
];

/** The oldest of the last good backups counts: its day, or nothing. */
function backupCheck({ places }: BackupsView): MachineCheck {
	const last = places.map(({ lastGoodAt }) => lastGoodAt ?? 0);
	const oldest = Math.min(...last);
	return {
		check: "backups",
		state: goodIf(places.length > 0 && oldest > 0 && !places.some(isAmiss)),
		value: String(places.length === 0 ? 0 : oldest),
	};
}

const goodIf = (isGood: boolean): MachineCheck["state"] =>
	isGood ? "good" : "bad";

const isAmiss = ({ fault, overdue }: BackupPlace): boolean =>
	fault !== null || overdue;

const SUPPORTED_FROM = 43;

/** The checks of « État du poste » that main can make by itself. */
async function machineChecks(): Promise<MachineCheck[]> {
	const { bavail, bsize } = await statfs(app.getPath("userData"));
	const free = bavail * bsize;
	const electron = process.versions["electron"] ?? "0";
	return [
		{
			check: "disk-space",
			state: goodIf(free > 2 * RESERVED_BYTES),
			value: String(Math.floor(free / 1024 ** 2)),
		},
		{
			check: "runtime-supported",
			state: goodIf(Number.parseInt(electron, 10) >= SUPPORTED_FROM),
			value: electron,
		},
	];
}
