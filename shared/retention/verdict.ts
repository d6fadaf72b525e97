import type { PlainDate } from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import type { DossierState } from "../dossier/state.ts";
import type { Explanation } from "../law/explanation.ts";
import type { SanctionFacts } from "./sanction-facts.ts";
import type { Blocker, Verdict } from "./verdict-types.ts";

/** How long the dossier is kept, as seen on `on` (LAW.md sections 4 and 7). */
export function verdict(
	_state: DossierState,
	_context: Context,
	_on: PlainDate,
): Verdict {
	throw new Error("not written yet");
}

/** This dossier's sanction for the agent's other dossiers. */
export function sanctionFacts(_state: DossierState): SanctionFacts {
	throw new Error("not written yet");
}

/** The next day after `on` on which the verdict, its blockers, `late` or a limit's status changes by time alone; null: never. */
export function nextChange(
	_state: DossierState,
	_context: Context,
	_on: PlainDate,
): PlainDate | null {
	throw new Error("not written yet");
}

/** "Pourquoi ?" for the verdict. */
export function explainVerdict(
	_state: DossierState,
	_context: Context,
	_on: PlainDate,
): Explanation {
	throw new Error("not written yet");
}

/** "Pourquoi ?" for one thing that blocks a destruction; null when it does not. */
export function explainBlocker(
	_state: DossierState,
	_context: Context,
	_on: PlainDate,
	_blocker: Blocker,
): Explanation | null {
	throw new Error("not written yet");
}
