import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { nationalNumber } from "../support/sample.ts";
import {
	ALDERMAN,
	CLERK,
	createVault,
	heading,
	lock,
	openDossier,
	openNewDossier,
	recordStep,
	unlock,
} from "./support/acts.ts";
import { letters, photograph, scan, video } from "./support/documents.ts";
import {
	answerDialogs,
	approve,
	button,
	checkContents,
	makeKey,
	openLawyers,
	packages,
	prepare,
} from "./support/package-acts.ts";
import { expect, type Scelle, startScelle, test } from "./support/scelle.ts";

/** One dossier, from the first start of the program to its verdict, on documents that other programs made. */

const DAY = "2026-11-23";
const AGENT = "Muller-Fictive";

let documents: string;
test.beforeAll(() => {
	documents = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-documents-"));
});
test.afterAll(() => {
	fs.rmSync(documents, { recursive: true, force: true });
});

test("a dossier lives its whole life", async ({ profile }) => {
	test.setTimeout(600_000);
	const { text, word, pdf } = letters(documents);
	const mandate = path.join(documents, "mandat.txt");
	fs.writeFileSync(mandate, "Mandat inventé.\n");
	const files = [
		mandate,
		pdf,
		word,
		text,
		scan(documents, pdf),
		photograph(documents),
		video(documents, 200),
	];
	const scelle = await startScelle(profile, { day: DAY });
	const { page } = scelle;
	await createVault(page);
	await test.step("the dossier opens with its limit", async () => {
		await openNewDossier(page, {
			known: "16.11.2026",
			name: AGENT,
			firstName: "Anne",
			nationalNumber: nationalNumber(),
			breach: "06.11.2026",
			description: "Absence non justifiée du service technique.",
			persons: [{ name: "Dominique Klein", part: "témoin" }],
		});
		const toDo = page.getByRole("region", { name: "À faire maintenant" });
		await expect(toDo).toContainText("mar. 24.11.2026");
		await expect(toDo).toContainText("provisoire (L1)");
	});
	await test.step("pieces are added, several at once", async () => {
		await addPieces(page, files);
		await viewEach(page);
	});
	await test.step("a file that lies, is empty or unknown loses nothing", async () => {
		await refuseFiles(page);
	});
	await test.step("the steps in the order of the law, to a minor sanction", async () => {
		await walk(page);
	});
	await test.step("the verdict says why", async () => {
		const verdict = page.getByRole("region", { name: "Conservation" });
		await expect(verdict).toContainText("sam. 17.11.2029");
		await expect(verdict).toContainText("R3b");
		await verdict.getByRole("button", { name: /^Pourquoi/ }).click();
		const why = page.getByRole("complementary");
		await expect(why).toContainText("Statut général, art. 67");
		await expect(why).toContainText("L12");
		await page.keyboard.press("Escape");
	});
	const before = await chronology(page);
	expect(before).toHaveLength(8);
	await test.step("the agent's lawyer is handed a sealed package", async () => {
		await handPackage(scelle);
	});
	await lock(page);
	await scelle.kill();
	await test.step("everything is there after a lock, a kill and a start", async () => {
		const again = await startScelle(profile, { day: DAY });
		await expect(heading(again.page, "Déverrouiller Scellé")).toBeVisible();
		await unlock(again.page, CLERK);
		await openDossier(again.page, AGENT);
		expect(await chronology(again.page)).toEqual(before);
		await again.page.getByRole("tab", { name: "Pièces 7" }).click();
		await viewEach(again.page);
		await again.close();
	});
});

async function addPieces(page: Page, files: readonly string[]): Promise<void> {
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	const chooser = page.waitForEvent("filechooser");
	await page
		.getByRole("button", { name: "Choisir des fichiers (Ctrl+O)" })
		.click();
	await (await chooser).setFiles([...files]);
	await expect(
		page.getByRole("tab", { name: `Pièces ${files.length}` }),
	).toBeVisible({
		timeout: 120_000,
	});
}

/** Opens each piece and sees its content, not only its frame. */
async function viewEach(page: Page): Promise<void> {
	const row = (kind: RegExp) =>
		page.getByRole("row", { name: kind }).getByRole("button").first();
	const main = page.getByRole("main");
	const back = async () => {
		await page.keyboard.press("Escape");
		await expect(page.getByRole("tab", { name: /^Pièces/ })).toBeVisible();
	};
	for (const name of [/ordre de justification.*PDF/, /réponse de l’agent/]) {
		await row(name).click();
		await expect(main.locator("canvas").first()).toBeVisible();
		await back();
	}
	for (const name of [
		/ordre de justification.*Word/,
		/ordre de justification.*texte/,
	]) {
		await row(name).click();
		await expect(main).toContainText("Dominique Klein");
		await expect(main).toContainText("forêt");
		await back();
	}
	await row(/IMG_2026/).click();
	const picture = main.getByRole("img").last();
	await expect
		.poll(() =>
			picture.evaluate((image) => (image as HTMLImageElement).naturalWidth),
		)
		.toBe(1600);
	await back();
	await row(/caméra du dépôt/).click();
	await expect
		.poll(
			() =>
				main
					.locator("video")
					.evaluate((player) =>
						Math.round((player as HTMLVideoElement).duration),
					),
			{ timeout: 60_000 },
		)
		.toBe(8);
	await back();
}

