import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { ElectronApplication, Page } from "@playwright/test";
import { Decrypter } from "age-encryption";
import { nationalNumber } from "../support/sample.ts";
import {
	ALDERMAN,
	CLERK,
	createVault,
	DPO,
	heading,
	lock,
	openDossier,
	openNewDossier,
	recordStep,
	unlock,
} from "./support/acts.ts";
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
import { expect, startScelle, test } from "./support/scelle.ts";
import { goTo } from "./support/vault/people.ts";

/** The one way out, as people use it: from a dossier to a file that any age tool opens. */

const DAY = "2026-11-23";
const AGENT = "Muller-Fictive";
const WITNESS = "Dominique Klein";
const LAWYER = "Me Luc Kayser";
const mayMount = process.platform === "linux" && process.getuid?.() === 0;

let outside: string;
test.beforeAll(() => {
	outside = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-outside-"));
});
test.afterAll(() => {
	fs.rmSync(outside, { recursive: true, force: true });
});

test("a package needs two persons, and then opens with the lawyer's key or code", async ({
	profile,
}) => {
	test.setTimeout(600_000);
	const key = makeKey(outside);
	const scelle = await startScelle(profile, { day: DAY });
	const { page, app } = scelle;
	await createVault(page);
	await openNewDossier(page, {
		known: "16.11.2026",
		name: AGENT,
		firstName: "Anne",
		nationalNumber: nationalNumber(),
		breach: "06.11.2026",
		description: `Absence signalée par ${WITNESS}.`,
		persons: [{ name: WITNESS, part: "témoin" }],
	});
	await addPieces(page);
	await test.step("there is nothing to prepare before the order (C1)", async () => {
		await expect(packages(page)).toContainText("la procédure commence");
		await expect(button(packages(page), /^Préparer/)).toHaveCount(0);
	});
	await recordStep(page, "Enregistrer l’expédition de l’ordre", [
		{ type: "Expédié le", text: "18.11.2026" },
		{
			choose: "sous enveloppe fermée au lieu de service",
			in: /^Comment l’ordre/,
		},
	]);
	await test.step("the clerk prepares: a checked key, the pieces, the last look", async () => {
		await designateByKey(page, key.recipient);
		await choosePieces(page);
	});
	await test.step("the same person cannot approve", () => cannotApprove(page));
	await lock(page);
	await unlock(page, ALDERMAN);
	await test.step("what can go wrong leaves nothing", () =>
		failEachWay(page, app));
	await test.step("the file, for the lawyer's key alone, under a name of chance", async () => {
		await answerDialogs(app, outside);
		await approve(page, ALDERMAN.passphrase);
		await expect(heading(page, "Avocats et envois")).toBeFocused();
		const [file = ""] = written();
		expect(file).toMatch(/^scelle-[0-9a-f]{8}\.age$/);
		const opened = path.join(outside, "1.zip");
		const sealed = path.join(outside, file);
		execFileSync("age", ["-d", "-i", key.file, "-o", opened, sealed]);
		checkContents(opened, "Klein");
		fs.rmSync(sealed);
	});
	await lock(page);
	await unlock(page, CLERK);
	await test.step("the copy is followed (C3)", () => followCopy(page));
	await test.step("another lawyer ends the first one's designation, whose copy is asked back", async () => {
		await openDossier(page, AGENT);
		await designateByCode(page);
		await askBack(page);
	});
	await test.step("a code, shown once", async () => {
		await lock(page);
		await unlock(page, ALDERMAN);
		await openOrder(page);
		await approve(page, ALDERMAN.passphrase);
		const words = await noteCode(page);
		const decrypter = new Decrypter();
		decrypter.addPassphrase(words.join("-"));
		const opened = path.join(outside, "2.zip");
		const sealed = path.join(outside, written()[0] ?? "");
		fs.writeFileSync(opened, await decrypter.decrypt(fs.readFileSync(sealed)));
		checkContents(opened, "Klein");
	});
	await lock(page);
	await unlock(page, DPO);
	await test.step("every attempt is in the register", () => readAttempts(page));
	await scelle.close();
});

