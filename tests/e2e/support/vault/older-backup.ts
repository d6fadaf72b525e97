import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { DPO, heading, unlock } from "../acts.ts";
import { expect, type Scelle, startScelle } from "../scelle.ts";
import { CLERK_RENEWED } from "./accounts.ts";
import { verifiedElsewhere } from "./destruction.ts";
import { becomes, button, goTo, SLOW } from "./people.ts";

interface Dossiers {
	/** What was destroyed, and what stays. */
	readonly gone: string;
	readonly stays: string;
}

/** A backup from before a destruction is restored: what was destroyed since does not come back, and the screen says so. */
export async function restoreOlder(
	scelle: Scelle,
	profile: string,
	{ gone, stays }: Dossiers,
): Promise<Scelle> {
	const { page } = scelle;
	await becomes(page, CLERK_RENEWED);
	await goTo(page, "Sauvegardes");
	await button(page, /^Voir ce que changerait/)
		.last()
		.click();
	// What it would change, before it changes anything.
	const plan = page.getByRole("region", { name: "Ce qui changerait" });
	await expect(plan).toContainText(
		"1 dossier détruit depuis ne reviendra pas.",
		SLOW,
	);
	await expect(plan).toContainText("Le coffre actuel est mis de côté");
	await button(plan, "Restaurer cette sauvegarde").click();
	await expect(heading(page, "La sauvegarde est restaurée.")).toBeVisible(SLOW);
	await expect(
		page.getByText(
			"1 dossier détruit depuis cette sauvegarde n’est pas revenu.",
		),
	).toBeVisible();
	await button(page, "Continuer").click();
	await expect(button(page, "Déverrouiller")).toBeVisible(SLOW);
	await scelle.close();
	const again = await startScelle(profile, { day: "2026-12-17" });
	await remains(again.page, { gone, stays });
	verifiedElsewhere(profile);
	return again;
}

/** Whoever holds the dossiers hands keys that were made since to those who have them: the DPO is there first. */
async function remains(page: Page, { gone, stays }: Dossiers): Promise<void> {
	await unlock(page, DPO);
	await goTo(page, "Registres");
	await page.getByRole("tab", { name: "Destructions" }).click();
	await expect(page.getByRole("row", { name: /17\.12\.2026/ })).toBeVisible();
	await page.getByRole("tab", { name: "Intégrité" }).click();
	await button(page, "Vérifier l’intégrité").click();
	await expect(page.getByText(/Aucune anomalie/)).toBeVisible(SLOW);
	await becomes(page, CLERK_RENEWED);
	await goTo(page, "Dossiers");
	await expect(page.getByRole("row", { name: stays })).toBeVisible();
	await expect(page.getByRole("main")).not.toContainText(gone);
}

/** A folder that is not there for two days is said on the home, until a backup was made. */
export async function lateBackup(
	{ page, setDay }: Scelle,
	profile: string,
): Promise<void> {
	const [place, away] = ["backups", "unplugged"].map((name) =>
		path.join(profile, name),
	) as [string, string];
	const late = page.getByText("Une sauvegarde est en retard.");
	fs.renameSync(place, away);
	await setDay("2026-12-19");
	await becomes(page, CLERK_RENEWED);
	await goTo(page, "Échéances");
	await expect(late).toBeVisible();
	await button(page, "Voir les sauvegardes").click();
	await expect(
		page.getByText(/L’emplacement n’est pas accessible/),
	).toBeVisible();
	await expect(page.getByText(/^En retard/)).toBeVisible();
	fs.renameSync(away, place);
	await button(page, "Sauvegarder maintenant").click();
	await expect(page.getByText("Sauvegarde terminée.")).toBeVisible(SLOW);
	await expect(page.getByText("En ordre")).toBeVisible();
	await goTo(page, "Échéances");
	await expect(page.getByRole("region", { name: "En retard" })).toBeVisible();
	await expect(late).toHaveCount(0);
}
