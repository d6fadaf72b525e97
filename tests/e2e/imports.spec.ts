import type { Page } from "@playwright/test";
import {
	chanceOf,
	isFull,
	scale,
	timeLimit,
	told,
} from "../hardening/support/scale.ts";
import {
	boundlessPdf,
	nestedPdf,
	picturePdf,
	whitePng,
} from "../support/bombs.ts";
import { type Malformed, malformedFiles } from "../support/malformed-files.ts";
import { nationalNumber } from "../support/sample.ts";
import { heading, openNewDossier } from "./support/acts.ts";
import { openProtected, prepareUnstamped } from "./support/protected-pdf.ts";
import { expect, type Scelle, startScelle, test } from "./support/scelle.ts";

/**
 * HARDENING.md section 1, "Hostile import": files that are none, put into a dossier in the real window and opened one
 * by one. Each is shown, or said to be unreadable; both rooms live on.
 */

const FILES = scale(12, 500);
const BATCH = 50;
/** Above what the larger room held before, looked at after each file. */
const MOST_KIB = 256 * 1024;
/** 169 million points. */
const SIDE = 13_000;

test("each malformed file is shown or said to be unreadable, and nothing ends", async ({
	profile,
}) => {
	test.setTimeout(timeLimit(240, 60));
	const { seed, next } = chanceOf("imports in the window");
	const files = await malformedFiles(FILES, isFull ? 600 : 160, next);
	const scelle = await startScelle(profile, {
		args: ["--demo"],
		day: "2026-11-23",
	});
	const { page } = scelle;
	await expect(heading(page, "Échéances")).toBeVisible({ timeout: 150_000 });
	const before = await processes(scelle);
	const outcomes: Record<string, number> = {};
	let most = 0;
	for (let at = 0; at < files.length; at += BATCH) {
		await page
			.getByRole("navigation", { name: "Menu principal" })
			.getByRole("button", { name: "Échéances" })
			.click();
		await openNewDossier(page, {
			known: "16.11.2026",
			name: `Essai${at}`,
			firstName: "Anne",
			nationalNumber: nationalNumber("19790228", String(100 + at)),
			breach: "06.11.2026",
			description: "Fichiers abîmés.",
		});
		for (const kept of await add(page, files.slice(at, at + BATCH))) {
			const outcome = await look(page, kept);
			outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
			most = Math.max(most, (await processes(scelle)).memory);
		}
	}
	await test.step("a page without measure is given up, in the viewer and in masking", () =>
		openBombs(page));
	told("malformed files in the window", {
		seed,
		files: files.length,
		...outcomes,
		"memory MiB": Math.round((most - before.memory) / 1024),
	});
	expect((await processes(scelle)).rooms).toEqual(before.rooms);
	expect(most - before.memory).toBeLessThan(MOST_KIB);
	await test.step("a PDF that asks for a password is opened by who knows it", () =>
		openProtected(page));
	await test.step("a package says what goes without its mark", () =>
		prepareUnstamped(page));
	await scelle.close();
});

/** The two rooms' processes, and what the larger one holds, in KiB. */
const processes = ({ app }: Scelle) =>
	app.evaluate(({ app: main, BrowserWindow }) => {
		const rooms = BrowserWindow.getAllWindows().map(({ webContents }) =>
			webContents.getOSProcessId(),
		);
		const memory = main
			.getAppMetrics()
			.filter(({ pid }) => rooms.includes(pid))
			.map(({ memory }) => memory.workingSetSize);
		return { rooms, memory: Math.max(...memory) };
	});

/** Puts files into the dossier that is open; gives the titles of those that were kept. */
async function add(
	page: Page,
	files: readonly Pick<Malformed, "name" | "bytes">[],
): Promise<readonly string[]> {
	await page.getByRole("tab", { name: /^Pièces/ }).click();
	const chooser = page.waitForEvent("filechooser");
	await page
		.getByRole("button", { name: "Choisir des fichiers (Ctrl+O)" })
		.click();
	await (await chooser).setFiles(
		files.map(({ name, bytes }) => ({
			name,
			mimeType: "application/octet-stream",
			buffer: bytes,
		})),
	);
	const titles = files.map(({ name }) => name.replace(/\.\w+$/, ""));
	const main = page.getByRole("main");
	const isJudged = async (title: string) =>
		(await main.getByRole("row", { name: title }).count()) > 0 ||
		(await main.getByText(`« ${title}`).count()) > 0;
	for (const title of titles)
		await expect
			.poll(() => isJudged(title), { timeout: 60_000, message: title })
			.toBe(true);
	const rows = await main.getByRole("row").allInnerTexts();
	return titles.filter((title) => rows.some((row) => row.includes(title)));
}

async function openBombs(page: Page): Promise<void> {
	const main = page.getByRole("main");
	const open = (title: string) =>
		page.getByRole("row", { name: title }).getByRole("button").first().click();
	const back = page.getByRole("button", { name: "Revenir aux pièces" });
	await add(page, [
		{ name: "image-immense.png", bytes: await whitePng(SIDE, SIDE) },
		{ name: "page-en-image.pdf", bytes: await picturePdf(SIDE) },
		{ name: "formes-en-formes.pdf", bytes: nestedPdf() },
		{ name: "page-immense.pdf", bytes: boundlessPdf() },
	]);
	await open("image-immense");
	await expect(main).toContainText("plus de 100 millions de points");
	await expect(main.locator("img")).toHaveCount(0);
	await page.getByRole("button", { name: "Masquer…" }).click();
	await expect(main).toContainText("elle peut être gardée, pas masquée");
	await back.click();
	await open("page-en-image");
	await expect(main).toContainText("demande un dessin démesuré");
	await page.keyboard.press("Escape");
	await open("formes-en-formes");
	await expect(main).toContainText("demande un dessin démesuré", {
		timeout: 150_000,
	});
	await expect(main.locator("canvas")).toHaveCount(0);
	await page.getByRole("button", { name: "Masquer…" }).click();
	await expect(main).toContainText("il peut être gardé, pas masqué", {
		timeout: 150_000,
	});
	await back.click();
	await open("page-immense");
	await expect
		.poll(() =>
			main
				.locator("canvas")
				.evaluate(({ width, height }: HTMLCanvasElement) => width * height),
		)
		.toBeLessThanOrEqual(30_000_000);
	await expect(main.getByText(/abîmé/)).toHaveCount(0);
	await page.keyboard.press("Escape");
}

/** Opens a piece until its content, or why it is not shown, stands there. */
async function look(page: Page, title: string): Promise<string> {
	await page
		.getByRole("row", { name: title })
		.getByRole("button")
		.first()
		.click();
	const main = page.getByRole("main");
	const refused = main
		.getByText(/abîmé|mot de passe|ne peut pas être|pas affichée|démesuré/)
		.first();
	const shown = main.locator("canvas, pre, img, section[tabindex]").first();
	await expect(refused.or(shown).first()).toBeVisible({ timeout: 60_000 });
	for (const image of await main.locator("img").all())
		await image.evaluate((shownImage: HTMLImageElement) =>
			shownImage.decode().catch(() => undefined),
		);
	const outcome = (await refused.isVisible()) ? "unreadable" : "shown";
	await page.keyboard.press("Escape");
	await expect(page.getByRole("tab", { name: /^Pièces/ })).toBeVisible();
	return outcome;
}
