import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash, createPublicKey, verify } from "node:crypto";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StreamId } from "../../shared/base/ids.ts";
import type { LawyerId } from "../../shared/file/parts.ts";
import {
	manifestMessage,
	type ReadManifest,
	readManifest,
} from "../../shared/package/manifest.ts";
import { PackageBench } from "../renderer/vault/packages/package-bench.ts";
import { must, nationalNumber, SAMPLE_DOSSIER } from "../support/sample.ts";

/** What a lawyer's own programs make of a package: age, unzip, LibreOffice, pdftotext, and OpenSSL through Node. */

const PNG = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
	"base64",
);
const DOSSIER = {
	...SAMPLE_DOSSIER,
	facts: {
		...SAMPLE_DOSSIER.facts,
		description:
			"Absence sans motif au dépôt.\nDominique Klein, témoin, a fermé la porte ; « Mme Muller » n’est pas revenue.",
	},
};
const TITLES = [
	"Relevé d’absence « été » / hiver",
	"Note",
	"Note",
	"Déposition de Dominique Klein",
	"Lettre de Mme Muller",
	"t".repeat(200),
];
const CONTENTS = [
	"jour,heure\n06.11.2026,8:00\n",
	PNG,
	"seconde note",
	"%PDF-1.4\n%déposition",
	"lettre",
	"long",
];

let bench: PackageBench;
let id: StreamId;
let dir: string;

beforeAll(async () => {
	bench = new PackageBench();
	dir = mkdtempSync(path.join(os.tmpdir(), "scelle-lawyer-"));
	id = await bench.begin(DOSSIER as never);
	await bench.record(id, { step: "order-notified", on: "2026-11-18" });
	await bench.record(
		id,
		{ step: "reply-received", on: "2026-11-20" },
		"remise par D. Klein au guichet",
	);
});
afterAll(async () => {
	await bench.dispose();
	rmSync(dir, { recursive: true, force: true });
});

const run = (command: string, args: readonly string[]) => {
	const { status, stdout, stderr, error } = spawnSync(command, args, {
		encoding: "utf8",
		timeout: 120_000,
	});
	if (error !== undefined) throw error;
	return { status, stdout, stderr };
};
const hashOf = (file: string) =>
	createHash("sha256").update(readFileSync(file)).digest("hex");

/** Every file under a folder, as a zip names it. */
const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true })
		.map(String)
		.filter((name) => statSync(path.join(folder, name)).isFile())
		.map((name) => name.replaceAll(path.sep, "/"))
		.sort();

function isSigned(folder: string, { signer }: ReadManifest): boolean {
	const key = createPublicKey({
		format: "jwk",
		key: {
			kty: "OKP",
			crv: "Ed25519",
			x: Buffer.from(signer.key, "hex").toString("base64url"),
		},
	});
	return verify(
		null,
		manifestMessage(readFileSync(path.join(folder, "manifest.json"))),
		key,
		readFileSync(path.join(folder, "manifest.sig")),
	);
}

function manifestIn(folder: string): ReadManifest {
	const manifest = readManifest(
		readFileSync(path.join(folder, "manifest.json"), "utf8"),
	);
	if (manifest === null) throw new Error("no manifest");
	return manifest;
}

/** The text of every document of an unpacked package, as LibreOffice lays it out. */
function documentTexts(folder: string): Record<string, string> {
	const documents = filesIn(folder).filter((name) => /^0.*\.docx$/.test(name));
	const profile = `-env:UserInstallation=file://${path.join(dir, "office")}`;
	const out = path.join(dir, "pdf", path.basename(folder));
	const converted = run("soffice", [
		profile,
		"--headless",
		"--convert-to",
		"pdf",
		"--outdir",
		out,
		...documents.map((name) => path.join(folder, name)),
	]);
	expect(converted.stderr).not.toMatch(/error|warn:.*(docx|writerfilter)/i);
	return Object.fromEntries(
		documents.map((name) => {
			const pdf = path.join(out, name.replace(/docx$/, "pdf"));
			const { stdout } = run("pdftotext", ["-layout", pdf, "-"]);
			return [name, stdout.replaceAll("\u00a0", " ")];
		}),
	);
}

async function packed(
	lawyer: LawyerId,
	pieces: Parameters<PackageBench["make"]>[2],
	more: Parameters<PackageBench["make"]>[3] = {},
) {
	const made = must(await bench.make(id, lawyer, pieces, more));
	return { ...made, file: path.join(bench.folder, `copie-${made.copy}.age`) };
}

