import type { PowerMonitor } from "electron";
import type { LockReason } from "../shared/ipc.ts";

export interface SessionLockOutside {
	readonly powerMonitor: PowerMonitor;
	readonly idleMinutes: () => number;
	readonly now: () => number;
	readonly lock: (why: LockReason) => Promise<void>;
}

const CHECK_MS = 5_000;
const MINUTE_MS = 60_000;
/** The page counts for itself and warns; main is behind it, for a page that hangs. */
const GRACE_MS = 15_000;

/** Locks an open session after idle time, when the system's session locks, on sleep and at shutdown. */
export class SessionLock {
	readonly #outside: SessionLockOutside;
	#open = false;
	#lastActivity = 0;

	constructor(outside: SessionLockOutside) {
		this.#outside = outside;
		const system = () => void this.lock("system");
		outside.powerMonitor.on("lock-screen", system);
		outside.powerMonitor.on("suspend", system);
		setInterval(() => this.#check(), CHECK_MS).unref();
	}

	opened(): void {
		this.#open = true;
		this.activity();
	}

	activity(): void {
		this.#lastActivity = this.#outside.now();
	}

	/** Does nothing while no session is open: there is nothing to lock. */
	async lock(why: LockReason): Promise<void> {
		if (!this.#open) return;
		this.#open = false;
		await this.#outside.lock(why);
	}

	#check(): void {
		const limit = this.#outside.idleMinutes() * MINUTE_MS + GRACE_MS;
		if (this.#outside.now() - this.#lastActivity > limit)
			void this.lock("idle");
	}
}
