import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { nationalNumber } from "../support/sample.ts";
import {
	ALDERMAN,
	CLERK,
	createVault,
	DPO,
	openNewDossier,
	openStep,
	recordStep,
} from "./support/acts.ts";
import { expect, startScelle, test } from "./support/scelle.ts";
import {
	administer,
	type Clock,
	enrol,
	renewKeys,
	secureAccount,
} from "./support/vault/accounts.ts";
import { firstDossier } from "./support/vault/both-copies.ts";
import { communicate } from "./support/vault/communications.ts";
import { destroy, verifiedElsewhere } from "./support/vault/destruction.ts";
import { recuse, reviewHolders } from "./support/vault/holders.ts";
import { makeKit } from "./support/vault/kit.ts";
import { moveToAnotherMachine } from "./support/vault/move.ts";
import { lateBackup, restoreOlder } from "./support/vault/older-backup.ts";
import { becomes, button, goTo, SLOW } from "./support/vault/people.ts";
import { found, type Trace, tracesIn } from "./support/vault/remnants.ts";

/** Two persons and a vault: who may see, what is recorded, nothing lost, nothing left (issue 4, DESIGN 3 and 4). */

const DAY = "2026-12-10";
const AGENT = "Muller-Fictive";
const REFERENCE = "DJ-2026-001";
/** A dossier that stays, and from which the second clerk withdraws. */
const OTHER_AGENT = "Weis-Fictif";
const OTHER = "DJ-2026-002";

test("two persons, a vault and everything it promises", async ({ profile }) => {
	test.setTimeout(900_000);
	prepare(profile);
	const started = Date.now();
	let now = Date.parse(`${DAY}T09:00:00+01:00`);
	const scelle = await startScelle(profile, { day: DAY });
	const clock: Clock = {
		now: () => now + (Date.now() - started),
		later: async () => {
			now += 90_000;
			await scelle.advance(90_000);
		},
	};
	const { page } = scelle;
	await createVault(page);
	await test.step("a missing kit stays in sight", async () => {
		await expect(page.getByText("Aucun kit de secours.")).toBeVisible();
	});
	await test.step("an account takes two persons and six words", () =>
		enrol(page));
	await test.step("an administrator verifies, and sees no dossier", () =>
		administer(page));
	const sheets =
		await test.step("the kit is copied by three depositaries", () =>
			makeKit(page));
	await test.step("a dossier comes before the college", () => walk(page));
	await test.step("a holder withdraws outside of the meeting", () =>
		withdrawAtOnce(page));
	await test.step("a member withdraws and reads nothing more", () =>
		withdraw(page));
	const receipt =
		await test.step("the DPO reviews rights, reads the register, takes a receipt", () =>
			supervise(page));
	await test.step("rights are reviewed dossier by dossier, and two holders stay", () =>
		reviewHolders(page, { left: OTHER, shared: REFERENCE }));
	await test.step("a second factor and another passphrase", async () => {
		await becomes(page, CLERK);
		await secureAccount(page, clock);
	});
	await test.step("the college pardons, and the Archives agree", () =>
		pardon(page));
	await test.step("two persons give new keys for a lost telephone", () =>
		renewKeys(page));
	const traces: Trace[] = [];
	await test.step("two persons destroy, after seven days of reflection", () =>
		destroy(scelle, REFERENCE, async () => {
			traces.push(...(await tracesIn(profile, firstDossier(profile))));
			isEverywhere(profile, traces);
		}));
	await test.step("nothing of it is left but a number", async () => {
		await leavesNothing(page, receipt);
		verifiedElsewhere(profile);
		expect([...found(profile, traces).keys()]).toEqual([]);
	});
	const restored =
		await test.step("an older backup does not bring it back", () =>
			restoreOlder(scelle, profile, { gone: REFERENCE, stays: OTHER }));
	await test.step("a late backup is said until one is made", () =>
		lateBackup(restored, profile));
	await restored.close();
	expect([...found(profile, traces).keys()]).toEqual([]);
	await test.step("two sheets open the backups on another machine, and an account when everybody forgot", () =>
		moveToAnotherMachine(profile, sheets, OTHER));
});