function unpack(sealed: string, identity: string, name: string): string {
	const zip = path.join(dir, `${name}.zip`);
	const folder = path.join(dir, name);
	const key = path.join(dir, `${name}.key`);
	writeFileSync(key, `${identity}\n`, { mode: 0o600 });
	expect(run("age", ["-d", "-i", key, "-o", zip, sealed]).status).toBe(0);
	const tested = run("unzip", ["-t", zip]);
	expect(tested.stdout).toContain("No errors detected");
	mkdirSync(folder);
	expect(run("unzip", ["-q", zip, "-d", folder]).status).toBe(0);
	return folder;
}

function newIdentity(): { identity: string; recipient: string } {
	const text = execFileSync("age-keygen", { encoding: "utf8", stdio: "pipe" });
	return {
		identity: /AGE-SECRET-KEY-1\w+/.exec(text)?.[0] ?? "",
		recipient: /age1\w+/.exec(text)?.[0] ?? "",
	};
}

describe("a package for a lawyer with a key", () => {
	let folder: string;
	let manifest: ReadManifest;
	let texts: Record<string, string>;

	beforeAll(async () => {
		const { identity, recipient } = newIdentity();
		const pieces = [];
		for (const [i, title] of TITLES.entries())
			pieces.push(
				await bench.add(id, title, CONTENTS[i] ?? "", {
					author: i === 3 ? "Dominique Klein" : "",
				}),
			);
		const lawyer = await bench.designate(id, recipient);
		const { file } = await packed(lawyer, pieces, {
			purpose: "défense devant le collège, témoin Dominique Klein",
		});
		folder = unpack(file, identity, "key");
		manifest = manifestIn(folder);
		texts = documentTexts(folder);
	}, 180_000);

	test("opens with age and unzip, and holds what the manifest lists and nothing else", () => {
		expect(filesIn(folder)).toEqual(
			[
				...manifest.files.map(({ name }) => name),
				"manifest.json",
				"manifest.sig",
			].sort(),
		);
		expect(filesIn(folder)).toEqual([
			"00-note-de-couverture.docx",
			"01-inventaire.docx",
			"02-dossier-chronologique.docx",
			"manifest.json",
			"manifest.sig",
			"pieces/01-releve-d-absence-ete-hiver.txt",
			"pieces/02-note.png",
			"pieces/03-note.txt",
			"pieces/04-deposition-de.pdf",
			"pieces/05-lettre-de-mme.txt",
			`pieces/06-${"t".repeat(60)}.txt`,
		]);
	});

	test("has the hashes and sizes of its manifest, and the pieces byte by byte", () => {
		for (const { name, size, sha256 } of manifest.files) {
			expect(statSync(path.join(folder, name)).size).toBe(size);
			expect(hashOf(path.join(folder, name))).toBe(sha256);
		}
		expect(manifest.pieces).toHaveLength(CONTENTS.length);
		for (const [i, { file, original }] of manifest.pieces.entries()) {
			const content = Buffer.from(CONTENTS[i] ?? "");
			expect(readFileSync(path.join(folder, file)).equals(content)).toBe(true);
			expect(original.sha256).toBe(hashOf(path.join(folder, file)));
		}
	});

	test("is signed by the account, and every altered byte of the manifest is noticed", () => {
		expect(isSigned(folder, manifest)).toBe(true);
		const file = path.join(folder, "manifest.json");
		const bytes = readFileSync(file);
		const altered = Buffer.from(bytes);
		altered[40] = (altered[40] ?? 0) ^ 1;
		writeFileSync(file, altered);
		expect(isSigned(folder, manifest)).toBe(false);
		writeFileSync(file, bytes);
	});

	test("says for whom, of which file and why in the manifest, without a third person's name", () => {
		expect(manifest).toMatchObject({
			organism: "Commune de Fictiville",
			reference: "DJ-2026-001",
			copy: 1,
			on: "2026-11-23",
			lawyer: { name: "Me Luc Kayser", bar: "barreau de Luxembourg" },
			purpose: "défense devant le collège, témoin [témoin]",
		});
	});

	test("has documents that LibreOffice opens and that say what they must", () => {
		expect(Object.keys(texts)).toHaveLength(3);
		const [cover = "", inventory = "", file = ""] = Object.values(texts);
		for (const said of [
			"Commune de Fictiville",
			"Me Luc Kayser, barreau de Luxembourg",
			"DJ-2026-001",
			"Agent défendu",
			"Confidentialité (règle C1)",
			"Restitution ou destruction (règle C3)",
			manifest.signer.key,
			"DJ-2026-001 · copie n° 1 · page 1 sur 1",
		])
			expect(cover).toContain(said);
		expect(inventory).toContain("Relevé d’absence « été » / hiver");
		expect(inventory).toContain(manifest.pieces[5]?.original.sha256);
		expect(inventory).toContain("1 témoin");
		for (const said of [
			"Muller, Anne",
			"Service technique",
			"n’est pas revenue",
			"16.11.2026 — Ordre expédié",
			"18.11.2026 — Ordre notifié",
			"20.11.2026 — Réponse reçue",
			"remise par [témoin] au guichet",
			"Expédier l’ordre (T1)",
		])
			expect(file).toContain(said);
	});

	test("names no third person, no official, no national number and no id in its documents", () => {
		for (const text of Object.values(texts)) {
			expect(text).not.toMatch(/Klein|Dominique/);
			expect(text).not.toMatch(/Weber|Meyer/);
			expect(text).not.toContain(nationalNumber());
			expect(text).not.toContain(id);
		}
	});

	test("has documents without author, machine, macro, comment or link to outside", () => {
		const documents = Object.keys(texts);
		for (const name of documents) {
			const file = path.join(folder, name);
			const core = run("unzip", ["-p", file, "docProps/core.xml"]).stdout;
			expect(core).toContain("<dc:creator>Scellé</dc:creator>");
			expect(core).toContain("<cp:lastModifiedBy>Scellé</cp:lastModifiedBy>");
			expect(core).not.toMatch(/Weber|Klein|description|keywords/);
			const all = run("unzip", ["-p", file]).stdout;
			const properties = run("unzip", ["-p", file, "docProps/*"]).stdout;
			for (const own of [os.hostname(), os.userInfo().username])
				expect(properties).not.toMatch(new RegExp(`\\b${own}\\b`));
			expect(all).not.toContain('TargetMode="External"');
			expect(properties).not.toContain("<property");
			expect(run("unzip", ["-l", file]).stdout).not.toContain("vbaProject");
		}
	});

	test("names no account, machine or path in the zip itself", () => {
		const listing = run("unzip", [
			"-Z",
			"-v",
			path.join(dir, "key.zip"),
		]).stdout;
		expect(listing).not.toContain(os.userInfo().homedir);
		expect(listing).toContain("There is no zipfile comment.");
	});

	test("opens with no other key", () => {
		const key = path.join(dir, "other.key");
		writeFileSync(key, newIdentity().identity, { mode: 0o600 });
		const sealed = path.join(bench.folder, "copie-1.age");
		const tried = run("age", ["-d", "-i", key, "-o", "/dev/null", sealed]);
		expect(tried.status).not.toBe(0);
		expect(tried.stderr).toContain("no identity matched");
	});
});

