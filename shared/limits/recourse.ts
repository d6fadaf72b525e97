import { isoDate, type PlainDate } from "../base/dates.ts";
import { effectiveOn } from "../dossier/standing.ts";
import type {
	DecisionBody,
	DecisionNotified,
	Recorded,
} from "../dossier/steps.ts";
import { phrase } from "../law/phrases.ts";
import type { Working } from "../law/working.ts";
import { addRollingDays, addRollingMonths } from "./counting.ts";

type Term =
	| { readonly months: number }
	| { readonly days: number }
	| { readonly none: true };

/** P11: the time for a recourse, by the body whose decision is attacked; nothing follows the court. */
const TERMS: { readonly [Body in DecisionBody]: Term } = {
	college: { months: 1 },
	council: { months: 3 },
	tribunal: { days: 40 },
	court: { none: true },
};

/** T4: the last day, counted from the notification's effective day; that day itself where no recourse follows. */
export function recourseThrough(
	by: DecisionBody,
	effective: PlainDate,
	working: Working,
): PlainDate {
	const term = TERMS[by];
	if ("months" in term)
		return addRollingMonths(effective, term.months, working);
	if ("days" in term) return addRollingDays(effective, term.days, working);
	return effective;
}

/** T4 and P10: the same from the notification itself, with what it rests on. */
export function recourseAfter(
	notified: Recorded<DecisionNotified>,
	by: DecisionBody,
	working: Working,
): PlainDate {
	const { on, ref } = notified;
	const effective = effectiveOn(notified);
	const [posted, value] = [isoDate(on), isoDate(effective)];
	working.input({ label: "notified-on", value: posted, ref });
	working.input({ label: "effective-on", value, ref });
	if (posted !== value)
		working.calculate(
			phrase("effective-after-posting", { posted, effective: value }),
		);
	return recourseThrough(by, effective, working);
}
