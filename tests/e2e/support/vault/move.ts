import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { DPO, heading } from "../acts.ts";
import { expect, type Scelle, startScelle } from "../scelle.ts";
import { expires } from "./expiry.ts";
import { recover } from "./kit.ts";
import { becomes, button, goTo, SLOW, typeSheet } from "./people.ts";

type Sheets = readonly (readonly string[])[];

/** A new machine has the backups and nothing else: the kit opens the vault there, and then an account for who forgot. */
export async function moveToAnotherMachine(
	profile: string,
	sheets: Sheets,
	stays: string,
): Promise<void> {
	const other = `${profile}-moved`;
	try {
		const place = path.join(other, "backups");
		fs.cpSync(path.join(profile, "backups"), place, { recursive: true });
		fs.writeFileSync(
			path.join(other, "policy.json"),
			JSON.stringify({ backupFolders: [place], keyMemoryMiB: 256 }),
		);
		const scelle = await startScelle(other, { day: "2026-12-19" });
		await restoreThere(scelle.page, sheets);
		await recover(scelle.page, sheets);
		await seenByAll(scelle, stays);
		await expires(scelle, stays);
		await scelle.close();
	} finally {
		fs.rmSync(other, { recursive: true, force: true, maxRetries: 10 });
	}
}

/** Without this machine's secret two sheets are asked for, and a word that is on no sheet is found. */
async function restoreThere(
	page: Page,
	[first = [], second = []]: Sheets,
): Promise<void> {
	await button(page, "Restaurer une sauvegarde").click();
	await button(page, /^Voir ce que changerait/)
		.first()
		.click();
	await expect(
		page.getByText(/deux feuilles du kit de secours seront nécessaires/),
	).toBeVisible(SLOW);
	await button(page, "Restaurer cette sauvegarde").click();
	await expect(heading(page, "La sauvegarde est restaurée.")).toBeVisible(SLOW);
	// There was no vault here that could have been set aside.
	await expect(page.getByRole("main")).not.toContainText("mis de côté");
	await button(page, "Continuer").click();
	await expect(heading(page, "Ce coffre vient d’un autre poste.")).toBeVisible(
		SLOW,
	);
	const sheet = page.getByRole("group", { name: "Feuille 2" });
	await typeSheet(page, page.getByRole("group", { name: "Feuille 1" }), first);
	await typeSheet(page, sheet, second.with(3, "xxxx"));
	await page.getByRole("textbox", { name: "Motif" }).fill("Poste remplacé");
	await button(page, "Ouvrir le coffre").click();
	await expect(page.getByText(/Feuille 2, mot 4/)).toBeVisible();
	await sheet
		.getByRole("textbox", { name: "Mot 4", exact: true })
		.fill(second[3] ?? "");
	await button(page, "Ouvrir le coffre").click();
	await expect(button(page, "Déverrouiller")).toBeVisible(SLOW);
}

/** The rescuer has every dossier; everybody sees both uses, and new sheets are asked for. */
async function seenByAll({ page }: Scelle, stays: string): Promise<void> {
	await goTo(page, "Dossiers");
	await expect(page.getByRole("row", { name: stays })).toBeVisible();
	await becomes(page, DPO);
	await expect(
		page.getByText(/ouvert avec le kit de secours le 19\.12\.2026/),
	).toBeVisible();
	await goTo(page, "Registres");
	for (const motive of ["Poste remplacé", "Tous absents"])
		await expect(
			page.getByRole("row", {
				name: new RegExp(`Kit de secours utilisé.*${motive}`),
			}),
		).toBeVisible();
	await expect(page.getByText("Le kit a été utilisé.")).toBeVisible();
	await button(page, "Kit de secours…").click();
	await expect(button(page, "Établir un nouveau kit")).toBeVisible();
}
