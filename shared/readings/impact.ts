import type { PlainDate } from "../base/dates.ts";
import type { Context } from "../dossier/context.ts";
import type { DossierState } from "../dossier/state.ts";
import type { Limit } from "../limits/table.ts";
import type { Verdict } from "../retention/verdict-types.ts";
import type { Readings } from "./readings.ts";

/** A dossier to be judged under two sets of readings; `key` is the caller's and comes back untouched. */
export interface Judged<Key> {
	readonly key: Key;
	readonly state: DossierState;
	readonly context: Omit<Context, "readings">;
}

export interface Impact<Key> {
	readonly key: Key;
	readonly before: {
		readonly verdict: Verdict;
		readonly limits: readonly Limit[];
	};
	readonly after: {
		readonly verdict: Verdict;
		readonly limits: readonly Limit[];
	};
}

/** The dossiers that a change of readings would change on `on`, with what they were and what they become. */
export function impact<Key>(
	_dossiers: readonly Judged<Key>[],
	_before: Readings,
	_after: Readings,
	_on: PlainDate,
): readonly Impact<Key>[] {
	throw new Error("not written yet");
}
