import { describe, expect, test } from "vitest";
import {
	type NameMask,
	withoutNames,
} from "../../../shared/package/third-persons.ts";

const mask: NameMask = {
	persons: [
		{ name: "Dominique Klein", label: "témoin" },
		{ name: "Paul Müller", label: "victime" },
		{ name: "Jean de Vries", label: "plaignant" },
		{ name: "Zoé Klein", label: "tiers 1" },
	],
	agent: "Anne Muller",
	ambiguous: "tiers",
};
const masked = (text: string) => withoutNames(text, mask);

describe("third persons in the lawyer's documents", () => {
	test.each([
		["Dominique Klein l’a vu.", "[témoin] l’a vu."],
		["KLEIN, Dominique", "[témoin]"],
		["la déposition de D. Klein", "la déposition de [témoin]"],
		["vu par dominique klein hier", "vu par [témoin] hier"],
		["Dominique a dit oui", "[témoin] a dit oui"],
		["Monsieur de Vries, de service", "Monsieur de [plaignant], de service"],
		["Jean de Vries était là", "[plaignant] était là"],
		["Zoe Klein et Dominique Klein", "[tiers 1] et [témoin]"],
	])("replaces « %s »", (text, expected) => {
		expect(masked(text)).toBe(expected);
	});

	test.each([
		["Domi-\nnique Klein l’a vu", "[témoin] l’a vu"],
		["Domi- nique Klein l’a vu", "[témoin] l’a vu"],
		["Domi\u00adnique Kl\u00adein l’a vu", "[témoin] l’a vu"],
		["Domi\u00ad\r\nnique l’a vu", "[témoin] l’a vu"],
		["D\u200bominique l’a vu", "[témoin] l’a vu"],
		["V-r-i-e-s l’a vu", "[plaignant] l’a vu"],
		["Zoé Klein-\nWeber", "[tiers 1]-\nWeber"],
		["Weber-\nZoé Klein", "Weber-\n[tiers 1]"],
		["Jean\u200bde Vries", "[plaignant]"],
	])("replaces a divided name in « %s »", (text, expected) => {
		expect(masked(text)).toBe(expected);
	});

	test("reads a page of soft hyphens and blanks in one go", () => {
		for (const [one, last] of [
			["\u00ad", "."],
			["-", "."],
			[" ", "."],
			["a-", "\u00ad"],
		] as const) {
			const text = `K-${one.repeat(200_000)}${last}`;
			expect(masked(text)).toBe(text);
		}
	});

	test("replaces a family name that several bear by neither part", () => {
		expect(masked("Mme Klein")).toBe("Mme [tiers]");
	});

	test.each([
		"Anne Muller est arrivée en retard.",
		"Mme Muller a répondu.",
		"De 8 à 10 heures, la salle était vide.",
		"ein klein wenig",
		"",
		"Dominicain, kleine, Vriesland",
	])("leaves « %s » as it is", (text) => {
		expect(masked(text)).toBe(text);
	});

	test("masks a name shared with the agent only beside the other’s own", () => {
		expect(masked("Paul Muller a vu Anne Muller")).toBe(
			"[victime] a vu Anne Muller",
		);
	});

	test("keeps everything between two names", () => {
		expect(masked("(Zoé Klein)\n— « Dominique Klein » ; fin")).toBe(
			"([tiers 1])\n— « [témoin] » ; fin",
		);
	});

	test("changes nothing where there are no third persons", () => {
		expect(withoutNames("Dominique Klein", { ...mask, persons: [] })).toBe(
			"Dominique Klein",
		);
	});
});
