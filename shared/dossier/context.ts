import type { PlainDate } from "../base/dates.ts";
import type { DepartureReason } from "../law/params.ts";
import type { Readings } from "../readings/readings.ts";
import type { SanctionFacts } from "../retention/sanction-facts.ts";

/** The agent left the service, or died (K9). */
export interface Departure {
	readonly on: PlainDate;
	readonly reason: DepartureReason;
}

export interface Agent {
	readonly status: "official" | "employee";
	/** Absent: not known; P13 then refuses an end of contract. */
	readonly entered?: PlainDate;
	/** Usually none or one; a former agent's death may follow. */
	readonly departures: readonly Departure[];
}

/** What a dossier's own stream does not hold. */
export interface Context {
	/** Refuses steps dated later; absent where no clock counts. */
	readonly today?: PlainDate;
	readonly readings: Readings;
	readonly agent: Agent;
	/** The sanctions in the agent's other dossiers (R3c). */
	readonly others: readonly SanctionFacts[];
}
