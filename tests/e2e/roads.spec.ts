import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { nationalNumber } from "../support/sample.ts";
import {
	ALDERMAN,
	CLERK,
	createVault,
	DPO,
	heading,
	lock,
	unlock,
} from "./support/acts.ts";
import {
	type Act,
	conservation,
	heard,
	inquired,
	openKept,
	openRoad,
	walk,
	why,
	yearsLater,
} from "./support/roads.ts";
import { expect, type Scelle, startScelle, test } from "./support/scelle.ts";

/** Every road of the conservation (LAW.md section 4), walked in one vault; the day is 1 December 2028. */

test.describe.configure({ mode: "serial" });
test.setTimeout(600_000);

let profile: string;
let scelle: Scelle;
let page: Page;
test.beforeAll(async () => {
	test.setTimeout(600_000);
	profile = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-roads-"));
	scelle = await startScelle(profile, { day: "2028-12-01" });
	page = scelle.page;
	await createVault(page);
});
test.afterAll(async () => {
	await scelle.close();
	fs.rmSync(profile, { recursive: true, force: true });
});

interface Walked {
	readonly name: string;
	readonly acts: readonly Act[];
	/** What the page says of the conservation, and « Pourquoi ? » of its reason. */
	readonly verdict: readonly string[];
	readonly because: readonly string[];
}

const ROADS: readonly Walked[] = [
	{
		name: "R1, pardon by the college",
		acts: [
			...heard("satisfactory"),
			["pardoned", "01.04.2026", { by: "college" }],
		],
		verdict: ["Destruction due depuis le mer. 01.04.2026", "R1"],
		because: ["pardon"],
	},
	{
		name: "R2, filed without pardon",
		acts: [...heard("satisfactory"), ["filed", "01.04.2026"]],
		verdict: ["jusqu’au dim. 25.02.2029", "lun. 26.02.2029", "R2"],
		because: ["25.02.2026"],
	},
	{
		name: "R2, pardon by a subordinate body",
		acts: [
			...heard("satisfactory"),
			["pardoned", "25.03.2026", { by: "subordinate" }],
			["filed", "01.04.2026"],
		],
		verdict: ["jusqu’au dim. 25.02.2029", "R2"],
		because: ["25.02.2026"],
	},
	{
		name: "R3a, closed by the college",
		acts: [
			...heard("unsatisfactory"),
			["forwarded", "01.04.2026"],
			["closed", "15.04.2026", { by: "college" }],
		],
		verdict: ["Destruction due depuis le mer. 15.04.2026", "R3a"],
		because: ["L’affaire a été classée"],
	},
	{
		name: "R3c, a graver sanction by the council",
		acts: [
			...inquired("council"),
			["sanctioned", "05.10.2026", { by: "council", demotion: "demotion" }],
		],
		verdict: ["pendant la carrière et six mois", "R3c"],
		because: ["carrière"],
	},
];

for (const [place, road] of ROADS.entries())
	test(road.name, async () => {
		const name = `Chemin-${place}`;
		const serial = String(200 + place);
		await openRoad(page, {
			name,
			nationalNumber: nationalNumber("19800229", serial),
		});
		await walk(page, road.acts);
		await reads(road);
	});

async function reads({
	verdict,
	because,
}: Pick<Walked, "verdict" | "because">) {
	for (const words of verdict)
		await expect(conservation(page)).toContainText(words);
	const panel = await why(page);
	for (const words of because) await expect(panel).toContainText(words);
	await page.keyboard.press("Escape");
}

test("R2 ends early when the agent leaves the service", async () => {
	await openRoad(page, {
		name: "Depart",
		nationalNumber: nationalNumber("19800229", "301"),
	});
	await walk(page, [...heard("satisfactory"), ["filed", "01.04.2026"]]);
	await expect(conservation(page)).toContainText("dim. 25.02.2029");
	await page.getByRole("tab", { name: "Faits" }).click();
	await page.getByRole("button", { name: /^L’agent a quitté/ }).click();
	await page.locator("input[name=on]").fill("30.09.2027");
	await page.getByRole("combobox").click();
	await page.getByRole("option", { name: /démission/i }).click();
	await page.getByRole("button", { name: "Enregistrer le départ" }).click();
	await reads({
		verdict: ["jeu. 30.09.2027", "R2", "provisoire (L11)"],
		because: ["L11", "Destruction au départ"],
	});
});

