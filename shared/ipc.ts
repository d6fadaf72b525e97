import { z } from "zod";
import { type GenerationRef, generationSchema } from "./backup/generation.ts";
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
	/** The first start of this version: whether a backup came before it, and whether on this machine alone. */
	readonly begun:
		| { readonly kind: "saved"; readonly here: boolean }
		/** Somebody decided to go on without one. */
		| { readonly kind: "unsaved" }
		| null;
}

/** One line of « État du poste »: no path, no name. */
export interface MachineCheck {
	readonly check:
		| "disk-space"
		| "profile-local"
		| "runtime-supported"
		| "content-protection"
		| "backups"
		| "fuses"
		| "install-folder"
		| "disk-encryption"
		| "page-file"
		| "hibernation"
		| "crash-dumps";
	/** « unknown »: the machine does not say. It is never shown as being in order. */
	readonly state: "good" | "bad" | "unknown";
	readonly value: string;
}

export type BackupFault =
	/** The folder is not there: a drive that is not plugged in, a share without network. */
	| "unreachable"
	/** It had backups and has nothing any more: the drive is not mounted, or another one took its place. */
	| "emptied"
	| "full"
	/** What was read back is not what was written. */
	| "not-as-written"
	/** The profile itself is damaged: nothing good is replaced by it. */
	| "profile-damaged"
	| "failed";

export interface BackupPlace {
	readonly place: number;
	/** Milliseconds since 1970 of the last backup that was read back whole; null when there is none. */
	readonly lastGoodAt: number | null;
	/** Why the last try failed; null when it did not. */
	readonly fault: BackupFault | null;
	/** Something recorded more than a day ago is not in this place yet. */
	readonly overdue: boolean;
	/** Something was destroyed that this place still has to be cleared of. */
	readonly destructionPending: boolean;
}

export interface BackupGeneration extends GenerationRef {
	readonly madeAt: number;
	readonly dossiers: number;
	readonly records: number;
}

/** Counts and dates, no name, no reference, no path. */
export interface BackupsView {
	readonly places: readonly BackupPlace[];
	/** What can be restored, the newest first. */
	readonly generations: readonly BackupGeneration[];
	/** When profiles were set aside by a restore. */
	readonly setAside: readonly number[];
	/** Whether another machine could open a backup: the machine's secret is sealed to the recovery kit. */
	readonly sealed: boolean;
}

/** What a restore would change. */
export interface RestorePlan {
	readonly madeAt: number;
	readonly dossiers: number;
	readonly records: number;
	/** Entries of dossiers that the profile has and the backup has not. */
	readonly recordsAbsent: number;
	/** Dossiers that the profile has and the backup has not. */
	readonly dossiersAbsent: number;
	/** Dossiers of the backup that were destroyed since: they do not come back. */
	readonly destroyedSince: number;
	/** Files of the backup that nothing within reach has whole; above 0 it cannot be restored. */
	readonly unreadable: number;
	/** The machine's half of every key: on this machine, sealed to the recovery kit, or nowhere. */
	readonly secret: "here" | "sealed" | "missing";
}

export type RestoreFault =
	| "gone"
	| "damaged"
	/** The vault is in order and nobody who may restore has asked for this backup. */
	| "not-permitted"
	| "disk-full"
	| "failed";

export const ipcContract = {
	appInfo: call<AppInfo>()(nothing),
	saveSettings: call<Settings, "storage-failed">()(settingsSchema),
	machineState: call<readonly MachineCheck[]>()(nothing),
	/** The person did something: the idle clock of main starts anew. */
	activity: call<null>()(nothing),
	/** Ends the vault process; a new one without keys takes its place. */
	lock: call<null>()(nothing),
	backups: call<BackupsView>()(nothing),
	/** Makes a backup now, in every place that can be reached. */
	backUp: call<BackupsView>()(nothing),
	/** Reads a backup whole and says what restoring it would change. Changes nothing. */
	planRestore: call<RestorePlan, RestoreFault>()(generationSchema),
	/** Sets the profile aside and puts the backup in its place; a new vault follows. */
	restore: call<RestorePlan, RestoreFault>()(generationSchema),
	/** Something is due: main says so in its own words, if the person asked for it. Takes no text, so none can leave. */
	notifyDue: call<null>()(nothing),
	/** Opens a throw-away vault with invented dossiers, or goes back to the real one. */
	setDemo: call<null>()(z.strictObject({ demo: z.boolean() })),
} as const;
export type IpcContract = typeof ipcContract;

/** Main → page, unasked. */
export type MainEvent =
	/** The vault process ended; a new port follows. */
	| { readonly kind: "vault-gone"; readonly why: LockReason }
	/** The session locks at once: hand drafts over now. */
	| { readonly kind: "lock-soon"; readonly why: LockReason }
	| {
			readonly kind: "progress";
			readonly task: "backup" | "restore";
			readonly done: number;
			readonly total: number;
	  };

export type LockReason =
	| "asked"
	| "idle"
	| "system"
	| "crashed"
	/** The page's own process ended; the page that hears it is a new one. */
	| "page-crashed"
	| "demo"
	| "restored";

/** What the preload gives to the page: a named method a call, nothing generic, nothing of Electron's. */
export interface PageBridge {
	appInfo(): Promise<unknown>;
	saveSettings(settings: Settings): Promise<unknown>;
	machineState(): Promise<unknown>;
	activity(): Promise<unknown>;
	lock(): Promise<unknown>;
	notifyDue(): Promise<unknown>;
	setDemo(demo: boolean): Promise<unknown>;
	backups(): Promise<unknown>;
	backUp(): Promise<unknown>;
	planRestore(generation: GenerationRef): Promise<unknown>;
	restore(generation: GenerationRef): Promise<unknown>;
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
