import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { nationalNumber } from "../support/sample.ts";
import {
	CLERK,
	createVault,
	heading,
	lock,
	type NewDossier,
	openNewDossier,
	unlock,
} from "./support/acts.ts";
import { expect, startScelle, test } from "./support/scelle.ts";
import { bothCopies } from "./support/vault/both-copies.ts";
import { damagedRegister } from "./support/vault/damaged-register.ts";
import { newVersion } from "./support/vault/new-version.ts";
import { nobodyCanUnlock } from "./support/vault/nobody-can-unlock.ts";
import { informsProsecutor } from "./support/vault/prosecutor.ts";
import { rolledBack } from "./support/vault/rolled-back.ts";

const FIRST: NewDossier = {
	known: "09.11.2026",
	name: "Muller",
	firstName: "Anne",
	nationalNumber: nationalNumber(),
	breach: "06.11.2026",
	description: "Absence sans motif le vendredi 6 novembre 2026.",
};
const SECOND: NewDossier = {
	...FIRST,
	name: "Weis",
	firstName: "Jos",
	description: "Retards répétés.",
};
const DAY = "2026-11-23";

/** A profile whose policy names two folders for backups. */
function withBackups(profile: string): readonly string[] {
	const places = ["a", "b"].map((name) => path.join(profile, "places", name));
	for (const place of places) fs.mkdirSync(place, { recursive: true });
	fs.writeFileSync(
		path.join(profile, "policy.json"),
		JSON.stringify({ backupFolders: places, keyMemoryMiB: 256 }),
	);
	return places;
}

const generationsIn = (place: string): number =>
	fs
		.readdirSync(place)
		.flatMap((name) => {
			const folder = path.join(place, name, "generations");
			return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
		})
		.filter((name) => /^\d+$/.test(name)).length;

const menu = (page: Page, name: string) =>
	page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name });

/** Start, a vault with one dossier, a lock: the first backup is there. */
async function begin(profile: string, places: readonly string[]) {
	const scelle = await startScelle(profile);
	await scelle.setDay(DAY);
	await createVault(scelle.page);
	await lock(scelle.page);
	await unlock(scelle.page, CLERK);
	await openNewDossier(scelle.page, FIRST);
	await menu(scelle.page, "Échéances").click();
	await lock(scelle.page);
	for (const place of places)
		await expect.poll(() => generationsIn(place)).toBeGreaterThan(0);
	return scelle;
}

async function listed(page: Page): Promise<string[]> {
	await menu(page, "Dossiers").click();
	await expect(heading(page, "Dossiers")).toBeVisible();
	await expect(page.getByRole("row", { name: "Muller" })).toBeVisible();
	const rows = page.getByRole("row", { name: /DJ-/ });
	return rows.allInnerTexts();
}

test("a backup is restored in the window: what it would change is shown first, and the profile is set aside", async ({
	profile,
}) => {
	const places = withBackups(profile);
	const { page, close } = await begin(profile, places);
	await unlock(page, CLERK);
	await openNewDossier(page, SECOND);
	expect(await listed(page)).toHaveLength(2);
	await menu(page, "Sauvegardes").click();
	await expect(heading(page, "Sauvegardes")).toBeFocused();
	await expect(page.getByText("Dernière sauvegarde relue")).toHaveCount(2);
	await shot(page, "backups");
	await page
		.getByRole("button", { name: /^Voir ce que changerait/ })
		.first()
		.click();
	await expect(
		page.getByRole("heading", { name: "Ce qui changerait" }),
	).toBeFocused();
	await expect(
		page.getByText("DJ-2026-002 : le dossier entier, 3 inscriptions"),
	).toBeVisible();
	await expect(
		page.getByText("1 dossier plus récent serait absent"),
	).toBeVisible();
	await shot(page, "plan");
	await page
		.getByRole("button", { name: "Restaurer cette sauvegarde" })
		.click();
	await expect(heading(page, "La sauvegarde est restaurée.")).toBeVisible();
	await shot(page, "restored");
	await page.getByRole("button", { name: "Continuer" }).click();
	await unlock(page, CLERK);
	expect(await listed(page)).toHaveLength(1);
	const asides = fs
		.readdirSync(profile)
		.filter((name) => name.startsWith("vault-aside-"));
	expect(asides).toHaveLength(1);
	const aside = path.join(profile, asides[0] ?? "");
	expect(fs.readdirSync(path.join(aside, "journal")).length).toBeGreaterThan(0);
	expect(fs.readdirSync(path.join(aside, "IndexedDB")).length).toBeGreaterThan(
		0,
	);
	await menu(page, "Sauvegardes").click();
	await expect(page.getByText("Coffres mis de côté")).toBeVisible();
	await shot(page, "aside");
	await close();
});

