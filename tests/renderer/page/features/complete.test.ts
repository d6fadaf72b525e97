import { expect, test } from "vitest";
import { placeToComplete } from "../../../../renderer/page/features/why/complete.ts";
import type { OpenStep } from "../../../../shared/dossier/open-steps.ts";
import { phrase } from "../../../../shared/law/phrases.ts";
import { fakeDossier } from "../../../support/fake-vault/dossier.ts";
import { fakeRows } from "../../../support/fake-vault/rows.ts";

function dossier() {
	const [row] = fakeRows(1);
	if (row === undefined) throw new Error("no fake row");
	return fakeDossier(row);
}
const breach = phrase("unknown-breach-date", {});

test("an unknown day of the breach leads to the step that should have said it", () => {
	const view = dossier();
	const known = view.chronology.find(({ name }) => name === "facts-known");
	expect(placeToComplete(breach, view)).toEqual({
		screen: "rectify",
		id: view.id,
		target: known?.ref,
	});
});

test("what a step has yet to say leads to its form, only while the law allows it", () => {
	const prosecutor = phrase("unknown-prosecutor", {});
	const step = (allowed: boolean) =>
		({ step: "prosecutor-said", allowed }) as OpenStep;
	const view = dossier();
	const open = { ...view, steps: [step(true)] };
	expect(placeToComplete(prosecutor, open)).toEqual({
		screen: "step",
		id: view.id,
		step: "prosecutor-said",
	});
	const closed = { ...view, steps: [step(false)] };
	expect(placeToComplete(prosecutor, closed)).toBeNull();
});

test("who may not record is led nowhere", () => {
	expect(placeToComplete(breach, { ...dossier(), may: [] })).toBeNull();
});
