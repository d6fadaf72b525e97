import type { Locator, Page } from "@playwright/test";
import { nationalNumber } from "../support/sample.ts";
import {
	ALDERMAN,
	CLERK,
	createVault,
	DPO,
	heading,
	lock,
	openNewDossier,
	openStep,
	type Person,
	recordStep,
	unlock,
} from "./support/acts.ts";
import { expect, type Scelle, startScelle, test } from "./support/scelle.ts";

/** Two persons and a vault: who may see, what is recorded, nothing lost, nothing left (issue 4, DESIGN 3 and 4). */

const DAY = "2026-12-10";
const AGENT = "Muller-Fictive";
const REFERENCE = "DJ-2026-001";
const SECOND_CLERK: Person = {
	name: "Nora Thill",
	initials: "NT",
	passphrase: "parasol granite hublot sifflet olive",
};
const RESCUER: Person = {
	name: "Paul Weis",
	initials: "PW",
	passphrase: "boussole corail verger nuance platre",
};
/** Argon2id several times, and the keys of every dossier. */
const SLOW = { timeout: 120_000 };

const button = (within: Page | Locator, name: string | RegExp): Locator =>
	within.getByRole("button", { name });

async function goTo(page: Page, entry: string): Promise<void> {
	await button(
		page.getByRole("navigation", { name: "Menu principal" }),
		entry,
	).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(entry);
}

/** Locks, and opens as another person at that person's home. */
async function becomes(page: Page, person: Person): Promise<void> {
	await lock(page);
	await unlock(page, person);
}

test("two persons, a vault and everything it promises", async ({ profile }) => {
	test.setTimeout(900_000);
	const scelle = await startScelle(profile, { day: DAY });
	const { page } = scelle;
	await createVault(page);
	await test.step("a missing kit stays in sight", async () => {
		await expect(page.getByText("Aucun kit de secours.")).toBeVisible();
	});
	await test.step("an account takes two persons and six words", () =>
		enrol(page));
	const sheets =
		await test.step("the kit is copied by three depositaries", () =>
			makeKit(page));
	await test.step("a dossier comes before the college", () => walk(page));
	await test.step("a member withdraws and reads nothing more", () =>
		withdraw(page));
	const receipt =
		await test.step("the DPO reviews rights, reads the register, takes a receipt", () =>
			supervise(page));
	await test.step("the college pardons, and the Archives agree", () =>
		pardon(page));
	await test.step("two persons destroy, after seven days of reflection", () =>
		destroy(scelle));
	await test.step("nothing of it is left but a number", () =>
		leavesNothing(page, receipt));
	await test.step("two sheets open the vault when everybody forgot", () =>
		recover(page, sheets));
	await scelle.close();
});

async function enrol(page: Page): Promise<void> {
	await goTo(page, "Comptes et accès");
	await button(page, "Inscrire une personne").click();
	await page
		.getByRole("textbox", { name: "Nom et prénom" })
		.fill(SECOND_CLERK.name);
	await page.getByRole("checkbox", { name: "Tient les dossiers (RH)" }).check();
	await page
		.getByRole("textbox", { name: "Phrase de passe" })
		.fill(SECOND_CLERK.passphrase);
	await expect(page.getByText("Très bonne phrase.")).toBeVisible();
	await button(page, "Proposer l’inscription").click();
	const words = page.getByRole("list", { name: /six mots/ });
	await expect(words).toBeVisible(SLOW);
	const noted = await words.getByRole("listitem").allTextContents();
	expect(noted).toHaveLength(6);
	await button(page, "Revenir aux comptes").click();
	// The proposer cannot confirm.
	await expect(page.getByText("1 inscription à confirmer")).toBeVisible();
	await expect(button(page, "Les mots sont les mêmes")).toHaveCount(0);
	await becomes(page, DPO);
	await goTo(page, "Comptes et accès");
	await expect(words.getByRole("listitem")).toHaveText(noted);
	await button(page, "Les mots sont les mêmes").click();
	await expect(page.getByRole("row", { name: /Nora Thill/ })).toBeVisible(SLOW);
}

async function makeKit(page: Page): Promise<readonly (readonly string[])[]> {
	await becomes(page, SECOND_CLERK);
	await button(page, "Kit de secours…").click();
	await button(page, "Établir le kit").click();
	const sheets: (readonly string[])[] = [];
	for (const number of [1, 2, 3]) {
		await expect(heading(page, `Dépositaire ${number} sur 3`)).toBeVisible();
		await button(page, "Afficher les mots").click();
		const words = await page
			.getByRole("list", { name: "Mots de la feuille" })
			.getByRole("listitem")
			.allTextContents();
		expect(words).toHaveLength(27);
		sheets.push(words);
		await button(page, "C’est recopié").click();
		await typeSheet(page, page.getByRole("group"), words.with(10, "xxxx"));
		await button(page, "Vérifier la feuille").click();
		await expect(
			button(page, "Le mot 11 ne correspond pas. Relisez votre feuille."),
		).toBeVisible();
		await page
			.getByRole("textbox", { name: "Mot 11", exact: true })
			.fill(words[10] ?? "");
		await button(page, "Vérifier la feuille").click();
	}
	await expect(page.getByText("Un kit de secours est en place.")).toBeVisible(
		SLOW,
	);
	return sheets;
}