/** Chromium's files of the vault's IndexedDB. */
const storeOf = (profile: string) =>
	path.join(
		profile,
		"Partitions/vault/IndexedDB/vault_scelle_0.indexeddb.leveldb",
	);

const logsIn = (store: string) =>
	fs
		.readdirSync(store)
		.filter((name) => /\.(log|ldb)$/.test(name))
		.map((name) => path.join(store, name))
		.filter((file) => fs.statSync(file).size > 0);

const DAMAGES: Readonly<Record<string, (profile: string) => void>> = {
	emptied: (profile) => fs.rmSync(storeOf(profile), { recursive: true }),
	truncated: (profile) => {
		for (const file of logsIn(storeOf(profile)))
			fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2));
	},
	flipped: (profile) => {
		for (const file of logsIn(storeOf(profile))) {
			const bytes = fs.readFileSync(file);
			for (let at = 100; at < bytes.length; at += 1000)
				bytes[at] = (bytes[at] ?? 0) ^ 1;
			fs.writeFileSync(file, bytes);
		}
	},
	"emptied, with a damaged journal file": (profile) => {
		fs.rmSync(storeOf(profile), { recursive: true });
		const journal = path.join(profile, "vault/journal");
		const [largest = ""] = fs
			.readdirSync(journal)
			.map((name) => path.join(journal, name))
			.sort((a, b) => fs.statSync(b).size - fs.statSync(a).size);
		fs.truncateSync(largest, fs.statSync(largest).size - 5);
	},
};

test("a damaged vault is never an empty one: what is damaged is said, nothing is deleted, and it is rebuilt", async ({
	profile,
}) => {
	test.setTimeout(360_000);
	const places = withBackups(profile);
	await (await begin(profile, places)).close();
	const saved = `${profile}-saved`;
	fs.cpSync(profile, saved, { recursive: true });
	try {
		for (const [name, damage] of Object.entries(DAMAGES)) {
			fs.rmSync(profile, { recursive: true });
			fs.cpSync(saved, profile, { recursive: true });
			damage(profile);
			const journal = fs.readdirSync(path.join(profile, "vault/journal"));
			const { page, close } = await startScelle(profile);
			const report = heading(page, /Scellé a trouvé des dégâts/);
			const locked = heading(page, "Déverrouiller Scellé");
			await expect(report.or(locked), name).toBeVisible();
			if (name !== "flipped") await expect(report, name).toBeVisible();
			if (await report.isVisible()) {
				await shot(page, `damage-${name.slice(0, 7)}`);
				expect(fs.readdirSync(path.join(profile, "vault/journal"))).toEqual(
					expect.arrayContaining(journal),
				);
				if (name.includes("journal"))
					await expect(
						page.getByRole("button", { name: "Restaurer une sauvegarde" }),
					).toBeVisible();
				await page.getByRole("button", { name: "Reconstruire" }).click();
				await expect(
					heading(page, "La reconstruction est terminée."),
				).toBeVisible();
				await shot(page, `rebuilt-${name.slice(0, 7)}`);
				await page.getByRole("button", { name: "Continuer" }).click();
			}
			if (!name.includes("journal")) {
				await unlock(page, CLERK);
				expect(await listed(page), name).toHaveLength(1);
			}
			await close();
		}
		const renew = () => {
			fs.rmSync(profile, { recursive: true });
			fs.cpSync(saved, profile, { recursive: true });
		};
		renew();
		await rolledBack(profile, renew);
		renew();
		await newVersion(profile, shot);
		await informsProsecutor(profile, FIRST.name, shot);
		fs.rmSync(storeOf(profile), { recursive: true });
		await damagedRegister(profile, { agent: FIRST.name, shot });
		renew();
		fs.rmSync(storeOf(profile), { recursive: true });
		await nobodyCanUnlock(profile, { agent: FIRST.name, shot });
		renew();
		await addDossier(profile, places);
		fs.rmSync(storeOf(profile), { recursive: true });
		const names = { damaged: FIRST.name, whole: SECOND.name };
		await bothCopies(profile, { ...names, shot });
	} finally {
		fs.rmSync(saved, { recursive: true, force: true });
	}
});

/** A second dossier, in the backups too. */
async function addDossier(
	profile: string,
	places: readonly string[],
): Promise<void> {
	const before = places.map(generationsIn);
	const { page, close } = await startScelle(profile);
	await unlock(page, CLERK);
	await openNewDossier(page, SECOND);
	await menu(page, "Échéances").click();
	await lock(page);
	for (const [at, place] of places.entries())
		await expect
			.poll(() => generationsIn(place), { timeout: 60_000 })
			.toBeGreaterThan(before[at] ?? 0);
	await close();
}

const shot = (page: Page, name: string) =>
	process.env["SHOTS"]
		? page.screenshot({ path: `${process.env["SHOTS"]}/${name}.png` })
		: Promise.resolve();
