import type { Locator, Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { CODE_STEP_MS } from "../../../../shared/policy/attempts.ts";
import { CLERK, DPO, lock, type Person } from "../acts.ts";
import { expect } from "../scelle.ts";
import {
	ADMINISTRATOR,
	becomes,
	button,
	goTo,
	SECOND_CLERK,
	SLOW,
} from "./people.ts";

/** The clerk after a new passphrase, and after new keys. */
export const CLERK_CHANGED: Person = {
	...CLERK,
	passphrase: "chaudron glycine mouette verrou pamplemousse",
};
export const CLERK_RENEWED: Person = {
	...CLERK,
	passphrase: "tambour noisette falaise orgue bruine",
};

const card = (page: Page, { name }: Person): Locator =>
	page.getByRole("article", { name: new RegExp(name) });
const wordsOf = (within: Page | Locator): Locator =>
	within.getByRole("list", { name: /six mots/ }).getByRole("listitem");

/** By one person; the six words that it has to read aloud. */
export async function propose(
	page: Page,
	{ name, passphrase }: Person,
	role: string,
): Promise<readonly string[]> {
	await button(page, "Inscrire une personne").click();
	await page.getByRole("textbox", { name: "Nom et prénom" }).fill(name);
	await page.getByRole("checkbox", { name: role }).check();
	await page.getByRole("textbox", { name: "Phrase de passe" }).fill(passphrase);
	await expect(page.getByText("Très bonne phrase.")).toBeVisible();
	await button(page, "Proposer l’inscription").click();
	await expect(wordsOf(page).first()).toBeVisible(SLOW);
	const words = await wordsOf(page).allTextContents();
	expect(words).toHaveLength(6);
	await button(page, "Revenir aux comptes").click();
	return words;
}

/** Two accounts by two persons each; where the words differ nobody is enrolled. */
export async function enrol(page: Page): Promise<void> {
	await goTo(page, "Comptes et accès");
	const noted = await propose(page, SECOND_CLERK, "Tient les dossiers (RH)");
	await propose(page, ADMINISTRATOR, "Administrateur");
	// The proposer cannot confirm.
	await expect(page.getByText("2 inscriptions à confirmer")).toBeVisible();
	await expect(button(page, "Les mots sont les mêmes")).toHaveCount(0);
	await becomes(page, DPO);
	await goTo(page, "Comptes et accès");
	const stranger = card(page, ADMINISTRATOR);
	await button(stranger, "Ils diffèrent : arrêter").click();
	await expect(stranger).toHaveCount(0);
	await expect(page.getByRole("row", { name: ADMINISTRATOR.name })).toHaveCount(
		0,
	);
	await expect(wordsOf(card(page, SECOND_CLERK))).toHaveText([...noted]);
	await button(card(page, SECOND_CLERK), "Les mots sont les mêmes").click();
	await expect(page.getByRole("row", { name: /Nora Thill/ })).toBeVisible(SLOW);
	await propose(page, ADMINISTRATOR, "Administrateur");
	await becomes(page, SECOND_CLERK);
	await goTo(page, "Comptes et accès");
	await button(card(page, ADMINISTRATOR), "Les mots sont les mêmes").click();
	await expect(page.getByRole("row", { name: /Alain Wagner/ })).toBeVisible(
		SLOW,
	);
}

/** Sees no dossier and no column of them, and verifies every chain all the same. */
export async function administer(page: Page): Promise<void> {
	await becomes(page, ADMINISTRATOR);
	const menu = page.getByRole("navigation", { name: "Menu principal" });
	for (const entry of ["Échéances", "Dossiers", "Destruction"])
		await expect(button(menu, entry)).toHaveCount(0);
	await goTo(page, "Comptes et accès");
	await expect(
		page.getByRole("columnheader", { name: "Dossiers" }),
	).toHaveCount(0);
	await expect(button(page, "Qui détient quoi…")).toHaveCount(0);
	await goTo(page, "Registres");
	await expect(page.getByRole("tab")).toHaveText(["Destructions", "Intégrité"]);
	await page.getByRole("tab", { name: "Intégrité" }).click();
	await button(page, "Vérifier l’intégrité").click();
	await expect(page.getByText(/Aucune anomalie/)).toBeVisible(SLOW);
	await expect(button(page, "Prendre un reçu")).toHaveCount(0);
}

/** The program's clock, of which an authenticator shows the same time. */
export interface Clock {
	readonly now: () => number;
	/** Moves it on, further than a code is valid; lock afterwards. */
	readonly later: () => Promise<void>;
}

/** The clerk's own account: a second factor, asked for from then on, and another passphrase. */
export async function secureAccount(page: Page, clock: Clock): Promise<void> {
	const codeIn = await setFactor(page, clock.now);
	const code = () => codeIn(0);
	await clock.later();
	await lock(page);
	const alert = page.getByRole("alert");
	await tryToUnlock(page, CLERK.passphrase);
	await expect(alert).toContainText("demande aussi le code", SLOW);
	const field = page.getByRole("textbox", { name: "Code à six chiffres" });
	await expect(field).toBeFocused();
	await field.fill(wrong(code()));
	await button(page, "Déverrouiller").click();
	await expect(alert).toContainText("ou le code ne correspondent pas", SLOW);
	const used = code();
	await unlockWithCode(page, CLERK, () => used);
	await lock(page);
	await tryToUnlock(page, CLERK.passphrase);
	await expect(field).toBeVisible(SLOW);
	await field.fill(used);
	await button(page, "Déverrouiller").click();
	await expect(alert).toContainText("a déjà servi", SLOW);
	// The passphrase stays: only the next code is awaited.
	await expect(field).toBeFocused();
	await field.fill(codeIn(CODE_STEP_MS));
	await page.keyboard.press("Enter");
	await expect(button(page, "Verrouiller")).toBeVisible(SLOW);
	await changePassphrase(page);
	await clock.later();
	await lock(page);
	await tryToUnlock(page, CLERK.passphrase);
	await expect(alert).toContainText("ne correspondent pas", SLOW);
	await unlockWithCode(page, CLERK_CHANGED, code);
}

/** Types the secret into an authenticator, as a person without a camera does; gives its code, now or so much later. */
async function setFactor(
	page: Page,
	now: () => number,
): Promise<(ahead: number) => string> {
	await goTo(page, "Paramètres");
	await button(page, "Mettre en place…").click();
	const secret = page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/);
	await expect(secret).toBeVisible();
	const authenticator = new TOTP({
		secret: Secret.fromBase32((await secret.innerText()).replaceAll(" ", "")),
	});
	const code = (ahead: number) =>
		authenticator.generate({ timestamp: now() + ahead });
	const field = page.getByRole("textbox", { name: /^Code à six chiffres/ });
	await field.fill(wrong(code(0)));
	await button(page, "Mettre en place").click();
	await expect(page.getByText(/Ce code n’est pas le bon/)).toBeVisible();
	await field.fill(code(0));
	await button(page, "Mettre en place").click();
	await expect(
		page.getByText("Un code est demandé à chaque déverrouillage."),
	).toBeVisible();
	return code;
}

