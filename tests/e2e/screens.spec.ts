import type { Page } from "@playwright/test";
import { heading, openDossier } from "./support/acts.ts";
import { judge } from "./support/judge.ts";
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
	{ name: "comptes", go: entry("Comptes"), title: /^Comptes/ },
	{ name: "parametres", go: entry("Paramètres"), title: "Paramètres" },
	{ name: "aide", go: entry("Aide"), title: /Aide|Procédure/ },
];

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
	await scelle.close();
});

/** A screen reader would otherwise read on from nowhere. */
const hasFocus = (page: Page): Promise<boolean> =>
	page.evaluate(() => document.activeElement !== document.body);