/** What stands outside of the profile under the door's own names, whole or not. */
const written = (): readonly string[] =>
	fs.readdirSync(outside).filter((name) => /\.age$|\.part$/.test(name));
async function addPieces(page: Page): Promise<void> {
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	const files = ["mandat.txt", "relevé.txt"].map((name) => {
		const file = path.join(outside, name);
		fs.writeFileSync(file, `${name} : texte inventé.\n`);
		return file;
	});
	const chooser = page.waitForEvent("filechooser");
	await button(page, "Choisir des fichiers (Ctrl+O)").click();
	await (await chooser).setFiles(files);
	await expect(page.getByRole("tab", { name: "Pièces 2" })).toBeVisible();
	await button(page, "Décrire relevé").first().click();
	await page.getByRole("checkbox", { name: new RegExp(WITNESS) }).check();
	await button(page, "Enregistrer la description").click();
	await expect(page.getByRole("row", { name: /relevé/ })).toContainText(
		WITNESS,
	);
}

async function designateByKey(page: Page, recipient: string): Promise<void> {
	await prepare(page);
	await page.getByLabel("Nom de l’avocat").fill(LAWYER);
	await page
		.getByRole("textbox", { name: "Barreau" })
		.fill("barreau de Luxembourg");
	await page.getByLabel("Adresse de l’étude").fill("1, rue Fictive");
	await page.getByRole("radio", { name: /mandat/ }).check();
	const field = page.getByLabel("Clé publique de l’avocat");
	const last = recipient.endsWith("q") ? "p" : "q";
	await field.fill(recipient.slice(0, -1) + last);
	await expect(page.getByText("Ce n’est pas une clé publique")).toBeVisible();
	await button(page, "Désigner cet avocat et continuer").click();
	await expect(
		heading(page, "1 réponse à corriger").or(
			page.getByRole("heading", { name: "1 réponse à corriger" }),
		),
	).toBeFocused();
	await field.fill(recipient);
	await expect(page.getByText("Empreinte de la clé")).toBeVisible();
	await clean(page, "package-lawyer");
	await button(page, "Désigner cet avocat et continuer").click();
	await expect(heading(page, /Pièces et but$/)).toBeFocused();
}

async function choosePieces(page: Page): Promise<void> {
	await page.getByRole("checkbox", { name: /relevé/ }).check();
	await expect(page.getByLabel("But de la communication")).toHaveValue(
		/^défense de l’agent dans DJ-/,
	);
	await clean(page, "package-pieces");
	await page.keyboard.press("Control+Enter");
	await expect(heading(page, /Tiers et masquage$/)).toBeFocused();
	await page.keyboard.press("Control+Enter");
	await expect(
		page.getByRole("heading", { name: "1 réponse à corriger" }),
	).toBeFocused();
	await page
		.getByLabel("Pourquoi ces pièces partent telles quelles")
		.fill("l’agent connaît ce témoin");
	await clean(page, "package-masking");
	await page.keyboard.press("Control+Enter");
	await expect(heading(page, /Vérifier et demander/)).toBeFocused();
	const main = page.getByRole("main");
	await expect(main).toContainText(LAWYER);
	await expect(main).toContainText("1 pièce et trois documents");
	await expect(main).toContainText("empreinte");
	await clean(page, "package-check");
	await page.keyboard.press("Control+Enter");
	await expect(packages(page)).toContainText(
		"Un paquet attend une approbation",
	);
	await clean(page, "package-waiting");
}

async function cannotApprove(page: Page): Promise<void> {
	await button(packages(page), "Un paquet attend une approbation").click();
	await expect(heading(page, /^Approuver un paquet/)).toBeFocused();
	await expect(page.getByRole("main")).toContainText(
		"L’approbation doit venir d’une autre personne",
	);
	await expect(button(page, "Approuver et sceller")).toHaveCount(0);
	await clean(page, "package-own");
}

