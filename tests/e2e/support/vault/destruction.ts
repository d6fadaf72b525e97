import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { DPO } from "../acts.ts";
import { expect, type Scelle } from "../scelle.ts";
import { CLERK_RENEWED } from "./accounts.ts";
import { becomes, button, goTo, SLOW } from "./people.ts";

const PROPOSE = "Proposer la destruction de 1 dossier";
const APPROVE = "Approuver la destruction de 1 dossier";

/** Declined once, cancelled once, and carried out the third time: by two persons and after seven days. */
export async function destroy(
	scelle: Scelle,
	reference: string,
	before: () => Promise<void>,
): Promise<void> {
	const { page } = scelle;
	const card = page.getByRole("article", { name: reference });
	await becomes(page, CLERK_RENEWED);
	await conditions(page, card);
	await propose(page, card, reference);
	await expect(card).toContainText("Proposée par Claire Weber");
	await unfold(card);
	await expect(button(card, APPROVE)).toHaveCount(0);
	await becomes(page, DPO);
	await goTo(page, "Destruction");
	await unfold(card);
	await expect(button(card, "Ne pas approuver…")).toBeFocused();
	await button(card, "Ne pas approuver…").click();
	await stop(page, "Ne pas approuver", "Un recours est annoncé.");
	await expect(card).not.toContainText("Proposée par");
	await becomes(page, CLERK_RENEWED);
	await propose(page, card, reference);
	await becomes(page, DPO);
	await approve(page, card, reference);
	await unfold(card);
	await button(card, "Annuler la destruction…").click();
	await stop(page, "Annuler la destruction", "Le recours est introduit.");
	await expect(card).not.toContainText("Délai de réflexion");
	await becomes(page, CLERK_RENEWED);
	await propose(page, card, reference);
	await becomes(page, DPO);
	await approve(page, card, reference);
	await expect(card).toContainText(
		"Délai de réflexion jusqu’au jeu. 17.12.2026",
	);
	await expect(button(page, /^Détruire/)).toHaveCount(0);
	await goTo(page, "Registres");
	await expect(
		page.getByText(`Destruction de ${reference} : délai de réflexion`),
	).toBeVisible();
	await before();
	await scelle.setDay("2026-12-17");
	await carryOut(page, reference);
}

const unfold = (card: Locator): Promise<void> =>
	button(card, /^Voir les conditions/).click();

/** The acts stand behind the conditions: whoever acts has unfolded them. */
async function conditions(page: Page, card: Locator): Promise<void> {
	await goTo(page, "Destruction");
	await expect(button(card, PROPOSE)).toHaveCount(0);
	await unfold(card);
	await expect(card).toContainText("Conservation terminée");
	await expect(card).toContainText("Archives nationales : voie libre");
	await button(card, PROPOSE).click();
	await expect(card.getByText(/Écrivez la référence telle/)).toBeVisible();
}

async function propose(
	page: Page,
	card: Locator,
	reference: string,
): Promise<void> {
	await goTo(page, "Destruction");
	const typed = card.getByRole("textbox", { name: /^Pour proposer/ });
	if (!(await typed.isVisible())) await unfold(card);
	await typed.fill(reference);
	await button(card, PROPOSE).click();
	await expect(card).toContainText("Proposée par Claire Weber");
}

async function approve(
	page: Page,
	card: Locator,
	reference: string,
): Promise<void> {
	await goTo(page, "Destruction");
	await unfold(card);
	await card.getByRole("textbox", { name: /^Pour approuver/ }).fill(reference);
	await button(card, APPROVE).click();
	await expect(card).toContainText("Délai de réflexion jusqu’au");
}

async function stop(page: Page, act: string, reason: string): Promise<void> {
	const sheet = page.getByRole("dialog");
	await button(sheet, act).click();
	await expect(sheet.getByText("Remplissez ce champ.")).toBeVisible();
	await sheet.getByRole("textbox", { name: "Motif" }).fill(reason);
	await button(sheet, act).click();
	await expect(sheet).toHaveCount(0);
}

/** The day has come: the home says so, and a person does it. */
async function carryOut(page: Page, reference: string): Promise<void> {
	await becomes(page, CLERK_RENEWED);
	await expect(
		page.getByText(
			`Destruction de ${reference} : le délai de réflexion est passé`,
		),
	).toBeVisible();
	await button(page, "Voir et détruire").click();
	await button(page, "Détruire 1 dossier").click();
	await expect(
		page.getByText("Destruction terminée. Inscription n° 1"),
	).toBeVisible(SLOW);
}

/** On another machine, without a key: the entry is signed and numbered, and nothing is missing (C11). */
export function verifiedElsewhere(profile: string): void {
	const run = spawnSync(
		process.execPath,
		["scripts/verify.ts", path.join(profile, "vault")],
		{ encoding: "utf8" },
	);
	expect(JSON.parse(run.stdout)).toMatchObject({ bad: [], destructions: 1 });
}
