import type { Step, StepRef } from "./steps.ts";

/** One recorded step and what stands in its place today. */
export interface Entry {
	readonly ref: StepRef;
	/** As recorded. */
	readonly original: Step;
	/** In force; null once taken away. */
	readonly step: Step | null;
	/** The rectifications of this step, oldest first. */
	readonly rectifiedBy: readonly StepRef[];
}

/** A dossier's stream of law events, folded; steps stand in the order of recording. */
export interface DossierState {
	/** How many events were folded: the next event's ref. */
	readonly events: number;
	readonly entries: readonly Entry[];
}

export const initialState: DossierState = { events: 0, entries: [] };
