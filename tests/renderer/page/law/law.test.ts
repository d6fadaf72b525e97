import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../renderer/page/format/language.ts";
import { makeTexts } from "../../../../renderer/page/i18n/texts.ts";
import { lawIn } from "../../../../renderer/page/law/use-law.ts";
import { REFUSALS, type Reason } from "../../../../shared/dossier/refusal.ts";
import type { Input } from "../../../../shared/law/explanation.ts";
import { INPUTS, type InputLabel } from "../../../../shared/law/inputs.ts";
import type { ParamKind, ParamSpec } from "../../../../shared/law/params.ts";
import {
	PHRASES,
	type Phrase,
	type PhraseKey,
} from "../../../../shared/law/phrases.ts";
import { RULES, type RuleId } from "../../../../shared/law/rules.ts";

/** A value of each kind. */
const SAMPLES: Readonly<Record<ParamKind, unknown>> = {
	date: "2026-12-01",
	count: 2,
	text: "3/2",
	flag: true,
	rule: "R2",
	reading: "L1",
	option: "counts",
	step: "pardoned",
	body: "college",
	sanction: "fine",
	holiday: "christmas",
	channel: "workplace",
	leave: "sick",
	inquiry: "minor",
	offence: "delit",
	ground: "litigation",
	archives: "agreed",
	departure: "retirement",
};
const sampled = (spec: ParamSpec) =>
	Object.fromEntries(
		Object.entries(spec).map(([name, kind]) => [name, SAMPLES[kind]]),
	);
/** The option of the one phrase that names no reading is L12's. */
const paramsOf = (key: PhraseKey) => ({
	...sampled(PHRASES[key]),
	...(key === "sanction-dated" ? { option: "decision" } : {}),
});
const isWhole = (text: string) =>
	text.length > 0 &&
	!/\{\{|\}\}|undefined|law\.|^[a-z]+(\.[a-z-]+)+$/.test(text);

describe.each(LANGUAGES)("the law in words (%s)", (language) => {
	const law = lawIn(language, makeTexts(language).t);
	const notWhole = (said: readonly (readonly [string, string])[]) =>
		said.filter(([, text]) => !isWhole(text));

	test("says every phrase whole", () => {
		const said = (Object.keys(PHRASES) as PhraseKey[]).map((key) => {
			const phrase = { key, params: paramsOf(key) } as Phrase;
			return [key, law.phrase(phrase)] as const;
		});
		expect(notWhole(said)).toEqual([]);
	});

	test("says every refusal whole", () => {
		const said = Object.entries(REFUSALS).map(([why, { rule, inputs }]) => {
			const reason = { rule, why, inputs: sampled(inputs) } as Reason;
			return [why, law.refusal(reason)] as const;
		});
		expect(notWhole(said)).toEqual([]);
	});

	test("says every rule and its sources", () => {
		const said = (Object.keys(RULES) as RuleId[]).flatMap((rule) => [
			[rule, law.ruleTitle(rule)] as const,
			[rule, law.ruleText(rule)] as const,
			...RULES[rule].sources.map(
				(source) => [rule, law.source(source)] as const,
			),
		]);
		expect(notWhole(said)).toEqual([]);
	});

	test("says every input and its value", () => {
		const said = (Object.keys(INPUTS) as InputLabel[]).flatMap((label) => {
			const value = SAMPLES[INPUTS[label]];
			const input = law.input({ label, value, ref: null } as Input);
			return [[label, input.label] as const, [label, input.value] as const];
		});
		expect(notWhole(said)).toEqual([]);
	});
});

describe("a sentence of the law", () => {
	const law = lawIn("fr", makeTexts("fr").t);

	test("writes its dates in words", () => {
		const phrase = { key: "reply-by", params: { day: "2026-12-01" } } as Phrase;
		expect(law.phrase(phrase)).toContain("mardi 1er décembre 2026");
	});

	test("names the option of the reading that it names", () => {
		const params = {
			reading: "L1",
			option: "does-not-count",
			day: "2026-12-02",
		};
		const phrase = { key: "would-change-other-reading", params } as Phrase;
		expect(law.phrase(phrase).toLowerCase()).toContain(
			"le samedi ne compte pas",
		);
	});

	test("names the holiday for which a day is skipped", () => {
		expect(law.dayReason({ kind: "holiday", name: "christmas" })).toBe(
			"jour férié (Noël)",
		);
		expect(law.dayReason({ kind: "sunday" })).toBe("dimanche");
	});
});
