import type { Page } from "@playwright/test";
import { heading, openDossier, unlock } from "./support/acts.ts";
import { judge } from "./support/judge.ts";
import { prepare } from "./support/package-acts.ts";
import { expect, startScelle, test } from "./support/scelle.ts";

/**
 * Every screen of the clerk in the demonstration: nothing serious for axe, in light and dark; nothing cut off at the
 * three sizes of SCREENS section 2; the focus on its heading or its first field. `SCELLE_SHOTS=<folder>` keeps a
 * picture of each.
 */

interface Place {
	readonly name: string;
	readonly go: (page: Page) => Promise<void>;
	readonly title: string | RegExp;
}

const entry =
	(name: string) =>
	async (page: Page): Promise<void> => {
		await page
			.getByRole("navigation", { name: "Menu principal" })
			.getByRole("button", { name })
			.click();
	};
const press = (name: string | RegExp) => (page: Page) =>
	page.getByRole("main").getByRole("button", { name }).first().click();

/** A dossier of the demonstration in which the college decides next. */
const DOSSIER = "DJ-2026-037";

const PLACES: readonly Place[] = [
	{ name: "echeances", go: entry("Échéances"), title: "Échéances" },
	{ name: "dossiers", go: entry("Dossiers"), title: "Dossiers" },
	{
		name: "dossier",
		go: (page) => openDossier(page, DOSSIER),
		title: new RegExp(DOSSIER),
	},
	...["Faits", /^Personnes/, /^Pièces/, /^Décisions/, /^Blocages/].map(
		(tab) => ({
			name: `dossier ${tab}`.replace(/[^a-z]+/gi, "-").toLowerCase(),
			go: (page: Page) => page.getByRole("tab", { name: tab }).click(),
			title: new RegExp(DOSSIER),
		}),
	),
	{
		name: "pourquoi",
		go: (page) => page.keyboard.press("F9"),
		title: new RegExp(DOSSIER),
	},
	{
		name: "et-si",
		go: press("Et si ?"),
		title: new RegExp(DOSSIER),
	},
	{
		name: "etape",
		go: press("Enregistrer l’appréciation"),
		title: "Enregistrer l’appréciation",
	},
	{
		name: "nouveau-dossier",
		go: (page) => page.keyboard.press("Control+n"),
		title: "Nouveau dossier",
	},
	{
		name: "nouveau-dossier-a-corriger",
		go: press("Ouvrir le dossier"),
		title: "Nouveau dossier",
	},
	{ name: "lectures", go: entry("Lectures"), title: /^Lectures/ },
	{ name: "destruction", go: entry("Destruction"), title: "Destruction" },
	{
		name: "destruction-conditions",
		go: press(/^Voir les conditions/),
		title: "Destruction",
	},
	{ name: "registres", go: entry("Registres"), title: "Registres" },
	...["Destructions", "Intégrité"].map((tab) => ({
		name: `registres-${tab.toLowerCase()}`,
		go: (page: Page) => page.getByRole("tab", { name: tab }).click(),
		title: "Registres",
	})),
	{ name: "comptes", go: entry("Comptes"), title: /^Comptes/ },
	{
		name: "inscription",
		go: press("Inscrire une personne"),
		title: "Inscrire une personne",
	},
	{
		name: "inscription-a-corriger",
		go: press("Proposer l’inscription"),
		title: "Inscrire une personne",
	},
	{
		name: "kit",
		go: async (page) => {
			await entry("Comptes")(page);
			await press("Kit de secours…")(page);
		},
		title: "Kit de secours",
	},
	{ name: "kit-seul", go: press("Établir le kit"), title: /^Dépositaire 1/ },
	{ name: "kit-mots", go: press("Afficher les mots"), title: /^Dépositaire 1/ },
	{ name: "kit-recopie", go: press("C’est recopié"), title: /^Dépositaire 1/ },
	{
		name: "paquet-avocat",
		go: async (page) => {
			await openDossier(page, DOSSIER);
			await addMandate(page);
			await prepare(page);
		},
		title: /Avocat et mandat$/,
	},
	{
		name: "paquet-avocat-a-corriger",
		go: press("Désigner cet avocat et continuer"),
		title: /Avocat et mandat$/,
	},
	{
		name: "paquet-pieces",
		go: async (page) => {
			await page.getByLabel("Nom de l’avocat").fill("Me Luc Kayser");
			await page
				.getByRole("textbox", { name: "Barreau" })
				.fill("barreau de Luxembourg");
			await page.getByRole("radio", { name: /^Pièce 1/ }).check();
			await page.getByRole("radio", { name: /^Avec un code/ }).check();
			await press("Désigner cet avocat et continuer")(page);
		},
		title: /Pièces et but$/,
	},
	{
		name: "paquet-tiers",
		go: async (page) => {
			await page.getByRole("checkbox", { name: /^Pièce 1/ }).check();
			await press("Continuer")(page);
		},
		title: /Tiers et masquage$/,
	},
	{
		name: "paquet-verifier",
		go: press("Continuer"),
		title: /^Paquet.*Vérifier/,
	},
	{
		name: "paquet-attend",
		go: async (page) => {
			await press("Demander l’approbation")(page);
			await press("Un paquet attend une approbation")(page);
		},
		title: /^Approuver un paquet/,
	},
	{
		name: "masquage",
		go: async (page) => {
			await openDossier(page, DOSSIER);
			await page.getByRole("tab", { name: /^Pièces/ }).click();
			await page
				.getByRole("row", { name: /mandat/ })
				.getByRole("button")
				.first()
				.click();
			await press("Masquer…")(page);
		},
		title: /^Masquage/,
	},
	{
		name: "avocats-et-envois",
		go: entry("Avocats et envois"),
		title: "Avocats et envois",
	},
	{ name: "seance", go: entry("Séance du collège"), title: /^Séance/ },
	{ name: "sauvegardes", go: entry("Sauvegardes"), title: "Sauvegardes" },
	{ name: "parametres", go: entry("Paramètres"), title: "Paramètres" },
	{ name: "aide", go: entry("Aide"), title: /Aide|Procédure/ },
];