/** From the second person's home. */
async function openOrder(page: Page): Promise<void> {
	await openLawyers(page);
	await expect(page.getByRole("main")).toContainText(
		"1 paquet attend votre approbation",
	);
	await clean(page, "lawyers-to-approve");
	await button(page, /^Lire le paquet préparé/).click();
	await expect(heading(page, /^Approuver un paquet/)).toBeFocused();
}

async function failEachWay(
	page: Page,
	app: ElectronApplication,
): Promise<void> {
	const main = page.getByRole("main");
	await openOrder(page);
	await expect(main).toContainText("l’agent connaît ce témoin");
	await button(page, "Approuver et sceller").click();
	await expect(main).toContainText("Comparez d’abord les mots de la clé");
	await clean(page, "package-approve");
	await approve(page, "ce n'est pas la bonne phrase");
	await expect(main).toContainText("Ce n’est pas la phrase de passe");
	await answerDialogs(app, null);
	await approve(page, ALDERMAN.passphrase);
	await expect(main).toContainText("il a été annulé");
	const asked = await app.evaluate(
		() => (globalThis as { scelleAsked?: { detail: string } }).scelleAsked,
	);
	expect(asked?.detail).toContain(LAWYER);
	expect(asked?.detail).toContain("DJ-2026-");
	expect(asked?.detail).toContain("Pièces : 1");
	await answerDialogs(app, path.join(outside, "stick"));
	await approve(page, ALDERMAN.passphrase);
	await expect(main).toContainText("L’emplacement choisi ne répond plus");
	await clean(page, "package-refused");
	expect(written()).toEqual([]);
	await fillDisk(page, app);
}

/** A volume that is too small for the package, so that the system itself says no; only root may mount one. */
async function fillDisk(page: Page, app: ElectronApplication): Promise<void> {
	if (!mayMount) return;
	const volume = path.join(outside, "small");
	fs.mkdirSync(volume);
	execFileSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", volume]);
	try {
		await answerDialogs(app, volume);
		await approve(page, ALDERMAN.passphrase);
		await expect(page.getByRole("main")).toContainText(
			"Il n’y a pas assez de place à l’emplacement choisi",
		);
		expect(fs.readdirSync(volume)).toEqual([]);
	} finally {
		execFileSync("umount", ["-l", volume]);
	}
}

/** Each attempt that came to nothing stands in the register of accesses, with its cause. */
async function readAttempts(page: Page): Promise<void> {
	await page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name: "Registres" })
		.click();
	const attempts = page.getByRole("row", { name: /Paquet non abouti/ });
	for (const cause of [
		"phrase de passe refusée",
		"annulé",
		"emplacement sans réponse",
		...(mayMount ? ["plus assez de place"] : []),
	])
		await expect(attempts.filter({ hasText: cause })).toHaveCount(1);
}

/** Under way: the register says that it is out, and nothing asks for it back. */
async function followCopy(page: Page): Promise<void> {
	await goTo(page, "Échéances");
	await expect(toReturn(page)).toHaveCount(0);
	await openLawyers(page);
	const row = page.getByRole("row", { name: new RegExp(LAWYER) });
	await expect(row).toContainText("Copie n° 1");
	await expect(row).toContainText(ALDERMAN.name);
	await expect(button(row, /^Inscrire le retour/)).toHaveCount(1);
	await clean(page, "lawyers");
}

/** The rows of « Échéances » whose rule is C3. */
const toReturn = (page: Page) =>
	page
		.getByRole("main")
		.getByRole("listitem")
		.filter({ has: page.getByRole("button", { name: "C3" }) });

