import { z } from "zod";
import { call } from "./base/port-calls.ts";
import {
	type Policy,
	type Settings,
	settingsSchema,
} from "./policy/settings.ts";

/**
 * The whole contract of the boundary page → main: windows, settings, locking. Nothing of a dossier crosses it; what the
 * page wants of a dossier it asks the vault, over a port that main hands to both and does not read.
 */

const nothing = z.strictObject({});

export interface AppInfo {
	readonly version: string;
	readonly electron: string;
	readonly chrome: string;
	readonly demo: boolean;
	readonly settings: Settings;
	readonly policy: Policy;
}

/** One line of « État du poste »: no path, no name. */
export interface MachineCheck {
	readonly check:
		| "disk-space"
		| "profile-local"
		| "runtime-supported"
		| "content-protection";
	readonly good: boolean;
	readonly value: string;
}

export const ipcContract = {
	appInfo: call<AppInfo>()(nothing),
	saveSettings: call<Settings, "storage-failed">()(settingsSchema),
	machineState: call<readonly MachineCheck[]>()(nothing),
	/** The person did something: the idle clock of main starts anew. */
	activity: call<null>()(nothing),
	/** Ends the vault process; a new one without keys takes its place. */
	lock: call<null>()(nothing),
	/** Opens a throw-away vault with invented dossiers, or goes back to the real one. */
	setDemo: call<null>()(z.strictObject({ demo: z.boolean() })),
} as const;
export type IpcContract = typeof ipcContract;

/** Main → page, unasked. */
export type MainEvent =
	/** The vault process ended; a new port follows. */
	| { readonly kind: "vault-gone"; readonly why: LockReason }
	/** The session locks at once: hand drafts over now. */
	| { readonly kind: "lock-soon" };

export type LockReason = "asked" | "idle" | "system" | "crashed" | "demo";

/** What the preload gives to the page: a named method a call, nothing generic, nothing of Electron's. */
export interface PageBridge {
	appInfo(): Promise<unknown>;
	saveSettings(settings: Settings): Promise<unknown>;
	machineState(): Promise<unknown>;
	activity(): Promise<unknown>;
	lock(): Promise<unknown>;
	setDemo(demo: boolean): Promise<unknown>;
	/** The page listens: main may hand it the vault's port. */
	ready(): void;
	/** The first screen stands: its heading has the focus. */
	firstScreen(): void;
	onEvent(listener: (event: MainEvent) => void): void;
}

/** What the preload gives to the vault: it speaks to main and to the page over two ports alone. */
export interface VaultBridge {
	ready(): void;
}

/** The message that carries a port into a room's own world. */
export interface PortMessage {
	readonly port: "vault" | "page" | "main";
}
