import type { PlainDate } from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import type { DossierState } from "../dossier/state.ts";
import type { Explanation } from "../law/explanation.ts";
import type { LateId, Limit, LimitId } from "./table.ts";

/** The limits that have begun by `on`, in the order of the law; they stay after being met. */
export function limits(
	_state: DossierState,
	_context: Context,
	_on: PlainDate,
): readonly Limit[] {
	throw new Error("not written yet");
}

/** K13: the limits missed by the step that met them, for ever, or passed unmet on the day asked. */
export function lateIds(_limits: readonly Limit[]): readonly LateId[] {
	throw new Error("not written yet");
}

/** "Pourquoi ?" for one limit; null when it has not begun. */
export function explainLimit(
	_state: DossierState,
	_context: Context,
	_on: PlainDate,
	_id: LimitId,
): Explanation | null {
	throw new Error("not written yet");
}
