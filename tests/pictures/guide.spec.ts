import path from "node:path";
import type { Page } from "@playwright/test";
import {
	heading,
	lock,
	openDossier,
	openStep,
	type Person,
	unlock,
} from "../e2e/support/acts.ts";
import { expect, startScelle, test } from "../e2e/support/scelle.ts";

/** The demonstration on the guide's day, picture by picture, in the order of the guide. */
const DAY = "2026-11-23";
const FOLDER = path.resolve("docs/guide/pictures");

const demo = (name: string, initials: string): Person => ({
	name,
	initials,
	passphrase: "ceci est une démonstration",
});

const entry = async (page: Page, name: string): Promise<void> => {
	const menu = page.getByRole("navigation", { name: "Menu principal" });
	await menu.getByRole("button", { name, exact: true }).click();
	await expect(heading(page, new RegExp(`^${name}`))).toBeVisible();
	await expect(page.getByRole("main")).toContainText(/\S\s+\S+\s+\S/);
};

async function picture(page: Page, name: string): Promise<void> {
	await page.mouse.move(640, 795);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({
		path: path.join(FOLDER, `${name}.png`),
		animations: "disabled",
		caret: "hide",
	});
}

test("the guide's pictures", async ({ profile }) => {
	const scelle = await startScelle(profile, { day: DAY });
	const { page } = scelle;
	await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
	await picture(page, "premier-demarrage");
	await page
		.getByRole("button", { name: "Découvrir avec des dossiers fictifs" })
		.click();
	await expect(heading(page, "Échéances")).toBeVisible({ timeout: 120_000 });
	await clerksDay(page);
	await otherScreens(page);
	await lock(page);
	await picture(page, "verrouille");
	await collegeAndOfficer(page);
	await scelle.close();
});

async function clerksDay(page: Page): Promise<void> {
	await picture(page, "echeances");
	await page.keyboard.press("Control+n");
	await expect(heading(page, "Nouveau dossier")).toBeVisible();
	await page
		.getByRole("textbox", { name: /^Quel jour le collège/ })
		.fill("19.11.2026");
	await expect(page.getByText(/^Expédier l’ordre au plus tard/)).toBeVisible();
	await picture(page, "nouveau-dossier");
	await openDossier(page, "DJ-2026-040");
	await openStep(page, "Enregistrer l’expédition de l’ordre");
	await page.getByRole("textbox", { name: /^Expédié le/ }).fill("23.11.2026");
	await page.getByRole("radio", { name: /lettre recommandée/ }).check();
	await expect(page.getByText(/^Remplissez le jour/)).toHaveCount(0);
	await picture(page, "etape");
	await openDossier(page, "DJ-2026-037");
	await picture(page, "dossier");
	await page.keyboard.press("F9");
	await expect(page.getByRole("complementary")).toBeVisible();
	await picture(page, "pourquoi");
	await page.keyboard.press("Escape");
	await expect(page.getByRole("complementary")).toHaveCount(0);
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	await picture(page, "pieces");
}

async function otherScreens(page: Page): Promise<void> {
	for (const [name, file] of [
		["Dossiers", "dossiers"],
		["Destruction", "destruction"],
		["Registres", "registres"],
		["Lectures de la loi", "lectures"],
		["Comptes et accès", "comptes"],
		["Sauvegardes", "sauvegardes"],
		["Aide", "aide"],
	] as const) {
		await entry(page, name);
		await picture(page, file);
	}
}

async function collegeAndOfficer(page: Page): Promise<void> {
	await unlock(page, demo("Jean Meyer", "JM"));
	await entry(page, "Séance du collège");
	await expect(page.getByText(/points ·/)).toBeVisible();
	await picture(page, "college");
	await lock(page);
	await unlock(page, demo("Dora Ott", "DO"));
	await entry(page, "Registres");
	await picture(page, "dpo");
}
