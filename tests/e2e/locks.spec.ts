import fs from "node:fs";
import path from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { scale, told } from "../hardening/support/scale.ts";
import { nationalNumber } from "../support/sample.ts";
import {
	CLERK,
	createVault,
	heading,
	lock,
	openNewDossier,
	unlock,
} from "./support/acts.ts";
import { knownKeys } from "./support/known-keys.ts";
import { mayReadMemory, processesUnder, scanMemory } from "./support/memory.ts";
import { expect, startScelle, test } from "./support/scelle.ts";

/** HARDENING.md, section 1: « unattended workstation » and « key material in memory ». */

/** The program's own lock, and what it is told when the system locks or goes to sleep. */
const LOCKS: Readonly<
	Record<string, (page: Page, app: ElectronApplication) => Promise<unknown>>
> = {
	"lock-screen": (_page, app) =>
		app.evaluate(({ powerMonitor }) => powerMonitor.emit("lock-screen")),
	suspend: (_page, app) =>
		app.evaluate(({ powerMonitor }) => powerMonitor.emit("suspend")),
	"by hand": (page) => lock(page),
};

const vaultProcess = (app: ElectronApplication) =>
	app.evaluate(({ BrowserWindow }) =>
		BrowserWindow.getAllWindows()
			.find(({ webContents }) => webContents.getURL().startsWith("vault://"))
			?.webContents.getOSProcessId(),
	);

function isProcess(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/** Milliseconds until a process is gone. */
async function untilGone(pid: number, begun: number): Promise<number> {
	while (isProcess(pid)) await new Promise((again) => setTimeout(again, 10));
	return performance.now() - begun;
}

test("however it is locked, the vault's process ends, the screen is empty and no process keeps a key", async ({
	profile,
}) => {
	const rounds = scale(3, 100);
	test.setTimeout(scale(240, 3_600) * 1_000);
	fs.writeFileSync(
		path.join(profile, "policy.json"),
		JSON.stringify({ keyMemoryMiB: 256 }),
	);
	const { app, page, close } = await startScelle(profile, {
		day: "2026-11-23",
	});
	await createVault(page);
	await openNewDossier(page, {
		known: "09.11.2026",
		name: "Muller",
		firstName: "Anne",
		nationalNumber: nationalNumber(),
		breach: "06.11.2026",
		description: "Absence sans motif le vendredi 6 novembre 2026.",
	});
	await page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name: "Échéances" })
		.click();
	await expect(page.getByText("Muller").first()).toBeVisible();
	const keys = await knownKeys(profile, CLERK);
	const scan = () => scanMemory(processesUnder(app.process().pid ?? 0), keys);
	const open = mayReadMemory ? scan() : null;
	const gone: number[] = [];
	for (let round = 0; round < rounds; round++) {
		if (round > 0) await unlock(page, CLERK);
		const pid = (await vaultProcess(app)) ?? 0;
		expect(isProcess(pid)).toBe(true);
		const name = Object.keys(LOCKS)[round % 3] ?? "";
		const ended = untilGone(pid, performance.now());
		await LOCKS[name]?.(page, app);
		gone.push(await ended);
		await expect(heading(page, "Déverrouiller Scellé"), name).toBeVisible();
		await expect(page.getByText("Muller")).toHaveCount(0);
	}
	told("locks", {
		rounds,
		"vault processes left": 0,
		"slowest end (ms)": Math.round(Math.max(...gone)),
		"within one second": gone.filter((ms) => ms <= 1_000).length,
	});
	if (open !== null) {
		const locked = scan();
		told("keys in memory", {
			known: keys.size,
			processes: locked.processes,
			"found while open": open.found.size,
			"found after the lock": locked.found.size,
			"MiB read": locked.mebibytes,
		});
		expect(open.found.size).toBeGreaterThan(3);
		expect([...locked.found.keys()]).toEqual([]);
	}
	await close();
});
