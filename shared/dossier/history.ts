import { isAfter, type PlainDate } from "../base/dates.ts";
import { standingAfter } from "./advance.ts";
import type { Standing } from "./standing.ts";
import type { DossierState } from "./state.ts";
import type { Recorded, Step, StepRef } from "./steps.ts";

/** The steps in force in the order of the law: by day, and on one day as recorded (K1). */
export function history(state: DossierState): readonly Recorded[] {
	const steps: Recorded[] = [];
	for (const { ref, step } of state.entries) {
		if (step !== null) place(steps, recorded(step, ref));
	}
	return steps;
}

export const recorded = <S extends Step>(
	step: S,
	ref: StepRef,
): Recorded<S> => ({
	...step,
	ref,
});

/** Puts `step` behind every step of its day or an earlier one. */
function place(steps: Recorded[], step: Recorded): void {
	let index = steps.length;
	while (index > 0 && isAfter(dayAt(steps, index - 1), step.on)) index -= 1;
	steps.splice(index, 0, step);
}

const dayAt = (steps: readonly Recorded[], index: number): PlainDate => {
	const step = steps[index];
	if (step === undefined) throw new Error("no step at this place");
	return step.on;
};

/** K1: what the steps up to and including `on` come to. */
export const standingOn = (state: DossierState, on: PlainDate): Standing =>
	standingAfter(history(state).filter((step) => !isAfter(step.on, on)));
