import type { Page } from "@playwright/test";
import { expect } from "../scelle.ts";
import { button } from "./people.ts";

export interface Sent {
	/** The recipient in the words of the law's offer. */
	readonly recipient: string;
	readonly to: string;
	readonly what: string;
	readonly motive: string;
	readonly on: string;
	readonly mustReturn?: boolean;
}

/** The communication that a step asks for is offered at once, and entered from there (C7). */
export async function communicate(page: Page, sent: Sent): Promise<void> {
	const due = page.getByRole("region", { name: /que la loi demande/ });
	await expect(due).toContainText(sent.recipient);
	await button(due, new RegExp(sent.recipient)).click();
	for (const [field, text] of [
		["Nom ou service", sent.to],
		["Ce qui est communiqué", sent.what],
		["Motif précis", sent.motive],
	] as const)
		await page.getByRole("textbox", { name: field }).fill(text);
	await page.getByRole("textbox", { name: "Le", exact: true }).fill(sent.on);
	await page.getByRole("radio", { name: "lettre recommandée" }).check();
	if (sent.mustReturn === true)
		await page.getByRole("checkbox", { name: /^À rendre/ }).check();
	await button(page.getByRole("main"), "Inscrire la communication").click();
	await expect(
		page.getByRole("tab", { name: "Communications 1" }),
	).toBeVisible();
	await expect(due).toHaveCount(0);
}
