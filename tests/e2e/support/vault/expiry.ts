import type { Page } from "@playwright/test";
import { lock, unlock } from "../acts.ts";
import { expect, type Scelle } from "../scelle.ts";
import { CLERK_RENEWED } from "./accounts.ts";
import { becomes, button, goTo, RESCUER, SLOW } from "./people.ts";

/** A right that nobody kept ends on its day; the others are told, and a review gives it back (C6). */
export async function expires(scelle: Scelle, stays: string): Promise<void> {
	const { page } = scelle;
	await scelle.setDay("2027-12-12");
	await lock(page);
	await isShut(page);
	await unlock(page, RESCUER);
	await goTo(page, "Échéances");
	await expect(
		page.getByText("Votre droit d’accès prend fin le 19.12.2027"),
	).toBeVisible();
	const told = page.getByText(/^Droits à revoir/);
	await expect(told).toContainText("Claire Weber (expiré le 10.12.2027)");
	await button(page, "Revoir les droits").click();
	const row = page.getByRole("row", { name: /Claire Weber/ });
	await expect(row).toContainText("Expiré");
	await button(row, "Revoir les droits de Claire Weber").click();
	const review = page.getByRole("dialog");
	await review.getByRole("radio", { name: "Maintenir" }).check();
	await review
		.getByRole("textbox", { name: "Motif" })
		.fill("Fonction inchangée");
	await button(review, "Maintenir le droit").click();
	await expect(row).toContainText("12.12.2028", SLOW);
	await expect(row).not.toContainText("Expiré");
	await goTo(page, "Échéances");
	await expect(told).not.toContainText("Claire Weber");
	await becomes(page, CLERK_RENEWED);
	await goTo(page, "Dossiers");
	await expect(page.getByRole("row", { name: stays })).toBeVisible();
}

/** The right passphrase opens nothing any more, and the screen says who can keep the right. */
async function isShut(page: Page): Promise<void> {
	await page.getByRole("combobox", { name: "Compte" }).click();
	await page.getByRole("option", { name: CLERK_RENEWED.initials }).click();
	await page
		.getByRole("textbox", { name: "Phrase de passe" })
		.fill(CLERK_RENEWED.passphrase);
	await button(page, "Déverrouiller").click();
	await expect(page.getByRole("alert")).toContainText(
		"Le droit d’accès de ce compte a pris fin. Un membre du collège",
		SLOW,
	);
}
