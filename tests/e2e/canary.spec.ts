import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { told } from "../hardening/support/scale.ts";
import { formsOf, scanFolders } from "../support/canary-scan.ts";
import { nationalNumber } from "../support/sample.ts";
import {
	CLERK,
	createVault,
	heading,
	lock,
	openNewDossier,
	openStep,
	recordStep,
	unlock,
} from "./support/acts.ts";
import { expect, startScelle, test } from "./support/scelle.ts";

/** HARDENING.md section 2: a piece of work with words that stand nowhere else, then a search of all that the run could have written. */

/** One stem a language, in every canary of the run; the scan looks for the stems. */
const STEMS = [
	"Hérissonnière-çà-et-là",
	"Igelstraßenprüfgröße",
	"Kéiseckerwäertvollënt",
	"Hedgehogcanaryquay",
] as const;

let planted = 0;
/** A word of each language that was never written before. */
const canaries = (): string =>
	STEMS.map((stem) => `${stem}${++planted}`).join(" ");
/** One word, where a field holds a name. */
const canary = (): string => `${STEMS[planted++ % 4]}${planted}`;

test("of a day's work no word is left in the clear", async () => {
	test.setTimeout(240_000);
	const root = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-canary-"));
	const folder = (name: string) => {
		fs.mkdirSync(path.join(root, name));
		return path.join(root, name);
	};
	const profile = folder("profile");
	fs.writeFileSync(
		path.join(profile, "policy.json"),
		JSON.stringify({ keyMemoryMiB: 256 }),
	);
	const env = {
		TMPDIR: folder("tmp"),
		HOME: folder("home"),
		XDG_CONFIG_HOME: folder("config"),
		XDG_CACHE_HOME: folder("cache"),
		XDG_DATA_HOME: folder("data"),
	};
	try {
		const { app, page, close } = await startScelle(profile, { env });
		const output = fs.createWriteStream(path.join(root, "output"));
		app.process().stdout?.pipe(output);
		app.process().stderr?.pipe(output);
		await createVault(page);
		const agent = await work(page);
		await lock(page);
		await unlock(page, CLERK);
		await reopen(page, agent);
		await lock(page);
		const copied = await app.evaluate(
			async ({ clipboard }) => await clipboard.readText(),
		);
		fs.writeFileSync(path.join(root, "clipboard"), copied);
		await close();
		const { files, hits } = scanFolders([root], STEMS);
		told("canaries", { planted, files, hits: hits.length });
		expect(files).toBeGreaterThan(20);
		expect(hits).toEqual([]);
		expectFoundWhenPlanted(profile);
	} finally {
		fs.rmSync(root, { recursive: true, force: true, maxRetries: 10 });
	}
});

/** Gives the agent's name. */
async function work(page: Page): Promise<string> {
	const agent = canary();
	await openNewDossier(page, {
		known: "16.11.2026",
		name: agent,
		firstName: canary(),
		nationalNumber: nationalNumber(),
		breach: "06.11.2026",
		description: canaries(),
		persons: [{ name: canaries(), part: "témoin" }],
	});
	await addPiece(page);
	await recordStep(page, "Enregistrer l’expédition de l’ordre", [
		{ type: "Expédié le", text: "16.11.2026" },
		{
			choose: "sous enveloppe fermée au lieu de service",
			in: /^Comment l’ordre/,
		},
	]);
	// A draft that is never recorded.
	await openStep(page, "Enregistrer la notification de l’ordre");
	for (const field of await page.locator("main textarea").all())
		if (await field.isEditable()) await field.fill(canaries());
	await page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name: "Dossiers" })
		.click();
	const keep = page.getByRole("button", {
		name: "Garder le brouillon et revenir",
	});
	if (await keep.isVisible()) await keep.click();
	await expect(heading(page, "Dossiers")).toBeVisible();
	const search = page.getByRole("textbox", { name: /^Chercher/ });
	for (const text of canaries().split(" ")) await search.fill(text);
	return agent;
}

/** Found by its name and opened with a motive in the person's own words. */
async function reopen(page: Page, agent: string): Promise<void> {
	await page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name: "Dossiers" })
		.click();
	await page.getByRole("textbox", { name: /^Chercher/ }).fill(agent);
	await page
		.getByRole("row", { name: agent })
		.getByRole("button")
		.first()
		.click();
	const motive = page.getByRole("dialog", {
		name: "Pourquoi ouvrez-vous ce dossier ?",
	});
	await motive.getByRole("radio", { name: /Autre/ }).check();
	await motive.getByRole("textbox", { name: "Précisez" }).fill(canaries());
	await motive.getByRole("button", { name: "Ouvrir le dossier" }).click();
	await expect(heading(page, new RegExp(agent))).toBeVisible();
}

/** The scan of this very profile would have found a word: one in each form, put into a file of the engine's store. */
function expectFoundWhenPlanted(profile: string): void {
	const file = path.join(profile, "Local State");
	for (const stem of STEMS) {
		const forms = formsOf(stem);
		fs.appendFileSync(file, Buffer.concat([...forms.values(), gzipSync(stem)]));
		const { hits } = scanFolders([profile], [stem]);
		for (const form of [...forms.keys(), "gzip, utf-8"])
			expect(hits).toContain(`${file}: ${form}: ${stem}`);
	}
}

async function addPiece(page: Page): Promise<void> {
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	const chooser = page.waitForEvent("filechooser");
	await page
		.getByRole("button", { name: "Choisir des fichiers (Ctrl+O)" })
		.click();
	const content = canaries();
	await (await chooser).setFiles([
		{
			name: `${canary()}.txt`,
			mimeType: "text/plain",
			buffer: Buffer.from(content.repeat(50)),
		},
	]);
	const tab = page.getByRole("tab", { name: "Pièces 1" });
	await expect(tab).toBeVisible();
	await page
		.getByRole("row", { name: /texte/ })
		.getByRole("button")
		.first()
		.click();
	await expect(page.getByRole("main")).toContainText(content);
	await page.keyboard.press("Escape");
	await expect(tab).toBeVisible();
}
