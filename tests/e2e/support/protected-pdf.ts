import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import type { Page } from "@playwright/test";
import { plainPdf } from "../../support/made-files.ts";
import { heading, openDossier } from "./acts.ts";
import { button, prepare } from "./package-acts.ts";
import { expect } from "./scelle.ts";

/** PDFs that the stamp cannot be put on: one asks for a password, one is read by pdf.js and not by pdf-lib. */

/** Of the demonstration, with a procedure under way. */
const DOSSIER = "DJ-2026-037";
const PASSWORD = "geheim";

async function lockedPdf(): Promise<Buffer> {
	const pdf = await PDFDocument.create();
	const font = await pdf.embedFont(StandardFonts.Helvetica);
	pdf.addPage([595, 842]).drawText("constat", { x: 60, y: 700, font });
	pdf.encrypt({ userPassword: PASSWORD, ownerPassword: "owner" });
	return Buffer.from(await pdf.save());
}

const brokenPdf = (): Buffer =>
	Buffer.from(
		plainPdf(["rapport"])
			.toString("latin1")
			.replace("/Type /Pages", "/Type /Pagez"),
		"latin1",
	);

const files = async () => [
	{ name: "verrouille.pdf", buffer: await lockedPdf() },
	{ name: "casse.pdf", buffer: brokenPdf() },
	{ name: "mandat.txt", buffer: Buffer.from("mandat inventé") },
];

const main = (page: Page) => page.getByRole("main");

/** From the import, which says it, to a copy in images made of the open piece. */
export async function openProtected(page: Page): Promise<void> {
	await openDossier(page, DOSSIER);
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	const chooser = page.waitForEvent("filechooser");
	await button(page, "Choisir des fichiers (Ctrl+O)").click();
	await (await chooser).setFiles(
		(await files()).map((file) => ({
			...file,
			mimeType: "application/octet-stream",
		})),
	);
	await expect(main(page)).toContainText(
		"verrouille.pdf » est ajouté au dossier, mais ce PDF demande un mot de passe",
	);
	await expect(main(page)).toContainText("casse.pdf » est ajouté au dossier.");
	await expect(page.getByRole("row", { name: "mandat" })).toBeVisible();
	await page
		.getByRole("row", { name: "verrouille" })
		.getByRole("button")
		.first()
		.click();
	await expect(main(page)).toContainText("Ce PDF demande un mot de passe");
	const field = page.getByLabel("Mot de passe du PDF");
	await field.fill("falsch");
	await page.keyboard.press("Enter");
	await expect(main(page)).toContainText("n’ouvre pas ce PDF");
	await expect(field).toBeFocused();
	await page.keyboard.type(PASSWORD);
	await page.keyboard.press("Enter");
	await expect(main(page).locator("canvas")).toBeVisible();
	await button(page, "Refaire en images").click();
	await button(page, "Ouvrir la copie").click();
	await expect(heading(page, /refaite en images/)).toBeVisible();
	await expect(main(page).locator("canvas")).toBeVisible();
	await page.keyboard.press("Escape");
}

/** The preparation names what goes without its mark, and makes anew what can be. */
export async function prepareUnstamped(page: Page): Promise<void> {
	await prepare(page);
	await page.getByLabel("Nom de l’avocat").fill("Me Luc Kayser");
	await page
		.getByRole("textbox", { name: "Barreau" })
		.fill("barreau de Luxembourg");
	await page.getByRole("radio", { name: /mandat/ }).check();
	await page.getByRole("radio", { name: /code/ }).check();
	await button(page, "Désigner cet avocat et continuer").click();
	await expect(heading(page, /Pièces et but$/)).toBeFocused();
	await button(page, "Tout choisir").click();
	await page.keyboard.press("Control+Enter");
	await expect(heading(page, /Tiers et masquage$/)).toBeFocused();
	await page.keyboard.press("Control+Enter");
	await expect(heading(page, /Vérifier et demander/)).toBeFocused();
	const marks = page.getByRole("region", { name: "Marque des pièces" });
	await expect(marks).toContainText("3 pièces partiront sans marque");
	await expect(marks.getByRole("listitem")).toHaveText([
		/verrouille · ce PDF demande un mot de passe/,
		/casse · ce fichier ne peut pas être marqué tel qu’il est/,
		/mandat · ce type de fichier n’a pas de page/,
	]);
	await button(marks, "Refaire en images : casse").click();
	await expect(marks).toContainText("2 pièces partiront sans marque");
	await expect(marks).toBeFocused();
	await expect(main(page)).toContainText("casse (pièce 2 refaite en images)");
}
