import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { readFrames } from "../../../../electron/bytes/frames.ts";
import {
	decodeRecord,
	type StreamKind,
} from "../../../../shared/formats/record.ts";
import { damageJournal } from "../../../support/damage.ts";
import { CLERK, heading, openDossier, unlock } from "../acts.ts";
import { expect, startScelle } from "../scelle.ts";
import { button, goTo } from "./people.ts";

type Shot = (page: Page, name: string) => Promise<unknown>;

/** Enters a communication that no step asks for. */
async function communicateFreely(page: Page, to: string): Promise<void> {
	await page.getByRole("tab", { name: /^Communications/ }).click();
	await button(page, "Inscrire une communication").click();
	await page.getByRole("combobox", { name: "Destinataire" }).click();
	await page.getByRole("option", { name: "Autre autorité" }).click();
	for (const [field, text] of [
		["Nom ou service", to],
		["Ce qui est communiqué", "Demande d’avis"],
		["Base légale", "C7"],
		["Motif précis", "Avis"],
		["Le", "23.11.2026"],
	] as const)
		await page.getByRole("textbox", { name: field, exact: true }).fill(text);
	await page.getByRole("radio", { name: "lettre recommandée" }).check();
	await button(page.getByRole("main"), "Inscrire la communication").click();
	await expect(page.getByText(to)).toBeVisible();
}

/** The working copy is gone, and an entry of a register is damaged in the journal: it is named, shown with the gap, and goes on. */
export async function damagedRegister(
	profile: string,
	{ agent, shot }: { readonly agent: string; readonly shot: Shot },
): Promise<void> {
	const vault = path.join(profile, "vault");
	damageJournal(vault, streamOf(vault, "communications"), 1);
	const { page, close } = await startScelle(profile);
	await expect(heading(page, /Scellé a trouvé des dégâts/)).toBeVisible();
	await button(page, "Reconstruire").click();
	await button(page, "Continuer").click();
	await unlock(page, CLERK);
	const notice = page.getByRole("region", {
		name: "Il manque des inscriptions dans les deux copies : registre des communications.",
	});
	await expect(notice).toBeVisible();
	await shot(page, "register-home");
	const gap = page.getByRole("region", {
		name: "Il manque une inscription à ce registre.",
	});
	await openRegister(page);
	await expect(gap).toBeVisible();
	await expect(page.getByRole("row")).toHaveCount(0);
	await shot(page, "register-gap");
	await goTo(page, "Dossiers");
	await openDossier(page, agent);
	await communicateFreely(page, "Contrôle");
	await openRegister(page);
	await expect(page.getByRole("row")).toHaveCount(2);
	await close();
	const again = await startScelle(profile);
	await unlock(again.page, CLERK);
	await expect(
		again.page.getByText(/registre des communications/),
	).toBeVisible();
	await again.close();
}

async function openRegister(page: Page): Promise<void> {
	await goTo(page, "Registres");
	await page.getByRole("tab", { name: "Communications" }).click();
}

/** A well-known stream, by the kind that its first record says. */
export function streamOf(vault: string, kind: StreamKind): string {
	const journal = path.join(vault, "journal");
	const found = fs.readdirSync(journal).find((stream) => {
		const bytes = fs.readFileSync(path.join(journal, stream));
		const [first] = readFrames(bytes).payloads;
		const record = first && decodeRecord(first);
		return record?.ok && record.value.kind === kind;
	});
	if (found === undefined) throw new Error(`there is no ${kind}`);
	return found;
}