test("a question that the law leaves open is asked in the form, once (L5)", async () => {
	await openRoad(page, {
		name: "Conge",
		nationalNumber: nationalNumber("19800229", "305"),
	});
	const [issued, , replied] = heard("satisfactory");
	if (issued === undefined || replied === undefined) throw new Error("no path");
	await walk(page, [
		issued,
		[
			"order-notified",
			"09.03.2026",
			{
				privacyNotice: "yes",
				leave: "yes",
				leaveKind: "annual",
				leaveFrom: "12.03.2026",
				leaveTo: "20.03.2026",
				leaveExtends: "yes",
			},
		],
	]);
	const toDo = page.getByRole("region", { name: "À faire maintenant" });
	await expect(toDo).toContainText("lun. 30.03.2026");
	// The answer counts; the reading itself is not confirmed by it.
	await expect(toDo).toContainText("provisoire (L5)");
	await walk(page, [replied]);
	await expect(page.getByRole("tabpanel")).toContainText(
		"le congé prolonge le délai",
	);
});

test("sick leave: L4 is asked in the form, and both days are shown", async () => {
	await openRoad(page, {
		name: "Malade",
		nationalNumber: nationalNumber("19800229", "310"),
	});
	const [issued] = heard("satisfactory");
	if (issued === undefined) throw new Error("no path");
	await walk(page, [
		issued,
		[
			"order-notified",
			"09.03.2026",
			{
				privacyNotice: "yes",
				leave: "yes",
				leaveKind: "sick",
				leaveFrom: "05.03.2026",
				leaveTo: "20.03.2026",
				leaveExtends: "no",
			},
		],
	]);
	const toDo = page.getByRole("region", { name: "À faire maintenant" });
	await expect(toDo).toContainText("jeu. 19.03.2026");
	await expect(toDo).toContainText("Si le congé de maladie prolonge le délai");
	await expect(toDo).toContainText("mar. 07.04.2026");
	await expect(toDo).toContainText("provisoire (L4)");
	await toDo.getByRole("button", { name: /^Pourquoi/ }).click();
	const panel = page.getByRole("complementary");
	for (const words of [
		"L’agent répond au plus tard le jeudi 19 mars 2026",
		"Le congé du jeudi 5 mars 2026 au vendredi 20 mars 2026 ne prolonge pas",
		"La lecture L4 (Oui) mènerait au mardi 7 avril 2026",
	])
		await expect(panel).toContainText(words);
	await page.keyboard.press("Escape");
});

test("a late reply: L18 is asked in the form; it counts, or it is silence and an admission (P4)", async () => {
	const [issued, notified] = heard("satisfactory");
	if (issued === undefined || notified === undefined)
		throw new Error("no path");
	const tab = page.getByRole("tabpanel");
	await openRoad(page, {
		name: "Tardive",
		nationalNumber: nationalNumber("19800229", "311"),
	});
	await walk(page, [
		issued,
		notified,
		["reply-received", "25.03.2026", { exceptional: "no" }],
	]);
	await expect(tab).toContainText("Hors délai (T2)");
	await expect(tab).toContainText("elle vaut silence");
	await expect(tab).toContainText("provisoire (L18)");
	await expect(page.getByRole("main")).toContainText(
		"À soumettre sans attendre à l’autorité disciplinaire (depuis le 25.03.2026)",
	);
	await openRoad(page, {
		name: "Excusee",
		nationalNumber: nationalNumber("19800229", "312"),
	});
	await walk(page, [
		issued,
		notified,
		[
			"reply-received",
			"25.03.2026",
			{
				exceptional: "yes",
				exceptionalReason: "Hospitalisation.",
				exceptionalAuthor: "Collège",
			},
		],
		["assessed", "27.03.2026", { reply: "satisfactory", grave: "no" }],
		["filed", "01.04.2026"],
	]);
	await expect(tab).toContainText("Hospitalisation.");
	await expect(tab).not.toContainText("elle vaut silence");
	await reads({
		verdict: ["jusqu’au dim. 25.02.2029", "R2"],
		because: ["25.02.2026"],
	});
});