/** The former lawyer's copy is due back at once: from « Échéances » to its attestation in one step. */
async function askBack(page: Page): Promise<void> {
	await goTo(page, "Échéances");
	const row = toReturn(page);
	await expect(row).toHaveCount(1);
	await expect(row).toContainText(
		`Copie n° 1 à rendre ou à détruire, ${LAWYER}`,
	);
	await expect(row).toContainText("depuis aujourd’hui");
	await expect(row).toContainText("rend tout, original et copies");
	await clean(page, "due-return");
	await button(row, /^Copie n° 1/).focus();
	await page.keyboard.press("Control+Enter");
	await expect(heading(page, "Inscrire le retour")).toBeVisible();
	await clean(page, "return");
	await page.keyboard.press("Control+Enter");
	await expect(
		page.getByRole("heading", { name: "2 réponses à corriger" }),
	).toBeFocused();
	await page.getByRole("radio", { name: /^Détruit/ }).check();
	const on = page.getByRole("textbox", { name: /^Rendu ou détruit le/ });
	await on.fill("20.11.2026");
	await page.keyboard.press("Control+Enter");
	await expect(
		page.getByText("Ce jour précède celui de la communication.").first(),
	).toBeVisible();
	await on.fill("23.11.2026");
	await page.keyboard.press("Control+Enter");
	await expect(page.getByRole("main")).toContainText("Détruit le 23.11.2026");
	await goTo(page, "Échéances");
	await expect(toReturn(page)).toHaveCount(0);
	await openLawyers(page);
	await expect(
		page.getByRole("row", { name: new RegExp(LAWYER) }),
	).toContainText("Détruit le 23.11.2026");
}

async function designateByCode(page: Page): Promise<void> {
	await prepare(page);
	await page.getByRole("radio", { name: "Désigner un autre avocat" }).check();
	await page.getByLabel("Nom de l’avocat").fill("Me Eva Braun-Fictive");
	await page
		.getByRole("textbox", { name: "Barreau" })
		.fill("barreau de Diekirch");
	await page.getByRole("radio", { name: /mandat/ }).check();
	await page.getByRole("radio", { name: /^Avec un code/ }).check();
	await expect(page.getByRole("main")).toContainText(
		`La désignation de ${LAWYER} prendra fin avec celle-ci. 1 copie lui a été remise : rappelez-lui de la rendre ou de la détruire (C3).`,
	);
	await button(page, "Désigner cet avocat et continuer").click();
	await page.getByRole("checkbox", { name: /relevé/ }).check();
	await button(page, "Continuer").click();
	await page
		.getByLabel("Pourquoi ces pièces partent telles quelles")
		.fill("l’agent connaît ce témoin");
	await button(page, "Continuer").click();
	await button(page, "Demander l’approbation").click();
	await expect(packages(page)).toContainText(
		"Un paquet attend une approbation",
	);
}

/** The eight words, as somebody writes them down; the sheet does not go before that is said. */
async function noteCode(page: Page): Promise<readonly string[]> {
	const sheet = page.getByRole("dialog", { name: /le code de l’avocat/ });
	await expect(sheet).toContainText("Ce code ne s’affiche qu’une fois.");
	const words = await sheet.getByRole("listitem").allInnerTexts();
	expect(words).toHaveLength(8);
	await clean(page, "package-code");
	await page.keyboard.press("Escape");
	await button(sheet, "Quitter cet écran").click();
	await expect(sheet).toContainText("Notez d’abord le code");
	await sheet.getByRole("checkbox", { name: /J’ai noté/ }).check();
	await button(sheet, "Quitter cet écran").click();
	await expect(sheet).toHaveCount(0);
	return words;
}

/** axe finds nothing serious; a picture for who looks at them. */
async function clean(page: Page, name: string): Promise<void> {
	const folder = process.env["SCREENSHOTS"];
	if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode()
		.analyze();
	expect(
		violations
			.filter(({ impact }) => impact === "serious" || impact === "critical")
			.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
	).toEqual([]);
}
