import type { Locator, Page } from "@playwright/test";
import type { StepName } from "../../../shared/dossier/steps.ts";
import { lawFr } from "../../../shared/texts/law.fr.ts";
import { openNewDossier, openStep } from "./acts.ts";
import { expect } from "./scelle.ts";

/** One step as a clerk enters it: its day as typed, the answers by the name of their field. */
export type Act = readonly [
	step: StepName,
	on: string,
	answers?: Readonly<Record<string, string>>,
];

/** The path to a reply that the college can judge; days of 2026. */
export const heard = (
	reply: "satisfactory" | "unsatisfactory",
): readonly Act[] => [
	["order-issued", "06.03.2026", { channel: "workplace" }],
	["order-notified", "09.03.2026", { leave: "no", privacyNotice: "yes" }],
	["reply-received", "16.03.2026"],
	["assessed", "20.03.2026", { reply, grave: "no" }],
];

/** The path to an inquiry that calls for a minor sanction, or for the council. */
export const inquired = (outcome: "minor" | "council"): readonly Act[] => [
	...heard("unsatisfactory"),
	["forwarded", "01.04.2026"],
	["referred-to-commissioner", "08.04.2026"],
	["commissioner-decided", "15.09.2026", { outcome }],
];

/** The same days so many years later. */
export const yearsLater = (
	acts: readonly Act[],
	years: number,
): readonly Act[] =>
	acts.map(([step, on, answers = {}]) => [step, moved(on, years), answers]);

const moved = (day: string, years: number): string =>
	`${day.slice(0, 6)}${Number(day.slice(6)) + years}`;

interface Road {
	readonly name: string;
	readonly nationalNumber: string;
	readonly year?: number;
}

/** A dossier on facts of 25 February, known on 2 March; its page stands when it returns. */
export async function openRoad(page: Page, road: Road): Promise<void> {
	const { name, nationalNumber, year = 2026 } = road;
	await page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name: "Échéances" })
		.click();
	await openNewDossier(page, {
		known: `02.03.${year}`,
		name,
		firstName: "Fictive",
		nationalNumber,
		breach: `25.02.${year}`,
		description: "Absence inventée.",
	});
}

/** Enters step after step in the window, each from the dossier's page and back to it. */
export async function walk(page: Page, acts: readonly Act[]): Promise<void> {
	for (const act of acts) await take(page, act);
}

async function take(page: Page, [step, on, answers = {}]: Act): Promise<void> {
	await openStep(page, new RegExp(`^${lawFr.step[step].record}$`));
	await page.locator("input[name=on]").fill(on);
	for (const [name, value] of Object.entries(answers))
		await answerField(page, name, value);
	await page.locator("main button[type=submit]").click();
	const toDo = page.getByRole("region", { name: "À faire maintenant" });
	const check = page.getByRole("dialog");
	await expect(toDo.or(check)).toBeVisible();
	if (await check.isVisible()) await check.getByRole("button").last().click();
	await expect(toDo).toBeVisible();
}

/** A radio or a box by its value; anything else is typed. */
async function answerField(page: Page, name: string, value: string) {
	const choice = page.locator(
		`input[name="${name}"][value="${value}"], input[type=checkbox][value="${value}"]`,
	);
	const typed = page.locator(
		`input[name="${name}"]:not([type=radio], [type=checkbox]), textarea[name="${name}"]`,
	);
	await expect(choice.or(typed).first()).toBeVisible();
	if ((await typed.count()) > 0) await typed.fill(value);
	else await choice.first().check();
}

/** Opens a dossier that is kept; the motive is asked once in a session. */
export async function openKept(page: Page, name: string): Promise<void> {
	await page
		.getByRole("navigation", { name: "Menu principal" })
		.getByRole("button", { name: "Dossiers" })
		.click();
	await page
		.locator("label", { hasText: /^Conservés/ })
		.first()
		.click();
	await page.getByRole("row", { name }).getByRole("button").first().click();
	const title = page.getByRole("heading", { level: 1, name: new RegExp(name) });
	const motive = page.getByRole("dialog");
	await expect(motive.or(title)).toBeVisible();
	if (await motive.isVisible())
		await motive.getByRole("button", { name: "Ouvrir le dossier" }).click();
	await expect(title).toBeVisible();
}

/** « Conservation » on the dossier's page. */
export const conservation = (page: Page): Locator =>
	page.getByRole("region", { name: "Conservation", exact: true });

/** Opens « Pourquoi ? » of the conservation; the panel with its answer stands when it returns. */
export async function why(page: Page): Promise<Locator> {
	await conservation(page)
		.getByRole("button", { name: /^Pourquoi cette conservation/ })
		.click();
	const panel = page.getByRole("complementary");
	await expect(panel.getByRole("heading", { name: "Règle" })).toBeVisible();
	return panel;
}