const FIRST = {
	name: "Double",
	nationalNumber: nationalNumber("19811111", "302"),
};
const REPRIMAND: Act = [
	"sanctioned",
	"05.10.2026",
	{ by: "college", reprimand: "reprimand" },
];

test("R3b, a minor sanction, becomes R3c when another follows within three years", async () => {
	await openRoad(page, FIRST);
	await walk(page, [...inquired("minor"), REPRIMAND]);
	await reads({
		verdict: ["jusqu’au ven. 05.10.2029", "R3b"],
		because: ["05.10.2026"],
	});
	await openRoad(page, { ...FIRST, name: "Double-Deux", year: 2028 });
	await walk(page, yearsLater([...inquired("minor"), REPRIMAND], 2));
	await reads({
		verdict: ["jusqu’au dim. 05.10.2031", "R3b"],
		because: ["05.10.2028"],
	});
	await openKept(page, "Double, Fictive");
	const notice = page.getByRole("region", {
		name: /^La conservation a changé/,
	});
	await expect(notice).toContainText("jusqu’au ven. 05.10.2029");
	await expect(notice).toContainText("pendant la carrière");
	await expect(notice).toContainText(
		"En cause : une étape du dossier DJ-2028-",
	);
	await reads({
		verdict: ["pendant la carrière et six mois", "R3c", "provisoire"],
		because: ["autre dossier"],
	});
	await page.getByRole("button", { name: "J’ai lu" }).click();
	await expect(notice).toBeHidden();
});

const ASIDE = {
	name: "Decote",
	nationalNumber: nationalNumber("19791010", "303"),
};

test("R4 is decided by two persons, with reasons, and by nobody alone", async () => {
	await openRoad(page, ASIDE);
	await walk(page, [...heard("satisfactory"), ["put-aside", "01.04.2026"]]);
	await reads({
		verdict: ["Durée non fixée par les textes", "R4", "provisoire (L6)"],
		because: ["L6"],
	});
	await openRoad(page, {
		name: "Humaine",
		nationalNumber: nationalNumber("19791010", "304"),
	});
	await walk(page, [
		...heard("satisfactory"),
		["put-aside", "01.04.2026"],
		[
			"human-decided",
			"01.12.2028",
			{
				decision: "keep",
				keepThrough: "01.03.2030",
				reasons: "Rien ne fixe la durée.",
			},
		],
	]);
	const waiting = page.getByRole("region", {
		name: "En attente d’une seconde personne",
	});
	await expect(waiting).toContainText("Rien ne fixe la durée.");
	await expect(
		waiting.getByRole("button", { name: "Approuver…" }),
	).toBeHidden();
	await expect(conservation(page)).toContainText("R4");
	await lock(page);
	await unlock(page, ALDERMAN);
	await expect(heading(page, /^Séance/)).toBeVisible();
	await expect(page.getByText("1 décision attend votre accord")).toBeVisible();
	await page.getByRole("button", { name: /Humaine/ }).click();
	await page
		.getByRole("dialog")
		.getByRole("button", { name: "Ouvrir le dossier" })
		.click();
	await waiting.getByRole("button", { name: "Approuver…" }).click();
	await page
		.getByRole("dialog")
		.getByRole("button", { name: "Approuver et enregistrer" })
		.click();
	await expect(conservation(page)).toContainText("ven. 01.03.2030");
	await expect(page.getByRole("tabpanel")).toContainText(
		"proposé par Claire Weber",
	);
});

