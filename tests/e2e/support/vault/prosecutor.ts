import type { Page } from "@playwright/test";
import { CLERK, openDossier, openStep, recordStep, unlock } from "../acts.ts";
import { expect, startScelle } from "../scelle.ts";
import { communicate } from "./communications.ts";
import { button } from "./people.ts";

const TO = "Parquet de Fictiville";

/** P12: a délit, the prosecutor to be informed without delay, what was communicated, and that it came back (C3). */
export async function informsProsecutor(
	profile: string,
	agent: string,
	shot: (page: Page, name: string) => Promise<unknown>,
): Promise<void> {
	const { page, close } = await startScelle(profile);
	await unlock(page, CLERK);
	await openDossier(page, agent);
	const name = "Enregistrer la qualification pénale";
	await openStep(page, name);
	await page
		.getByRole("textbox", { name: "Qualifiés le", exact: true })
		.fill("23.11.2026");
	await page.getByRole("radio", { name: "délit", exact: true }).check();
	await expect(page.getByRole("note")).toContainText(
		"informé sans délai (P12)",
	);
	await shot(page, "prosecutor-form");
	await page.getByRole("radio", { name: "non", exact: true }).check();
	await button(page.getByRole("main"), name).click();
	const mentions = page.getByRole("list", { name: "Mentions à retenir" });
	await expect(mentions).toContainText("Procureur d’État à informer");
	await shot(page, "prosecutor-mention");
	await recordStep(page, "Inscrire la communication au procureur", [
		{ type: "Informé le", text: "23.11.2026" },
	]);
	await expect(mentions.getByText("Procureur d’État")).toHaveCount(0);
	await communicate(page, {
		recipient: "Procureur d’État",
		to: TO,
		what: "Avis de faits pouvant être un délit",
		motive: "Article 23(2) du Code de procédure pénale",
		on: "23.11.2026",
		mustReturn: true,
	});
	await page.getByRole("tab", { name: "Communications 1" }).click();
	await button(page, `Inscrire le retour : ${TO}`).click();
	const form = page.getByRole("main");
	await form.getByRole("radio", { name: /^Détruit/ }).check();
	await form
		.getByRole("textbox", { name: /^Rendu ou détruit le/ })
		.fill("24.11.2026");
	await shot(page, "prosecutor-return");
	await button(form, "Inscrire le retour").click();
	await expect(page.getByText(/^Détruit le /)).toBeVisible();
	await close();
}
