import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { readFrames } from "../../../../electron/bytes/frames.ts";
import { readClear } from "../../../../renderer/vault/streams/clear-events.ts";
import {
	decodeRecord,
	type StoredRecord,
} from "../../../../shared/formats/record.ts";
import { streamEventSchema } from "../../../../shared/roster/events.ts";
import { damageJournal } from "../../../support/damage.ts";
import { CLERK, heading, openDossier, unlock } from "../acts.ts";
import { expect, startScelle } from "../scelle.ts";
import { goTo } from "./people.ts";

interface Both {
	/** The agent of the dossier that was opened first. */
	readonly damaged: string;
	readonly whole: string;
	readonly shot: (page: Page, name: string) => Promise<unknown>;
}

/** The working copy is gone already: the first dossier is damaged in the other copy too. It is named, the other one opens, and the backup gives it back. */
export async function bothCopies(
	profile: string,
	{ damaged, whole, shot }: Both,
): Promise<void> {
	damageJournal(path.join(profile, "vault"), firstDossier(profile), 2);
	const { page, close } = await startScelle(profile);
	await expect(heading(page, /Scellé a trouvé des dégâts/)).toBeVisible();
	await page.getByRole("button", { name: "Reconstruire" }).click();
	await expect(heading(page, "La reconstruction est terminée.")).toBeVisible();
	await expect(
		page.getByText(/(n’est|ne sont) dans aucune des deux copies/),
	).toBeVisible();
	await shot(page, "both-rebuilt");
	await page.getByRole("button", { name: "Continuer" }).click();
	await unlock(page, CLERK);
	const notice = page.getByRole("region", {
		name: "Un dossier n’est plus entier dans aucune des deux copies : DJ-2026-001.",
	});
	await expect(notice).toBeVisible();
	await shot(page, "both-notice");
	await openDossier(page, whole);
	await goTo(page, "Dossiers");
	await expect(page.getByRole("main")).not.toContainText(damaged);
	await goTo(page, "Échéances");
	await notice.getByRole("button", { name: "Voir les sauvegardes" }).click();
	await page
		.getByRole("button", { name: /^Voir ce que changerait/ })
		.first()
		.click();
	await page
		.getByRole("button", { name: "Restaurer cette sauvegarde" })
		.click();
	await expect(heading(page, "La sauvegarde est restaurée.")).toBeVisible();
	await page.getByRole("button", { name: "Continuer" }).click();
	await unlock(page, CLERK);
	await goTo(page, "Dossiers");
	for (const name of [damaged, whole])
		await expect(page.getByRole("row", { name })).toBeVisible();
	await goTo(page, "Échéances");
	await expect(notice).toHaveCount(0);
	await close();
}

/** The stream of the dossier that was opened first. */
export function firstDossier(profile: string): string {
	const journal = path.join(profile, "vault/journal");
	const dossiers = fs.readdirSync(journal).flatMap((stream) => {
		const bytes = fs.readFileSync(path.join(journal, stream));
		const [first] = readFrames(bytes).payloads;
		const record = first && decodeRecord(first);
		return record?.ok && record.value.kind === "dossier"
			? [{ stream, opened: openedAt(record.value) }]
			: [];
	});
	const [found] = dossiers.sort((a, b) => a.opened - b.opened);
	if (found === undefined) throw new Error("there is no dossier");
	return found.stream;
}

/** The first record of a dossier is clear, and bears its instant. */
function openedAt(record: StoredRecord): number {
	const event = readClear(record, streamEventSchema);
	return event?.at ?? 0;
}
