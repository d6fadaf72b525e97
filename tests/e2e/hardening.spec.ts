import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Page } from "@playwright/test";
import {
	below,
	chanceOf,
	isFull,
	scale,
	told,
} from "../hardening/support/scale.ts";
import { CLERK, createVault, heading, unlock } from "./support/acts.ts";
import { FILLED_CLERK, fillProfile, rebuild } from "./support/filled-vault.ts";
import { expect, startScelle, test } from "./support/scelle.ts";
import { button, goTo, SLOW } from "./support/vault/people.ts";

const ELECTRON = createRequire(import.meta.url)("electron") as string; // its path, outside of Electron
const MAIN = path.resolve("dist-e2e/main/main.cjs");
const STORE = "Partitions/vault/IndexedDB/vault_scelle_0.indexeddb.leveldb";

const begin = (profile: string): ChildProcess =>
	spawn(
		ELECTRON,
		[
			MAIN,
			`--user-data-dir=${profile}`,
			...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
		],
		{ stdio: "ignore" },
	);

test("of many starts at once one window stays", async ({ profile }) => {
	test.setTimeout(scale(120, 1_200) * 1_000);
	const starts = scale(8, 100);
	const children = Array.from({ length: starts }, () => begin(profile));
	const isAlive = ({ exitCode, signalCode }: ChildProcess) =>
		exitCode === null && signalCode === null;
	try {
		await expect
			.poll(() => children.filter(isAlive).length, {
				timeout: scale(60, 900) * 1_000,
			})
			.toBe(1);
		// It stays: the others have not taken it with them.
		await expect
			.poll(() => fs.existsSync(path.join(profile, "Partitions")))
			.toBe(true);
		const ended = children.filter((child) => !isAlive(child));
		told("starts at once", {
			starts,
			windows: children.filter(isAlive).length,
			"ended in order": ended.filter(({ exitCode }) => exitCode === 0).length,
		});
		expect(ended.every(({ exitCode }) => exitCode === 0)).toBe(true);
		expect(children.filter(isAlive)).toHaveLength(1);
	} finally {
		for (const child of children) if (isAlive(child)) child.kill("SIGKILL");
	}
});

function quick(profile: string): void {
	fs.writeFileSync(
		path.join(profile, "policy.json"),
		JSON.stringify({ keyMemoryMiB: 256 }),
	);
}

const DAY = "2026-12-10";

test("no damage to a file of Chromium's store loses a record or makes the vault an empty one", async ({
	profile,
}) => {
	test.setTimeout(scale(300, 21_600) * 1_000);
	fillProfile(profile, 1, DAY);
	quick(profile);
	const first = await startScelle(profile, { day: DAY });
	await rebuild(first.page);
	await first.close();
	const saved = `${profile}-saved`;
	fs.cpSync(profile, saved, { recursive: true });
	const rounds = scale(4, 500);
	const { seed, next } = chanceOf("store");
	const counts = { damages: 0, report: 0, locked: 0 };
	const tell = () =>
		told("damages of Chromium's store", { seed, ...counts, lost: 0 });
	try {
		for (let round = 0; round < rounds; round++) {
			fs.rmSync(profile, { recursive: true });
			fs.cpSync(saved, profile, { recursive: true });
			damage(path.join(profile, STORE), next);
			const { page, kill } = await startScelle(profile, { day: DAY });
			counts[(await isReported(page)) ? "report" : "locked"]++;
			await hasEverything(page);
			counts.damages++;
			// A long run that is stopped has told how far it came.
			if (round % 50 === 49) tell();
			await kill();
		}
	} finally {
		fs.rmSync(saved, { recursive: true, force: true });
	}
	tell();
});

/** Where the start reports a damage, it is rebuilt: the journal was whole, so nothing may be said to be lost. */
async function isReported(page: Page): Promise<boolean> {
	const report = heading(page, /Scellé a trouvé des dégâts/);
	const locked = heading(page, "Déverrouiller Scellé");
	await expect(report.or(locked)).toBeVisible();
	if (!(await report.isVisible())) return false;
	await button(page, "Reconstruire").click();
	await expect(heading(page, "La reconstruction est terminée.")).toBeVisible(
		SLOW,
	);
	const main = page.getByRole("main");
	await expect(main).toContainText("2 dossiers et");
	await expect(main).not.toContainText("aucune des deux copies");
	await button(page, "Continuer").click();
	return true;
}

async function hasEverything(page: Page): Promise<void> {
	await unlock(page, FILLED_CLERK);
	await goTo(page, "Dossiers");
	for (const reference of ["DJ-2026-001", "DJ-2026-002"])
		await expect(page.getByRole("row", { name: reference })).toBeVisible(SLOW);
}

function damage(store: string, next: () => number): void {
	const files = fs
		.readdirSync(store)
		.map((name) => path.join(store, name))
		.filter((file) => fs.statSync(file).size > 0);
	const file = files[below(next, files.length)] ?? "";
	const bytes = fs.readFileSync(file);
	const at = below(next, bytes.length);
	const how = below(next, 3);
	if (how === 0) fs.rmSync(file);
	else if (how === 1) fs.truncateSync(file, at);
	else {
		bytes[at] = (bytes[at] ?? 0) ^ (1 << below(next, 8));
		fs.writeFileSync(file, bytes);
	}
}

test("a real window that is killed loses nothing that it acknowledged", async ({
	profile,
}) => {
	test.skip(!isFull, "in the full form: npm run hardening");
	test.setTimeout(3_600_000);
	quick(profile);
	const begun = await startScelle(profile);
	await createVault(begun.page);
	await begun.kill();
	const rounds = 20;
	const { seed, next } = chanceOf("windows");
	for (let round = 0; round < rounds; round++) {
		const { page, kill } = await startScelle(profile);
		const report = heading(page, /Scellé a trouvé des dégâts/);
		const locked = heading(page, "Déverrouiller Scellé");
		await expect(report.or(locked)).toBeVisible();
		if (await report.isVisible()) {
			await page.getByRole("button", { name: "Reconstruire" }).click();
			await page.getByRole("button", { name: "Continuer" }).click();
		}
		const unlocking = unlock(page, CLERK).catch(() => undefined);
		const afterMs = next() * 4_000;
		await new Promise((resolve) => setTimeout(resolve, afterMs));
		await kill();
		await unlocking;
	}
	const { page, close } = await startScelle(profile);
	await unlock(page, CLERK);
	told("kill -9 of the real window", { seed, rounds });
	await close();
});
