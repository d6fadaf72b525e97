import {
	addDays,
	type IsoDate,
	isoDate,
	type PlainDate,
	plainDate,
} from "../base/dates.ts";
import { recourseBody } from "../dossier/standing.ts";
import type { Weight } from "../law/sanctions.ts";
import { newWorking } from "../law/working.ts";
import { recourseThrough } from "../limits/recourse.ts";
import { NO_READINGS } from "../readings/readings.ts";
import type { OptionOf } from "../readings/table.ts";
import type { DecisionFacts, SanctionFacts } from "./sanction-facts.ts";

/** Whether a sanction stands on a day, and the date that L12 gives it. */
export type Dating =
	| { readonly is: "none" }
	/** K3: its day has not come, and no one can tell when it will. */
	| { readonly is: "undated"; readonly wants: "notification" }
	| { readonly is: "undated"; readonly wants: "end-of-recourse" }
	/** K3: its day has not come; it will be `from`. */
	| {
			readonly is: "undated";
			readonly wants: "effect" | "finality";
			readonly from: IsoDate;
	  }
	| { readonly is: "dated"; readonly date: IsoDate; readonly weight: Weight };

type Standing = DecisionFacts & { readonly weight: Weight };

const isStanding = (decision: DecisionFacts): decision is Standing =>
	decision.weight !== "none";

/** L12, K3, K4: the sanction as it stands on `on`; one under recourse keeps its date until it is annulled. */
export function dating(
	facts: SanctionFacts,
	option: OptionOf<"L12">,
	on: PlainDate,
): Dating {
	const today = isoDate(on);
	const taken = facts.decisions.filter((each) => each.on <= today);
	const current = taken.at(-1);
	if (current === undefined || !isStanding(current)) return { is: "none" };
	const annulled = taken.findLastIndex((each) => !isStanding(each));
	const run = taken.slice(annulled + 1);
	switch (option) {
		case "decision":
			return dated(current, run[0]?.on ?? current.on);
		case "effective-notification":
			return byNotification(current, run, today);
		case "final":
			return byFinality(current, today);
	}
}

const dated = ({ weight }: Standing, date: IsoDate): Dating => ({
	is: "dated",
	date,
	weight,
});

/** After a recourse the first notification still dates the sanction. */
function byNotification(
	current: Standing,
	run: readonly DecisionFacts[],
	today: IsoDate,
): Dating {
	const [first] = run.flatMap(({ notified }) =>
		notified !== null && notified.on <= today ? [notified.effective] : [],
	);
	if (first === undefined) return { is: "undated", wants: "notification" };
	return first <= today
		? dated(current, first)
		: { is: "undated", wants: "effect", from: first };
}

/** Final on the day of the last body's decision, else on the day after T4 has passed unused. */
function byFinality(current: Standing, today: IsoDate): Dating {
	const isAttacked = current.recourse !== null && current.recourse <= today;
	if (isAttacked) return { is: "undated", wants: "end-of-recourse" };
	if (recourseBody({ ...current, acquits: false }) === null)
		return dated(current, current.on);
	const through = recourseWindow(current, today);
	if (through === null) return { is: "undated", wants: "notification" };
	const from = isoDate(addDays(through, 1));
	return from <= today
		? dated(current, from)
		: { is: "undated", wants: "finality", from };
}

/** T4's last day for this decision as known on `today`; null while it is not notified. */
export function recourseWindow(
	{ by, notified }: DecisionFacts,
	today: IsoDate,
): PlainDate | null {
	if (notified === null || notified.on > today) return null;
	const effective = plainDate(notified.effective);
	return recourseThrough(
		by,
		effective,
		newWorking(NO_READINGS, effective, effective),
	);
}
