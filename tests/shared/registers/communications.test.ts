import { describe, expect, test } from "vitest";
import { type IsoDate, plainDate } from "../../../shared/base/dates.ts";
import type { DossierState } from "../../../shared/dossier/state.ts";
import type { StepName } from "../../../shared/dossier/steps.ts";
import {
	dueCommunications,
	type Recipient,
} from "../../../shared/registers/communications.ts";

const DAY = "2026-11-23" as IsoDate;
const BEFORE = "2026-11-22" as IsoDate;
const made = (recipient: Recipient, on = DAY, basis = "Une lettre") => ({
	recipient,
	on,
	basis,
});

/** Only what is read: the names of the steps in force, each of one day. */
const state = (...names: readonly (StepName | null)[]): DossierState =>
	({
		events: names.length,
		entries: names.map((step) => ({
			step: step && { step, on: plainDate(DAY) },
		})),
	}) as unknown as DossierState;

describe("the communications that the law asks for", () => {
	test.each([
		["referred-to-commissioner", "commissioner", "P7"],
		["prosecutor-informed", "prosecutor", "P12"],
		["contract-ended", "ministry", "P13"],
		["archives-notified", "archives", "A1"],
	] as const)("are offered at the step %s", (step, recipient, basis) => {
		const at = state("order-issued", step);
		expect(dueCommunications(at, [])).toEqual([{ step, recipient, basis }]);
		expect(dueCommunications(at, [made(recipient)])).toEqual([]);
		expect(dueCommunications(at, [made("lawyer")])).toHaveLength(1);
	});

	test("are as many as the steps, and none for a step that was taken away", () => {
		const twice = state("referred-to-commissioner", "referred-to-commissioner");
		expect(dueCommunications(twice, [made("commissioner")])).toHaveLength(1);
		expect(dueCommunications(state(null), [])).toEqual([]);
	});

	test("are not met by a letter of before the step, unless it names the rule", () => {
		const at = state("prosecutor-informed");
		const due = (...entered: Parameters<typeof made>[]) =>
			dueCommunications(
				at,
				entered.map((each) => made(...each)),
			);
		expect(due(["prosecutor", BEFORE])).toHaveLength(1);
		expect(due(["prosecutor", BEFORE, "P1"])).toHaveLength(1);
		expect(due(["prosecutor", BEFORE, "P12, art. 23"])).toEqual([]);
		expect(due(["prosecutor", BEFORE], ["prosecutor", DAY])).toEqual([]);
	});
});
