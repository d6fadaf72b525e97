import type { Locator, Page } from "@playwright/test";
import { lock, type Person, unlock } from "../acts.ts";
import { expect } from "../scelle.ts";

/** Who appears in the vault's story beside the three of its first day. */
export const SECOND_CLERK: Person = {
	name: "Nora Thill",
	initials: "NT",
	passphrase: "parasol granite hublot sifflet olive",
};
export const ADMINISTRATOR: Person = {
	name: "Alain Wagner",
	initials: "AW",
	passphrase: "carafe tilleul moufle donjon serin",
};
export const DELEGATE: Person = {
	name: "Lena Faber",
	initials: "LF",
	passphrase: "violon escargot brique lagune tisane",
};
export const RESCUER: Person = {
	name: "Paul Weis",
	initials: "PW",
	passphrase: "boussole corail verger nuance platre",
};

/** Argon2id several times, and the keys of every dossier. */
export const SLOW = { timeout: 120_000 };

export const button = (
	within: Page | Locator,
	name: string | RegExp,
): Locator => within.getByRole("button", { name });

export async function goTo(page: Page, entry: string): Promise<void> {
	await button(
		page.getByRole("navigation", { name: "Menu principal" }),
		entry,
	).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(entry);
}

/** Locks, and opens as another person at that person's home. */
export async function becomes(page: Page, person: Person): Promise<void> {
	await lock(page);
	await unlock(page, person);
}

export async function typeSheet(
	page: Page,
	sheet: Locator,
	words: readonly string[],
): Promise<void> {
	await sheet.getByRole("textbox", { name: "Mot 1", exact: true }).focus();
	await page.keyboard.type(words.join(" "));
}