async function refuseFiles(page: Page): Promise<void> {
	const bad = {
		"vide.pdf": Buffer.alloc(0),
		"note.exe": Buffer.from("MZ\x90\0\x03".padEnd(600, "\0")),
	};
	const chooser = page.waitForEvent("filechooser");
	await page
		.getByRole("button", { name: "Choisir des fichiers (Ctrl+O)" })
		.click();
	await (await chooser).setFiles(
		Object.entries(bad).map(([name, buffer]) => ({
			name,
			mimeType: "application/octet-stream",
			buffer,
		})),
	);
	const list = page.getByRole("main");
	await expect(list).toContainText("« vide.pdf »");
	await expect(list).toContainText("« note.exe » n’a pas été ajouté");
	await expect(page.getByRole("tab", { name: "Pièces 7" })).toBeVisible();
}

async function walk(page: Page): Promise<void> {
	await recordStep(page, "Enregistrer l’expédition de l’ordre", [
		{ type: "Expédié le", text: "16.11.2026" },
		{
			choose: "sous enveloppe fermée au lieu de service",
			in: /^Comment l’ordre/,
		},
	]);
	await recordStep(page, "Enregistrer la notification de l’ordre", [
		{ type: "Notifié le", text: "16.11.2026" },
		{ choose: "non", in: /congé/ },
		{ choose: "oui", in: /notice/ },
	]);
	await recordStep(page, "Enregistrer la réponse", [
		{ type: "Reçue le", text: "17.11.2026" },
	]);
	await recordStep(page, "Transmettre à l’autorité disciplinaire", [
		{ type: "Transmis le", text: "17.11.2026" },
	]);
	await recordStep(page, "Enregistrer la saisine du commissaire", [
		{ type: "Saisi le", text: "17.11.2026" },
	]);
	await recordStep(page, "Enregistrer la décision du commissaire", [
		{ type: "Décidé le", text: "17.11.2026" },
		{
			choose: "renvoi au collège",
			in: "Sens de la décision",
		},
	]);
	await recordStep(page, "Enregistrer la sanction", [
		{ type: "Prononcée le", text: "17.11.2026" },
		{ choose: "collège des bourgmestre et échevins", in: "Par qui" },
		{ check: /^avertissement/ },
	]);
}

/** Prepared by the clerk, approved by a member of the college, opened with age; the clerk is back at the end. */
async function handPackage({ page, app }: Scelle): Promise<void> {
	const key = makeKey(documents);
	await prepare(page);
	await page.getByLabel("Nom de l’avocat").fill("Me Luc Kayser");
	await page.getByRole("textbox", { name: "Barreau" }).fill("Luxembourg");
	await page.getByRole("radio", { name: /mandat/ }).check();
	await page.getByLabel("Clé publique de l’avocat").fill(key.recipient);
	await expect(page.getByText("Empreinte de la clé")).toBeVisible();
	await button(page, "Désigner cet avocat et continuer").click();
	await expect(heading(page, /Pièces et but$/)).toBeFocused();
	for (const name of [/réponse de l’agent/, /IMG_2026/, /caméra du dépôt/])
		await page.getByRole("checkbox", { name }).check();
	await button(page, "Continuer").click();
	await expect(heading(page, /Tiers et masquage$/)).toBeFocused();
	await button(page, "Continuer").click();
	await button(page, "Demander l’approbation").click();
	await expect(packages(page)).toContainText(
		"Un paquet attend une approbation",
	);
	await lock(page);
	await unlock(page, ALDERMAN);
	await openLawyers(page);
	await button(page, /^Lire le paquet préparé/).click();
	await expect(heading(page, /^Approuver un paquet/)).toBeFocused();
	await answerDialogs(app, documents);
	await approve(page, ALDERMAN.passphrase);
	await expect(heading(page, "Avocats et envois")).toBeFocused({
		timeout: 180_000,
	});
	const sealed = fs
		.readdirSync(documents)
		.filter((name) => /\.age$/.test(name));
	expect(sealed).toHaveLength(1);
	const opened = path.join(documents, "paquet.zip");
	execFileSync("age", [
		"-d",
		"-i",
		key.file,
		"-o",
		opened,
		path.join(documents, sealed[0] ?? ""),
	]);
	checkContents(opened, "Klein");
	await lock(page);
	await unlock(page, CLERK);
}

/** What the record says, newest first, each line with its day and its author. */
const chronology = async (page: Page): Promise<readonly string[]> => {
	await page.getByRole("tab", { name: /^Chronologie/ }).click();
	const lines = page.getByRole("tabpanel").getByRole("listitem");
	await expect(lines.first()).toBeVisible();
	return lines.allInnerTexts();
};
