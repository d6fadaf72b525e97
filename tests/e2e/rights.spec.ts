import type { Page } from "@playwright/test";
import { heading, openDossier, unlock } from "./support/acts.ts";
import {
	FILLED_CLERK as CLERK,
	FILLED_DPO as DPO,
	fillProfile,
	rebuild,
} from "./support/filled-vault.ts";
import { expect, startScelle, test } from "./support/scelle.ts";
import { becomes, button, goTo } from "./support/vault/people.ts";

/** The DPO's two registers in the window: a person's request holds its dossier, a breach has its hours (C9, C10). */

const DAY = "2026-12-10";
const AGENT = "Muller";
const ASKS = "Muller-Requérante";
const REFERENCE = "DJ-2026-001";
const LETTER = "Lettre inventée, lue à l’écran.";

test("a request holds its dossier until it is answered, and a breach has its hours", async ({
	profile,
}) => {
	test.setTimeout(300_000);
	fillProfile(profile, 0, DAY);
	const scelle = await startScelle(profile, { day: DAY });
	const { page } = scelle;
	await rebuild(page);
	await unlock(page, DPO);
	await test.step("the DPO enters a request", () => enterRequest(page));
	await test.step("the DPO enters a breach and tells the authority", () =>
		enterBreach(page));
	await becomes(page, CLERK);
	await test.step("the clerk sees the request's hold", () => seesHold(page));
	await becomes(page, DPO);
	await test.step("the DPO answers, once the identity is proved", () =>
		answer(page));
	await becomes(page, CLERK);
	await test.step("the hold is gone", () => seesNone(page));
	await addPiece(page);
	await becomes(page, DPO);
	await test.step("a person reads the dossier beside the DPO, and nothing else", () =>
		consult(page));
	await test.step("a lock ends a consultation, and that is entered", () =>
		lockedOut(page));
	await scelle.close();
});

async function enterRequest(page: Page): Promise<void> {
	await expect(heading(page, "Demandes des personnes")).toBeVisible();
	await expect(page.getByText("Aucune demande reçue.")).toBeVisible();
	await button(page, "Inscrire une demande").click();
	await page
		.getByRole("textbox", { name: "Personne", exact: true })
		.fill(`${ASKS}, Anne`);
	await page.getByRole("combobox", { name: "Demande", exact: true }).click();
	await page.getByRole("option", { name: "Effacement" }).click();
	await page.getByRole("radio", { name: "l’agent du dossier" }).check();
	await page.getByRole("textbox", { name: "Reçue le" }).fill("03.12.2026");
	await page
		.getByRole("textbox", { name: "Référence du dossier" })
		.fill(REFERENCE);
	await button(page, "Inscrire la demande").click();
	const row = page.getByRole("row", { name: /Effacement · Muller-Requérante/ });
	await expect(row).toContainText("dim. 03.01.2027");
	await expect(row).toContainText(REFERENCE);
	await expect(row).toContainText("Identité à vérifier");
}

async function enterBreach(page: Page): Promise<void> {
	await goTo(page, "Registres");
	await page.getByRole("tab", { name: "Violations" }).click();
	await expect(page.getByText("Aucune violation inscrite.")).toBeVisible();
	await button(page, "Inscrire une violation").click();
	await page.getByRole("textbox", { name: "Connue le" }).fill("09.12.2026");
	await page.getByRole("textbox", { name: "À (heure)" }).fill("9:30");
	await page
		.getByRole("textbox", { name: "Ce qui s’est passé" })
		.fill("Un courrier remis à un autre agent");
	await page
		.getByRole("textbox", { name: "Données et personnes touchées" })
		.fill("Une personne");
	await button(page, "Inscrire la violation").click();
	const row = page.getByRole("row", { name: /Un courrier remis/ });
	await expect(row).toContainText(
		"Il reste 48 heures, jusqu’au sam. 12.12.2026 à 09:30",
	);
	await goTo(page, "Échéances");
	const due = page.getByRole("listitem").filter({ hasText: "C10" });
	await expect(due).toContainText("il reste 48 heures");
	await expect(page.getByText("Répondre à une demande d’effac")).toBeVisible();
	await due.getByRole("button", { name: /^Ouvrir/ }).click();
	await page.getByRole("textbox", { name: "Notifiée le" }).fill("10.12.2026");
	await page.getByRole("textbox", { name: "À (heure)" }).fill("8h45");
	await page.getByRole("radio", { name: "lettre recommandée" }).check();
	await button(page, "Enregistrer la notification").click();
	await expect(
		page.getByText("Notifiée le jeu. 10.12.2026 à 08:45"),
	).toBeVisible();
	await goTo(page, "Registres");
	await page.getByRole("tab", { name: "Communications" }).click();
	await expect(
		page.getByRole("row", { name: /Notification d’une violation de données/ }),
	).toContainText("C10");
}

/** The clerk's « Échéances » leads to the dossier's holds, and names nobody who asks (C9). */
async function seesHold(page: Page): Promise<void> {
	const row = page.getByRole("listitem").filter({
		hasText: `Répondre à une demande d’effacement — ${REFERENCE}`,
	});
	await expect(row).toContainText("Le DPO y répond");
	await expect(row).not.toContainText(AGENT);
	await expect(page.getByText(ASKS)).toHaveCount(0);
	await row.getByRole("button", { name: /^Ouvrir/ }).click();
	await page.getByRole("radio", { name: "3. Répondre à une demande" }).check();
	await button(page, "Ouvrir le dossier").click();
	await expect(page.getByText("demande d’une personne").first()).toBeVisible();
	const tab = page.getByRole("tab", { name: /^Blocages/, selected: true });
	await expect(tab).toContainText("1");
}

