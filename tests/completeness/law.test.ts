import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { advance } from "../../shared/dossier/advance.ts";
import { evolve } from "../../shared/dossier/decide.ts";
import { REFUSALS } from "../../shared/dossier/refusal.ts";
import { STEP_SCHEMAS } from "../../shared/dossier/schemas.ts";
import { initialStanding } from "../../shared/dossier/standing.ts";
import { initialState } from "../../shared/dossier/state.ts";
import { STEP_NAMES } from "../../shared/dossier/steps.ts";
import { readEvent } from "../../shared/dossier/stored.ts";
import { INPUTS } from "../../shared/law/inputs.ts";
import { PHRASES } from "../../shared/law/phrases.ts";
import { RULES } from "../../shared/law/rules.ts";
import type { LawTexts } from "../../shared/law/texts.ts";
import { LIMIT_IDS, LIMITS } from "../../shared/limits/table.ts";
import { READINGS } from "../../shared/readings/table.ts";
import { lawDe } from "../../shared/texts/law.de.ts";
import { lawEn } from "../../shared/texts/law.en.ts";
import { lawFr } from "../../shared/texts/law.fr.ts";
import { ref } from "../shared/dossier/given.ts";

const languages: readonly (readonly [string, LawTexts])[] = [
	["fr", lawFr],
	["de", lawDe],
	["en", lawEn],
];

const folder = path.join(import.meta.dirname, "..");
const caseFiles = ["given", "own"].flatMap((name) => {
	const where = path.join(folder, "cases", name);
	return fs
		.readdirSync(where)
		.filter((file) => file.endsWith(".json"))
		.map((file) => path.join(where, file));
});

function testFiles(where: string): readonly string[] {
	return fs.readdirSync(where, { withFileTypes: true }).flatMap((entry) => {
		const file = path.join(where, entry.name);
		if (entry.isDirectory()) return testFiles(file);
		return /\.test\.tsx?$/.test(entry.name) ? [file] : [];
	});
}

/** Confidentiality is carried out, and tested, by the rooms that hold data; L17 by the access register. */
const isOfTheLaw = ([id, { kind }]: readonly [string, { kind: string }]) =>
	kind !== "confidentiality" && id !== "L17";

describe("every rule of LAW.md", () => {
	const cited = new Set(
		caseFiles.flatMap(
			(file): readonly string[] =>
				JSON.parse(fs.readFileSync(file, "utf8")).rules,
		),
	);
	const named = testFiles(path.join(folder, "shared"))
		.map((file) => fs.readFileSync(file, "utf8"))
		.join("\n");

	test.each(
		Object.entries(RULES)
			.filter(isOfTheLaw)
			.map(([id]) => id),
	)("%s is cited by a case or named by a test", (id) => {
		const isNamed =
			new RegExp(`test\\([^)]*\\b${id}\\b`).test(named) ||
			new RegExp(`\\(${id}[,)]`).test(named);
		expect(cited.has(id) || isNamed, id).toBe(true);
	});

	test("is cited under an id that exists", () => {
		expect([...cited].filter((id) => !Object.hasOwn(RULES, id))).toEqual([]);
	});
});

/** One event of each kind, as stored. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	"facts-known": { breach: {} },
	"order-issued": { channel: "workplace" },
	assessed: { reply: "satisfactory", grave: false },
	pardoned: { by: "college" },
	closed: { by: "college" },
	"commissioner-decided": { outcome: "minor" },
	sanctioned: { by: "college", sanctions: [] },
	acquitted: { by: "college" },
	"decision-notified": { how: "hand" },
	recourse: { to: "council" },
	"recourse-decided": { outcome: "confirmed" },
	suspended: { by: "college" },
	offence: { kind: "none" },
	"prosecutor-said": { limitationThrough: "2030-01-01" },
	"hold-placed": { ground: "other" },
	"human-decided": { decision: { destroy: true } },
	"archives-answered": { answer: "agreed" },
};

describe("every event", () => {
	test.each(STEP_NAMES)(
		"%s has a schema, an evolve case and its texts",
		(name) => {
			expect(STEP_SCHEMAS[name]).toBeDefined();
			const read = readEvent({
				name: `${name}/1`,
				on: "2026-03-02",
				...EXAMPLES[name],
			});
			if (!read.ok || read.value.step === "step-rectified")
				throw new Error(name);
			expect(evolve(initialState, read.value).entries).toHaveLength(1);
			expect(
				advance(initialStanding, { ...read.value, ref: ref(0) }),
			).toBeDefined();
			for (const [, texts] of languages)
				expect(texts.step[name].record).not.toBe("");
		},
	);

	test("is in the list of names, and no other", () => {
		expect([...STEP_NAMES].sort()).toEqual(Object.keys(STEP_SCHEMAS).sort());
		expect([...LIMIT_IDS].sort()).toEqual(Object.keys(LIMITS).sort());
	});
});

const placeholders = (text: string): readonly string[] =>
	[...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name).sort();

describe.each(languages)("the texts in %s", (_language, texts) => {
	test.each(Object.entries(PHRASES))(
		"say the phrase %s with its parameters",
		(key, params) => {
			expect(placeholders(texts.phrase[key as keyof typeof PHRASES])).toEqual(
				Object.keys(params).sort(),
			);
		},
	);

	test.each(Object.entries(REFUSALS))(
		"say the refusal %s with its inputs",
		(why, { inputs }) => {
			expect(placeholders(texts.refusal[why as keyof typeof REFUSALS])).toEqual(
				Object.keys(inputs).sort(),
			);
		},
	);

	test("say every rule, input and reading", () => {
		expect(Object.keys(texts.rule)).toEqual(Object.keys(RULES));
		expect(Object.keys(texts.input).sort()).toEqual(Object.keys(INPUTS).sort());
		for (const [id, { options }] of Object.entries(READINGS)) {
			const { option, effect } = texts.reading[id as keyof typeof READINGS];
			expect(Object.keys(option).sort()).toEqual([...options].sort());
			expect(Object.keys(effect).sort()).toEqual([...options].sort());
		}
	});

	test("are none of them empty or left in another form", () => {
		for (const text of allTexts(texts)) {
			expect(text.trim()).toBe(text);
			expect(text).not.toMatch(/^$|'| {2}|\[\[/);
		}
	});
});

const allTexts = (texts: unknown): readonly string[] =>
	typeof texts === "string"
		? [texts]
		: Object.values(texts as object).flatMap(allTexts);

test("French sets a no-break space before « ; : ! ? » and uses none of the words that are out of place", () => {
	for (const text of allTexts(lawFr)) {
		expect(text).not.toMatch(/[^\u00a0\u202f][;:!?»]/u);
		expect(text).not.toMatch(/«[^\u00a0]/u);
		expect(text).not.toMatch(
			/\b(interdit|illégal|invalide|erreur|désolé|veuillez|merci de|oups|supporter|digital|avant le \{\{)/iu,
		);
	}
});
