import { describe, expect, test } from "vitest";
import type { DossierState } from "../../../shared/dossier/state.ts";
import type { StepName } from "../../../shared/dossier/steps.ts";
import { dueCommunications } from "../../../shared/registers/communications.ts";

/** Only what is read: the names of the steps in force. */
const state = (...names: readonly (StepName | null)[]): DossierState =>
	({
		events: names.length,
		entries: names.map((step) => ({ step: step && { step } })),
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
		expect(dueCommunications(at, [{ recipient }])).toEqual([]);
		expect(dueCommunications(at, [{ recipient: "lawyer" }])).toHaveLength(1);
	});

	test("are as many as the steps, and none for a step that was taken away", () => {
		const twice = state("referred-to-commissioner", "referred-to-commissioner");
		expect(
			dueCommunications(twice, [{ recipient: "commissioner" }]),
		).toHaveLength(1);
		expect(dueCommunications(state(null), [])).toEqual([]);
	});
});
