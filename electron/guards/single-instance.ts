import { mkdir, readFile, readlink, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import type { App } from "electron";
import { ifMissing } from "../bytes/errno.ts";

/** One process a profile: two would fight over the same store. False when another one holds it. */
export function holdsProfile(app: App, show: () => void): boolean {
	if (!app.requestSingleInstanceLock()) return false;
	app.on("second-instance", show);
	return true;
}

const MARK = "running";
const LONGEST_MS = 10_000;
const PAUSE_MS = 50;

export interface Processes {
	readonly self: number;
	/** Whether that process is there and is this program. */
	readonly isOurs: (pid: number) => Promise<boolean>;
	readonly pause: (ms: number) => Promise<unknown>;
}

/**
 * Waits until the process that ran on this profile before is gone, and takes its place. The engine's lock is free a
 * moment before the files are: a start within it was measured to wipe the store (HARDENING.md section 0, finding 9).
 * False when it is still there after ten seconds: it hangs without the lock, or another program took its number.
 */
export async function isAloneOnProfile(
	userData: string,
	processes: Processes = systemProcesses,
): Promise<boolean> {
	const mark = path.join(userData, MARK);
	const former = Number(
		await readFile(mark, "utf8").catch((error) => ifMissing(error) ?? ""),
	);
	const isFormerThere = async () =>
		Number.isSafeInteger(former) &&
		former > 0 &&
		former !== processes.self &&
		(await processes.isOurs(former));
	let waited = 0;
	for (; waited < LONGEST_MS && (await isFormerThere()); waited += PAUSE_MS)
		await processes.pause(PAUSE_MS);
	await mkdir(userData, { recursive: true, mode: 0o700 });
	await writeFile(mark, String(processes.self), { mode: 0o600 });
	return waited < LONGEST_MS;
}

/** The last thing of an orderly end. */
export async function leaveProfile(userData: string): Promise<void> {
	await rm(path.join(userData, MARK), { force: true }).catch(() => undefined);
}

const systemProcesses: Processes = {
	self: process.pid,
	isOurs: async (pid) => isAlive(pid) && (await isThisProgram(pid)),
	pause: (ms) => setTimeout(ms),
};

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}

/** Linux says which program a number is; elsewhere a number that lives counts as ours. */
async function isThisProgram(pid: number): Promise<boolean> {
	if (process.platform !== "linux") return true;
	const program = await readlink(`/proc/${pid}/exe`).catch(() => null);
	return program === process.execPath;
}
