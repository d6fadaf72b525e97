import type { Page } from "@playwright/test";
import { heading } from "../acts.ts";
import { expect } from "../scelle.ts";
import {
	becomes,
	button,
	RESCUER,
	SECOND_CLERK,
	SLOW,
	typeSheet,
} from "./people.ts";

/** Three depositaries copy their sheets, each checked word by word; gives the sheets. */
export async function makeKit(
	page: Page,
): Promise<readonly (readonly string[])[]> {
	await becomes(page, SECOND_CLERK);
	await button(page, "Kit de secours…").click();
	await button(page, "Établir le kit").click();
	const sheets: (readonly string[])[] = [];
	for (const number of [1, 2, 3]) {
		await expect(heading(page, `Dépositaire ${number} sur 3`)).toBeVisible();
		await button(page, "Afficher les mots").click();
		const words = await page
			.getByRole("list", { name: "Mots de la feuille" })
			.getByRole("listitem")
			.allTextContents();
		expect(words).toHaveLength(27);
		sheets.push(words);
		await button(page, "C’est recopié").click();
		await typeSheet(page, page.getByRole("group"), words.with(10, "xxxx"));
		await button(page, "Vérifier la feuille").click();
		await expect(
			button(page, "Le mot 11 ne correspond pas. Relisez votre feuille."),
		).toBeVisible();
		await page
			.getByRole("textbox", { name: "Mot 11", exact: true })
			.fill(words[10] ?? "");
		await button(page, "Vérifier la feuille").click();
	}
	await expect(page.getByText("Un kit de secours est en place.")).toBeVisible(
		SLOW,
	);
	return sheets;
}

/** Two sheets open the vault, locked as it is, for an account of their own. */
export async function recover(
	page: Page,
	sheets: readonly (readonly string[])[],
): Promise<void> {
	await button(page, "Phrase oubliée ?").click();
	await button(page, "Ouvrir avec le kit de secours…").click();
	const [first = [], , third = []] = sheets;
	await typeSheet(page, page.getByRole("group", { name: "Feuille 1" }), third);
	await typeSheet(page, page.getByRole("group", { name: "Feuille 2" }), first);
	await page.getByRole("textbox", { name: "Motif" }).fill("Tous absents");
	await page
		.getByRole("textbox", { name: /^Nom et prénom/ })
		.fill(RESCUER.name);
	await page
		.getByRole("textbox", { name: "Phrase de passe" })
		.fill(RESCUER.passphrase);
	await expect(page.getByText("Très bonne phrase.")).toBeVisible();
	await button(page, "Ouvrir le coffre").click();
	await expect(heading(page, "Échéances")).toBeVisible(SLOW);
}
