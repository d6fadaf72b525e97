import path from "node:path";
import type { App, PowerMonitor } from "electron";
import type { GenerationRef } from "../shared/backup/generation.ts";
import { type Result, refuse } from "../shared/base/result.ts";
import type {
	AppInfo,
	LockReason,
	MachineCheck,
	RestoreFault,
	RestorePlan,
} from "../shared/ipc.ts";
import { ORIGINS, type Room } from "../shared/policy/origins.ts";
import { type Policy, settingsUnderPolicy } from "../shared/policy/settings.ts";
import { finishSwap, swapIn } from "./backup/swap.ts";
import { realDisk } from "./bytes/real-disk.ts";
import { markCleanExit, prepareStore } from "./bytes/store-guard.ts";
import { makeDoor } from "./door/door.ts";
import { knownVault } from "./door/read-roster.ts";
import { VIEWER_FILE } from "./door/viewer-file.ts";
import { leaveProfile } from "./guards/single-instance.ts";
import { ipcHandlers } from "./ipc/handlers.ts";
import { registerIpc } from "./ipc/register.ts";
import { type Clock, systemClock } from "./machine/clock.ts";
import { readPolicy } from "./machine/policy.ts";
import { lookAtMachine } from "./machine/preflight/look.ts";
import { openSettings, type SettingsFile } from "./machine/settings.ts";
import { openVersion } from "./new-version.ts";
import { makeNotice } from "./notice.ts";
import {
	demoProfile,
	type Profile,
	partitionFolder,
	realProfile,
} from "./profile.ts";
import { report } from "./report.ts";
import { Rooms } from "./rooms.ts";
import { SessionLock } from "./session-lock.ts";
import { guardedSession } from "./sessions.ts";
import { VaultService } from "./vault-service.ts";
import { makePageWindow, makeVaultWindow } from "./window.ts";

declare const __E2E__: boolean; // true in the test flavour alone, see vite.config.ts

export interface ApplicationParts {
	readonly app: App;
	readonly powerMonitor: PowerMonitor;
	/** The folder that holds the rooms' built files. */
	readonly root: string;
	readonly demo: boolean;
	/** The test flavour's driver needs the engine's tools. */
	readonly tools: boolean;
}

/** Main's parts wired together: sessions, rooms, the vault's service, locking and leaving. */
export class Application {
	readonly #parts: ApplicationParts;
	readonly #userData: string;
	readonly #clock: Clock = systemClock();
	readonly #policy: Policy;
	readonly #settings: SettingsFile;
	readonly #rooms: Rooms;
	readonly #sessionLock: SessionLock;
	#profile: Profile;
	#service: VaultService;
	#leaving = false;
	#begun: AppInfo["begun"] = null;
	#checks: Promise<readonly MachineCheck[]> | null = null;
	/** Somebody started the program while it was ending. */
	#startsAgain = false;
	#switching: Promise<void> = Promise.resolve();

