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
import { letters } from "./support/documents.ts";
import { tryToLeave, watchOn } from "./support/exits.ts";
import { judge } from "./support/judge.ts";
import { expectUnnamed, expectViewed, unseal } from "./support/lawyer.ts";
import {
	answerDialogs,
	approve,
	makeKey,
	openLawyers,
	packages,
	prepare,
} from "./support/package-acts.ts";
import { expect, startScelle, test } from "./support/scelle.ts";

/**
 * A witness is named in a letter, in its PDF, in its Word file and in a photograph: in the masked copies nowhere, nor in
 * the package that two persons make of them, whatever opens it.
 */

const WITNESS = "Dominique Klein";

let folder: string;
test.beforeAll(() => {
	folder = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-masking-"));
});
test.afterAll(() => {
	fs.rmSync(folder, { recursive: true, force: true });
});

const run = (command: string, args: readonly string[]): Buffer =>
	execFileSync(command, args, { stdio: ["ignore", "pipe", "ignore"] });

/** The letter photographed: its words are pixels, and the file names the witness besides, as cameras and programs do. */
function photographOf(pdf: string): string {
	const bare = path.join(folder, "bare");
	run("pdftoppm", ["-r", "100", "-jpeg", "-singlefile", pdf, bare]);
	const jpeg = fs.readFileSync(`${bare}.jpg`);
	const comment = Buffer.from(`photo : ${WITNESS}`);
	const xmp = Buffer.from(
		`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">${WITNESS}</x:xmpmeta>`,
	);
	const segment = (marker: number, content: Buffer) => {
		const head = Buffer.from([0xff, marker, 0, 0]);
		head.writeUInt16BE(content.length + 2, 2);
		return Buffer.concat([head, content]);
	};
	const file = path.join(folder, "IMG_20261106.jpg");
	fs.writeFileSync(
		file,
		Buffer.concat([
			jpeg.subarray(0, 2),
			segment(0xe1, xmp),
			segment(0xfe, comment),
			jpeg.subarray(2),
		]),
	);
	return file;
}

/** Where a word stands on a page of a PDF, in points from above. */
function placeOfWord(pdf: string, word: string) {
	const html = run("pdftotext", ["-bbox", pdf, "-"]).toString();
	const found = new RegExp(
		`<word xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="([\\d.]+)">${word}<`,
	).exec(html);
	if (found === null) throw new Error(`no ${word}`);
	const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(1).map(Number);
	return { left, top, right, bottom };
}

/** The brightest and darkest point of an area of a picture, from 0 to 255. */
function brightness(
	pgm: Buffer,
	{ left, top, right, bottom }: ReturnType<typeof placeOfWord>,
) {
	const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(
		pgm.subarray(0, 40).toString("latin1"),
	);
	if (head === null) throw new Error("no picture");
	const width = Number(head[1]);
	let most = 0;
	let least = 255;
	// Within the word: its box is wider than its ink, and the points at the edge are mixed.
	for (let y = Math.ceil(top) + 1; y < bottom - 2; y++)
		for (let x = Math.ceil(left); x < right - 1; x++) {
			const value = pgm[head[0].length + y * width + x] ?? 0;
			most = Math.max(most, value);
			least = Math.min(least, value);
		}
	return { most, least };
}

/** Nothing of the name in the bytes themselves: as text of any width, compressed streams taken apart by the tools. */
function expectNowhere(bytes: Buffer): void {
	for (const name of WITNESS.split(" "))
		for (const form of ["latin1", "utf16le"] as const)
			expect(bytes.includes(Buffer.from(name, form))).toBe(false);
	const file = path.join(folder, "scanned");
	fs.writeFileSync(file, bytes);
	expect(run("strings", ["-n", "4", file]).toString()).not.toMatch(
		/Klein|Dominique/i,
	);
}

/** The files that the page makes on their way to the vault: exactly what becomes the piece. */
async function watchFiles(page: Page): Promise<void> {
	await page.evaluate(() => {
		const Plain = globalThis.File;
		const made: File[] = [];
		Object.assign(globalThis, { made });
		globalThis.File = class extends Plain {
			constructor(...given: ConstructorParameters<typeof Plain>) {
				super(...given);
				made.push(this);
			}
		};
	});
}

