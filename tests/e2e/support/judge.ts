import fs from "node:fs";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, resize, type Scelle } from "./scelle.ts";

/** The theme's ink: the page follows the system's scheme a moment after it was told. */
const INK = { dark: "rgb(232, 236, 240)", light: "rgb(26, 32, 39)" } as const;

const SIZES = [
	[1024, 576],
	[1920, 1080],
	[1280, 800],
] as const;

/**
 * A screen as it stands: no field that learns, a title that says nothing, nothing serious for axe in both themes, nothing cut off at three sizes. `SCELLE_SHOTS=<folder>`
 * keeps a picture of each.
 */
export async function judge(
	{ app, page }: Scelle,
	name: string,
): Promise<void> {
	expect(await learningFields(page), name).toEqual([]);
	expect(new Set(await windowTitles(app)), name).toEqual(new Set(["Scellé"]));
	for (const colorScheme of ["dark", "light"] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
		await expect(page.locator("html")).toHaveAttribute(
			"data-mantine-color-scheme",
			colorScheme,
		);
		await expect(page.locator("body")).toHaveCSS("color", INK[colorScheme]);
		await keepPicture(page, `${name}-${colorScheme}`);
		// Some colours follow the scheme a moment later than the body's.
		await expect
			.poll(() => seriousFaults(page), { message: `${name}, ${colorScheme}` })
			.toEqual([]);
	}
	for (const [width, height] of SIZES) {
		await resize(app, width, height);
		await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
		await expect
			.poll(() => cutOff(page), { message: `${name} at ${width}` })
			.toEqual([]);
		await keepPicture(page, `${name}-${width}`);
	}
}

/** Fields from which the engine could learn, or whose words it could look up. */
const learningFields = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
				"input:not([type=radio], [type=checkbox], [type=file]), textarea:not([aria-hidden])",
			),
		]
			.filter(({ spellcheck, autocomplete, type }) => {
				const isOff = autocomplete === "off" || autocomplete === "new-password";
				return spellcheck || !(isOff || type === "hidden");
			})
			.map(({ outerHTML }) => outerHTML.slice(0, 200)),
	);

/** What the system's lists of windows show. */
const windowTitles = (app: Scelle["app"]): Promise<readonly string[]> =>
	app.evaluate(({ BrowserWindow }) =>
		BrowserWindow.getAllWindows().map((window) => window.getTitle()),
	);

async function seriousFaults(page: Page): Promise<readonly string[]> {
	// The other form of axe opens a window of its own, which the program refuses.
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.analyze();
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
		);
}

/** Words and controls that reach past the window's edge, where nothing scrolls to them. */
const cutOff = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const scrolls = (element: Element): boolean => {
			for (let at: Element | null = element; at; at = at.parentElement) {
				const { overflowX } = getComputedStyle(at);
				if (
					(overflowX === "auto" || overflowX === "scroll") &&
					at.scrollWidth > at.clientWidth
				)
					return true;
			}
			return false;
		};
		const isSeen = (element: Element): boolean => {
			const { width: w, height: h } = element.getBoundingClientRect();
			return (
				w > 1 && h > 1 && getComputedStyle(element).visibility !== "hidden"
			);
		};
		return [...document.querySelectorAll("button, a, input, p, h1, h2, td, th")]
			.filter(
				(element) =>
					isSeen(element) &&
					element.getBoundingClientRect().right > width + 1 &&
					!scrolls(element),
			)
			.map((element) => element.textContent?.slice(0, 40) ?? "");
	});

async function keepPicture(page: Page, name: string): Promise<void> {
	const folder = process.env["SCELLE_SHOTS"];
	if (folder === undefined) return;
	fs.mkdirSync(folder, { recursive: true });
	await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
