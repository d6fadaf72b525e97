import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

const sources = ["shared", "electron", "renderer", "scripts"].flatMap((room) =>
	readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" })
		.filter((name) => /\.(ts|tsx|mjs)$/.test(name))
		.map((name) => path.join(room, name)),
);

/** Pages that a source names, with the section where it names one; a comment may break its line in between. */
function pagesNamedIn(file: string) {
	const text = read(file).replace(/\s*\n\s*\*\s*/g, " ");
	const named = text.matchAll(
		/(docs\/[\w/.-]+\.md)(?:,? (?:section )?(\d+))?/g,
	);
	return [...named].map(([, page = "", section]) => ({ file, page, section }));
}

describe("the documents", () => {
	const named = sources.flatMap(pagesNamedIn);

	test("are there where the code names one, with the section", () => {
		expect(named.length).toBeGreaterThan(20);
		for (const { file, page, section } of named) {
			expect(existsSync(path.join(root, page)), `${file}: ${page}`).toBe(true);
			if (section !== undefined)
				expect(read(page), `${file}: ${page}, ${section}`).toMatch(
					new RegExp(`^## ${section}\\. `, "m"),
				);
		}
	});

	test("of stored formats are all in their list", () => {
		const list = read("docs/formats/README.md");
		for (const page of readdirSync(path.join(root, "docs/formats")))
			if (page !== "README.md") expect(list).toContain(`(${page})`);
	});

	test("link to nothing that is not there", () => {
		const pages = ["docs/formats", "docs/decisions"].flatMap((folder) =>
			readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`),
		);
		for (const page of pages)
			for (const [, target = ""] of read(page).matchAll(/\]\(([^)#]+\.md)/g))
				expect(
					existsSync(path.join(root, path.dirname(page), target)),
					`${page}: ${target}`,
				).toBe(true);
	});

	test("name every label that keeps one use of a key from another", () => {
		const list = read("docs/formats/README.md");
		const labels = sources
			.filter((file) => !file.startsWith("scripts"))
			.flatMap((file) => [
				...read(file).matchAll(/["`]scelle\/([\w-]+\/\d)(?:\\0|["`])/g),
				...read(file).matchAll(
					/(?:deriveKey\([^"]*|LABEL = |fingerprintWords\(\s*)"(?:scelle\/)?([\w-]+\/\d)"/g,
				),
			])
			.map(([, label = ""]) => label);
		expect(new Set(labels).size).toBeGreaterThan(18);
		const unlisted = labels.filter(
			(label) => !list.includes(`\`${label}\\0\``),
		);
		expect(unlisted).toEqual([]);
	});
});

describe("SECURITY.md", () => {
	const page = read("SECURITY.md");
	const named = [
		...page.matchAll(
			/`((?:tests|electron|renderer|shared|scripts|docs)\/[\w./-]+)`/g,
		),
	].map(([, file = ""]) => file);

	test("names no file that is not there", () => {
		expect(
			named.filter((file) => file.startsWith("tests/")).length,
		).toBeGreaterThan(30);
		for (const file of named)
			expect(existsSync(path.join(root, file)), file).toBe(true);
	});

	test("promises nothing without a test, a protocol or a plain not yet", () => {
		const lines = page.split("\n");
		const isRule = (line = "") => line.startsWith("| ---");
		const rows = lines.filter(
			(line, i) =>
				line.startsWith("| ") && !isRule(line) && !isRule(lines[i + 1]),
		);
		expect(rows.length).toBeGreaterThan(60);
		for (const row of rows)
			expect(row).toMatch(/`tests\/|protocol W|not yet|accepted|out of scope/i);
	});
});