async function lastFile(page: Page): Promise<Buffer> {
	const base64 = await page.evaluate(async () => {
		const { made } = globalThis as unknown as { made: File[] };
		const bytes = new Uint8Array((await made.at(-1)?.arrayBuffer()) ?? []);
		let text = "";
		for (const byte of bytes) text += String.fromCharCode(byte);
		return btoa(text);
	});
	return Buffer.from(base64, "base64");
}

async function openMasking(page: Page, row: RegExp): Promise<void> {
	await page
		.getByRole("row", { name: row })
		.getByRole("button")
		.first()
		.click();
	await page.getByRole("button", { name: "Masquer…" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(
		"Masquage de la pièce",
	);
}

const status = (page: Page) =>
	page.getByRole("main").getByRole("status").first();
const press = (page: Page, name: string | RegExp) =>
	page.getByRole("button", { name }).click();
const witness = (page: Page) =>
	page.getByRole("checkbox", { name: `témoin ${WITNESS}` });

async function backToPieces(page: Page): Promise<void> {
	await expect(
		page.getByRole("heading", { name: "La copie masquée est créée." }),
	).toBeVisible({ timeout: 60_000 });
	await page.getByRole("button", { name: "Revenir aux pièces" }).last().click();
}

test("what is masked is nowhere in the copy nor in the package, and the original stays", async ({
	profile,
}) => {
	test.setTimeout(300_000);
	const { text, word, pdf } = letters(folder);
	const photo = photographOf(pdf);
	const scelle = await startScelle(profile, { day: "2026-11-23" });
	const { page } = scelle;
	await createVault(page);
	await openNewDossier(page, {
		known: "16.11.2026",
		name: "Muller-Fictive",
		firstName: "Anne",
		nationalNumber: nationalNumber(),
		breach: "06.11.2026",
		description: `Absence non justifiée, signalée par ${WITNESS}.`,
		persons: [{ name: WITNESS, part: "témoin" }],
	});
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	const chooser = page.waitForEvent("filechooser");
	await press(page, "Choisir des fichiers (Ctrl+O)");
	await (await chooser).setFiles([pdf, photo, word, text]);
	await expect(page.getByRole("tab", { name: "Pièces 4" })).toBeVisible();
	await watchFiles(page);

	await test.step("a PDF: the name is found, marked, undone, reviewed", async () => {
		await openMasking(page, /ordre de justification.*PDF/);
		await expect(page.getByText("1 endroit trouvé (p. 1)")).toBeVisible();
		await press(page, `Inscrire sur la pièce : ${WITNESS}`);
		await expect(page.getByRole("button", { name: "Inscrire" })).toHaveCount(0);
		await press(page, `Tout marquer : ${WITNESS}`);
		await expect(status(page)).toHaveText("1 zone marquée, pas encore masquée");
		await page.keyboard.press("Control+z");
		await expect(status(page)).toHaveText("Rien n’est marqué");
		await press(page, `Tout marquer : ${WITNESS}`);
		await witness(page).check();
		await judge(scelle, "masquage-marquer");
		await press(page, "Relire (1 zone)");
		await expect(page.getByText(/^Relecture 1 sur 1/)).toBeVisible();
		await judge(scelle, "masquage-relire");
		await press(page, "Créer la copie masquée (1 zone)");
		await backToPieces(page);
		const bytes = await lastFile(page);
		expectNowhere(bytes);
		const copy = path.join(folder, "copie.pdf");
		fs.writeFileSync(copy, bytes);
		expect(run("pdftotext", [copy, "-"]).toString().trim()).toBe("");
		expect(bytes.toString("latin1")).not.toMatch(
			/\/(Info|Metadata|ID|Annots|Font|JavaScript)\b/,
		);
		const pgm = (file: string) =>
			run("pdftoppm", ["-r", "72", "-gray", "-singlefile", file]);
		for (const name of WITNESS.split(" ")) {
			const place = placeOfWord(pdf, name);
			expect(brightness(pgm(pdf), place).most).toBeGreaterThan(200);
			expect(brightness(pgm(copy), place).most).toBeLessThan(40);
		}
		const beside = placeOfWord(pdf, "témoin");
		expect(brightness(pgm(copy), beside).most).toBeGreaterThan(200);
	});

	await test.step("a photograph: by mouse, by two clicks and by keyboard", async () => {
		await openMasking(page, /IMG_2026/);
		await expect(page.getByText("Cette pièce est une image")).toBeVisible();
		const sheet = page.getByRole("region", { name: "Page 1 à marquer" });
		await expect(sheet.locator("canvas")).toBeVisible();
		const box = await sheet.boundingBox();
		if (box === null) throw new Error("no page");
		const at = (place: { left: number; top: number }) =>
			[
				box.x + (place.left / 595) * box.width,
				box.y + (place.top / 842) * box.height,
			] as const;
		const first = placeOfWord(pdf, "Dominique");
		const second = placeOfWord(pdf, "Klein");
		await page.mouse.move(...at({ left: first.left - 3, top: first.top - 2 }));
		await page.mouse.down();
		await page.mouse.move(
			...at({ left: first.right + 1, top: first.bottom + 2 }),
			{ steps: 4 },
		);
		await page.mouse.up();
		await page.mouse.click(
			...at({ left: second.left - 3, top: second.top - 2 }),
		);
		await expect(page.getByText("Premier coin posé")).toBeVisible();
		await page.mouse.click(
			...at({ left: second.right + 3, top: second.bottom + 2 }),
		);
		await press(page, "Ajouter une zone");
		const zone = page.getByRole("button", {
			name: "zone 3, page 1",
			exact: true,
		});
		await expect(zone).toBeFocused();
		const before = await zone.boundingBox();
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("Shift+ArrowDown");
		const grown = async (side: "x" | "height") =>
			((await zone.boundingBox())?.[side] ?? 0) - (before?.[side] ?? 0);
		await expect.poll(() => grown("x")).toBeGreaterThan(3);
		await expect.poll(() => grown("height")).toBeGreaterThan(3);
		await test.step("a zone follows the mouse, whole and by its corner", async () => {
			await zone.evaluate((box) => box.scrollIntoView({ block: "center" }));
			const held = await zone.boundingBox();
			if (held === null) throw new Error("no zone");
			const dragged = async (x: number, y: number) => {
				await page.mouse.move(x, y);
				await page.mouse.down();
				await page.mouse.move(x + 30, y + 20, { steps: 3 });
				await page.mouse.up();
			};
			const change = async () => {
				const now = await zone.boundingBox();
				const sides = ["x", "y", "width", "height"] as const;
				return sides.map((side) => Math.round((now?.[side] ?? 0) - held[side]));
			};
			await dragged(held.x + held.width / 2, held.y + held.height / 2);
			await expect.poll(change).toEqual([30, 20, 0, 0]);
			await dragged(held.x + held.width + 30, held.y + held.height + 20);
			await expect.poll(change).toEqual([30, 20, 30, 20]);
			await page.keyboard.press("Control+z");
			await expect.poll(change).toEqual([30, 20, 0, 0]);
		});
		await expect(status(page)).toHaveText(
			"3 zones marquées, pas encore masquées",
		);
		await press(page, "Relire (3 zones)");
		await press(page, "Continuer la relecture");
		await press(page, "Continuer la relecture");
		await press(page, "Créer la copie masquée (3 zones)");
		await backToPieces(page);
		const bytes = await lastFile(page);
		expect(fs.readFileSync(photo).includes(WITNESS)).toBe(true);
		expectNowhere(bytes);
		// Application data and comments: an encoder's own JFIF head, and nothing else.
		expect(bytes.includes(Buffer.from([0xff, 0xe1]))).toBe(false);
		expect(bytes.includes(Buffer.from([0xff, 0xfe]))).toBe(false);
		const jpeg = path.join(folder, "copie.jpg");
		fs.writeFileSync(jpeg, bytes);
		const pgm = run("ffmpeg", [
			..."-i".split(" "),
			jpeg,
			..."-vf format=gray -f image2pipe -c:v pgm -".split(" "),
		]);
		for (const place of [first, second]) {
			const scale = 100 / 72;
			const { most } = brightness(pgm, {
				left: place.left * scale,
				top: place.top * scale,
				right: place.right * scale,
				bottom: place.bottom * scale,
			});
			expect(most).toBeLessThan(60);
		}
	});

	for (const [kind, row] of [
		["Word", /ordre de justification.*Word/],
		["texte", /ordre de justification.*texte/],
	] as const)
		await test.step(`a ${kind} piece: written anew`, async () => {
			await openMasking(page, row);
			await press(page, `Tout marquer : ${WITNESS}`);
			await judge(scelle, `masquage-${kind}`);
			await press(page, "Relire (1 passage)");
			await press(page, "Créer la copie masquée (1 passage)");
			await backToPieces(page);
			const bytes = await lastFile(page);
			expectNowhere(bytes);
			expect(bytes.toString("utf8")).toContain("Le témoin [témoin] a déclaré");
			expect(bytes.toString("utf8")).toContain("Été, forêt");
		});

	await test.step("the copies name their originals, which have not changed", async () => {
		await expect(page.getByRole("tab", { name: "Pièces 8" })).toBeVisible();
		for (const number of [1, 2, 3, 4])
			await expect(
				page.getByText(`copie masquée de la pièce ${number}`),
			).toBeVisible();
		await page
			.getByRole("row", { name: /ordre de justification.*texte/ })
			.first()
			.getByRole("button")
			.first()
			.click();
		await expect(page.getByRole("main")).toContainText(WITNESS);
		await page.keyboard.press("Escape");
	});

	const key = makeKey(folder);
	await test.step("one person prepares the package", async () => {
		await recordStep(page, "Enregistrer l’expédition de l’ordre", [
			{ type: "Expédié le", text: "18.11.2026" },
			{
				choose: "sous enveloppe fermée au lieu de service",
				in: /^Comment l’ordre/,
			},
		]);
		await askForPackage(page, key.recipient);
	});
	const outside = path.join(folder, "outside");
	fs.mkdirSync(outside);
	await test.step("another one approves it", async () => {
		await lock(page);
		await unlock(page, ALDERMAN);
		await openLawyers(page);
		await press(page, /^Lire le paquet préparé/);
		await answerDialogs(scelle.app, outside, true);
		await approve(page, ALDERMAN.passphrase);
		await expect(heading(page, "Avocats et envois")).toBeFocused({
			timeout: 60_000,
		});
	});
	await test.step("nothing else leaves, by any other way", async () => {
		await lock(page);
		await unlock(page, CLERK);
		await openDossier(page, "Muller-Fictive");
		await page.getByRole("tab", { name: /^Personnes/ }).click();
		await expect(page.getByRole("main")).toContainText(WITNESS);
		const watched = await watchOn(scelle, folder);
		await tryToLeave(page);
		await watched.expectNothingLeft();
	});
	await scelle.close();
	const [sealed = "", viewer = "", ...more] = fs.readdirSync(outside);
	expect([sealed, viewer, more]).toEqual([
		expect.stringMatching(/^scelle-[0-9a-f]{8}\.age$/),
		"scelle-viewer.html",
		[],
	]);
	const words = WITNESS.split(" ");
	await test.step("age, unzip, LibreOffice and the tools find the name nowhere", () => {
		const opened = path.join(folder, "package");
		unseal(path.join(outside, sealed), key.file, opened);
		expectMasked(pdf, path.join(opened, "pieces"));
		expectUnnamed(opened, words);
	});
	await test.step("nor does the viewer, without a network, in three languages", () =>
		expectViewed(
			path.join(outside, viewer),
			path.join(outside, sealed),
			fs.readFileSync(key.file, "utf8"),
			words,
		));
});

/** The four masked copies, for a lawyer with a key; no reason is asked for, as they name nobody. */
async function askForPackage(page: Page, recipient: string): Promise<void> {
	await prepare(page);
	await page.getByLabel("Nom de l’avocat").fill("Me Luc Kayser");
	await page
		.getByRole("textbox", { name: "Barreau" })
		.fill("barreau de Luxembourg");
	await page.getByLabel("Adresse de l’étude").fill("1, rue Fictive");
	await page.getByRole("radio", { name: /^Pièce 8/ }).check();
	await page.getByLabel("Clé publique de l’avocat").fill(recipient);
	await press(page, "Désigner cet avocat et continuer");
	await unmaskedIsNoticed(page);
	for (const number of [5, 6, 7, 8]) await pieceBox(page, number).check();
	await press(page, "Continuer");
	await expect(heading(page, /Tiers et masquage$/)).toBeFocused();
	await expect(page.getByText("Aucune pièce choisie ne nomme")).toBeVisible();
	await press(page, "Continuer");
	await expect(heading(page, /Vérifier et demander/)).toBeFocused();
	await press(page, "Demander l’approbation");
	await expect(packages(page)).toContainText(
		"Un paquet attend une approbation",
	);
}

const pieceBox = (page: Page, number: number) =>
	page.getByRole("checkbox", { name: new RegExp(`^Pièce ${number}`) });

/** The words of the Word file and of the text name the witness; neither piece says so. */
async function unmaskedIsNoticed(page: Page): Promise<void> {
	for (const number of [1, 2, 3, 4]) await pieceBox(page, number).check();
	await press(page, "Continuer");
	const named = page.getByText(`son texte nomme ${WITNESS}`);
	const entered = page.getByText("nomme 1 autre personne");
	await expect(named).toHaveCount(2);
	await expect(entered).toHaveCount(1);
	await expect(page.getByText(/Sans texte à lire.*pièce 2\./)).toBeVisible();
	await press(page, "Continuer");
	await expect(
		page.getByRole("button", { name: "Dites pourquoi, ou prenez" }),
	).toBeVisible();
	await shot(page, "tiers");
	await page
		.getByRole("button", { name: /^Inscrire sur la pièce/ })
		.first()
		.click();
	await expect(named).toHaveCount(1);
	await expect(entered).toHaveCount(2);
	await press(page, "Revenir à l’étape précédente");
	for (const number of [1, 2, 3, 4]) await pieceBox(page, number).uncheck();
}

const shot = (page: Page, name: string) =>
	process.env["SHOTS"]
		? page.screenshot({ path: `${process.env["SHOTS"]}/${name}.png` })
		: Promise.resolve();

/** In the pieces as the lawyer has them: black where the name stood, white beside it, the mark of the copy below. */
function expectMasked(original: string, pieces: string): void {
	const [copy = "", photo = ""] = ["pdf", "jpg"].map((end) =>
		path.join(
			pieces,
			fs.readdirSync(pieces).find((name) => name.endsWith(end)) ?? "",
		),
	);
	const stamp = run("pdftotext", [copy, "-"]).toString();
	expect(stamp).toMatch(
		/copie n° 1 · Me Luc Kayser · 23\.11\.2026.*But : défense de l’agent/is,
	);
	expect(run("pdfimages", ["-list", copy]).toString().trim()).toMatch(
		/ image [^\n]*$/,
	);
	const picture = run("ffmpeg", [
		"-i",
		photo,
		..."-vf format=gray -f image2pipe -c:v pgm -".split(" "),
	]);
	for (const name of WITNESS.split(" ")) {
		const place = placeOfWord(original, name);
		const scale = 100 / 72;
		const inPhoto = {
			left: place.left * scale,
			top: place.top * scale,
			right: place.right * scale,
			bottom: place.bottom * scale,
		};
		expect(brightness(picture, inPhoto).most).toBeLessThan(60);
	}
	expect(brightness(picture, placeOfWord(original, "témoin")).most) //
		.toBeGreaterThan(200);
}
