import type { Page } from "@playwright/test";
import { expect } from "../scelle.ts";
import { button, goTo, SLOW } from "./people.ts";

const retired = (page: Page) =>
	page.getByRole("region", { name: "Retirés de ce dossier" });

/** Outside of the college's meeting: from the dossier's own page, and for good. */
export async function recuse(page: Page, agent: string): Promise<void> {
	await page.getByRole("tab", { name: "Accès" }).click();
	const row = page.getByRole("row", { name: /Nora Thill/ });
	await expect(row).toContainText("10.12.2026");
	await button(row, "Me déporter de ce dossier").click();
	const sheet = page.getByRole("dialog");
	await expect(button(sheet, "Revenir")).toBeFocused();
	await expect(sheet).toContainText("que deux détenteurs permanents");
	await button(sheet, "Me déporter").click();
	await expect(page.getByRole("heading", { name: "Dossiers" })).toBeVisible(
		SLOW,
	);
	await expect(page.getByRole("main")).not.toContainText(agent);
}

/** The review of rights by dossier: who holds what since when; one is withdrawn, the last but one is not. */
export async function reviewHolders(
	page: Page,
	{ left, shared }: { readonly left: string; readonly shared: string },
): Promise<void> {
	await goTo(page, "Comptes et accès");
	await button(page, "Qui détient quoi…").click();
	await expect(page.getByRole("row", { name: left })).toContainText(
		"Claire Weber, Dana Koch",
	);
	await button(page, `Détenteurs de ${left}`).click();
	await expect(retired(page)).toContainText(
		"Nora Thill, le 10.12.2026 : déport",
	);
	await button(page, "Retirer de ce dossier : Claire Weber").click();
	await expect(
		page.getByRole("heading", {
			name: "Un dossier doit garder deux détenteurs.",
		}),
	).toBeFocused();
	await button(page, "Revenir à la liste").click();
	await button(page, `Détenteurs de ${shared}`).click();
	await button(page, "Retirer de ce dossier : Nora Thill").click();
	const sheet = page.getByRole("dialog");
	await button(sheet, "Retirer l’accès").click();
	await expect(sheet.getByText("Remplissez ce champ.")).toBeVisible();
	await sheet
		.getByRole("textbox", { name: "Motif" })
		.fill("Parente de l’agent");
	await button(sheet, "Retirer l’accès").click();
	await expect(retired(page)).toContainText(
		"Nora Thill, le 10.12.2026 : par Dana Koch",
		SLOW,
	);
	await expect(page.getByRole("row", { name: /Nora Thill/ })).toHaveCount(0);
}
