import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { ElectronApplication, Locator, Page } from "@playwright/test";
import { heading } from "./acts.ts";
import { expect } from "./scelle.ts";

/** How two persons make the lawyer's package, and what the lawyer's own programs make of it. */

export const button = (
	within: Page | Locator,
	name: RegExp | string,
): Locator => within.getByRole("button", { name });

export const packages = (page: Page): Locator =>
	page.getByRole("region", { name: "Paquets pour l’avocat" });

/** A key pair of age's own; its secret half lies in `folder`. */
export function makeKey(folder: string) {
	const file = path.join(folder, "avocat.key");
	execFileSync("age-keygen", ["-o", file], { stdio: "ignore" });
	const recipient = execFileSync("age-keygen", ["-y", file]).toString().trim();
	return { file, recipient };
}

/** From the dossier's page to the first of the five steps. */
export async function prepare(page: Page): Promise<void> {
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	await button(packages(page), /^Préparer/).click();
	await expect(heading(page, /Avocat et mandat$/)).toBeFocused();
}

export const openLawyers = (page: Page): Promise<void> =>
	page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name: "Avocats et envois" })
		.click();

/** The second person's words compared and passphrase typed. */
export async function approve(page: Page, passphrase: string): Promise<void> {
	const field = page.getByRole("textbox", { name: "Votre phrase de passe" });
	// The words stand in the same form: once its last field is there, so are they, or the lawyer has a code.
	await expect(field).toBeVisible();
	const same = page.getByRole("checkbox", { name: "Les mots sont les mêmes" });
	if (await same.isVisible()) await same.check();
	await field.fill(passphrase);
	await button(page, "Approuver et sceller").click();
}

/** The person's answers to main's own dialogs; null: the first one is left. */
export async function answerDialogs(
	app: ElectronApplication,
	target: string | null,
	withViewer = false,
): Promise<void> {
	await app.evaluate(
		({ dialog }, [file, checkboxChecked]) => {
			dialog.showMessageBox = (async (_window: unknown, asked: unknown) => {
				(globalThis as { scelleAsked?: unknown }).scelleAsked = asked;
				return { response: file === null ? 0 : 1, checkboxChecked };
			}) as unknown as typeof dialog.showMessageBox;
			dialog.showOpenDialog = (async () => ({
				canceled: false,
				filePaths: [file ?? ""],
			})) as unknown as typeof dialog.showOpenDialog;
		},
		[target, withViewer] as const,
	);
}

/** The signature as anybody checks it, with the commands of `docs/formats/package.md` and nothing of this program. */
function verifiedByHand(folder: string): string {
	const text = fs.readFileSync("docs/formats/package.md", "utf8");
	const [, commands = ""] = /```sh\n([\s\S]*?)```/.exec(text) ?? [];
	return execFileSync("bash", ["-euo", "pipefail", "-c", commands], {
		cwd: folder,
	}).toString();
}

/** `unzip -t`, hashes equal to the manifest's, LibreOffice opens each document, who must not be named is named nowhere. */
export function checkContents(zip: string, unnamed: string): void {
	execFileSync("unzip", ["-t", zip], { stdio: "ignore" });
	const folder = `${zip}-contents`;
	execFileSync("unzip", ["-q", zip, "-d", folder]);
	const read = (name: string) => fs.readFileSync(path.join(folder, name));
	const manifest = JSON.parse(read("manifest.json").toString());
	expect(manifest.files.length).toBeGreaterThanOrEqual(4);
	for (const { name, sha256 } of manifest.files)
		expect([
			name,
			createHash("sha256").update(read(name)).digest("hex"),
		]).toEqual([name, sha256]);
	expect(verifiedByHand(folder)).toContain("Signature Verified Successfully");
	const documents = fs
		.readdirSync(folder)
		.filter((name) => name.endsWith(".docx"));
	expect(documents).toHaveLength(3);
	execFileSync(
		"soffice",
		[
			`-env:UserInstallation=file://${zip}-office`,
			"--headless",
			"--convert-to",
			"txt:Text (encoded):UTF8",
			"--outdir",
			folder,
			...documents.map((name) => path.join(folder, name)),
		],
		{ stdio: "ignore", timeout: 120_000 },
	);
	for (const name of documents) {
		const text = read(name.replace(/docx$/, "txt")).toString();
		expect(text.length).toBeGreaterThan(100);
		expect(text).not.toContain(unnamed);
	}
}
