import type { Locator, Page } from "@playwright/test";
import { expect } from "./scelle.ts";

/** What people do in the window, in the words of the screens. */

export interface Person {
	readonly name: string;
	readonly initials: string;
	readonly passphrase: string;
}
export const CLERK: Person = {
	name: "Claire Weber",
	initials: "CW",
	passphrase: "lampe riviere onze cuivre nuage",
};
export const ALDERMAN: Person = {
	name: "Marc Schmit",
	initials: "MS",
	passphrase: "tulipe marteau verger quatre brume",
};
export const DPO: Person = {
	name: "Dana Koch",
	initials: "DK",
	passphrase: "falaise bouton hiver musique sable",
};

/** Argon2id at 512 MiB, several times, beside whatever else the machine does. */
const SLOW = { timeout: 120_000 };

const button = (within: Page | Locator, name: string | RegExp): Locator =>
	within.getByRole("button", { name });

export const heading = (page: Page, name: string | RegExp): Locator =>
	page.getByRole("heading", { level: 1, name });

/** First run to the clerk's home: a commune, a clerk, a member of the college, a DPO. */
export async function createVault(page: Page): Promise<void> {
	await button(page, "Créer le coffre de la commune").click();
	await page.getByLabel("Nom de l’organisme").fill("Commune de Fictiville");
	await button(page, "Continuer").click();
	for (const [at, person] of [CLERK, ALDERMAN, DPO].entries()) {
		const group = page.getByRole("group", { name: `Compte ${at + 1}` });
		await group.getByLabel("Nom et prénom").fill(person.name);
		await group.getByLabel("Initiales").fill(person.initials);
		await group
			.getByRole("textbox", { name: "Phrase de passe" })
			.fill(person.passphrase);
	}
	await expect(page.getByText("Très bonne phrase.")).toHaveCount(3);
	await button(page, "Continuer").click();
	await page.getByRole("radio", { name: "Plus tard" }).check();
	await button(page, "Continuer").click();
	await button(page, "Créer le coffre").click();
	await expect(heading(page, "Échéances")).toBeVisible(SLOW);
}

/** From the locked screen to the account's home. */
export async function unlock(page: Page, person: Person): Promise<void> {
	await page.getByRole("combobox", { name: "Compte" }).click();
	await page.getByRole("option", { name: person.initials }).click();
	await page
		.getByRole("textbox", { name: "Phrase de passe" })
		.fill(person.passphrase);
	await button(page, "Déverrouiller").click();
	await expect(button(page, "Verrouiller")).toBeVisible(SLOW);
}

export async function lock(page: Page): Promise<void> {
	await button(page, "Verrouiller").click();
	await expect(button(page, "Déverrouiller")).toBeVisible(SLOW);
}

export interface NewDossier {
	readonly known: string;
	readonly name: string;
	readonly firstName: string;
	readonly nationalNumber: string;
	readonly breach: string;
	readonly description: string;
	readonly persons?: readonly {
		readonly name: string;
		readonly part: string;
	}[];
}

