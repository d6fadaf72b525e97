import { describe, expect, test } from "vitest";
import {
	type OpenStep,
	openSteps,
} from "../../../shared/dossier/open-steps.ts";
import { context, day, dossier } from "./given.ts";
import expected from "./stages.json" with { type: "json" };
import { STAGES } from "./stages.ts";

const employee = context({
	agent: { status: "employee", entered: day("2021-05-01"), departures: [] },
});

/** Every way of every step under what happens to it: allowed, or the reason why not. */
function byReason(found: readonly OpenStep[]) {
	const ways: Record<string, string[]> = {};
	for (const { step, refusal, choices } of found) {
		const each =
			choices.length === 0
				? [{ way: step, refusal }]
				: choices.map(({ field, value, refusal: why }) => ({
						way: `${step} ${field} ${value}`,
						refusal: why,
					}));
		for (const { way, refusal: why } of each) {
			const reason = why?.why ?? "allowed";
			ways[reason] = [...(ways[reason] ?? []), way];
		}
	}
	return ways;
}

describe("what the law allows at each place of the path", () => {
	test.each(Object.entries(STAGES))("%s", (name, steps) => {
		const state = dossier(steps, employee);
		const found = openSteps(state, employee, day("2027-01-04"));
		expect(byReason(found)).toEqual(expected[name as keyof typeof STAGES]);
	});
});
