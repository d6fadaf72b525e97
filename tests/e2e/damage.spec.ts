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

const shot = (page: Page, name: string) =>
	process.env["SHOTS"]
		? page.screenshot({ path: `${process.env["SHOTS"]}/${name}.png` })
		: Promise.resolve();