/** Before: the search finds each kind in the journal, in Chromium's own files and in the backup, wherever it belongs. */
function isEverywhere(profile: string, traces: readonly Trace[]): void {
	const hits = [...found(profile, traces)];
	const kindsIn = (place: string) =>
		new Set(
			hits
				.filter(([file]) => file.startsWith(place))
				.flatMap(([, there]) => there.map(({ of }) => of)),
		);
	const both = new Set(["ciphertext", "wrap"]);
	expect(kindsIn("vault/journal")).toEqual(both);
	expect(kindsIn("vault/slots")).toEqual(new Set(["slot"]));
	expect(kindsIn("vault/blobs")).toEqual(new Set(["piece"]));
	expect(kindsIn("Partitions/vault")).toEqual(both);
	expect(kindsIn("backups")).toEqual(new Set([...both, "slot", "piece"]));
}

/** Backups in a folder of the policy, and less memory for each passphrase: many are tried here. */
function prepare(profile: string): void {
	const place = path.join(profile, "backups");
	fs.mkdirSync(place);
	fs.writeFileSync(
		path.join(profile, "policy.json"),
		JSON.stringify({ backupFolders: [place], keyMemoryMiB: 256 }),
	);
}

async function walk(page: Page): Promise<void> {
	await goTo(page, "Échéances");
	await openNewDossier(page, {
		known: "16.11.2026",
		name: AGENT,
		firstName: "Anne",
		nationalNumber: nationalNumber(),
		breach: "06.11.2026",
		description: "Absence non justifiée du service technique.",
	});
	await recordStep(page, "Enregistrer l’expédition de l’ordre", [
		{ type: "Expédié le", text: "16.11.2026" },
		{
			choose: "sous enveloppe fermée au lieu de service",
			in: /^Comment l’ordre/,
		},
	]);
	await recordStep(page, "Enregistrer la notification de l’ordre", [
		{ type: "Notifié le", text: "18.11.2026" },
		{ choose: "non", in: /congé/ },
		{ choose: "oui", in: /notice/ },
	]);
	await recordStep(page, "Enregistrer la réponse", [
		{ type: "Reçue le", text: "20.11.2026" },
	]);
	await addPiece(page);
}

/** The only one of the profile. */
async function addPiece(page: Page): Promise<void> {
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	const chooser = page.waitForEvent("filechooser");
	await button(page, "Choisir des fichiers (Ctrl+O)").click();
	await (await chooser).setFiles({
		name: "réponse.txt",
		mimeType: "text/plain",
		buffer: Buffer.from("La réponse de l’agent. ".repeat(500)),
	});
	await expect(page.getByRole("tab", { name: "Pièces 1" })).toBeVisible();
}

async function withdrawAtOnce(page: Page): Promise<void> {
	await goTo(page, "Échéances");
	await openNewDossier(page, {
		known: "07.12.2026",
		name: OTHER_AGENT,
		firstName: "Jos",
		nationalNumber: nationalNumber("19790101", "456"),
		breach: "04.12.2026",
		description: "Retards répétés.",
	});
	await recuse(page, OTHER_AGENT);
}

async function withdraw(page: Page): Promise<void> {
	await becomes(page, ALDERMAN);
	await button(page, "Ouvrir le premier point").click();
	await expect(page.getByRole("main")).toContainText(REFERENCE);
	await button(page, "Je me déporte de ce point").click();
	await button(page.getByRole("dialog"), "Me déporter").click();
	await expect(
		page.getByText("Vous ne participez pas à ce point").first(),
	).toBeVisible(SLOW);
	await goTo(page, "Dossiers");
	await expect(page.getByRole("main")).not.toContainText(REFERENCE);
	// Neither does another session give it back.
	await becomes(page, ALDERMAN);
	await goTo(page, "Dossiers");
	await expect(page.getByRole("main")).not.toContainText(REFERENCE);
}