async function seesNone(page: Page): Promise<void> {
	await expect(page.getByText("Répondre à une demande")).toHaveCount(0);
	await openDossier(page, AGENT);
	await page.getByRole("tab", { name: /^Blocages/ }).click();
	await expect(page.getByText("demande d’une personne").first()).toBeVisible();
	const tab = page.getByRole("tab", { name: /^Blocages/ });
	await expect(tab).not.toContainText("1");
}

async function answer(page: Page): Promise<void> {
	await button(page, /Effacement · Muller-Requérante/).click();
	await expect(
		page.getByRole("radio", { name: "Il n’y est pas fait droit" }),
	).toHaveCount(0);
	await page.getByRole("textbox", { name: "Vérifiée le" }).fill("10.12.2026");
	await button(page, "Inscrire la vérification").click();
	await page.getByRole("radio", { name: "Il n’y est pas fait droit" }).check();
	await page
		.getByRole("radio", { name: "Une obligation légale impose de les traiter" })
		.check();
	await page.getByRole("textbox", { name: "Répondu le" }).fill("10.12.2026");
	await page
		.getByRole("textbox", { name: "Réponse donnée" })
		.fill("La durée de conservation court encore.");
	await button(page, "Enregistrer la réponse").click();
	await expect(page.getByText("Répondue le 10.12.2026")).toBeVisible();
	await goTo(page, "Demandes des personnes");
	await expect(
		page.getByText("Aucune demande n’attend de réponse."),
	).toBeVisible();
}

async function addPiece(page: Page): Promise<void> {
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	const chooser = page.waitForEvent("filechooser");
	await button(page, "Choisir des fichiers (Ctrl+O)").click();
	const buffer = Buffer.from(LETTER);
	await (await chooser).setFiles([
		{ name: "lettre.txt", mimeType: "text/plain", buffer },
	]);
	await expect(page.getByRole("tab", { name: "Pièces 1" })).toBeVisible();
}

/** SCREENS 4.14: nothing before the identity, nothing beside the dossier, and its end is entered. */
async function consult(page: Page): Promise<void> {
	await button(page, "Inscrire une demande").click();
	await page
		.getByRole("textbox", { name: "Personne", exact: true })
		.fill(`${ASKS}, Anne`);
	await page.getByRole("combobox", { name: "Demande", exact: true }).click();
	await page.getByRole("option", { name: "Accès" }).click();
	await page.getByRole("radio", { name: "l’agent du dossier" }).check();
	await page.getByRole("textbox", { name: "Reçue le" }).fill("09.12.2026");
	await page
		.getByRole("textbox", { name: "Référence du dossier" })
		.fill(REFERENCE);
	await button(page, "Inscrire la demande").click();
	await button(page, /Accès · Muller-Requérante/).click();
	await expect(page.getByText("Rien n’est montré avant")).toBeVisible();
	await expect(button(page, "Préparer la consultation")).toHaveCount(0);
	await page.getByRole("textbox", { name: "Vérifiée le" }).fill("10.12.2026");
	await button(page, "Inscrire la vérification").click();
	await begin(page);
	await expect(page.getByRole("article")).toContainText("Étapes");
	await expect(page.getByRole("navigation")).toHaveCount(1);
	for (const keys of ["Alt+1", "Control+k", "Alt+ArrowLeft", "F1"])
		await page.keyboard.press(keys);
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(page.getByRole("complementary")).toHaveCount(0);
	await button(page, /^Pièce 1/).click();
	await expect(page.getByText(LETTER)).toBeVisible();
	await button(page, "Terminer la consultation").click();
	const entered = page.getByRole("listitem").filter({ hasText: "Me Dupont" });
	await expect(entered).toContainText("accompagnée par Dora Ott");
	await expect(entered).toContainText("pièce vue : 1");
	await goTo(page, "Registres");
	await expect(
		page.getByRole("row", {
			name: /Répondre à une demande : pièce 1, montrée pour la demande reçue le 09.12.2026/,
		}),
	).toContainText(REFERENCE);
}

async function begin(page: Page): Promise<void> {
	await button(page, "Préparer la consultation").click();
	await page
		.getByRole("textbox", { name: "Autres personnes présentes" })
		.fill("Me Dupont, avocat");
	await page.getByRole("checkbox", { name: /^1\. lettre/ }).check();
	await button(page, "Commencer la consultation").click();
	await expect(page.getByText("Cochez cette case.").first()).toBeVisible();
	await page.getByRole("checkbox", { name: /^La personne dont/ }).check();
	await button(page, "Commencer la consultation").click();
	await expect(heading(page, "Consultation accompagnée")).toBeFocused();
}

async function lockedOut(page: Page): Promise<void> {
	await goTo(page, "Demandes des personnes");
	await button(page, /Accès · Muller-Requérante/).click();
	await begin(page);
	await page.keyboard.press("Control+l");
	await unlock(page, DPO);
	await expect(
		page.getByText(/terminée par le verrouillage ; aucune pièce vue/),
	).toBeVisible();
}