test("a reading is shown before and after, confirmed by two accounts, and told on the dossier", async () => {
	await chooseL6();
	await page.getByRole("textbox", { name: "Motifs" }).fill("Délibération.");
	await page.getByRole("radio", { name: "Comme un dossier versé" }).check();
	const table = page.getByRole("table", {
		name: "Ce que cette lecture changerait",
	});
	await expect(table.getByRole("row", { name: /à décider/ })).toContainText(
		"jusqu’au dim. 25.02.2029",
	);
	await page.getByRole("button", { name: "Confirmer cette lecture" }).click();
	await expect(
		page.getByRole("heading", {
			name: "La seconde confirmation ne peut pas venir de vous.",
		}),
	).toBeVisible();
	await lock(page);
	await unlock(page, DPO);
	await chooseL6();
	await expect(table.getByRole("row", { name: /à décider/ })).toBeVisible();
	await page.getByRole("button", { name: "Confirmer aussi" }).click();
	await expect(page.getByText("Confirmée le 01.12.2028")).toBeVisible();
	await lock(page);
	await unlock(page, CLERK);
	await openKept(page, ASIDE.name);
	const notice = page.getByRole("region", {
		name: /^La conservation a changé/,
	});
	await expect(notice).toContainText("Durée non fixée");
	await expect(notice).toContainText("jusqu’au dim. 25.02.2029");
	await expect(notice).toContainText("la lecture L6");
	await expect(conservation(page)).not.toContainText("provisoire");
	await page.getByRole("button", { name: "J’ai lu" }).click();
	await expect(notice).toBeHidden();
});

async function chooseL6(): Promise<void> {
	await page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name: "Lectures de la loi" })
		.click();
	await page.getByRole("button", { name: /^L6 · / }).click();
}

test("the college reads its points, decides one and withdraws from another", async () => {
	await openRoad(page, {
		name: "Seance",
		nationalNumber: nationalNumber("19800229", "306"),
	});
	await walk(page, heard("satisfactory"));
	await lock(page);
	await unlock(page, ALDERMAN);
	await page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name: "Séance du collège" })
		.click();
	await page.getByRole("button", { name: "Ouvrir le premier point" }).click();
	const point = page.getByRole("heading", { level: 2, name: /^Point/ });
	await expect(point).toContainText("Conge");
	const main = page.getByRole("main");
	await expect(main).toContainText("La réponse n’est pas encore appréciée");
	await page.getByRole("button", { name: /^Je me déporte/ }).click();
	await page.getByRole("button", { name: "Me déporter" }).click();
	await expect(main).toContainText("Vous ne participez pas à ce point.");
	await expect(main).not.toContainText("Conge");
	await page.keyboard.press("Control+PageDown");
	await expect(point).toContainText("Seance");
	await expect(main).toContainText("jusqu’au dim. 25.02.2029");
	await page.getByRole("radio", { name: /^verser au dossier/ }).check();
	await page.getByRole("textbox", { name: "Motifs" }).fill("Réponse entendue.");
	await page.getByRole("combobox", { name: "Présents" }).fill("Marc Schmit");
	await page.keyboard.press("Enter");
	await page
		.getByRole("combobox", { name: "Se sont retirés" })
		.fill("Paul Reding");
	await page.keyboard.press("Enter");
	await page.keyboard.press("Control+Enter");
	await page
		.getByRole("dialog")
		.getByRole("button", { name: "Enregistrer la décision" })
		.click();
	await expect(main).toContainText("La décision sur ce point est enregistrée.");
	await page.getByRole("button", { name: "Voir le dossier" }).click();
	await expect(conservation(page)).toContainText("R2");
	for (const said of [
		"Motifs : Réponse entendue.",
		"Présents : Marc Schmit",
		"Se sont retirés : Paul Reding",
	])
		await expect(page.getByRole("tabpanel")).toContainText(said);
});

test("limits are counted on the day of the last recording when the machine's clock went back", async () => {
	await scelle.setDay("2028-11-20");
	await lock(page);
	await unlock(page, CLERK);
	await expect(
		page.getByText(/L’horloge de ce poste a reculé au 20\.11\.2028/),
	).toContainText("Les délais sont comptés au 01.12.2028");
	await expect(page.locator("[data-zone=header]")).toContainText("01.12.2028");
});
