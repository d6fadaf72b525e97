import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../../shared/base/dates.ts";
import type { OptionOf } from "../../../shared/readings/table.ts";
import { dating } from "../../../shared/retention/dating.ts";
import type { DecisionFacts } from "../../../shared/retention/sanction-facts.ts";
import { day } from "../dossier/given.ts";

// A day of the calendar written out.
const iso = (text: string) => text as IsoDate;

const decision = (
	on: string,
	more: Partial<DecisionFacts> = {},
): DecisionFacts => ({
	on: iso(on),
	by: "college",
	onAppeal: false,
	weight: "minor",
	notified: null,
	recourse: null,
	...more,
});
const told = (on: string, effective = on): Partial<DecisionFacts> => ({
	notified: { on: iso(on), effective: iso(effective) },
});
const attacked = (on: string): Partial<DecisionFacts> => ({
	recourse: iso(on),
});
const onAppeal = { by: "council", onAppeal: true } as const;

const at = (
	option: OptionOf<"L12">,
	on: string,
	...decisions: readonly DecisionFacts[]
) => dating({ decisions }, option, day(on));

describe("the date of a sanction (L12)", () => {
	test("is none before the decision and without any", () => {
		expect(at("decision", "2026-10-04", decision("2026-10-05"))).toEqual({
			is: "none",
		});
		expect(at("decision", "2026-10-05")).toEqual({ is: "none" });
	});

	test("is none for an acquittal, and once a sanction was annulled", () => {
		expect(
			at("decision", "2026-10-05", decision("2026-10-05", { weight: "none" })),
		).toEqual({ is: "none" });
		const annulled = [
			decision("2026-10-05", attacked("2026-10-20")),
			decision("2027-01-15", { ...onAppeal, weight: "none" }),
		];
		expect(at("decision", "2027-01-14", ...annulled)).toEqual({
			is: "dated",
			date: "2026-10-05",
			weight: "minor",
		});
		expect(at("decision", "2027-01-15", ...annulled)).toEqual({ is: "none" });
	});

	test("stays the first decision's, with the weight of the newest (K5)", () => {
		const replaced = [
			decision("2026-12-01", {
				by: "council",
				weight: "graver",
				...attacked("2027-01-05"),
			}),
			decision("2027-10-01", { by: "tribunal" }),
		];
		expect(at("decision", "2027-09-30", ...replaced)).toEqual({
			is: "dated",
			date: "2026-12-01",
			weight: "graver",
		});
		expect(at("decision", "2027-10-01", ...replaced)).toEqual({
			is: "dated",
			date: "2026-12-01",
			weight: "minor",
		});
	});

	test("begins anew after an annulment", () => {
		const again = [
			decision("2026-12-01", {
				by: "council",
				...told("2026-12-02"),
				...attacked("2027-01-05"),
			}),
			decision("2027-10-01", {
				by: "tribunal",
				weight: "none",
				...told("2027-10-04"),
				...attacked("2027-10-20"),
			}),
			decision("2028-05-02", { by: "court", ...told("2028-05-08") }),
		];
		expect(at("decision", "2028-05-02", ...again)).toMatchObject({
			date: "2028-05-02",
		});
		expect(at("effective-notification", "2028-05-08", ...again)).toMatchObject({
			date: "2028-05-08",
		});
	});

	test("is not kept open by a recourse that is yet to come", () => {
		const attackedLater = decision("2026-10-05", {
			...told("2026-10-06"),
			...attacked("2026-10-20"),
		});
		const by = (on: string) => at("final", on, attackedLater);
		expect(by("2026-10-19")).toMatchObject({
			is: "undated",
			wants: "finality",
		});
		expect(by("2026-10-20")).toEqual({
			is: "undated",
			wants: "end-of-recourse",
		});
	});

	test("waits for a notification, then for its effect", () => {
		const posted = decision("2026-10-05", told("2026-10-06", "2026-10-11"));
		const by = (on: string) => at("effective-notification", on, posted);
		expect(by("2026-10-05")).toEqual({
			is: "undated",
			wants: "notification",
		});
		expect(by("2026-10-06")).toEqual({
			is: "undated",
			wants: "effect",
			from: "2026-10-11",
		});
		expect(by("2026-10-10")).toMatchObject({ is: "undated" });
		expect(by("2026-10-11")).toEqual({
			is: "dated",
			date: "2026-10-11",
			weight: "minor",
		});
	});

	test("is the first notification's, or the next one's where the first decision was never notified", () => {
		const both = [
			decision("2026-10-05", {
				...told("2026-10-06"),
				...attacked("2026-10-20"),
			}),
			decision("2027-01-15", { ...onAppeal, ...told("2027-01-18") }),
		];
		expect(at("effective-notification", "2027-02-01", ...both)).toMatchObject({
			date: "2026-10-06",
		});
		const second = [
			decision("2026-10-05", attacked("2026-10-20")),
			decision("2027-01-15", { ...onAppeal, ...told("2027-01-18") }),
		];
		expect(at("effective-notification", "2027-01-17", ...second)).toMatchObject(
			{ is: "undated", wants: "notification" },
		);
		expect(at("effective-notification", "2027-01-18", ...second)).toMatchObject(
			{ date: "2027-01-18" },
		);
	});

	test("is final on the day after the recourse passed unused", () => {
		const open = decision("2026-10-05", told("2026-10-12"));
		expect(at("final", "2026-10-11", open)).toEqual({
			is: "undated",
			wants: "notification",
		});
		expect(at("final", "2026-10-12", open)).toMatchObject({
			wants: "finality",
		});
		expect(at("final", "2026-11-12", open)).toEqual({
			is: "undated",
			wants: "finality",
			from: "2026-11-13",
		});
		expect(at("final", "2026-11-13", open)).toEqual({
			is: "dated",
			date: "2026-11-13",
			weight: "minor",
		});
	});

	test("is not final while a recourse runs, from its very day, and is again before it", () => {
		const late = decision("2026-10-05", {
			...told("2026-10-12"),
			...attacked("2026-12-01"),
		});
		expect(at("final", "2026-11-30", late)).toMatchObject({
			is: "dated",
			date: "2026-11-13",
		});
		expect(at("final", "2026-12-01", late)).toEqual({
			is: "undated",
			wants: "end-of-recourse",
		});
	});

	test("is final at once where no recourse follows", () => {
		const appeal = [
			decision("2026-10-05", attacked("2026-10-20")),
			decision("2027-01-15", onAppeal),
		];
		expect(at("final", "2027-01-15", ...appeal)).toMatchObject({
			date: "2027-01-15",
		});
		const court = [
			decision("2026-12-01", { by: "council", ...attacked("2026-12-20") }),
			decision("2027-10-01", { by: "tribunal", ...attacked("2027-10-20") }),
			decision("2028-05-02", { by: "court" }),
		];
		expect(at("final", "2028-05-01", ...court)).toMatchObject({
			is: "undated",
		});
		expect(at("final", "2028-05-02", ...court)).toMatchObject({
			date: "2028-05-02",
		});
	});

	test("waits forty days after a judgement (T4)", () => {
		const judged = [
			decision("2026-12-01", { by: "council", ...attacked("2026-12-20") }),
			decision("2027-10-01", { by: "tribunal", ...told("2027-10-04") }),
		];
		expect(at("final", "2027-11-15", ...judged)).toMatchObject({
			is: "undated",
			from: "2027-11-16",
		});
		expect(at("final", "2027-11-16", ...judged)).toMatchObject({
			date: "2027-11-16",
		});
	});
});