async function addMandate(page: Page): Promise<void> {
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	const chooser = page.waitForEvent("filechooser");
	await press("Choisir des fichiers (Ctrl+O)")(page);
	await (await chooser).setFiles({
		name: "mandat.txt",
		mimeType: "text/plain",
		buffer: Buffer.from("Mandat inventé, donné par l’agent."),
	});
	await expect(page.getByRole("row", { name: /mandat/ })).toBeVisible();
}

const DEMO_DPO = {
	name: "Dora Ott",
	initials: "DO",
	passphrase: "ceci est une démonstration",
};

const PLACES_OF_THE_DPO: readonly Place[] = [
	{
		name: "dpo-demandes",
		go: async (page) => {
			await enterRequest(page, "Limitation", "identifiée");
			await enterRequest(page, "Effacement", "non");
		},
		title: "Demandes des personnes",
	},
	{
		name: "dpo-demande",
		go: async (page) => {
			await press(/Effacement · /)(page);
			await press("Pourquoi ce jour ?")(page);
		},
		title: /^Effacement/,
	},
	{
		name: "dpo-limitation",
		go: async (page) => {
			await entry("Demandes des personnes")(page);
			await press(/Limitation · /)(page);
			await page.getByRole("radio", { name: "Il y est fait droit" }).check();
			await page.getByRole("radio", { name: /conteste/ }).check();
			await page.getByRole("textbox", { name: "Répondu le" }).fill("hier");
			await press("Enregistrer la réponse")(page);
			await expect(page.getByText("Limitation en cours")).toBeHidden();
			await expect(page.getByText("Permettre un usage")).toBeVisible();
		},
		title: /^Limitation/,
	},
	{
		name: "dpo-nouvelle-violation",
		go: async (page) => {
			await entry("Registres")(page);
			await page.getByRole("tab", { name: "Violations" }).click();
			await press("Inscrire une violation")(page);
		},
		title: "Inscrire une violation",
	},
	{
		name: "dpo-violations",
		go: async (page) => {
			await page.getByRole("textbox", { name: "Connue le" }).fill("hier");
			await page.getByRole("textbox", { name: "À (heure)" }).fill("9:30");
			await page.getByRole("textbox", { name: /^Ce qui/ }).fill("Un courrier");
			await page
				.getByRole("textbox", { name: /^Données/ })
				.fill("Une personne");
			await press("Inscrire la violation")(page);
			await expect(page.getByText(/^Il reste/)).toHaveCount(2);
		},
		title: "Registres",
	},
	{
		name: "dpo-violation",
		go: (page) =>
			page
				.getByRole("row", { name: /Un courrier/ })
				.getByRole("button")
				.click(),
		title: "Violation de données",
	},
	{
		name: "dpo-registre-des-acces",
		go: entry("Registres"),
		title: "Registres",
	},
	{
		name: "dpo-recu",
		go: async (page) => {
			await page.getByRole("tab", { name: "Intégrité" }).click();
			await press("Prendre un reçu")(page);
			await expect(page.getByText(/^Reçu du/)).toBeVisible();
		},
		title: "Registres",
	},
	{ name: "dpo-comptes", go: entry("Comptes"), title: /^Comptes/ },
	{
		name: "dpo-qui-detient-quoi",
		go: press("Qui détient quoi…"),
		title: "Qui détient quoi",
	},
	{
		name: "dpo-detenteurs",
		go: press(`Détenteurs de ${DOSSIER}`),
		title: `Détenteurs de ${DOSSIER}`,
	},
	{
		name: "dpo-second-facteur",
		go: async (page) => {
			await entry("Paramètres")(page);
			await press("Mettre en place…")(page);
			await expect(page.getByText("Clé à taper")).toBeVisible();
		},
		title: "Paramètres",
	},
];

