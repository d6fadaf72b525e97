import { describe, expect, test } from "vitest";
import { distanceText } from "../../../../renderer/page/format/distance.ts";
import { makeTexts } from "../../../../renderer/page/i18n/texts.ts";

const fr = makeTexts("fr").t;
const de = makeTexts("de").t;
const en = makeTexts("en").t;

describe("the distance to a last day", () => {
	test("is told in the limit's own unit", () => {
		expect(distanceText({ count: 7, unit: "working-days" }, fr)).toBe(
			"dans 7 jours ouvrables",
		);
		expect(distanceText({ count: 7, unit: "days" }, fr)).toBe("dans 7 jours");
		expect(distanceText({ count: 3, unit: "months" }, fr)).toBe("dans 3 mois");
	});

	test("minds the singular", () => {
		expect(distanceText({ count: 1, unit: "working-days" }, fr)).toBe(
			"dans 1 jour ouvrable",
		);
		expect(distanceText({ count: 1, unit: "days" }, de)).toBe("in 1 Tag");
		expect(distanceText({ count: 1, unit: "months" }, en)).toBe("in 1 month");
	});

	test("says that the last day is today", () => {
		expect(distanceText({ count: 0, unit: "days" }, fr)).toBe(
			"aujourd’hui, dernier jour",
		);
	});

	test("says by how much a last day has passed", () => {
		expect(distanceText({ count: -2, unit: "working-days" }, fr)).toBe(
			"dépassé de 2 jours ouvrables",
		);
		expect(distanceText({ count: -1, unit: "days" }, de)).toBe(
			"um 1 Tag überschritten",
		);
	});
});
