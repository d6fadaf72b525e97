import fs from "node:fs";
import os from "node:os";
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
import { letters } from "../e2e/support/documents.ts";
import {
	answerDialogs,
	approve,
	makeKey,
	openLawyers,
	packages,
	prepare,
} from "../e2e/support/package-acts.ts";
import {
	expect,
	type Scelle,
	startScelle,
	test,
} from "../e2e/support/scelle.ts";

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
	await lock(page);
	await packageOfTwo(scelle);
	await scelle.close();
});

/** A letter that names a witness: masked, prepared, approved by another, and followed. */
async function packageOfTwo({ page, app }: Scelle): Promise<void> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-guide-"));
	const { pdf, text } = letters(folder);
	const { recipient } = makeKey(folder);
	await unlock(page, demo("Claire Weber", "CW"));
	await openDossier(page, "DJ-2026-037");
	await addWitness(page);
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	const chooser = page.waitForEvent("filechooser");
	await press(page, "Choisir des fichiers (Ctrl+O)");
	await (await chooser).setFiles([pdf, text]);
	await expect(page.getByRole("row", { name: /texte/ })).toBeVisible();
	await mask(page);
	await preparePackage(page, recipient);
	await lock(page);
	await unlock(page, demo("Jean Meyer", "JM"));
	await openLawyers(page);
	await press(page, /^Lire le paquet préparé/);
	await expect(heading(page, /^Approuver un paquet/)).toBeFocused();
	await expect(
		page.getByRole("region", { name: "Marque des pièces" }),
	).toContainText("Chaque page de chaque pièce");
	await picture(page, "paquet-approuver");
	await answerDialogs(app, folder);
	await approve(page, "ceci est une démonstration");
	await expect(heading(page, "Avocats et envois")).toBeFocused();
	await lock(page);
	await unlock(page, demo("Claire Weber", "CW"));
	await openLawyers(page);
	await expect(page.getByRole("row", { name: /Kayser/ })).toBeVisible();
	await picture(page, "avocats-et-envois");
	fs.rmSync(folder, { recursive: true });
}

async function addWitness(page: Page): Promise<void> {
	await page.getByRole("tab", { name: /^Personnes/ }).click();
	await press(page, "Ajouter une personne");
	await page
		.getByRole("textbox", { name: "Nom de la personne" })
		.fill("Dominique Klein");
	await page.getByRole("combobox", { name: "Rôle dans les faits" }).click();
	await page.getByRole("option", { name: "témoin" }).click();
	await press(page, "Ajouter la personne");
	await expect(
		page.getByRole("row", { name: /Dominique Klein/ }),
	).toBeVisible();
}

async function mask(page: Page): Promise<void> {
	await page
		.getByRole("row", { name: /PDF/ })
		.getByRole("button")
		.first()
		.click();
	await press(page, "Masquer…");
	await press(page, /^Tout marquer/);
	await picture(page, "masquage");
	await press(page, /^Relire/);
	await press(page, /^Créer la copie masquée/);
	await page.getByRole("button", { name: "Revenir aux pièces" }).last().click();
}

async function preparePackage(page: Page, recipient: string): Promise<void> {
	await prepare(page);
	await page.getByLabel("Nom de l’avocat").fill("Me Luc Kayser");
	await page
		.getByRole("textbox", { name: "Barreau" })
		.fill("barreau de Luxembourg");
	await page.getByRole("radio", { name: /^Pièce 2/ }).check();
	await page.getByLabel("Clé publique de l’avocat").fill(recipient);
	await expect(page.getByText("Empreinte de la clé")).toBeVisible();
	await press(page, "Désigner cet avocat et continuer");
	await expect(heading(page, /Pièces et but$/)).toBeFocused();
	await page.getByRole("checkbox", { name: /^Pièce 3/ }).check();
	await press(page, "Continuer");
	await expect(heading(page, /Tiers et masquage$/)).toBeFocused();
	await press(page, "Continuer");
	await expect(heading(page, /Vérifier et demander/)).toBeFocused();
	await expect(
		page.getByRole("region", { name: "Marque des pièces" }),
	).toContainText("Chaque page de chaque pièce");
	await picture(page, "paquet-verifier");
	await press(page, "Demander l’approbation");
	await expect(packages(page)).toContainText("attend une approbation");
}

const press = (page: Page, name: string | RegExp) =>
	page.getByRole("button", { name }).first().click();

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
	await expect(
		page.getByRole("row", { name: /Registre consulté/ }),
	).toBeVisible();
	await picture(page, "dpo");
}
