import {
	addYears,
	isAfter,
	isoDate,
	later,
	type PlainDate,
} from "../base/dates.ts";
import { criminalOffence, type Standing } from "../dossier/standing.ts";
import type { FactsKnown, Offence, Recorded } from "../dossier/steps.ts";
import { phrase } from "../law/phrases.ts";
import type { Working } from "../law/working.ts";
import { addCalendarYears } from "../limits/counting.ts";

/** Years after which facts can no longer be prosecuted: S 88, CPP 637 and 638. */
export const LIMITATION_YEARS = { breach: 3, delit: 5, crime: 10 } as const;

export type UndeterminedLimitation =
	| "undetermined-breach-date"
	| "undetermined-continuous"
	| "undetermined-after-referral"
	| "undetermined-minor-victim";

/** T5: the last day on which the facts can be prosecuted, or why no one can tell. */
export type Limitation =
	| { readonly through: PlainDate; readonly breach: PlainDate }
	| { readonly undetermined: UndeterminedLimitation };

/** T5 with L8 to L10, K6 and K7. */
export function limitation(
	standing: Standing,
	facts: Recorded<FactsKnown>,
	working: Working,
): Limitation {
	const { breach, ref } = facts;
	if (breach.last === undefined) {
		working.unknown(phrase("unknown-breach-date", {}));
		return { undetermined: "undetermined-breach-date" };
	}
	working.input({ label: "breach-last", value: isoDate(breach.last), ref });
	working.change(phrase("would-change-breach-day", {}));
	if (breach.continuous === true) {
		working.input({ label: "breach-continuous", value: true, ref });
		if (working.read("L8") === "undetermined")
			return { undetermined: "undetermined-continuous" };
	}
	const through = addCalendarYears(
		breach.last,
		LIMITATION_YEARS.breach,
		working,
	);
	return afterReferral(standing, { through, breach: breach.last }, working);
}

type Determined = Extract<Limitation, { readonly through: PlainDate }>;

/** K6: a referral restarts the three years. */
function afterReferral(
	standing: Standing,
	soFar: Determined,
	working: Working,
): Limitation {
	const referral = standing.referrals.at(-1);
	if (referral === undefined) return afterOffence(standing, soFar, working);
	const referred = isoDate(referral.on);
	working.input({ label: "referred-on", value: referred, ref: referral.ref });
	if (working.read("L9") === "undetermined")
		return { undetermined: "undetermined-after-referral" };
	const restarted = addYears(referral.on, LIMITATION_YEARS.breach);
	const key = isAfter(restarted, soFar.through)
		? "limitation-restarted"
		: "limitation-restart-earlier";
	working.calculate(phrase(key, { referred, through: isoDate(restarted) }));
	const through = later(soFar.through, restarted);
	return afterOffence(standing, { ...soFar, through }, working);
}

/** K7: a délit or a crime makes it longer; the prosecutor's word settles it. */
function afterOffence(
	standing: Standing,
	soFar: Determined,
	working: Working,
): Limitation {
	const offence = criminalOffence(standing);
	if (offence === null) {
		working.change(phrase("would-change-offence", {}));
		return soFar;
	}
	working.input({ label: "offence", value: offence.kind, ref: offence.ref });
	const { prosecutor } = standing;
	if (prosecutor === null) return asQualified(offence, soFar, working);
	const value = isoDate(prosecutor.limitationThrough);
	working.input({ label: "prosecutor-limitation", value, ref: prosecutor.ref });
	working.calculate(phrase("prosecutor-limitation", { through: value }));
	return latest(soFar, prosecutor.limitationThrough, working);
}

function asQualified(
	offence: Recorded<Offence>,
	soFar: Determined,
	working: Working,
): Limitation {
	const option = working.read("L10");
	if (offence.minorVictim === true) {
		working.input({ label: "minor-victim", value: true, ref: offence.ref });
		working.unknown(phrase("unknown-victim-age", {}));
		if (option === "as-qualified")
			return { undetermined: "undetermined-minor-victim" };
	}
	if (option === "needs-prosecutor") {
		working.wait("L10");
		working.unknown(phrase("unknown-prosecutor", {}));
	}
	working.change(phrase("would-change-prosecutor", {}));
	return latest(soFar, criminalTerm(offence, soFar, working), working);
}

function criminalTerm(
	{ kind }: Offence,
	{ breach }: Determined,
	working: Working,
): PlainDate {
	const count = LIMITATION_YEARS[kind === "crime" ? "crime" : "delit"];
	const through = addYears(breach, count);
	working.calculate(
		phrase("criminal-limitation", {
			offence: kind,
			count,
			through: isoDate(through),
		}),
	);
	return through;
}

function latest(
	soFar: Determined,
	other: PlainDate,
	working: Working,
): Determined {
	const through = later(soFar.through, other);
	working.calculate(phrase("latest-counts", { through: isoDate(through) }));
	return { ...soFar, through };
}
