import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PDFDocument } from "@cantoo/pdf-lib";
import { type Browser, chromium, type Page } from "@playwright/test";
import {
	Encrypter,
	generateIdentity,
	identityToRecipient,
} from "age-encryption";
import { makeZip } from "client-zip";
import { createBuilder } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readZip, type ZippedFile } from "../../shared/package/read-zip.ts";
import { PackageBench } from "../renderer/vault/packages/package-bench.ts";
import { must } from "../support/sample.ts";

/** The viewer as a lawyer has it: a file, in a browser that has never heard of Scellé, without network. */

const VIEWER = path.resolve("dist-e2e/viewer/scelle-viewer.html");

let bench: PackageBench;
let browser: Browser;
let identity: string;
let sealed: Buffer;
let coded: { readonly bytes: Buffer; readonly code: string };

async function makePackages() {
	bench = new PackageBench();
	const id = await bench.begin();
	identity = await generateIdentity();
	const lawyer = await bench.designate(id, await identityToRecipient(identity));
	const pdf = await PDFDocument.create();
	pdf.addPage([300, 300]).drawText("page de la pièce", { x: 20, y: 150 });
	const pieces = [
		await bench.add(id, "Relevé", "absences : <b>4 jours</b>"),
		await bench.add(id, "Lettre", new Uint8Array(await pdf.save())),
	];
	must(await bench.make(id, lawyer, pieces));
	sealed = bench.bytes("copie-1.age");
	const other = await bench.designate(id, null);
	const { code } = must(await bench.make(id, other, []));
	coded = { bytes: bench.bytes("copie-2.age"), code: code ?? "" };
}

beforeAll(async () => {
	const builder = await createBuilder({ mode: "e2e", logLevel: "error" });
	const { viewer } = builder.environments;
	if (viewer === undefined) throw new Error("no viewer");
	await builder.build(viewer);
	await makePackages();
	browser = await chromium.launch({
		executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
		chromiumSandbox: process.getuid?.() !== 0,
	});
}, 180_000);
afterAll(async () => {
	await browser.close();
	await bench.dispose();
});

/** Everything that the page asked of anybody but itself. */
const asked: string[] = [];

async function viewer(locale = "fr-LU"): Promise<Page> {
	const context = await browser.newContext({ locale, offline: true });
	context.on("request", (request) => asked.push(request.url()));
	const page = await context.newPage();
	page.on("pageerror", (error) => asked.push(`error: ${error.message}`));
	page.on("console", (message) => {
		if (message.type() === "error") asked.push(message.text());
	});
	await page.goto(String(pathToFileURL(VIEWER)));
	return page;
}

async function choose(page: Page, bytes: Uint8Array): Promise<void> {
	const file = {
		name: "scelle-1a2b3c4d.age",
		mimeType: "application/octet-stream",
		buffer: Buffer.from(bytes),
	};
	await page.setInputFiles("input[type=file]", file);
}

async function open(page: Page, bytes: Uint8Array, secret: string) {
	await choose(page, bytes);
	await page.locator("#secret").fill(secret);
	await page.locator("button[type=submit]").click();
}

const refusal = (page: Page) => page.locator(".refusal");