async function enterRequest(
	page: Page,
	kind: string,
	identity: "identifiée" | "non",
): Promise<void> {
	await press("Inscrire une demande")(page);
	await page
		.getByRole("textbox", { name: "Personne", exact: true })
		.fill("Exemple, Alba");
	await page.getByRole("combobox", { name: "Demande", exact: true }).click();
	await page.getByRole("option", { name: kind }).click();
	await page.getByRole("radio", { name: "l’agent du dossier" }).check();
	await page.getByRole("textbox", { name: "Reçue le" }).fill("20.10.2026");
	await page
		.getByRole("textbox", { name: "Référence du dossier" })
		.fill(DOSSIER);
	if (identity === "identifiée")
		await page.getByRole("checkbox", { name: /^Pièce d’identité/ }).check();
	await press("Inscrire la demande")(page);
	await expect(page.getByRole("row", { name: kind })).toBeVisible();
}

test("every screen is right for axe, in both themes and at three sizes", async ({
	profile,
}) => {
	test.setTimeout(600_000);
	const scelle = await startScelle(profile, { day: "2026-11-23" });
	const { page } = scelle;
	await judge(scelle, "premier-demarrage");
	await page
		.getByRole("button", { name: "Découvrir avec des dossiers fictifs" })
		.click();
	await expect(heading(page, "Échéances")).toBeVisible({ timeout: 120_000 });
	for (const { name, go, title } of PLACES) {
		await test.step(name, async () => {
			await go(page);
			await expect(heading(page, title)).toBeVisible();
			await expect.poll(() => hasFocus(page)).toBe(true);
			await judge(scelle, name);
		});
	}
	await page.keyboard.press("Control+l");
	await expect(heading(page, "Déverrouiller Scellé")).toBeVisible();
	await judge(scelle, "verrouille");
	await page.getByRole("button", { name: "Phrase oubliée ?" }).click();
	await press("Ouvrir avec le kit de secours…")(page);
	await judge(scelle, "ouvrir-avec-le-kit");
	await press("Revenir au déverrouillage")(page);
	await unlock(page, DEMO_DPO);
	for (const { name, go, title } of PLACES_OF_THE_DPO) {
		await test.step(name, async () => {
			await go(page);
			await expect(heading(page, title)).toBeVisible();
			await judge(scelle, name);
		});
	}
	await scelle.close();
});

/** A screen reader would otherwise read on from nowhere. */
const hasFocus = (page: Page): Promise<boolean> =>
	page.evaluate(() => document.activeElement !== document.body);
