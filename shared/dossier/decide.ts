import type { Result } from "../base/result.ts";
import type { Context } from "./context.ts";
import type { Refusal } from "./refusal.ts";
import type { DossierState } from "./state.ts";
import type { Command, LawEvent } from "./steps.ts";

/** What happens when a command is carried out, or the rule that forbids it. Late steps are not refused (P rules). */
export function decide(
	_state: DossierState,
	_command: Command,
	_context: Context,
): Result<readonly LawEvent[], Refusal> {
	throw new Error("not written yet");
}

/** Folds one event into the state; total: replay never refuses. */
export function evolve(_state: DossierState, _event: LawEvent): DossierState {
	throw new Error("not written yet");
}