async function typeSheet(
	page: Page,
	sheet: Locator,
	words: readonly string[],
): Promise<void> {
	await sheet.getByRole("textbox", { name: "Mot 1", exact: true }).focus();
	await page.keyboard.type(words.join(" "));
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
	await expect(heading(page, "Registres")).toBeVisible();
	await expect(
		page.getByRole("row", { name: /Nora Thill.*nouveau dossier/ }),
	).toBeVisible();
	await expect(
		page.getByRole("row", { name: /Marc Schmit.*déport/ }),
	).toBeVisible();
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
	await becomes(page, CLERK);
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
	await test.step("the communication that the law asks for is offered", async () => {
		const due = page.getByRole("region", { name: /que la loi demande/ });
		await expect(due).toContainText("Archives nationales");
		await button(due, /Archives nationales/).click();
		await page
			.getByRole("textbox", { name: "Nom ou service" })
			.fill("Direction des Archives nationales");
		await page
			.getByRole("textbox", { name: "Ce qui est communiqué" })
			.fill("Avis de destruction");
		await page
			.getByRole("textbox", { name: "Motif précis" })
			.fill("Conservation terminée");
		await page
			.getByRole("textbox", { name: "Le", exact: true })
			.fill("26.11.2026");
		await page.getByRole("radio", { name: "lettre recommandée" }).check();
		await button(page.getByRole("main"), "Inscrire la communication").click();
		await expect(
			page.getByRole("tab", { name: "Communications 1" }),
		).toBeVisible();
		await expect(due).toHaveCount(0);
	});
	await recordStep(page, "Enregistrer la réponse des Archives", [
		{ type: "Réponse reçue le", text: "01.12.2026" },
		{ choose: "accord", in: /Réponse|réponse/ },
	]);
}

async function destroy(scelle: Scelle): Promise<void> {
	const { page } = scelle;
	const card = page.getByRole("article", { name: REFERENCE });
	const unfold = () => button(card, /^Voir les conditions/).click();
	await goTo(page, "Destruction");
	await expect(
		button(card, "Proposer la destruction de 1 dossier"),
	).toHaveCount(0);
	await unfold();
	await expect(card).toContainText("Conservation terminée");
	await expect(card).toContainText("Archives nationales : voie libre");
	await button(card, "Proposer la destruction de 1 dossier").click();
	await expect(card.getByText(/Écrivez la référence telle/)).toBeVisible();
	await card
		.getByRole("textbox", { name: "Pour proposer, écrivez la référence" })
		.fill(REFERENCE);
	await button(card, "Proposer la destruction de 1 dossier").click();
	await expect(card).toContainText("Proposée par Claire Weber");
	await unfold();
	await expect(
		button(card, "Approuver la destruction de 1 dossier"),
	).toHaveCount(0);
	await becomes(page, SECOND_CLERK);
	await goTo(page, "Destruction");
	await unfold();
	await expect(button(card, "Ne pas approuver…")).toBeFocused();
	await card
		.getByRole("textbox", { name: "Pour approuver, écrivez la référence" })
		.fill(REFERENCE);
	await button(card, "Approuver la destruction de 1 dossier").click();
	await expect(card).toContainText(
		"Délai de réflexion jusqu’au jeu. 17.12.2026",
	);
	await expect(button(page, /^Détruire/)).toHaveCount(0);
	await goTo(page, "Échéances");
	await expect(page.getByText(`Destruction de ${REFERENCE}`)).toBeVisible();
	await scelle.setDay("2026-12-17");
	await becomes(page, CLERK);
	await goTo(page, "Destruction");
	await button(page, "Détruire 1 dossier").click();
	await expect(
		page.getByText("Destruction terminée. Inscription n° 1"),
	).toBeVisible(SLOW);
}

async function leavesNothing(page: Page, receipt: string): Promise<void> {
	await expect(page.getByText("Aucune destruction due.")).toBeVisible();
	await goTo(page, "Dossiers");
	await expect(page.getByRole("main")).not.toContainText(REFERENCE);
	await becomes(page, DPO);
	await expect(heading(page, "Registres")).toBeVisible();
	await page.getByRole("tab", { name: "Communications" }).click();
	await expect(
		page.getByRole("row", { name: /Archives nationales/ }),
	).toContainText("dossier détruit");
	await page.getByRole("tab", { name: "Destructions" }).click();
	await expect(page.getByRole("row", { name: /17\.12\.2026/ })).toContainText(
		"Nora Thill",
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

async function recover(
	page: Page,
	sheets: readonly (readonly string[])[],
): Promise<void> {
	await lock(page);
	await button(page, "Phrase oubliée ?").click();
	await button(page, "Ouvrir avec le kit de secours…").click();
	const [first = [], , third = []] = sheets;
	await typeSheet(page, page.getByRole("group", { name: "Feuille 1" }), third);
	await typeSheet(page, page.getByRole("group", { name: "Feuille 2" }), first);
	await page.getByRole("textbox", { name: "Motif" }).fill("Tous absents");
	await page
		.getByRole("textbox", { name: /^Nom et prénom/ })
		.fill(RESCUER.name);
	await page
		.getByRole("textbox", { name: "Phrase de passe" })
		.fill(RESCUER.passphrase);
	await expect(page.getByText("Très bonne phrase.")).toBeVisible();
	await button(page, "Ouvrir le coffre").click();
	await expect(heading(page, "Échéances")).toBeVisible(SLOW);
	// Every account sees it, and the sheets are used up.
	await becomes(page, DPO);
	await expect(
		page.getByText(/ouvert avec le kit de secours le 17\.12\.2026/),
	).toBeVisible();
	await expect(page.getByText("Le kit a été utilisé.")).toBeVisible();
}
