import type { PlainDate } from "../base/dates.ts";
import type { Context } from "./context.ts";
import type { Refusal } from "./refusal.ts";
import type { DossierState } from "./state.ts";
import type { StepName } from "./steps.ts";

/** One way of taking a step, such as a sanction `by` the council. */
export interface StepChoice {
	readonly field: "by" | "to" | "outcome";
	readonly value: string;
	readonly refusal: Refusal | null;
}

/** Whether a kind of step may be recorded on the day asked. */
export interface OpenStep {
	readonly step: StepName;
	readonly allowed: boolean;
	/** Null when allowed; otherwise why its first way is refused. */
	readonly refusal: Refusal | null;
	/** Empty where a step has one way only. */
	readonly choices: readonly StepChoice[];
}

/** Every kind of step in the order of the law, allowed on `on` or refused with its rule. */
export function openSteps(
	_state: DossierState,
	_context: Context,
	_on: PlainDate,
): readonly OpenStep[] {
	throw new Error("not written yet");
}
