import type { IsoDate } from "../base/dates.ts";
import { isoDate } from "../base/dates.ts";
import { standingAfter } from "../dossier/advance.ts";
import { history } from "../dossier/history.ts";
import {
	type Decision,
	effectiveOn,
	isAcquittal,
	type Standing,
} from "../dossier/standing.ts";
import type { DossierState } from "../dossier/state.ts";
import type { DecisionBody } from "../dossier/steps.ts";
import { heaviest, type Weight } from "../law/sanctions.ts";

/** One decision about a sanction: the first one or what a recourse made of it. */
export interface DecisionFacts {
	readonly on: IsoDate;
	readonly by: DecisionBody;
	/** By the council on a recourse against the college: no recourse follows (S 66(1)). */
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

/** This dossier's sanction for the agent's other dossiers. */
export const sanctionFacts = (state: DossierState): SanctionFacts =>
	standingFacts(standingAfter(history(state)));

/** As `sanctionFacts`, for a standing that is already at hand. */
export const standingFacts = (standing: Standing): SanctionFacts => ({
	decisions: standing.decisions.map(decisionFacts),
});

function decisionFacts(decision: Decision): DecisionFacts {
	const { notified } = decision;
	const recourse = decision.recourses[0];
	return {
		on: isoDate(decision.on),
		by: decision.by,
		onAppeal: decision.onAppeal,
		weight: isAcquittal(decision) ? "none" : heaviest(decision.sanctions),
		notified:
			notified === null
				? null
				: {
						on: isoDate(notified.on),
						effective: isoDate(effectiveOn(notified)),
					},
		recourse: recourse === undefined ? null : isoDate(recourse.on),
	};
}
