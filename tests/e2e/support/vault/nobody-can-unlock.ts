import path from "node:path";
import type { Page } from "@playwright/test";
import { damageJournal } from "../../../support/damage.ts";
import { CLERK, heading, unlock } from "../acts.ts";
import { expect, startScelle } from "../scelle.ts";
import { streamOf } from "./damaged-register.ts";
import { button, goTo } from "./people.ts";

interface Case {
	readonly agent: string;
	readonly shot: (page: Page, name: string) => Promise<unknown>;
}

/**
 * The working copy is gone and the common parts have lost their beginning: rebuilding says that nobody can unlock any
 * more, at every start, and a backup is put back without an account.
 */
export async function nobodyCanUnlock(
	profile: string,
	{ agent, shot }: Case,
): Promise<void> {
	const vault = path.join(profile, "vault");
	damageJournal(vault, streamOf(vault, "commons"), 0);
	for (const start of ["first", "second"]) {
		const { page, close } = await startScelle(profile);
		await expect(heading(page, /Scellé a trouvé des dégâts/)).toBeVisible();
		await button(page, "Reconstruire").click();
		await expect(page.getByRole("alert")).toContainText(
			"Les deux copies réunies ne permettent plus à personne de déverrouiller.",
		);
		await shot(page, `nobody-${start}`);
		if (start === "second") {
			await restoreNewest(page);
			await expect(page.getByRole("row", { name: agent })).toBeVisible();
		}
		await close();
	}
}

async function restoreNewest(page: Page): Promise<void> {
	await button(page, "Restaurer une sauvegarde").click();
	await page
		.getByRole("button", { name: /^Voir ce que changerait/ })
		.first()
		.click();
	await button(page, "Restaurer cette sauvegarde").click();
	await expect(heading(page, "La sauvegarde est restaurée.")).toBeVisible();
	await button(page, "Continuer").click();
	await unlock(page, CLERK);
	await goTo(page, "Dossiers");
}
