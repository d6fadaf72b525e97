import { type PlainDate, plainDate } from "../../../shared/base/dates.ts";
import type { Agent, Context } from "../../../shared/dossier/context.ts";
import { decide, evolve } from "../../../shared/dossier/decide.ts";
import {
	type DossierState,
	initialState,
} from "../../../shared/dossier/state.ts";
import type { LawEvent, Step, StepRef } from "../../../shared/dossier/steps.ts";
import type { SanctionKind } from "../../../shared/law/sanctions.ts";
import type { Readings } from "../../../shared/readings/readings.ts";
import {
	READINGS,
	type ReadingId,
	type ReadingOption,
} from "../../../shared/readings/table.ts";

export const day = plainDate;

export const OFFICIAL: Agent = {
	status: "official",
	entered: day("2004-09-01"),
	departures: [],
};

/** Confirmed since ever. */
export const confirmed = (
	options: Readonly<Partial<Record<ReadingId, ReadingOption>>>,
): Readings =>
	Object.fromEntries(
		Object.entries(options).map(([id, option]) => [
			id,
			[{ from: null, option }],
		]),
	);

/** Every reading confirmed with its default, so that nothing is provisional. */
export const ALL_DEFAULT: Readings = Object.fromEntries(
	Object.entries(READINGS).map(([id, { options }]) => [
		id,
		[{ from: null, option: options[0] }],
	]),
);

export const context = (more: Partial<Context> = {}): Context => ({
	readings: {},
	agent: OFFICIAL,
	others: [],
	...more,
});

export const folded = (...events: readonly LawEvent[]): DossierState =>
	events.reduce(evolve, initialState);

/** Records each step as the app does; a refusal is a mistake of the test. */
export function dossier(
	steps: readonly Step[],
	within: Context = context(),
): DossierState {
	return steps.reduce((state, step) => {
		const decision = decide(state, { do: "record-step", step }, within);
		if (!decision.ok)
			throw new Error(
				`${step.step}: ${decision.reason.rule} ${decision.reason.why}`,
			);
		return decision.value.reduce(evolve, state);
	}, initialState);
}

/** The rule and the reason that refuse a step, or null. */
export function refusalOf(
	state: DossierState,
	step: Step,
	within: Context = context(),
): string | null {
	const decision = decide(state, { do: "record-step", step }, within);
	return decision.ok ? null : `${decision.reason.rule} ${decision.reason.why}`;
}

// A test names events by their place.
export const ref = (place: number): StepRef => place as StepRef;

const on = (iso: string): { readonly on: PlainDate } => ({ on: day(iso) });

export const known = (iso = "2026-03-02", last = "2026-02-25"): Step => ({
	step: "facts-known",
	...on(iso),
	breach: { last: day(last) },
});
export const issued = (iso = "2026-03-06"): Step => ({
	step: "order-issued",
	...on(iso),
	channel: "workplace",
});
export const notified = (iso = "2026-03-09"): Step => ({
	step: "order-notified",
	...on(iso),
});
export const replied = (iso = "2026-03-16"): Step => ({
	step: "reply-received",
	...on(iso),
});
export const silent = (iso = "2026-03-20"): Step => ({
	step: "reply-missing",
	...on(iso),
});
export const satisfied = (iso = "2026-03-20"): Step => ({
	step: "assessed",
	...on(iso),
	reply: "satisfactory",
	grave: false,
});
export const pardoned = (iso = "2026-04-01"): Step => ({
	step: "pardoned",
	...on(iso),
	by: "college",
});
export const filed = (iso = "2026-04-01"): Step => ({
	step: "filed",
	...on(iso),
});
export const putAside = (iso = "2026-04-01"): Step => ({
	step: "put-aside",
	...on(iso),
});
export const forwarded = (iso = "2026-04-01"): Step => ({
	step: "forwarded",
	...on(iso),
});
export const closed = (iso = "2026-04-20"): Step => ({
	step: "closed",
	...on(iso),
	by: "college",
});
export const referred = (iso = "2026-04-08"): Step => ({
	step: "referred-to-commissioner",
	...on(iso),
});
export const inquired = (
	outcome: "closure" | "minor" | "council",
	iso = "2026-09-15",
): Step => ({ step: "commissioner-decided", ...on(iso), outcome });
export const sanctioned = (
	by: "college" | "council",
	kind: SanctionKind,
	iso = "2026-10-05",
): Step => ({ step: "sanctioned", ...on(iso), by, sanctions: [{ kind }] });
export const decisionNotified = (
	iso: string,
	how: "hand" | "registered" = "hand",
): Step => ({ step: "decision-notified", ...on(iso), how });
export const recourse = (
	to: "council" | "tribunal" | "court",
	iso: string,
): Step => ({ step: "recourse", ...on(iso), to });

export const ANSWERED = [known(), issued(), notified(), replied()];
export const SATISFIED = [...ANSWERED, satisfied()];
export const FILED = [...SATISFIED, filed()];
export const REFERRED = [...ANSWERED, forwarded(), referred()];
export const RETURNED = [...REFERRED, inquired("minor")];
export const BEFORE_COUNCIL = [...REFERRED, inquired("council")];
export const REPRIMANDED = [...RETURNED, sanctioned("college", "reprimand")];