const wrong = (code: string): string =>
	code.replace(/./g, (digit) => String((Number(digit) + 5) % 10));

async function tryToUnlock(page: Page, passphrase: string): Promise<void> {
	await page.getByRole("combobox", { name: "Compte" }).click();
	await page.getByRole("option", { name: CLERK.initials }).click();
	await page.getByRole("textbox", { name: "Phrase de passe" }).fill(passphrase);
	await button(page, "Déverrouiller").click();
}

async function unlockWithCode(
	page: Page,
	{ passphrase }: Person,
	code: () => string,
): Promise<void> {
	const field = page.getByRole("textbox", { name: "Code à six chiffres" });
	await tryToUnlock(page, passphrase);
	await expect(field).toBeVisible(SLOW);
	await field.fill(code());
	await button(page, "Déverrouiller").click();
	await expect(button(page, "Verrouiller")).toBeVisible(SLOW);
}

async function changePassphrase(page: Page): Promise<void> {
	await goTo(page, "Paramètres");
	await button(page, "Changer la phrase de passe…").click();
	const current = page.getByRole("textbox", { name: "Phrase actuelle" });
	await current.fill(SECOND_CLERK.passphrase);
	await page
		.getByRole("textbox", { name: "Nouvelle phrase" })
		.fill(CLERK_CHANGED.passphrase);
	await expect(page.getByText("Très bonne phrase.")).toBeVisible();
	await button(page, "Changer la phrase").click();
	await expect(
		page.getByText("Ce n’est pas la phrase actuelle.").first(),
	).toBeVisible(SLOW);
	await current.fill(CLERK.passphrase);
	await button(page, "Changer la phrase").click();
	await expect(page.getByText(/La phrase de passe est changée/)).toBeVisible(
		SLOW,
	);
}

/** The telephone is lost and the phrase forgotten: two persons give new keys, and no code is asked for any more. */
export async function renewKeys(page: Page): Promise<void> {
	await becomes(page, SECOND_CLERK);
	await goTo(page, "Comptes et accès");
	await button(page, "Nouvelles clés pour Claire Weber").click();
	await page
		.getByRole("textbox", { name: "Phrase de passe" })
		.fill(CLERK_RENEWED.passphrase);
	await expect(page.getByText("Très bonne phrase.")).toBeVisible();
	await button(page, "Proposer les nouvelles clés").click();
	await expect(wordsOf(page).first()).toBeVisible(SLOW);
	const noted = await wordsOf(page).allTextContents();
	await becomes(page, DPO);
	await goTo(page, "Comptes et accès");
	await expect(wordsOf(card(page, CLERK))).toHaveText(noted);
	await button(card(page, CLERK), "Les mots sont les mêmes").click();
	await expect(card(page, CLERK)).toHaveCount(0, SLOW);
}
