import { expect, test } from "vitest";
import { placeOfDraft } from "../../../../renderer/page/drafts/draft-place.ts";
import {
	choiceOf,
	type ReadingFormValue,
	readingFaults,
} from "../../../../renderer/page/features/readings/reading-form.ts";
import type { IsoDate } from "../../../../shared/base/dates.ts";

const TODAY = "2026-11-23" as IsoDate;
const FILLED: ReadingFormValue = {
	option: "does-not-count",
	from: "23.11.2026",
	reachesBack: false,
	reason: "Usage de la commune.",
	reference: "",
};
const faultsOf = (change: Partial<ReadingFormValue>) =>
	readingFaults({ ...FILLED, ...change }, TODAY);

test("a reading is proposed with a day and reasons", () => {
	expect(faultsOf({})).toEqual([]);
	expect(faultsOf({ reason: " " })).toEqual([
		{ field: "reason", why: "needed" },
	]);
	expect(faultsOf({ from: "31.02.2026" })).toEqual([
		{ field: "from", why: "not-a-day" },
	]);
});

test("a reading never applies before the day on which it is proposed", () => {
	expect(faultsOf({ from: "22.11.2026" })).toEqual([
		{ field: "from", why: "before-today" },
	]);
	const past = { ...FILLED, from: "22.11.2026" };
	expect(choiceOf("L1", past, TODAY)).toBeNull();
	expect(choiceOf("L1", FILLED, TODAY)?.from).toBe("2026-11-23");
});

test("a cooperation contract asks for the sorting table's reference (L7)", () => {
	expect(faultsOf({ option: "contract" })).toEqual([
		{ field: "reference", why: "needed" },
	]);
	expect(faultsOf({ option: "contract", reference: "T-12" })).toEqual([]);
});

test("a kept draft leads back to its reading", () => {
	const row = {
		key: "reading/L4:none",
		dossier: null,
		reference: null,
		form: "reading/L4",
		keptAt: 0,
	};
	expect(placeOfDraft(row)).toEqual({ screen: "readings", reading: "L4" });
	expect(placeOfDraft({ ...row, form: "reading/L3" })).toBeNull();
});
