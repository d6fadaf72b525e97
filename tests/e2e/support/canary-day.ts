import type { Page } from "@playwright/test";
import { plainPdf, plainWord, withComment } from "../../support/made-files.ts";
import { nationalNumber } from "../../support/sample.ts";
import { heading, openNewDossier, openStep, recordStep } from "./acts.ts";
import { expect } from "./scelle.ts";

/** A day's work in words that stand nowhere else. */

/** One stem a language, in every canary of the run; the scan looks for the stems. */
export const STEMS = [
	"Hérissonnière-çà-et-là",
	"Igelstraßenprüfgröße",
	"Kéiseckerwäertvollënt",
	"Hedgehogcanaryquay",
] as const;

let count = 0;
/** How many words were written so far, each of them once. */
export const planted = (): number => count;
/** A word of each language that was never written before. */
export const canaries = (): string =>
	STEMS.map((stem) => `${stem}${++count}`).join(" ");
/** One word, where a field holds a name. */
export const canary = (): string => `${STEMS[count++ % 4]}${count}`;

const goTo = (page: Page, name: string): Promise<void> =>
	page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name })
		.click();
const search = (page: Page) => page.getByRole("textbox", { name: /^Chercher/ });

/** A dossier with its pieces, two steps, a draft and searches; gives the agent's name. */
export async function work(page: Page, picture: Buffer): Promise<string> {
	const agent = canary();
	await goTo(page, "Échéances");
	await openNewDossier(page, {
		known: "16.11.2026",
		name: agent,
		firstName: canary(),
		nationalNumber: nationalNumber("19800229", String(100 + (count % 900))),
		breach: "06.11.2026",
		description: canaries(),
		persons: [{ name: canaries(), part: "témoin" }],
	});
	await addPieces(page, picture);
	await recordStep(page, "Enregistrer l’expédition de l’ordre", [
		{ type: "Expédié le", text: "16.11.2026" },
		{
			choose: "sous enveloppe fermée au lieu de service",
			in: /^Comment l’ordre/,
		},
		{ type: "Remarque", text: canaries() },
	]);
	// A draft that is never recorded.
	await openStep(page, "Enregistrer la notification de l’ordre");
	for (const field of await page.locator("main textarea").all())
		if (await field.isEditable()) await field.fill(canaries());
	await goTo(page, "Dossiers");
	const keep = page.getByRole("button", {
		name: "Garder le brouillon et revenir",
	});
	if (await keep.isVisible()) await keep.click();
	await expect(heading(page, "Dossiers")).toBeVisible();
	for (const text of canaries().split(" ")) await search(page).fill(text);
	await search(page).fill("");
	return agent;
}

/** Found by its name, opened with a motive in the person's own words, its heading selected with the mouse. */
export async function reopen(page: Page, agent: string): Promise<void> {
	await goTo(page, "Dossiers");
	await search(page).fill(agent);
	await page
		.getByRole("row", { name: agent })
		.getByRole("button")
		.first()
		.click();
	await giveMotive(page, agent);
}

/** The motive in the person's own words, then the heading selected with the mouse. */
export async function giveMotive(page: Page, agent: string): Promise<void> {
	const motive = page.getByRole("dialog", {
		name: "Pourquoi ouvrez-vous ce dossier ?",
	});
	await motive.getByRole("radio", { name: /Autre/ }).check();
	await motive.getByRole("textbox", { name: "Précisez" }).fill(canaries());
	await motive.getByRole("button", { name: "Ouvrir le dossier" }).click();
	const title = heading(page, new RegExp(agent));
	await expect(title).toBeVisible();
	await title.click({ clickCount: 3 });
	await page.keyboard.press("Control+c");
}

/** A text, a PDF, a Word document and a photograph, each looked at. */
async function addPieces(page: Page, picture: Buffer): Promise<void> {
	const [text, pdf, word] = [canaries(), canaries(), canaries()];
	const files = [
		{ name: `${canary()}.txt`, buffer: Buffer.from(text.repeat(50)) },
		{ name: `${canary()}.pdf`, buffer: plainPdf(pdf.split(" ")) },
		{ name: `${canary()}.docx`, buffer: await plainWord(word.split(" ")) },
		{ name: `${canary()}.jpg`, buffer: withComment(picture, canaries()) },
	];
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	const chooser = page.waitForEvent("filechooser");
	await page
		.getByRole("button", { name: "Choisir des fichiers (Ctrl+O)" })
		.click();
	await (await chooser).setFiles(
		files.map((file) => ({ ...file, mimeType: "application/octet-stream" })),
	);
	await expect(page.getByRole("tab", { name: "Pièces 4" })).toBeVisible();
	const main = page.getByRole("main");
	const look = async (kind: RegExp, seen: () => Promise<void>) => {
		await page
			.getByRole("row", { name: kind })
			.getByRole("button")
			.first()
			.click();
		await seen();
		await page.keyboard.press("Escape");
		await expect(page.getByRole("tab", { name: "Pièces 4" })).toBeVisible();
	};
	await look(/texte/, () => expect(main).toContainText(text));
	await look(/PDF/, () => expect(main.locator("canvas").first()).toBeVisible());
	await look(/Word/, () =>
		expect(main).toContainText(word.split(" ")[0] ?? "", { timeout: 15_000 }),
	);
	await look(/image/, () => expect(main.getByRole("img").last()).toBeVisible());
}