/** Fills the form of a new dossier and opens it; the dossier's page stands when it returns. */
export async function openNewDossier(
	page: Page,
	dossier: NewDossier,
): Promise<void> {
	await button(page, "Nouveau dossier").click();
	await page
		.getByRole("textbox", { name: /^Quel jour le collège/ })
		.fill(dossier.known);
	await page
		.getByRole("textbox", { name: "Nom", exact: true })
		.fill(dossier.name);
	await page
		.getByRole("textbox", { name: "Prénom", exact: true })
		.fill(dossier.firstName);
	await page.getByLabel(/^Matricule/).fill(dossier.nationalNumber);
	await page.getByRole("radio", { name: "Fonctionnaire" }).check();
	await page
		.getByRole("textbox", { name: "Service", exact: true })
		.fill("Service technique");
	await page
		.getByRole("textbox", { name: "Entrée en service le" })
		.fill("01.09.2004");
	await page
		.getByRole("radio", { name: "collège des bourgmestre et échevins" })
		.check();
	await page.getByRole("radio", { name: "un jour" }).check();
	await page
		.getByRole("textbox", { name: /^Jour des faits/ })
		.fill(dossier.breach);
	await page
		.getByRole("textbox", { name: "Description des faits" })
		.fill(dossier.description);
	await page
		.getByRole("combobox", { name: "Articles du statut concernés" })
		.fill("art. 12");
	await page.keyboard.press("Enter");
	await page
		.getByRole("textbox", { name: "Par qui les faits ont été connus" })
		.fill("Collège");
	for (const [at, person] of (dossier.persons ?? []).entries()) {
		await button(page, "Ajouter une personne").click();
		const group = page.getByRole("group", { name: `Personne ${at + 1}` });
		await group
			.getByRole("textbox", { name: "Nom de la personne" })
			.fill(person.name);
		await group.getByRole("combobox", { name: "Rôle dans les faits" }).click();
		await page.getByRole("option", { name: person.part }).click();
	}
	await page.getByRole("checkbox", { name: /^Je confirme/ }).check();
	await button(page, "Ouvrir le dossier").click();
	await button(page.getByRole("dialog"), "Ouvrir le dossier").click();
	await expect(heading(page, new RegExp(dossier.name))).toBeVisible();
}

/** Opens a dossier from the list, with the first motive when it is asked. */
export async function openDossier(page: Page, name: string): Promise<void> {
	await page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name: "Dossiers" })
		.click();
	const search = page.getByRole("textbox", { name: /^Chercher/ });
	await search.fill(name);
	const row = page.getByRole("row", { name }).getByRole("button").first();
	const elsewhere = button(page, /^Voir .* résultat/).first();
	await expect(row.or(elsewhere)).toBeVisible();
	if (await elsewhere.isVisible()) await elsewhere.click();
	await row.click();
	const motive = page.getByRole("dialog", {
		name: "Pourquoi ouvrez-vous ce dossier ?",
	});
	await expect(motive.or(heading(page, new RegExp(name)))).toBeVisible();
	if (await motive.isVisible())
		await button(motive, "Ouvrir le dossier").click();
	await expect(heading(page, new RegExp(name))).toBeVisible();
}

/** Opens the form of a step from the dossier's page: a button, or a line under « Autre étape ». */
export async function openStep(
	page: Page,
	name: string | RegExp,
): Promise<void> {
	const toDo = page.getByRole("region", { name: "À faire maintenant" });
	await expect(toDo).toBeVisible();
	const direct = button(toDo, name);
	if (await direct.isVisible()) await direct.click();
	else {
		await button(toDo, "Autre étape").click();
		await page.getByRole("menuitem", { name }).click();
	}
	await expect(heading(page, name)).toBeVisible();
}

export type Answers = readonly (
	| { readonly type: string; readonly text: string }
	| { readonly choose: string | RegExp; readonly in: string | RegExp }
	| { readonly check: string | RegExp }
)[];

/** Fills a step's form and records it; back on the dossier's page when it returns. */
export async function recordStep(
	page: Page,
	name: string,
	answers: Answers,
): Promise<void> {
	await openStep(page, name);
	await answer(page, answers);
	await button(page.getByRole("main"), name).click();
	const toDo = page.getByRole("region", { name: "À faire maintenant" });
	const heavy = page.getByRole("dialog", {
		name: "Vérifiez avant d’enregistrer",
	});
	const late = button(page, "Enregistrer avec cette mention");
	await expect(toDo.or(heavy).or(late).first()).toBeVisible();
	if (await late.first().isVisible()) await late.first().click();
	if (await heavy.isVisible()) await button(heavy, name).click();
	await expect(toDo).toBeVisible();
}

export async function answer(page: Page, answers: Answers): Promise<void> {
	for (const each of answers) {
		if ("type" in each)
			await page
				.getByRole("textbox", { name: each.type, exact: true })
				.fill(each.text);
		else if ("choose" in each)
			await page
				.getByRole("radiogroup", { name: each.in })
				.getByRole("radio", { name: each.choose, exact: true })
				.check();
		else await page.getByRole("checkbox", { name: each.check }).check();
	}
}
