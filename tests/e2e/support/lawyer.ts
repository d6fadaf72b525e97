import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { inflateRawSync, inflateSync } from "node:zlib";
import { chromium, type Page } from "@playwright/test";
import { expect } from "./scelle.ts";

/** The lawyer's side: any age tool, any archive tool, and the viewer in a browser without a network. */

const run = (command: string, args: readonly string[]): Buffer =>
	execFileSync(command, args, {
		stdio: ["ignore", "pipe", "ignore"],
		maxBuffer: 256 * 1024 ** 2,
	});

/** Every file under a folder, whole paths. */
const filesUnder = (folder: string): readonly string[] =>
	fs
		.readdirSync(folder, { recursive: true })
		.map((name) => path.join(folder, String(name)))
		.filter((file) => fs.statSync(file).isFile());

/** What stands in the compressed streams of a PDF, or in any other run of deflated bytes after `stream`. */
function* inflated(bytes: Buffer): Generator<Buffer> {
	for (let at = bytes.indexOf("stream"); at >= 0; ) {
		const start = at + "stream".length;
		const skip = bytes[start] === 0x0d ? 2 : 1;
		for (const inflate of [inflateSync, inflateRawSync])
			try {
				yield inflate(bytes.subarray(start + skip), {
					finishFlush: 2, // Z_SYNC_FLUSH: what follows the stream is no error
				});
				break;
			} catch {
				// Not deflated that way: its bytes have been looked at as they are.
			}
		at = bytes.indexOf("stream", start);
	}
}

const UTF16BE = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

/** Each place where one of the words stands, whatever the letters' case and width. */
function placesOf(words: readonly string[], bytes: Buffer): readonly string[] {
	const forms = words.flatMap((word) =>
		[word, word.toLowerCase(), word.toUpperCase()].flatMap((text) => [
			Buffer.from(text),
			Buffer.from(text, "utf16le"),
			UTF16BE(text),
			Buffer.from(Buffer.from(text).toString("hex")),
			Buffer.from(Buffer.from(text).toString("hex").toUpperCase()),
		]),
	);
	return forms.filter((form) => bytes.includes(form)).map(String);
}

/** What the tools of a curious reader make of one file, each under the tool's name. */
function* readings(file: string, office: string): Generator<[string, Buffer]> {
	const bytes = fs.readFileSync(file);
	yield ["bytes", bytes];
	yield ["strings", run("strings", ["-n", "3", file])];
	for (const stream of inflated(bytes)) yield ["stream", stream];
	switch (path.extname(file)) {
		case ".pdf":
			yield ["pdftotext", run("pdftotext", [file, "-"])];
			yield ["pdfinfo", run("pdfinfo", ["-meta", file])];
			yield ["pdfinfo", run("pdfinfo", ["-custom", file])];
			break;
		case ".jpg":
			yield ["identify", run("identify", ["-verbose", file])];
			break;
		case ".docx":
			yield ["names", run("unzip", ["-Z1", file])];
			yield ["entries", run("unzip", ["-p", file])];
			yield ["LibreOffice", fs.readFileSync(officeText(file, office))];
			break;
		default:
	}
}

const officeText = (file: string, office: string): string =>
	path.join(office, path.basename(file).replace(/docx$/, "txt"));

/** Each document as LibreOffice's text, in `office`; it opened every one, without a word of complaint. */
function convert(files: readonly string[], office: string): void {
	execFileSync(
		"soffice",
		[
			`-env:UserInstallation=file://${office}-profile`,
			"--headless",
			"--convert-to",
			"txt:Text (encoded):UTF8",
			"--outdir",
			office,
			...files,
		],
		{ stdio: "ignore", timeout: 120_000 },
	);
	for (const file of files)
		expect(
			fs.readFileSync(officeText(file, office), "utf8").length,
		).toBeGreaterThan(50);
}

/** `age -d`, then `unzip`: the folder in which the package lies open. */
export function unseal(sealed: string, key: string, folder: string): string {
	const zip = `${folder}.zip`;
	run("age", ["-d", "-i", key, "-o", zip, sealed]);
	run("unzip", ["-t", zip]);
	run("unzip", ["-q", zip, "-d", folder]);
	return folder;
}

/** C4: in no name, byte, stream, text or property of an opened package stands one of the words. */
export function expectUnnamed(folder: string, words: readonly string[]): void {
	const office = `${folder}-office`;
	const files = filesUnder(folder);
	convert(
		files.filter((file) => file.endsWith(".docx")),
		office,
	);
	const found = files.flatMap((file) =>
		[
			["name", Buffer.from(path.relative(folder, file))] as const,
			...readings(file, office),
		].flatMap(([tool, bytes]) =>
			placesOf(words, bytes).map((word) => `${file}: ${tool}: ${word}`),
		),
	);
	expect(found).toEqual([]);
	expect(placesOf(words, fs.readFileSync(`${folder}.zip`))).toEqual([]);
}

/** What the viewer says once the package is verified. */
const VERIFIED = {
	fr: "Paquet vérifié : la signature est juste",
	de: "Paket geprüft: Die Signatur stimmt",
	en: "Package verified: the signature is right",
} as const;

/**
 * The viewer as it was written beside the package, in Debian's browser without a network, in three languages: it
 * verifies signature and hashes, shows every document, and asks nobody for anything.
 */
export async function expectViewed(
	viewer: string,
	sealed: string,
	identity: string,
	words: readonly string[],
): Promise<void> {
	const browser = await chromium.launch({
		executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
		chromiumSandbox: process.getuid?.() !== 0,
		args: ["--host-resolver-rules=MAP * ~NOTFOUND"],
	});
	const asked: string[] = [];
	try {
		const context = await browser.newContext({ offline: true });
		context.on("request", (request) => asked.push(request.url()));
		const page = await context.newPage();
		page.on("pageerror", ({ message }) => asked.push(message));
		await page.goto(String(pathToFileURL(viewer)));
		await page.setInputFiles("input[type=file]", sealed);
		await page.locator("#secret").fill(identity);
		await page.locator("button[type=submit]").click();
		for (const [language, said] of Object.entries(VERIFIED)) {
			await page.getByRole("combobox").selectOption(language);
			await expect(page.getByText(said)).toBeVisible();
			await readAll(page, words);
		}
	} finally {
		await browser.close();
	}
	const own = String(pathToFileURL(viewer));
	const others = asked.filter((url) => !/^(blob|data):/.test(url));
	expect(others).toEqual([own]);
}

/** Each document opened in turn, as far as the page shows it itself. */
async function readAll(page: Page, words: readonly string[]): Promise<void> {
	const rows = page.locator("tbody tr");
	const count = await rows.count();
	expect(count).toBeGreaterThan(3);
	for (let at = 0; at < count; at++) {
		await rows.nth(at).getByRole("button").click();
		const shown = page.locator("#shown > section");
		await expect(shown).toBeVisible();
		if ((await shown.locator(".word").count()) > 0)
			await expect(shown.locator(".word section").first()).toBeVisible();
		for (const word of words) await expect(page.getByText(word)).toHaveCount(0);
	}
}
