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
import { walk } from "./support/roads.ts";
import { expect, startScelle, test } from "./support/scelle.ts";
import { mayMount, mountVolume, whileWritten } from "./support/vanishing.ts";
import { propose } from "./support/vault/accounts.ts";
import { DELEGATE, goTo, SLOW } from "./support/vault/people.ts";

/** The one way out, as people use it: from a dossier to a file that any age tool opens. */

const DAY = "2026-11-23";
const AGENT = "Muller-Fictive";
const WITNESS = "Dominique Klein";
const LAWYER = "Me Luc Kayser";
/** Large enough that a hand is quicker than the disk. */
const LARGE = 48 * 1024 ** 2;

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
	await proposeDelegate(page);
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
	await confirmDelegate(page);
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
	await test.step("the organ's delegate approves and reads nothing else: a code, shown once", async () => {
		await lock(page);
		await unlock(page, DELEGATE);
		await seesOrdersOnly(page);
		await openOrder(page);
		await saysUnstamped(page);
		await approve(page, DELEGATE.passphrase);
		const words = await noteCode(page);
		const decrypter = new Decrypter();
		decrypter.addPassphrase(words.join("-"));
		const opened = path.join(outside, "2.zip");
		const sealed = path.join(outside, written()[0] ?? "");
		fs.writeFileSync(opened, await decrypter.decrypt(fs.readFileSync(sealed)));
		checkContents(opened, "Klein");
		for (const file of written()) fs.rmSync(path.join(outside, file));
	});
	await lock(page);
	await unlock(page, CLERK);
	await test.step("the procedure ends: nothing more can be prepared, and the copy is asked back", () =>
		endProcedure(page));
	await lock(page);
	await unlock(page, ALDERMAN);
	await test.step("nor can what was prepared before be approved", async () => {
		await openOrder(page);
		await approve(page, ALDERMAN.passphrase);
		await expect(page.getByRole("main")).toContainText(ENDED);
		await clean(page, "package-ended-approval");
		expect(written()).toEqual([]);
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
	const sound = path.join(outside, "message.wav");
	fs.writeFileSync(sound, silence(LARGE));
	files.push(sound);
	const chooser = page.waitForEvent("filechooser");
	await button(page, "Choisir des fichiers (Ctrl+O)").click();
	await (await chooser).setFiles(files);
	await expect(page.getByRole("tab", { name: "Pièces 3" })).toBeVisible();
	await button(page, "Décrire relevé").first().click();
	await page.getByRole("checkbox", { name: new RegExp(WITNESS) }).check();
	await button(page, "Enregistrer la description").click();
	await expect(page.getByRole("row", { name: /relevé/ })).toContainText(
		WITNESS,
	);
}

/** A sound of nothing: bytes enough for a package that takes a while. */
function silence(size: number): Buffer {
	const head = Buffer.from(
		"524946460000000057415645666d74201000000001000100401f0000803e00000200100064617461",
		"hex",
	);
	const bytes = Buffer.alloc(size);
	head.copy(bytes);
	bytes.writeUInt32LE(size - 8, 4);
	bytes.writeUInt32LE(size - 44, 40);
	return bytes;
}

/** By the clerk; another person agrees from another account. */
async function proposeDelegate(page: Page): Promise<void> {
	await goTo(page, "Comptes et accès");
	await propose(page, DELEGATE, "Délégué de l’organe émetteur");
	await goTo(page, "Échéances");
}

async function confirmDelegate(page: Page): Promise<void> {
	await goTo(page, "Comptes et accès");
	await button(page, "Les mots sont les mêmes").click();
	await expect(
		page.getByRole("row", { name: new RegExp(DELEGATE.name) }),
	).toBeVisible(SLOW);
}

/** The delegate's home: what waits, no dossier, no register. */
async function seesOrdersOnly(page: Page): Promise<void> {
	await expect(heading(page, "Avocats et envois")).toBeVisible();
	const menu = page.getByRole("navigation", { name: "Menu principal" });
	for (const entry of ["Échéances", "Dossiers", "Destruction"])
		await expect(button(menu, entry)).toHaveCount(0);
	await expect(page.getByRole("table")).toHaveCount(0);
}

const ENDED =
	"Aucun paquet n’est possible : la procédure est terminée depuis le 23.11.2026.";

/** One package waits and another is begun when the college pardons. */
async function endProcedure(page: Page): Promise<void> {
	await openDossier(page, AGENT);
	await prepare(page);
	await button(page, "Continuer").click();
	for (const _step of ["pieces", "masking"])
		await button(page, "Continuer").click();
	await button(page, "Demander l’approbation").click();
	await expect(packages(page)).toContainText("attend une approbation");
	await prepare(page);
	await button(page, "Continuer").click();
	await expect(heading(page, /Pièces et but$/)).toBeFocused();
	await button(page, "Garder le brouillon et revenir au dossier").click();
	await walk(page, [
		["order-notified", "19.11.2026", { leave: "no", privacyNotice: "yes" }],
		["reply-received", "20.11.2026"],
		["assessed", "23.11.2026", { reply: "satisfactory", grave: "no" }],
		["pardoned", "23.11.2026", { by: "college" }],
	]);
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	await expect(packages(page)).toContainText(ENDED);
	await expect(packages(page)).toContainText(
		"à rendre ou à détruire depuis le 23.11.2026 (C3)",
	);
	await expect(button(packages(page), /^Préparer/)).toHaveCount(0);
	await goTo(page, "Échéances");
	await expect(toReturn(page)).toContainText("Copie n° 2 à rendre");
	await clean(page, "due-after-end");
	await button(page, /^Reprendre le brouillon : paquet/).click();
	const refusal = page.getByRole("main").getByRole("heading", { name: ENDED });
	await expect(refusal).toBeVisible();
	await expect(page.getByRole("main")).toContainText(
		"dans la procédure en cours",
	);
	await clean(page, "package-ended");
	await button(page, "Revenir au dossier").click();
	await expect(heading(page, new RegExp(AGENT))).toBeVisible();
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
	await page.getByRole("checkbox", { name: /message/ }).check();
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
	await expect(main).toContainText("2 pièces et trois documents");
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

/** The approver reads what goes without its mark, whoever that is. */
const saysUnstamped = (page: Page) =>
	expect(page.getByRole("region", { name: "Marque des pièces" })).toContainText(
		"relevé · ce type de fichier n’a pas de page",
	);

async function failEachWay(
	page: Page,
	app: ElectronApplication,
): Promise<void> {
	const main = page.getByRole("main");
	await openOrder(page);
	await saysUnstamped(page);
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
	expect(asked?.detail).toContain("Pièces : 2");
	await answerDialogs(app, path.join(outside, "stick"));
	await approve(page, ALDERMAN.passphrase);
	await expect(main).toContainText("L’emplacement choisi ne répond plus");
	await clean(page, "package-refused");
	expect(written()).toEqual([]);
	await fillDisk(page, app);
	await vanishUnderWay(page, app);
}

/** A volume that is too small for the package, so that the system itself says no. */
async function fillDisk(page: Page, app: ElectronApplication): Promise<void> {
	if (!mayMount) return;
	const folder = path.join(outside, "small");
	const volume = mountVolume(folder, "16k");
	try {
		await answerDialogs(app, folder);
		await approve(page, ALDERMAN.passphrase);
		await expect(page.getByRole("main")).toContainText(
			"Il n’y a pas assez de place à l’emplacement choisi",
		);
		expect(fs.readdirSync(folder)).toEqual([]);
	} finally {
		volume.gone();
	}
}

/** The place goes while the bytes are on their way: a folder that somebody removes, a stick that is pulled out. */
async function vanishUnderWay(
	page: Page,
	app: ElectronApplication,
): Promise<void> {
	const folder = path.join(outside, "going");
	fs.mkdirSync(folder);
	await tryVanishing(page, app, folder, () =>
		fs.rmSync(folder, { recursive: true }),
	);
	expect(fs.existsSync(folder)).toBe(false);
	if (!mayMount) return;
	const stick = path.join(outside, "stick");
	const volume = mountVolume(stick, "200m");
	try {
		await tryVanishing(page, app, stick, volume.gone);
		expect(fs.readdirSync(stick)).toEqual([]);
	} finally {
		volume.gone();
		fs.rmdirSync(stick);
	}
}

async function tryVanishing(
	page: Page,
	app: ElectronApplication,
	folder: string,
	gone: () => void,
): Promise<void> {
	await answerDialogs(app, folder);
	const watch = whileWritten(folder, gone);
	await approve(page, ALDERMAN.passphrase);
	await expect(page.getByRole("button", { name: "Annuler" })).toBeVisible();
	await expect(page.getByRole("main")).toContainText(
		"la clé USB a peut-être été retirée",
		{ timeout: 60_000 },
	);
	expect(watch.seen()).toBeGreaterThan(0);
	expect(watch.seen()).toBeLessThan(LARGE);
	await clean(page, "package-vanished");
}

/** Each attempt that came to nothing stands in the register of accesses, with its cause. */
async function readAttempts(page: Page): Promise<void> {
	await page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name: "Registres" })
		.click();
	const attempts = page.getByRole("row", { name: /Paquet non abouti/ });
	for (const [cause, count] of [
		["phrase de passe refusée", 1],
		["annulé", 1],
		["emplacement sans réponse", mayMount ? 3 : 2],
		["plus assez de place", mayMount ? 1 : 0],
	] as const)
		await expect(attempts.filter({ hasText: cause })).toHaveCount(count);
	await expect(
		page.getByRole("row", { name: /Refus/ }).filter({ hasText: "C1" }),
	).toHaveCount(1);
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
