import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { keepValid } from "../../electron/machine/policy.ts";
import { parseRegistry } from "../../electron/machine/registry.ts";
import { policySchema } from "../../shared/policy/settings.ts";

const folder = path.resolve("resources/machine-policy");
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
const admx = read("Scelle.admx");
const LANGUAGES = ["fr-FR", "de-DE", "en-US"];
const KEYS = Object.keys(policySchema.shape).sort();

const matches = (text: string, pattern: RegExp): readonly string[] =>
	[...text.matchAll(pattern)].map((match) => match[1] ?? "");
const unique = (names: readonly string[]) => [...new Set(names)].sort();

describe("the administrative template", () => {
	test("sets exactly the values that main reads, where it reads them", () => {
		expect(unique(matches(admx, /valueName="(\w+)"/g))).toEqual(KEYS);
		expect(unique(matches(admx, /<policy name="(\w+)"/g))).toEqual(KEYS);
		expect(unique(matches(admx, / key="([^"]+)"/g))).toEqual([
			"SOFTWARE\\Policies\\SIGI\\Scelle",
		]);
		expect(matches(admx, /class="(\w+)"/g)).toEqual(KEYS.map(() => "Machine"));
	});

	test.each(LANGUAGES)("has every word in %s, and no other", (language) => {
		const adml = read(`${language}/Scelle.adml`);
		const asked = unique(matches(admx, /\$\(string\.(\w+)\)/g));
		expect(matches(adml, /<string id="(\w+)">[^<]+</g).toSorted()).toEqual(
			asked,
		);
		const shown = unique(matches(admx, /\$\(presentation\.(\w+)\)/g));
		expect(matches(adml, /<presentation id="(\w+)">/g).toSorted()).toEqual(
			shown,
		);
		expect(matches(adml, /refId="(\w+)"/g).toSorted()).toEqual(
			matches(admx, /<(?:decimal|enum|multiText) id="(\w+)"/g).toSorted(),
		);
	});

	test("offers nothing that main would not take, and its bounds are main's", () => {
		const bounds = /minValue="(\d+)" maxValue="(\d+)"/.exec(admx);
		const [least, most] = [Number(bounds?.[1]), Number(bounds?.[2])];
		const takes = (policy: object) => policySchema.safeParse(policy).success;
		expect(
			[least - 1, least, most, most + 1].map((lockAfterMinutes) =>
				takes({ lockAfterMinutes }),
			),
		).toEqual([false, true, true, false]);
		const memory = matches(admx, /<item.*<decimal value="(\d+)"\/>/g);
		expect(memory).toEqual(["512", "256"]);
		for (const mib of memory)
			expect(takes({ keyMemoryMiB: Number(mib) })).toBe(true);
		const folders = Number(/maxStrings="(\d+)"/.exec(admx)?.[1]);
		const list = (length: number) => Array.from({ length }, () => "D:\\x");
		expect(takes({ backupFolders: list(folders) })).toBe(true);
		expect(takes({ backupFolders: list(folders + 1) })).toBe(false);
	});

	test("what it writes into the registry is what main then holds to", () => {
		const written = [
			"    lockAfterMinutes    REG_DWORD    0x3",
			"    hideWhenInactive    REG_DWORD    0x1",
			"    maskNames    REG_DWORD    0x0",
			"    watermark    REG_DWORD    0x1",
			"    keyMemoryMiB    REG_DWORD    0x100",
			"    backupFolders    REG_MULTI_SZ    D:\\Coffre\\0\\\\serveur\\coffre",
		].join("\r\n");
		expect(keepValid(parseRegistry(written))).toEqual({
			lockAfterMinutes: 3,
			hideWhenInactive: true,
			maskNames: false,
			watermark: true,
			keyMemoryMiB: 256,
			backupFolders: ["D:\\Coffre", "\\\\serveur\\coffre"],
		});
	});
});

test("the published schema of the policy file is main's own", () => {
	const { $schema, title, ...published } = JSON.parse(
		read("policy.schema.json"),
	);
	const { $schema: dialect, ...own } = z.toJSONSchema(policySchema);
	expect(published).toEqual(own);
	expect($schema).toBe(dialect);
	expect(title).toBe("Scellé: machine policy");
});