describe("the lawyer's viewer", () => {
	test("is one file that names no other, with its own policy and no data", () => {
		const [head = ""] = readFileSync(VIEWER, "utf8").split("<script>");
		const policy = /Content-Security-Policy" content="([^"]+)"/.exec(head);
		expect(policy?.[1]).toMatch(
			/^default-src 'none'; script-src 'sha256-[\w+/]+='; img-src blob: data:; media-src blob:; base-uri 'none'; form-action 'none'$/,
		);
		expect(head.match(/(src|href)="[^"]*"/g)).toEqual(['href="data:,"']);
	});

	test("opens a package with the key, verifies it and shows its documents", async () => {
		const page = await viewer();
		await open(page, sealed, `# created\n${identity}\n`);
		await page.getByText("Paquet vérifié").waitFor();
		expect(await page.getByText("les 5 fichiers").count()).toBe(1);
		expect(await page.locator("dl").innerText()).toContain("DJ-2026-001");
		expect(await page.locator("tbody tr").allInnerTexts()).toEqual([
			expect.stringContaining("00-note-de-couverture.docx"),
			expect.stringContaining("01-inventaire.docx"),
			expect.stringContaining("02-dossier-chronologique.docx"),
			expect.stringMatching(/02-releve\.txt(.|\n)*sans marque/),
			expect.stringMatching(/03-lettre\.pdf(.|\n)*marquée sur chaque page/),
		]);
		await page.getByRole("button", { name: "Lire 00-note" }).click();
		await page.getByText("Confidentialité (règle C1)").waitFor();
		await page.getByRole("button", { name: "Lire 02-releve.txt" }).click();
		expect(await page.locator("pre").innerText()).toBe(
			"absences : <b>4 jours</b>",
		);
		await page.context().close();
	});

	test("saves a document, and hands a PDF to the browser", async () => {
		const page = await viewer();
		await open(page, sealed, identity);
		await page.getByRole("button", { name: "Lire 03-lettre.pdf" }).click();
		const saving = page.waitForEvent("download");
		await page.getByRole("link", { name: "Enregistrer 03-lettre.pdf" }).click();
		const saved = await saving;
		expect(saved.suggestedFilename()).toBe("03-lettre.pdf");
		const pdf = await PDFDocument.load(readFileSync(await saved.path()));
		expect(pdf.getPageCount()).toBe(1);
		const link = page.getByRole("link", { name: "Lire 03-lettre.pdf" });
		expect(await link.getAttribute("href")).toMatch(/^blob:/);
		await page.context().close();
	});

	test("opens a package with the code, in the language that is chosen", async () => {
		const page = await viewer("de-LU");
		const typed = coded.code.replaceAll("-", "  ").toUpperCase();
		await open(page, coded.bytes, typed);
		await page.getByText("Paket geprüft").waitFor({ timeout: 60_000 });
		await page.getByRole("combobox").selectOption("en");
		await page.getByText("Package verified").waitFor();
		await page.context().close();
	});

	test("says that a code or a key does not open it", async () => {
		const page = await viewer();
		await open(page, coded.bytes, "un deux trois quatre");
		await expect
			.poll(() => refusal(page).innerText(), { timeout: 60_000 })
			.toContain("Ce code n’ouvre pas ce paquet");
		await open(page, sealed, await generateIdentity());
		await page.getByText("n’a pas été scellé pour cette clé").waitFor();
		await open(page, sealed, "AGE-SECRET-KEY-1QQQQ");
		await page.getByText("n’est pas une clé secrète age").waitFor();
		await choose(page, Buffer.from("bonjour"));
		await page.getByText("n’est pas un paquet scellé").waitFor();
		await page.context().close();
	});
});

describe("an altered package is refused in words, and nothing of it is shown", () => {
	const contents = async () => {
		const { Decrypter } = await import("age-encryption");
		const decrypter = new Decrypter();
		decrypter.addIdentity(identity);
		const zip = readZip(new Uint8Array(await decrypter.decrypt(sealed)));
		if (zip === null) throw new Error("not an archive");
		return zip;
	};
	/** Anybody who knows the lawyer's public key can seal: only the signature tells. */
	const sealedAgain = async (files: readonly ZippedFile[]) => {
		const entries = files.map(({ name, bytes }) => ({ name, input: bytes }));
		const zip = await new Response(makeZip(entries)).arrayBuffer();
		const encrypter = new Encrypter();
		encrypter.addRecipient(await identityToRecipient(identity));
		return encrypter.encrypt(new Uint8Array(zip));
	};
	const changed = (files: readonly ZippedFile[], name: string) =>
		files.map((file) => {
			if (file.name !== name) return file;
			const bytes = file.bytes.slice();
			bytes[60] = (bytes[60] ?? 0) ^ 1;
			return { name, bytes };
		});
	const refused = async (bytes: Uint8Array) => {
		const page = await viewer();
		await open(page, bytes, identity);
		await refusal(page).waitFor();
		const said = await refusal(page).innerText();
		expect(await page.locator("table").count()).toBe(0);
		await page.context().close();
		return said;
	};

	test("by a byte of the seal, or cut short", async () => {
		const flipped = Buffer.from(sealed);
		flipped[500] = (flipped[500] ?? 0) ^ 1;
		expect(await refused(flipped)).toContain("abîmé ou a été modifié");
		expect(await refused(sealed.subarray(0, -20))).toContain("abîmé");
	});

	test("by a byte of the manifest", async () => {
		const files = await contents();
		const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
		const other = files.map(({ name, bytes }) => ({
			name,
			bytes:
				name === "manifest.json"
					? new TextEncoder().encode(
							text(bytes).replace("DJ-2026-001", "DJ-2026-002"),
						)
					: bytes,
		}));
		expect(await refused(await sealedAgain(other))).toContain(
			"La signature ne correspond pas",
		);
	});

	test("by a byte of a document, a document more, a document less", async () => {
		const files = await contents();
		const said = "ne sont pas ceux qui ont été signés";
		const note = "00-note-de-couverture.docx";
		for (const [other, named] of [
			[changed(files, note), note],
			[files.filter(({ name }) => name !== note), note],
			[
				[...files, { name: "ajout.txt", bytes: new Uint8Array(3) }],
				"ajout.txt",
			],
		] as const) {
			const told = await refused(await sealedAgain(other));
			expect(told).toContain(said);
			expect(told).toContain(named);
		}
	});
});

test("nothing was asked of anybody and nothing went wrong", () => {
	const own = String(pathToFileURL(VIEWER));
	const others = asked.filter(
		(url) =>
			url !== own && !url.startsWith("blob:") && !url.startsWith("data:"),
	);
	expect(asked).toContain(own);
	expect(others).toEqual([]);
});
