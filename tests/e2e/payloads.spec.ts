import type { Page } from "@playwright/test";
import { isFull, timeLimit, told } from "../hardening/support/scale.ts";
import { plainPdf, plainWord } from "../support/made-files.ts";
import { nationalNumber } from "../support/sample.ts";
import { SCRIPT_PAYLOADS } from "../support/script-payloads.ts";
import { heading } from "./support/acts.ts";
import { expect, startScelle, test } from "./support/scelle.ts";
import { watchScripts } from "./support/script-watch.ts";

/**
 * HARDENING.md section 1: texts that are scripts, in the fields, the file names and the documents of the real window;
 * none runs. `npm run canary` takes all thousand, `npm test` some of each kind.
 */

const STEP = 37; // has no divisor with the thousand: the few are of many places and every deed
const PAYLOADS = isFull
	? SCRIPT_PAYLOADS
	: SCRIPT_PAYLOADS.filter((_payload, at) => at % STEP === 0);

test("a thousand different payloads", () => {
	expect(new Set(SCRIPT_PAYLOADS).size).toBe(1_000);
});

test("no text runs as a script: in fields, file names and documents", async ({
	profile,
}) => {
	test.setTimeout(timeLimit(240, 60));
	const scelle = await startScelle(profile, {
		args: ["--demo"],
		day: "2026-11-23",
	});
	const { page } = scelle;
	await expect(heading(page, "Échéances")).toBeVisible({ timeout: 150_000 });
	const vault = await scelle.vault();
	const watches = [await watchScripts(page), await watchScripts(vault)];
	const seen = async () =>
		(await Promise.all(watches.map((watch) => watch.seen()))).flat();
	const queue = [...PAYLOADS];
	let dossiers = 0;
	while (queue.length > 0) {
		const some = queue.splice(0, isFull ? 50 : 30);
		await fillDossier(page, some, ++dossiers);
		await addPieces(page, some);
		await search(page, some);
		expect(await seen()).toEqual([]);
	}
	told("script payloads", {
		payloads: PAYLOADS.length,
		dossiers,
		noticed: (await seen()).length,
	});
	await expectNoticed(page, watches[0]);
	await scelle.close();
});

/** A new dossier of which every free text is a payload; its page, its tabs and its lists are shown. */
async function fillDossier(
	page: Page,
	payloads: readonly string[],
	number: number,
): Promise<void> {
	const next = payloads.values();
	const text = () => next.next().value ?? payloads[0] ?? "";
	const fill = (name: string | RegExp, value: string) =>
		page.getByRole("textbox", { name, exact: true }).fill(value);
	await page.keyboard.press("Control+n");
	await expect(heading(page, "Nouveau dossier")).toBeVisible();
	await fill(/^Quel jour le collège/, "16.11.2026");
	await fill("Nom", text());
	await fill("Prénom", text());
	await page
		.getByLabel(/^Matricule/)
		.fill(nationalNumber("19790228", String(100 + number)));
	await page.getByRole("radio", { name: "Fonctionnaire" }).check();
	await fill("Service", text());
	await fill("Entrée en service le", "01.09.2004");
	await page
		.getByRole("radio", { name: "collège des bourgmestre et échevins" })
		.check();
	await page.getByRole("radio", { name: "un jour" }).check();
	await fill(/^Jour des faits/, "06.11.2026");
	await fill("Description des faits", text());
	await page
		.getByRole("combobox", { name: "Articles du statut concernés" })
		.fill(text().slice(0, 40));
	await page.keyboard.press("Enter");
	await fill("Par qui les faits ont été connus", text());
	for (let person = 1; person <= 3; person++) {
		await page.getByRole("button", { name: "Ajouter une personne" }).click();
		const group = page.getByRole("group", { name: `Personne ${person}` });
		for (const field of await group.getByRole("textbox").all())
			await field.fill(text());
		await group.getByRole("combobox", { name: "Rôle dans les faits" }).click();
		await page.getByRole("option", { name: "témoin" }).click();
	}
	await page.getByRole("checkbox", { name: /^Je confirme/ }).check();
	const open = { name: "Ouvrir le dossier" };
	await page.getByRole("main").getByRole("button", open).click();
	await page.getByRole("dialog").getByRole("button", open).click();
	const toDo = page.getByRole("region", { name: "À faire maintenant" });
	await expect(toDo).toBeVisible();
	for (const tab of ["Faits", /^Personnes/, /^Chronologie/, /^Pièces/])
		await page.getByRole("tab", { name: tab }).click();
}

/** Each payload as a file's name and as its text; a PDF and a Word document that hold them all; the first are opened. */
async function addPieces(
	page: Page,
	payloads: readonly string[],
): Promise<void> {
	const named = payloads.map((payload, at) => ({
		name: `${payload}${at}.txt`,
		buffer: Buffer.from(`<html><body>${payload}</body></html> et du texte`),
	}));
	const script = payloads.map((payload) => `${payload};`).join("");
	const action = `/OpenAction << /S /JavaScript /JS (${script.replace(/[\\()]/g, "\\$&")}) >>`;
	const files = [
		...named,
		{ name: "actif.pdf", buffer: plainPdf(payloads.slice(0, 50), action) },
		{ name: "actif.docx", buffer: await plainWord(payloads, payloads) },
	];
	const chooser = page.waitForEvent("filechooser");
	await page
		.getByRole("button", { name: "Choisir des fichiers (Ctrl+O)" })
		.click();
	await (await chooser).setFiles(
		files.map((file) => ({ ...file, mimeType: "text/html" })),
	);
	await expect(
		page.getByRole("tab", { name: `Pièces ${files.length}` }),
	).toBeVisible({ timeout: 120_000 });
	const opened = [/actif.*PDF/, /actif.*Word/, /texte/];
	for (const kind of opened) {
		await page
			.getByRole("row", { name: kind })
			.getByRole("button")
			.first()
			.click();
		await expect(
			page.getByRole("main").locator("canvas, pre, section[tabindex]").first(),
		).toBeVisible();
		for (const link of await page.locator("main section a").all())
			await link.click({ force: true, timeout: 1_000 });
		await page.keyboard.press("Escape");
		await expect(page.getByRole("tab", { name: /^Pièces/ })).toBeVisible();
	}
}

async function search(page: Page, payloads: readonly string[]): Promise<void> {
	await page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name: "Dossiers" })
		.click();
	const field = page.getByRole("textbox", { name: /^Chercher/ });
	for (const payload of payloads) await field.fill(payload);
	await field.fill("");
}

/** The watch would have seen one: the same texts, given to the engine as a document instead of as text. */
async function expectNoticed(
	page: Page,
	watch: Awaited<ReturnType<typeof watchScripts>> | undefined,
): Promise<void> {
	await page.evaluate(
		(payloads) => {
			const box = document.createElement("div");
			document.body.append(box);
			for (const payload of payloads) {
				const each = document.createElement("div");
				each.innerHTML = payload;
				box.append(each);
			}
		},
		SCRIPT_PAYLOADS.slice(0, 25),
	);
	await expect.poll(() => watch?.seen()).toContain("policy script-src-attr");
	await page.evaluate(() => Object.assign(window, { ran: 1 }));
	expect(await watch?.seen()).toContain("flag");
}