async function supervise(page: Page): Promise<string> {
	await becomes(page, DPO);
	await goTo(page, "Registres");
	await expect(
		page.getByRole("row", { name: /Nora Thill.*DJ-2026-001.*nouveau dossier/ }),
	).toBeVisible();
	await expect(
		page.getByRole("row", { name: /Marc Schmit.*déport/ }),
	).toBeVisible();
	// Both withdrew; neither asked for the dossier again, and the page did not either.
	await expect(page.getByRole("row", { name: /Refus/ })).toHaveCount(0);
	await goTo(page, "Comptes et accès");
	await button(page, "Revoir les droits de Marc Schmit").click();
	const review = page.getByRole("dialog");
	await button(review, "Enregistrer la décision").click();
	await expect(review.getByText("Choisissez une réponse.")).toBeVisible();
	await review.getByRole("radio", { name: "Maintenir" }).check();
	await button(review, "Maintenir le droit").click();
	await expect(review).toHaveCount(0, SLOW);
	await expect(page.getByRole("row", { name: /Marc Schmit/ })).toContainText(
		"10.12.2027",
	);
	await goTo(page, "Registres");
	await page.getByRole("tab", { name: "Intégrité" }).click();
	await button(page, "Vérifier l’intégrité").click();
	await expect(page.getByText(/Aucune anomalie/)).toBeVisible(SLOW);
	await button(page, "Prendre un reçu").click();
	const code = page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/);
	await expect(code).toBeVisible();
	return code.innerText();
}

async function pardon(page: Page): Promise<void> {
	await goTo(page, "Dossiers");
	await page
		.getByRole("row", { name: AGENT })
		.getByRole("button")
		.first()
		.click();
	await button(page.getByRole("dialog"), "Ouvrir le dossier").click();
	await recordStep(page, "Enregistrer l’appréciation", [
		{ type: "Appréciée le", text: "23.11.2026" },
		{ choose: "satisfaisante", in: /réponse est/ },
		{ choose: "non", in: /graves/ },
	]);
	await openStep(page, "Enregistrer le pardon");
	await page.getByRole("textbox", { name: "Accordé le" }).fill("25.11.2026");
	await page.getByRole("radio", { name: "collège", exact: true }).check();
	await button(page.getByRole("main"), "Enregistrer le pardon").click();
	await button(page.getByRole("dialog"), "Enregistrer le pardon").click();
	await recordStep(page, "Enregistrer l’avis aux Archives", [
		{ type: "Avis envoyé le", text: "26.11.2026" },
	]);
	await test.step("the communication that the law asks for is offered", () =>
		communicate(page, {
			recipient: "Archives nationales",
			to: "Direction des Archives nationales",
			what: "Avis de destruction",
			motive: "Conservation terminée",
			on: "26.11.2026",
		}));
	await recordStep(page, "Enregistrer la réponse des Archives", [
		{ type: "Réponse reçue le", text: "01.12.2026" },
		{ choose: "accord", in: /Réponse|réponse/ },
	]);
}

async function leavesNothing(page: Page, receipt: string): Promise<void> {
	await expect(page.getByText("Aucune destruction due.")).toBeVisible();
	await goTo(page, "Dossiers");
	await expect(page.getByRole("main")).not.toContainText(REFERENCE);
	await becomes(page, DPO);
	await goTo(page, "Registres");
	await page.getByRole("tab", { name: "Communications" }).click();
	await expect(
		page.getByRole("row", { name: /Archives nationales/ }),
	).toContainText("dossier détruit");
	await page.getByRole("tab", { name: "Destructions" }).click();
	await expect(page.getByRole("row", { name: /17\.12\.2026/ })).toContainText(
		"Dana Koch",
	);
	await expect(page.getByRole("main")).not.toContainText(REFERENCE);
	await page.getByRole("tab", { name: "Intégrité" }).click();
	await button(page, "Vérifier l’intégrité").click();
	await expect(page.getByText(/Aucune anomalie/)).toBeVisible(SLOW);
	const code = page.getByRole("textbox", { name: "Comparer un reçu" });
	await code.fill(receipt.toLowerCase());
	await button(page, "Comparer").click();
	await expect(page.getByText("Le coffre correspond à ce reçu.")).toBeVisible();
	await code.fill(`0000${receipt.slice(4)}`);
	await button(page, "Comparer").click();
	await expect(page.getByText(/ne connaît pas ce reçu/)).toBeVisible();
}