	constructor(parts: ApplicationParts) {
		this.#parts = parts;
		this.#userData = parts.app.getPath("userData");
		this.#policy = readPolicy(__E2E__ ? this.#userData : null);
		this.#settings = openSettings(this.#userData);
		this.#profile = parts.demo ? demoProfile() : realProfile(this.#userData);
		this.#service = this.#serviceOf(this.#profile);
		this.#rooms = new Rooms({
			makePage: () => this.#makePage(),
			makeVault: () => makeVaultWindow(this.#windowParts("vault")),
			handlers: () => this.#service.handlers,
			report,
		});
		this.#sessionLock = new SessionLock({
			powerMonitor: parts.powerMonitor,
			idleMinutes: () => this.#idleMinutes(),
			now: this.#clock.now,
			lock: (why) => this.#lock(why),
		});
	}

	async open(): Promise<void> {
		this.#register();
		this.#parts.app.on("before-quit", (event) => {
			event.preventDefault();
			void this.#leave();
		});
		await finishSwap(realDisk, realProfile(this.#userData)).catch(() =>
			report("a restore was not completed"),
		);
		const version = await openVersion({
			...this.#parts,
			userData: this.#userData,
			backups: this.#service.backups,
			language: () => this.#settings.read().language,
			report,
		});
		if (version === "leave") return this.#leaveUnopened();
		this.#begun = version.begun;
		await prepareStore(
			partitionFolder(this.#userData),
			realProfile(this.#userData).dir,
			version.isNew,
		).catch(() => report("the working copy was not looked at"));
		if (!(await this.#rooms.open())) return;
		void this.#preflight();
		void this.#service.backups
			.clearDestroyed()
			.catch(() => report("the backups were not cleared"));
	}

	#register(): void {
		registerIpc(
			ipcHandlers({
				settings: this.#settings,
				policy: this.#policy,
				isDemo: () => this.#profile.demo,
				begun: () => this.#begun,
				activity: () => this.#sessionLock.activity(),
				lock: () => this.#sessionLock.lock("asked"),
				notifyDue: makeNotice({
					settings: () => this.#settings.read(),
					now: this.#clock.now,
					show: () => this.show(),
				}),
				setDemo: (demo) => this.#setDemo(demo),
				preflight: () => this.#preflight(),
				backups: () => this.#service.backups,
				planRestore: (generation) =>
					this.#service.restores.plan(generation, this.#tell("restore")),
				restore: (generation) => this.#restore(generation),
			}),
			() => this.#rooms.page?.webContents ?? null,
			(call) => report(`ipc ${call} failed`),
		);
	}

	/** Looked at once a start, after the first screen: it warns on « État du poste », and main's output names what is amiss. */
	#preflight(): Promise<readonly MachineCheck[]> {
		this.#checks ??= lookAtMachine(this.#parts.app, report);
		return this.#checks;
	}

	/** Brings the window to the front, when a second start was refused. */
	show(): void {
		// The window is gone and the last backup is being made: the next process begins when this one has ended.
		if (this.#leaving) this.#startsAgain = true;
		const { page } = this.#rooms;
		if (page?.isMinimized()) page.restore();
		page?.focus();
	}

	#idleMinutes(): number {
		return settingsUnderPolicy(this.#settings.read(), this.#policy)
			.lockAfterMinutes;
	}

	#serviceOf(profile: Profile): VaultService {
		return new VaultService({
			profile,
			clock: this.#clock,
			keyMemoryMiB: this.#policy.keyMemoryMiB,
			sessionOpened: () => this.#sessionLock.opened(),
			clearWorkingCopy: () => this.#clearWorkingCopy(),
			backupFolders: this.#policy.backupFolders ?? [],
			backupProgress: this.#tell("backup"),
			openDoor: makeDoor({
				window: () => this.#rooms.page,
				language: () => this.#settings.read().language,
				startFolder: () => this.#parts.app.getPath("documents"),
				viewer: path.join(this.#parts.root, "viewer", VIEWER_FILE),
				left: path.join(this.#userData, "door-left"),
				known: () => knownVault((find) => this.#service.recordsOf(find)),
				now: this.#clock.now,
			}),
		});
	}

	#windowParts(room: Room) {
		const { root, tools } = this.#parts;
		const partition = room === "page" ? "page" : this.#profile.partition;
		return { session: guardedSession(room, partition, root), root, tools };
	}

	#makePage() {
		const window = makePageWindow(this.#windowParts("page"));
		window.once("ready-to-show", () => window.show());
		window.once("closed", () => void this.#leave());
		return window;
	}

	async #lock(why: LockReason): Promise<void> {
		if (why === "asked") await this.#rooms.lock(why);
		else await this.#rooms.lockSoon(why);
		await this.#service
			.checkpoint()
			.catch(() => report("the journal was not brought to the disk"));
		void this.#service.backups
			.afterSession()
			.catch(() => report("no backup was made"));
	}

	#tell(task: "backup" | "restore") {
		return (done: number, total: number) =>
			this.#rooms.tellPage({ kind: "progress", task, done, total });
	}

	#restore(
		generation: GenerationRef,
	): Promise<Result<RestorePlan, RestoreFault>> {
		const answer = this.#switching
			.catch(() => undefined)
			.then(() => this.#restoreNow(generation));
		this.#switching = answer.then(() => undefined);
		return answer;
	}

	/** The vault ends first, so that nothing is recorded between what is kept and what is set aside. */
	async #restoreNow(
		generation: GenerationRef,
	): Promise<Result<RestorePlan, RestoreFault>> {
		if (!(await this.#service.restores.mayRestore(generation)))
			return refuse("not-permitted");
		let answer: Result<RestorePlan, RestoreFault> = refuse("failed");
		await this.#rooms.lock("restored", async () => {
			const left = this.#service;
			await left.backups.settled();
			await left.close().catch(() => report("close failed"));
			answer = await left.restores.prepare(generation, this.#tell("restore"));
			if (!answer.ok) return;
			await swapIn(realDisk, this.#profile, {
				now: this.#clock.now(),
				clearStore: () => this.#clearWorkingCopy(),
			}).catch(() => {
				answer = refuse("failed");
			});
			this.#service = this.#serviceOf(this.#profile);
		});
		return answer;
	}

	#clearWorkingCopy(): Promise<void> {
		return this.#windowParts("vault").session.clearStorageData({
			origin: ORIGINS.vault,
			storages: ["indexdb"],
		});
	}

	/** One after the other: a vault's files are never open twice. */
	#setDemo(demo: boolean): Promise<void> {
		this.#switching = this.#switching
			.catch(() => undefined)
			.then(() => this.#switchTo(demo));
		return this.#switching;
	}

	async #switchTo(demo: boolean): Promise<void> {
		if (demo === this.#profile.demo) return;
		const left = { profile: this.#profile, service: this.#service };
		this.#profile = demo ? demoProfile() : realProfile(this.#userData);
		this.#service = this.#serviceOf(this.#profile);
		await this.#rooms.lock("demo");
		await left.service.close();
		left.profile.discard();
	}

	async #leaveUnopened(): Promise<void> {
		await this.#service.close().catch(() => report("close failed"));
		await leaveProfile(this.#userData);
		this.#parts.app.exit(0);
	}

	async #leave(): Promise<void> {
		if (this.#leaving) return;
		this.#leaving = true;
		this.#rooms.end();
		await this.#service.backups
			.afterSession()
			.catch(() => report("no backup was made"));
		await this.#service.close().catch(() => report("close failed"));
		if (this.#profile.demo) this.#profile.discard();
		else await markCleanExit(this.#profile.dir);
		await leaveProfile(this.#userData);
		if (this.#startsAgain) this.#parts.app.relaunch();
		this.#parts.app.exit(0);
	}
}
