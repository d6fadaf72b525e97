import type { IsoDate } from "../base/dates.ts";
import type { DecisionBody } from "../dossier/steps.ts";
import type { Weight } from "../law/sanctions.ts";

/** One decision about a sanction: the first one or what a recourse made of it. */
export interface DecisionFacts {
	readonly on: IsoDate;
	readonly by: DecisionBody;
	/** Taken on a recourse against a decision of the college: no recourse follows (S 66(1)). */
	readonly onAppeal: boolean;
	/** None: acquitted. */
	readonly weight: Weight | "none";
	/** The day on which it was handed over or posted, and the day on which that takes effect (P10). */
	readonly notified: {
		readonly on: IsoDate;
		readonly effective: IsoDate;
	} | null;
	/** The day of the first recourse against it. */
	readonly recourse: IsoDate | null;
}

/**
 * What the agent's other dossiers must know of this one's sanction (R3c), and nothing more: no fact, no kind, no name.
 * Oldest decision first; empty while none was taken. JSON-safe; the vault writes it into the other dossiers.
 */
export interface SanctionFacts {
	readonly decisions: readonly DecisionFacts[];
}
