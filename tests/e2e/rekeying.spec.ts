import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Page } from "@playwright/test";
import { scale, told } from "../hardening/support/scale.ts";
import { unlock } from "./support/acts.ts";
import {
	FILLED_DPO as DPO,
	fillProfile,
	rebuild,
} from "./support/filled-vault.ts";
import { expect, startScelle, test } from "./support/scelle.ts";
import { button, goTo, SLOW } from "./support/vault/people.ts";

/** A right ends, every key that it held changes, and the program is killed meanwhile (issue 4, DESIGN 4). */

const DAY = "2026-12-10";
const DOSSIERS = scale(60, 1_000);
const LEAVER = "Jean Meyer";

test("a change of keys that is killed goes on at the next unlock, and who left holds nothing", async ({
	profile,
}) => {
	test.setTimeout(scale(240, 3_600) * 1_000);
	fillProfile(profile, DOSSIERS, DAY);
	const { page, kill } = await startScelle(profile, { day: DAY });
	await rebuild(page);
	await unlock(page, DPO);
	await endRight(page);
	await page.waitForFunction(percent, 10);
	await kill();
	expect(verified(profile)).toMatchObject({ bad: [] });
	const again = await startScelle(profile, { day: DAY });
	await expect(button(again.page, "Déverrouiller")).toBeVisible();
	await watch(again.page);
	await unlock(again.page, DPO);
	await goTo(again.page, "Comptes et accès");
	await expect(again.page.getByRole("row", { name: LEAVER })).toContainText(
		"Retiré",
		SLOW,
	);
	const seen = await again.page.evaluate(watched);
	expect(seen).toMatch(
		/^Les clés des dossiers changent\s: [\d\s]+ sur [\d\s]+\./,
	);
	await holdsNothing(again.page);
	await again.close();
	expect(verified(profile)).toMatchObject({ bad: [] });
	told("a change of keys killed in the window", {
		dossiers: DOSSIERS + 1,
		"first word after the unlock": seen.split(".")[0],
	});
});

async function endRight(page: Page): Promise<void> {
	await goTo(page, "Comptes et accès");
	await button(page, `Revoir les droits de ${LEAVER}`).click();
	const review = page.getByRole("dialog");
	await review.getByRole("radio", { name: "Retirer" }).check();
	await review.getByRole("textbox", { name: "Motif" }).fill("Fin du mandat");
	await button(review, "Retirer le droit").click();
}

/** In the page: whether the bar has come so far. */
const percent = (least: number): boolean =>
	Number(
		document
			.querySelector("[role=dialog] [role=progressbar]")
			?.getAttribute("aria-valuenow") ?? 0,
	) >= least;

/** In the page: keeps the first word about keys that change, however short it stands. */
async function watch(page: Page): Promise<void> {
	await page.evaluate(() => {
		new MutationObserver(() => {
			const bar = document.querySelector(
				"main [role=progressbar][aria-label^='Les clés']",
			);
			const word = bar?.getAttribute("aria-label");
			if (word) document.documentElement.dataset["keys"] ??= word;
		}).observe(document.body, { subtree: true, childList: true });
	});
}

const watched = (): string => document.documentElement.dataset["keys"] ?? "";

/** Neither among the accounts that may unlock, nor with a key of any dossier. */
async function holdsNothing(page: Page): Promise<void> {
	await button(page, "Qui détient quoi…").click();
	await expect(page.getByRole("row", { name: /DJ-/ }).first()).toContainText(
		"Claire Weber, Dora Ott",
	);
	await expect(page.getByRole("main")).not.toContainText(LEAVER);
	await page
		.getByRole("textbox", { name: "Chercher une référence" })
		.fill("DJ-2026-001");
	await expect(page.getByRole("row", { name: "DJ-2026-001" })).toContainText(
		"Claire Weber, Dora Ott",
	);
	await button(page, "Verrouiller").click();
	await page.getByRole("combobox", { name: "Compte" }).click();
	await expect(page.getByRole("option")).toHaveText(["CW", "DO"]);
}

/** The chains on the disk as a third party walks them: no half state. */
function verified(profile: string): unknown {
	const vault = path.join(profile, "vault");
	const run = spawnSync(process.execPath, ["scripts/verify.ts", vault], {
		encoding: "utf8",
	});
	return JSON.parse(run.stdout);
}