describe("a package for a lawyer without a key", () => {
	/** age asks for a passphrase at a terminal only: `script` is one. */
	const openWithCode = (sealed: string, zip: string, code: string) =>
		new Promise<number | null>((resolve, reject) => {
			const command = `age -d -o '${zip}' '${sealed}'`;
			const child = spawn("script", ["-qec", command, "/dev/null"]);
			let asked = false;
			child.stdout.on("data", (text) => {
				if (asked || !String(text).includes("passphrase")) return;
				asked = true;
				child.stdin.write(`${code}\n`);
			});
			child.on("error", reject);
			child.on("close", resolve);
		});

	test.each([
		["de", "Begleitschreiben"],
		["en", "Cover note"],
	] as const)(
		"opens with age and its eight words, and speaks %s",
		async (language, title) => {
			const lawyer = await bench.designate(id, null);
			const { code, file } = await packed(lawyer, [], { language });
			expect(code?.split("-")).toHaveLength(8);
			const zip = path.join(dir, `code-${language}.zip`);
			expect(await openWithCode(file, zip, code ?? "")).toBe(0);
			const folder = path.join(dir, `code-${language}`);
			expect(run("unzip", ["-q", zip, "-d", folder]).status).toBe(0);
			expect(isSigned(folder, manifestIn(folder))).toBe(true);
			const [cover = ""] = Object.values(documentTexts(folder));
			expect(cover).toContain(title);
		},
		180_000,
	);
});
